#include "models/domain/eventreminder.h"

#include "models/domain/placeholders.h"
#include "models/domain/wallclock.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString EventType::text(ReminderKind kind) const
{
    switch (kind) {
    case ReminderKind::EventReminder:
        return reminderText;
    case ReminderKind::FollowUp:
        return followUpText;
    case ReminderKind::EventNoShow:
        return noShowText;
    default:
        return {};
    }
}

QString toString(EventState state)
{
    switch (state) {
    case EventState::Active:
        return u"active"_s;
    case EventState::Cancelled:
        return u"cancelled"_s;
    case EventState::NoShow:
        return u"no_show"_s;
    }
    Q_UNREACHABLE();
}

std::optional<EventState> eventStateFromString(QStringView text)
{
    for (const EventState state : {EventState::Active, EventState::Cancelled, EventState::NoShow}) {
        if (toString(state) == text)
            return state;
    }
    return std::nullopt;
}

Result<Instant> parseEventTime(QStringView text, const TimeZone &zone, const QString &field)
{
    if (hasOffset(text))
        return parseInstant(text, field);
    const Result<LocalTime> local = parseLocalTime(text, field);
    if (!local)
        return Error::invalid(field, u"ISO 8601, such as 2026-05-10T10:30:00, with Z or an offset or without"_s);
    return zone.toInstant(local->date, local->time);
}

QList<PlannedEventMessage> planEventMessages(const EventMoments &moments, Instant eventAt, const EventType &type,
                                             Instant now)
{
    QList<PlannedEventMessage> planned;
    if (eventAt > now && !type.reminderText.isEmpty())
        planned.append({ReminderKind::EventReminder, std::max(moments.reminder, now)});
    if (moments.followUp && *moments.followUp >= now && !type.followUpText.isEmpty())
        planned.append({ReminderKind::FollowUp, *moments.followUp});
    return planned;
}

QString filledEventText(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression placeholder(u"\\{\\{?\\s*([A-Za-z_][A-Za-z0-9_.]{0,63})\\s*\\}?\\}"_s);
    return withReplaced(text, placeholder, [&](const auto &match) { return values.value(match.captured(1)); });
}

} // namespace frontdesk

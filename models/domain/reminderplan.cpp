#include "models/domain/reminderplan.h"

#include <algorithm>
#include <tuple>

#include "models/domain/wallclock.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QList<ReminderRule> defaultReminderSchedule()
{
    using namespace std::chrono_literals;
    return {{Channel::Email, {0, 0, 24h}}, {Channel::Sms, {0, 0, 2h}}, {Channel::Push, {0, 0, 30min}}};
}

Result<std::optional<QuietHours>> parseQuietHours(QStringView text, const QString &field)
{
    if (text == "off"_L1)
        return std::optional<QuietHours>();
    if (text.size() == 11 && text[5] == u'-') {
        const auto from = parseTime(text.first(5), field);
        const auto to = parseTime(text.sliced(6), field);
        if (from && to && *from != *to)
            return std::optional(QuietHours{QTime(0, 0).secsTo(*from) / 60, QTime(0, 0).secsTo(*to) / 60});
    }
    return Error::invalid(field, u"off, or two times such as 21:00-08:00"_s);
}

QString toString(const std::optional<QuietHours> &quiet)
{
    if (!quiet)
        return u"off"_s;
    return formatMinuteOfDay(quiet->fromMinute) + u'-' + formatMinuteOfDay(quiet->toMinute);
}

Instant pulledOutOfQuietHours(Instant instant, const std::optional<QuietHours> &quiet, const TimeZone &zone)
{
    if (!quiet)
        return instant;
    const LocalTime local = zone.toLocal(instant);
    const int ms = local.time.msecsSinceStartOfDay();
    const bool afterStart = ms > quiet->fromMinute * 60'000;
    const bool beforeEnd = ms < quiet->toMinute * 60'000;
    const bool overMidnight = quiet->toMinute < quiet->fromMinute;
    if (overMidnight ? !afterStart && !beforeEnd : !afterStart || !beforeEnd)
        return instant;
    const QDate evening = afterStart ? local.date : local.date.addDays(-1);
    return std::min(instant, zone.toInstantOrNext(evening, quiet->fromMinute));
}

QList<PlannedReminder> planReminders(const QList<ReminderRule> &schedule, Instant visitStart, Instant now,
                                     const TimeZone &zone, const std::optional<QuietHours> &quiet,
                                     const QList<Channel> &available)
{
    QList<PlannedReminder> plan;
    for (const ReminderRule &rule : schedule) {
        const Instant wanted = before(visitStart, rule.before, zone);
        const PlannedReminder reminder{rule.channel, pulledOutOfQuietHours(wanted, quiet, zone)};
        if (available.contains(rule.channel) && reminder.dueAt >= now && !plan.contains(reminder))
            plan.append(reminder);
    }
    std::stable_sort(plan.begin(), plan.end(), [](const PlannedReminder &a, const PlannedReminder &b) {
        return std::tie(a.dueAt, a.channel) < std::tie(b.dueAt, b.channel);
    });
    return plan;
}

} // namespace frontdesk

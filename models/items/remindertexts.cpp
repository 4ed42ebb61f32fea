#include "models/items/remindertexts.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Reminder", text);
}

} // namespace

ReminderState stateOf(const ReminderLine &line)
{
    switch (line.status) {
    case ReminderStatus::Scheduled:
        return line.underWay ? ReminderState::Sending : ReminderState::Waiting;
    case ReminderStatus::Sent:
        return ReminderState::Sent;
    case ReminderStatus::Delivered:
        return ReminderState::Delivered;
    case ReminderStatus::Failed:
        return line.delivery == DeliveryStatus::Unsubscribed ? ReminderState::OptedOut : ReminderState::Failed;
    case ReminderStatus::Cancelled:
        return ReminderState::Cancelled;
    }
    Q_UNREACHABLE();
}

QString stateName(ReminderState state)
{
    switch (state) {
    case ReminderState::Waiting:
        return words(QT_TRANSLATE_NOOP("Reminder", "Waiting"));
    case ReminderState::Sending:
        return words(QT_TRANSLATE_NOOP("Reminder", "Being sent"));
    case ReminderState::Sent:
        return words(QT_TRANSLATE_NOOP("Reminder", "Sent"));
    case ReminderState::Delivered:
        return words(QT_TRANSLATE_NOOP("Reminder", "Delivered"));
    case ReminderState::Failed:
        return words(QT_TRANSLATE_NOOP("Reminder", "Failed"));
    case ReminderState::OptedOut:
        return words(QT_TRANSLATE_NOOP("Reminder", "Opted out"));
    case ReminderState::Cancelled:
        return words(QT_TRANSLATE_NOOP("Reminder", "Cancelled"));
    }
    Q_UNREACHABLE();
}

QString kindName(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Default:
        return words(QT_TRANSLATE_NOOP("Reminder", "Reminder"));
    case ReminderKind::Custom:
        return words(QT_TRANSLATE_NOOP("Reminder", "Reminder by hand"));
    case ReminderKind::EventReminder:
        return words(QT_TRANSLATE_NOOP("Reminder", "Event reminder"));
    case ReminderKind::FollowUp:
        return words(QT_TRANSLATE_NOOP("Reminder", "Follow-up"));
    case ReminderKind::EventNoShow:
        return words(QT_TRANSLATE_NOOP("Reminder", "No-show text"));
    }
    Q_UNREACHABLE();
}

namespace {

/// Those of E's events are cancelled with their event, by whom it belongs to.
bool isOfVisit(const ReminderLine &line)
{
    return line.kind == ReminderKind::Default || line.kind == ReminderKind::Custom;
}

} // namespace

bool canRetry(const ReminderLine &line)
{
    return line.status == ReminderStatus::Failed && isOfVisit(line);
}

bool canCancel(const ReminderLine &line)
{
    return line.status == ReminderStatus::Scheduled && !line.underWay && isOfVisit(line);
}

bool canSendNow(const ReminderLine &line)
{
    return canCancel(line);
}

} // namespace frontdesk

#include "models/domain/reminder.h"

#include <QList>

#include <algorithm>

#include "models/domain/enumnames.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EnumNames<ReminderKind, 5> kinds{{{ReminderKind::Default, "default"_L1},
                                            {ReminderKind::Custom, "custom"_L1},
                                            {ReminderKind::EventReminder, "event_reminder"_L1},
                                            {ReminderKind::FollowUp, "follow_up"_L1},
                                            {ReminderKind::EventNoShow, "event_no_show"_L1}}};

constexpr EnumNames<ReminderStatus, 5> statuses{{{ReminderStatus::Scheduled, "scheduled"_L1},
                                                 {ReminderStatus::Sent, "sent"_L1},
                                                 {ReminderStatus::Delivered, "delivered"_L1},
                                                 {ReminderStatus::Failed, "failed"_L1},
                                                 {ReminderStatus::Cancelled, "cancelled"_L1}}};

constexpr EnumNames<DeliveryStatus, 6> deliveries{{{DeliveryStatus::Pending, "pending"_L1},
                                                   {DeliveryStatus::Sending, "sending"_L1},
                                                   {DeliveryStatus::Delivered, "delivered"_L1},
                                                   {DeliveryStatus::Failed, "failed"_L1},
                                                   {DeliveryStatus::Bounced, "bounced"_L1},
                                                   {DeliveryStatus::Unsubscribed, "unsubscribed"_L1}}};

/// How much an "all" is that part's: what still waits, then what went well, then what did not.
int weight(ReminderStatus status)
{
    switch (status) {
    case ReminderStatus::Scheduled:
        return 4;
    case ReminderStatus::Sent:
        return 3;
    case ReminderStatus::Delivered:
        return 2;
    case ReminderStatus::Failed:
        return 1;
    case ReminderStatus::Cancelled:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

QString toString(ReminderKind kind)
{
    return nameOf(kinds, kind);
}

std::optional<ReminderKind> reminderKindFromString(QStringView text)
{
    return valueOf(kinds, text);
}

QString toString(ReminderStatus status)
{
    return nameOf(statuses, status);
}

std::optional<ReminderStatus> reminderStatusFromString(QStringView text)
{
    return valueOf(statuses, text);
}

QString toString(DeliveryStatus status)
{
    return nameOf(deliveries, status);
}

std::optional<DeliveryStatus> deliveryStatusFromString(QStringView text)
{
    return valueOf(deliveries, text);
}

bool isOpen(ReminderStatus status)
{
    return status == ReminderStatus::Scheduled;
}

bool mayBecome(ReminderStatus from, ReminderStatus to)
{
    switch (from) {
    case ReminderStatus::Scheduled:
        return to != ReminderStatus::Scheduled;
    case ReminderStatus::Sent:
        return to == ReminderStatus::Delivered || to == ReminderStatus::Failed;
    case ReminderStatus::Delivered:
    case ReminderStatus::Failed:
    case ReminderStatus::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

void summarize(Reminder &all, const QList<Reminder> &parts)
{
    const auto speaker = std::ranges::max_element(parts, {}, [](const Reminder &part) {
        return std::pair(weight(part.status), -toMs(part.dueAt));
    });
    if (speaker == parts.end())
        return;
    all.status = speaker->status;
    all.delivery = speaker->delivery;
    all.dueAt = speaker->dueAt;
    all.sentAt = speaker->sentAt;
    all.error = speaker->error;
    all.updatedAt = std::max(all.updatedAt, std::ranges::max(parts, {}, &Reminder::updatedAt).updatedAt);
}

} // namespace frontdesk

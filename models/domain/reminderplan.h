#pragma once

#include <QList>

#include <optional>

#include "models/domain/channel.h"
#include "models/domain/isoduration.h"
#include "models/domain/timezone.h"

namespace frontdesk {

/// One line of the clinic's schedule: through this channel, so long before the visit. CONTRACT §11.1.
struct ReminderRule {
    Channel channel = Channel::Email;
    IsoDuration before;
    bool operator==(const ReminderRule &) const = default;
};

/// Email 24 h, SMS 2 h, push 30 min before. CONTRACT §7.
QList<ReminderRule> defaultReminderSchedule();

/// When nobody is disturbed, in minutes of the clinic's wall clock: from just after `fromMinute` to just before
/// `toMinute`, over midnight when `toMinute` is the smaller. CONTRACT §11.34.
struct QuietHours {
    int fromMinute = 21 * 60;
    int toMinute = 8 * 60;
    bool operator==(const QuietHours &) const = default;
};

/// "21:00-08:00"; "off" is no quiet hours. InvalidField for anything else, two equal times included.
Result<std::optional<QuietHours>> parseQuietHours(QStringView text, const QString &field);
QString toString(const std::optional<QuietHours> &quiet);

/// The instant itself, or the beginning of the quiet hours that it falls into.
Instant pulledOutOfQuietHours(Instant instant, const std::optional<QuietHours> &quiet, const TimeZone &zone);

struct PlannedReminder {
    Channel channel = Channel::Email;
    Instant dueAt;
    bool operator==(const PlannedReminder &) const = default;
};

/// What is to be sent for a visit, by time: for each rule whose channel is in `available` (the patient has the address
/// and has not opted out) the moment before the visit, pulled to the evening's edge where it falls into quiet hours.
/// What lies before `now`, or would after the pull, is not made; nor a second one on a channel at the same moment.
QList<PlannedReminder> planReminders(const QList<ReminderRule> &schedule, Instant visitStart, Instant now,
                                     const TimeZone &zone, const std::optional<QuietHours> &quiet,
                                     const QList<Channel> &available);

} // namespace frontdesk

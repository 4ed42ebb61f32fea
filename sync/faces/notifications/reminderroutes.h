#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::notifications {

/// Face N, "Appointment Reminders". Staff only. CONTRACT §7, §11.6, §11.10.
Result<HttpReply> createReminder(ApiCall &call);
Result<HttpReply> listReminders(ApiCall &call);
Result<HttpReply> getReminder(ApiCall &call);
Result<HttpReply> cancelReminder(ApiCall &call);
Result<HttpReply> retryReminder(ApiCall &call);

/// N's 403 and 404; everything else in the standard words.
HttpReply problem(const Error &error, Instant now, const TimeZone &zone);

} // namespace frontdesk::notifications

#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::dashboard {

/// Face D, "Appointments API". Staff only. CONTRACT §5, §11.9–12.
Result<HttpReply> listAppointments(ApiCall &call);
Result<HttpReply> whatsAppCount(ApiCall &call);
Result<HttpReply> createAppointment(ApiCall &call);
Result<HttpReply> changeAppointmentStatus(ApiCall &call);

/// D's texts, in `error` and `message` alike; everything else in the standard words.
HttpReply problem(const Error &error, Instant now, const TimeZone &zone);

} // namespace frontdesk::dashboard

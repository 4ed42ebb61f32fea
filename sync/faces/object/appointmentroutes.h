#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::object {

/// Face A, "Appointment": JSON to commands and back, nothing else. CONTRACT §5, §11.4, §11.5.
Result<HttpReply> createAppointment(ApiCall &call);
Result<HttpReply> getAppointment(ApiCall &call);
Result<HttpReply> updateAppointment(ApiCall &call);
Result<HttpReply> listAppointments(ApiCall &call);
Result<HttpReply> getChangeLog(ApiCall &call);

} // namespace frontdesk::object

#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// Face M, "Appointments API": JSON to commands and back, nothing else. CONTRACT §5.
Result<HttpReply> listAppointments(ApiCall &call);
Result<HttpReply> availableSlots(ApiCall &call);
Result<HttpReply> createAppointment(ApiCall &call);
Result<HttpReply> getAppointment(ApiCall &call);
Result<HttpReply> updateAppointment(ApiCall &call);
Result<HttpReply> changeAppointmentStatus(ApiCall &call);
Result<HttpReply> cancelAppointment(ApiCall &call);
Result<HttpReply> checkIn(ApiCall &call);
Result<HttpReply> clearCheckIn(ApiCall &call);

} // namespace frontdesk::mobile

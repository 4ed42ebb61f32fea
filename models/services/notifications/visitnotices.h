#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// Tells the desk, the doctor and the patient that a visit was booked or asked for.
void noticeBooked(Session &session, const Appointment &visit);
/// Tells them when a visit was moved, cancelled or changed its status; other changes tell nobody.
void noticeChanged(Session &session, const Appointment &before, const Appointment &after);

} // namespace frontdesk

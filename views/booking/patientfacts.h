#pragma once

#include <QString>

#include "models/domain/timezone.h"
#include "models/services/patients/patientfile.h"

namespace frontdesk {

/// What matters of a patient while a visit is being booked, in one line: the phone, the last visit and the next, visits missed,
/// what is owed. "First visit" for somebody who has none.
QString patientFactsText(const PatientFile &file, const TimeZone &zone);

} // namespace frontdesk

#pragma once

#include "models/domain/patient.h"
#include "models/services/commands.h"

namespace frontdesk {

/// The record as a form has it: what can be typed, without the sealed DUI.
NewPatient recordOf(const Patient &patient);
/// Whether both say the same, the DUI apart.
bool sameRecord(const NewPatient &a, const NewPatient &b);

} // namespace frontdesk

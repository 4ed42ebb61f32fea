#pragma once

#include "models/items/patientdesk.h"
#include "views/common/undostack.h"

namespace frontdesk {

// What was done to patients, as it can be taken back and done again. The desk outlives the steps.

UndoStep recordStep(PatientDesk &desk, const Patient &before, const Patient &after, const QString &text);
UndoStep creationStep(PatientDesk &desk, const Patient &made, const QString &text);
UndoStep preferencesStep(PatientDesk &desk, PatientId id, const ContactPreferences &before,
                         const ContactPreferences &after, const QString &text);

} // namespace frontdesk

#pragma once

#include "models/domain/id.h"
#include "models/domain/role.h"

namespace frontdesk {

/// Who asks, in which clinic, through which door. Every command and question carries one.
struct Actor {
    UserId userId; ///< null for the program itself (command line, timers)
    ClinicId clinicId;
    Role role = Role::Admin;
    PatientId patientId;                        ///< the record of a patient who signed in; null for staff
    QString origin = QStringLiteral("program"); ///< "desk", "api", "sync", "program"

    bool isStaff() const { return frontdesk::isStaff(role); }
};

} // namespace frontdesk

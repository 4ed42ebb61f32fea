#pragma once

#include "models/services/security/keyring.h"
#include "models/services/session.h"

namespace frontdesk {

/// The password of every account of the demo.
inline const QString demoPassword = QStringLiteral("demo-clinic-2026");

/// Writes the demo of CONTRACT §9 into an empty database: Clínica Demo (the session's clinic) with three doctors, two
/// receptionists, three rooms, forty patients and two weeks of visits around now, with conversations, bills, reminders, absences, a series, a
/// waitlist and people in the waiting room, and Clínica Norte with people of its own.
/// The same at the same moment, ids included; secrets are never part of it. `passwordHash` is demoPassword's.
Result<Done> writeDemo(Session &session, const KeyRing &keys, const QString &passwordHash);

/// The id that the session for writeDemo() must have as its clinic.
ClinicId demoClinicId();

} // namespace frontdesk

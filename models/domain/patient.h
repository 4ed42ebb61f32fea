#pragma once

#include <QDate>
#include <QString>

#include <optional>

#include "models/domain/id.h"
#include "models/domain/instant.h"

namespace frontdesk {

/// A patient's record in one clinic. The sealed DUI is kept apart and never travels with it.
struct Patient {
    PatientId id;
    qint64 number = 0; ///< row number; 0 until stored
    ClinicId clinicId;
    QString patientNumber; ///< "P-2026-001"
    QString firstName;
    QString lastName;
    QString phone; ///< E.164, empty when unknown
    QString email;
    std::optional<QDate> dateOfBirth;
    QString insurance;
    QString notes;
    QString language; ///< empty: the clinic's
    int noShowCount = 0;
    UserId userId; ///< their account, null without one
    bool hasDui = false;
    Instant createdAt;
    Instant updatedAt;

    QString name() const { return lastName.isEmpty() ? firstName : QString(firstName + u' ' + lastName); }
};

} // namespace frontdesk

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "models/domain/id.h"
#include "models/domain/money.h"

namespace frontdesk {

struct Clinic {
    ClinicId id;
    QString name;
    QString timezone; ///< IANA name
    QString region;   ///< ISO 3166 alpha-2; how numbers without + are read
    QString language = QStringLiteral("en");
    QString currency = QStringLiteral("USD"); ///< ISO 4217
};

/// What a doctor is to one clinic.
struct DoctorRecord {
    UserId id;
    QString firstName;
    QString lastName;
    QString title = QStringLiteral("Dr.");
    QString specialty;
    int slotMinutes = 30;
    std::optional<int> bufferMinutes;
    int position = 0;

    QString displayName() const { return QStringList{title, firstName, lastName}.join(u' ').simplified(); }
};

struct RoomInfo {
    RoomId id;
    QString name;
    QString color;
};

struct AppointmentTypeInfo {
    AppointmentTypeId id;
    QString name;
    int durationMinutes = 30;
    std::optional<int> bufferMinutes; ///< unset: the doctor's, else the clinic's
    Money price;
    QString color;
};

} // namespace frontdesk

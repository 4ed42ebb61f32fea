#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include "models/domain/id.h"

namespace frontdesk {

/// What the booking form says of a visit, apart from its patient. Value type.
struct VisitFields {
    QString type;
    UserId doctorId;
    RoomId roomId;
    QDate date;
    QTime time;
    int minutes = 30;
    QString note;
    bool video = false;
    bool operator==(const VisitFields &) const = default;
};

} // namespace frontdesk

#pragma once

#include <QList>
#include <QString>

#include "models/domain/appointment.h"

namespace frontdesk {

/// "Scheduled", "No-show" … in the person's language.
QString statusName(AppointmentStatus status);

/// All of them, in the order in which a visit goes through them.
QList<AppointmentStatus> statusesInOrder();

} // namespace frontdesk

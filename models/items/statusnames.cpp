#include "models/items/statusnames.h"

#include <QCoreApplication>

namespace frontdesk {

QString statusName(AppointmentStatus status)
{
    switch (status) {
    case AppointmentStatus::Requested:
        return QCoreApplication::translate("Status", "Requested");
    case AppointmentStatus::Scheduled:
        return QCoreApplication::translate("Status", "Scheduled");
    case AppointmentStatus::Confirmed:
        return QCoreApplication::translate("Status", "Confirmed");
    case AppointmentStatus::InProgress:
        return QCoreApplication::translate("Status", "In progress");
    case AppointmentStatus::Completed:
        return QCoreApplication::translate("Status", "Completed");
    case AppointmentStatus::Cancelled:
        return QCoreApplication::translate("Status", "Cancelled");
    case AppointmentStatus::NoShow:
        return QCoreApplication::translate("Status", "No-show");
    }
    Q_UNREACHABLE();
}

QList<AppointmentStatus> statusesInOrder()
{
    return {AppointmentStatus::Requested,  AppointmentStatus::Scheduled, AppointmentStatus::Confirmed,
            AppointmentStatus::InProgress, AppointmentStatus::Completed, AppointmentStatus::NoShow,
            AppointmentStatus::Cancelled};
}

} // namespace frontdesk

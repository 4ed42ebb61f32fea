#include "models/services/delivery/reminderjournal.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

void recordReminder(Session &session, const Reminder &reminder, const QString &action)
{
    PatientId patient;
    if (!reminder.appointmentId.isNull()) {
        const auto visit = session.stores().appointments.find(reminder.clinicId, reminder.appointmentId);
        patient = visit ? reminder.addressee(*visit) : PatientId();
    }
    Session own = session.inClinic(reminder.clinicId);
    own.record({action, u"reminder"_s, reminder.id.toString(), ChangeOp::Updated, patient, {}, {}, {}});
}

} // namespace frontdesk

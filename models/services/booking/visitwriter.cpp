#include "models/services/booking/visitwriter.h"

#include <QJsonArray>

#include "models/services/booking/appointmentdiff.h"
#include "models/services/booking/attendance.h"
#include "models/services/delivery/visitfollowups.h"
#include "models/services/notifications/visitnotices.h"
#include "models/services/waitlist/waitlistofferservice.h"
#include "models/storage/visitdetailstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

void add(QJsonObject &changes, const QJsonObject &more)
{
    for (auto field = more.begin(); field != more.end(); ++field)
        changes.insert(field.key(), field.value());
}

/// All staff, and the patients of a group besides the first, whom the entry names by itself.
QString audienceOf(Session &session, const Appointment &visit)
{
    const QList<PatientId> others = Attendance(session).otherPatients(visit);
    if (others.isEmpty())
        return {};
    QStringList words;
    for (const Role role : {Role::Doctor, Role::Receptionist, Role::Admin, Role::Superadmin})
        words.append(toString(role));
    for (const PatientId &patient : others)
        words.append(patient.toString());
    return words.join(u',');
}

} // namespace

void VisitWriter::record(const Appointment &visit, ChangeOp op, const QString &action, const QJsonObject &changes,
                         const QList<Instant> &touched)
{
    m_session.record({action, u"appointment"_s, visit.id.toString(), op, visit.patientId, audienceOf(m_session, visit),
                      changes, touched});
}

void VisitWriter::insert(Appointment &visit, const QList<UserId> &attendingDoctors, const VisitDetails *details,
                         const QJsonObject &more)
{
    AppointmentStore &appointments = m_session.stores().appointments;
    appointments.insert(visit, attendingDoctors);
    if (details)
        VisitDetailStore(m_session.database()).put(visit.id, *details);
    appointments.addStatus(visit.id, visit.status, {}, m_session.actor().userId, m_session.now());
    QJsonObject changes = appointmentDiff(nullptr, visit);
    add(changes, more);
    record(visit, ChangeOp::Created, u"created"_s, changes, {visit.start});
    noticeBooked(m_session, visit);
    followBooking(m_session, visit, details ? details->attendees : QList<Attendee>());
}

Appointment VisitWriter::save(const Appointment &before, Appointment after, const QList<UserId> &attendingDoctors,
                              const Account &account)
{
    AppointmentStore &appointments = m_session.stores().appointments;
    after.updatedAt = m_session.now();
    appointments.update(after, attendingDoctors);
    if (after.status != before.status)
        appointments.addStatus(after.id, after.status, account.reason, m_session.actor().userId, m_session.now());
    QJsonObject changes = appointmentDiff(&before, after);
    if (!account.reason.isEmpty())
        changes.insert(u"reason"_s, QJsonArray{QJsonValue(), account.reason});
    add(changes, account.more);
    record(after, ChangeOp::Updated, account.action, changes, {before.start, after.start});
    noticeChanged(m_session, before, after);
    followChange(m_session, before, after, account.attendeesBefore);
    if (before.status != AppointmentStatus::Cancelled && after.status == AppointmentStatus::Cancelled)
        WaitlistOfferService(m_session).slotFreed(before);
    else if (before.status == AppointmentStatus::Cancelled && after.status != AppointmentStatus::Cancelled)
        WaitlistOfferService(m_session).slotTaken(after.id);
    return after;
}

void VisitWriter::enterStatus(Appointment &visit, AppointmentStatus status, const QString &reason)
{
    visit.status = status;
    if (visit.notes.isEmpty())
        visit.notes = reason;
    if (status == AppointmentStatus::Cancelled) {
        visit.cancelledAt = m_session.now();
        visit.cancellationReason = reason;
    } else if (status == AppointmentStatus::InProgress) {
        visit.actualStart = m_session.now();
    } else if (status == AppointmentStatus::Completed) {
        visit.completedAt = m_session.now();
        visit.actualEnd = m_session.now();
    }
    Attendance(m_session).followStatus(visit, status);
}

} // namespace frontdesk

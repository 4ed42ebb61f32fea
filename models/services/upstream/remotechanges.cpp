#include "models/services/upstream/remotechanges.h"

#include "models/domain/patientname.h"
#include "models/domain/wallclock.h"
#include "models/services/booking/appointmentdiff.h"
#include "models/services/upstream/remotesetup.h"
#include "models/services/upstream/syncoutbox.h"
#include "models/storage/copystore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Why a visit stands that clashes here with what the upstream has let in beside it.
const QString upstreamDecided = QStringLiteral("upstream");

bool sameVisit(const Appointment &a, const Appointment &b)
{
    const auto facts = [](const Appointment &v) {
        return std::tuple(v.patientId, v.doctorId, v.start, v.end, v.type, v.status, v.roomId, v.operatory, v.notes,
                          v.arrivedAt);
    };
    return facts(a) == facts(b);
}

bool samePatient(const Patient &a, const Patient &b)
{
    const auto facts = [](const Patient &p) {
        return std::tuple(p.firstName, p.lastName, p.phone, p.email, p.dateOfBirth, p.insurance, p.notes, p.language,
                          p.noShowCount);
    };
    return facts(a) == facts(b);
}

QString actionOf(const Appointment &before, const Appointment &after)
{
    if (before.start != after.start || before.end != after.end || before.doctorId != after.doctorId)
        return u"rescheduled"_s;
    return before.status != after.status ? u"status_changed"_s : u"updated"_s;
}

/// What face M does not tell: when a state was entered.
void enter(Appointment &visit)
{
    switch (visit.status) {
    case AppointmentStatus::Cancelled:
        visit.cancelledAt = visit.updatedAt;
        break;
    case AppointmentStatus::InProgress:
        visit.actualStart = visit.updatedAt;
        break;
    case AppointmentStatus::Completed:
        visit.completedAt = visit.actualEnd = visit.updatedAt;
        break;
    default:
        break;
    }
}

} // namespace

void RemoteChanges::record(const QString &action, const QString &entity, const QString &id, ChangeOp op,
                           PatientId patient, const QJsonObject &changes, const QList<Instant> &touched)
{
    m_session.record({action, entity, id, op, patient, {}, changes, touched});
}

/// A server that does not keep idempotency keys: a booking that was sent without an answer coming back is told by what it
/// is, before it is sent a second time.
void RemoteChanges::adoptUncertain(const RemoteVisit &remote)
{
    const QString id = remote.visit.id.toString();
    if (m_ids.localId(id) != id || m_session.stores().appointments.find(clinic(), remote.visit.id))
        return;
    for (const SyncChange &change : m_outbox.uncertain(clinic())) {
        const auto mine = m_session.stores().appointments.find(
            clinic(), AppointmentId::parse(change.entityId).value_or(AppointmentId()));
        if (!mine || mine->start != remote.visit.start || mine->doctorId != remote.visit.doctorId
            || mine->patientId != local(remote.visit.patientId))
            continue;
        SyncOutbox(m_session).accepted(change.id, id);
        return;
    }
}

void RemoteChanges::knowPeople(const RemoteVisit &remote)
{
    Stores &stores = m_session.stores();
    const Appointment &visit = remote.visit;
    if (!visit.patientId.isNull() && !stores.patients.find(clinic(), local(visit.patientId))) {
        const auto [first, last] = splitName(remote.patientName);
        Patient patient;
        patient.id = visit.patientId;
        patient.firstName = first;
        patient.lastName = last;
        patient.phone = remote.patientPhone;
        patient.email = remote.patientEmail;
        patient.patientNumber = remote.patientNumber;
        patient.insurance = remote.patientInsurance;
        patient.createdAt = patient.updatedAt = visit.createdAt;
        putPatient(patient);
    }
    RemoteSetup setup(m_session);
    if (!visit.doctorId.isNull() && !m_session.directory().doctor(visit.doctorId))
        setup.putDoctorByName(visit.doctorId, remote.doctorName);
    if (!visit.roomId.isNull() && !m_session.directory().room(visit.roomId))
        setup.putRoom({visit.roomId, remote.roomName, remote.roomColor});
}

void RemoteChanges::putVisit(const RemoteVisit &remote)
{
    adoptUncertain(remote);
    const AppointmentId id = local(remote.visit.id);
    if (remote.visit.doctorId.isNull() || isBusy(id.toString()))
        return;
    knowPeople(remote);
    Appointment visit = remote.visit;
    visit.id = id;
    visit.clinicId = clinic();
    visit.patientId = local(visit.patientId);
    visit.internal = visit.patientId.isNull();
    const AppointmentTypeInfo *type = m_session.directory().type(visit.type);
    visit.typeId = type ? type->id : AppointmentTypeId();
    const auto before = m_session.stores().appointments.find(clinic(), id);
    if (!before)
        insertVisit(visit);
    else if (!sameVisit(*before, visit))
        updateVisit(*before, visit);
}

/// False when the guard against double bookings refuses. The upstream is always right: then it is stored as overridden.
bool RemoteChanges::store(Appointment &visit, bool isNew, bool overridden)
{
    visit.overrideReason = overridden ? upstreamDecided : QString();
    try {
        Savepoint savepoint(m_session.database());
        if (isNew)
            m_session.stores().appointments.insert(visit, {visit.doctorId});
        else
            m_session.stores().appointments.update(visit, {visit.doctorId});
        savepoint.release();
        return true;
    } catch (const StorageError &error) {
        if (error.kind() != StorageError::Kind::DoubleBooking || overridden)
            throw;
        return false;
    }
}

void RemoteChanges::insertVisit(Appointment visit)
{
    enter(visit);
    Appointment kept = visit;
    if (!store(kept, true, false)) {
        kept = visit;
        store(kept, true, true);
    }
    m_session.stores().appointments.addStatus(kept.id, kept.status, {}, {}, m_session.now());
    record(u"created"_s, u"appointment"_s, kept.id.toString(), ChangeOp::Created, kept.patientId,
           appointmentDiff(nullptr, kept), {kept.start});
}

void RemoteChanges::updateVisit(const Appointment &before, Appointment after)
{
    const Appointment told = after;
    after = before;
    after.patientId = told.patientId;
    after.doctorId = told.doctorId;
    after.start = told.start;
    after.end = told.end;
    after.type = told.type;
    after.typeId = told.typeId;
    after.status = told.status;
    after.roomId = told.roomId;
    after.operatory = told.operatory;
    after.notes = told.notes;
    after.arrivedAt = told.arrivedAt;
    after.updatedAt = told.updatedAt;
    if (after.status != before.status)
        enter(after);
    Appointment kept = after;
    if (!store(kept, false, false)) {
        kept = after;
        store(kept, false, true);
    }
    if (kept.status != before.status)
        m_session.stores().appointments.addStatus(kept.id, kept.status, {}, {}, m_session.now());
    record(actionOf(before, kept), u"appointment"_s, kept.id.toString(), ChangeOp::Updated, kept.patientId,
           appointmentDiff(&before, kept), {before.start, kept.start});
}

void RemoteChanges::removeVisit(const QString &remoteId)
{
    const auto id = AppointmentId::parse(m_ids.localId(remoteId));
    const auto before = id ? m_session.stores().appointments.find(clinic(), *id) : std::nullopt;
    if (!before || isBusy(id->toString()) || before->status == AppointmentStatus::Cancelled)
        return;
    Appointment gone = *before;
    gone.status = AppointmentStatus::Cancelled;
    gone.updatedAt = m_session.now();
    updateVisit(*before, gone);
}

void RemoteChanges::putPatient(const Patient &remote)
{
    PatientStore &patients = m_session.stores().patients;
    CopyStore copies(m_session.database());
    Patient patient = remote;
    patient.id = local(remote.id);
    patient.clinicId = clinic();
    if (patient.firstName.isEmpty())
        patient.firstName = remote.patientNumber.isEmpty() ? u"?"_s : remote.patientNumber;
    const QString id = patient.id.toString();
    const auto before = patients.find(clinic(), patient.id);
    if (!before) {
        copies.setPatientNumber(patient, remote.patientNumber);
        patients.insert(patient, m_session.directory().rules.zone.dateOf(m_session.now()).year());
        record(u"created"_s, u"patient"_s, id, ChangeOp::Created, patient.id);
        return;
    }
    if (isBusy(id))
        return;
    Patient after = patient;
    after.number = before->number;
    after.userId = before->userId;
    after.patientNumber = before->patientNumber;
    const bool renumber = !remote.patientNumber.isEmpty() && remote.patientNumber != before->patientNumber;
    if (!renumber && samePatient(*before, after))
        return;
    patients.update(after);
    if (renumber)
        copies.setPatientNumber(after, remote.patientNumber);
    record(u"updated"_s, u"patient"_s, id, ChangeOp::Updated, after.id);
}

} // namespace frontdesk

#include "models/services/upstream/syncoutbox.h"

#include <QRegularExpression>

#include "models/services/security/sealer.h"
#include "models/services/upstream/upstreamrequests.h"
#include "models/storage/copystore.h"
#include "models/storage/upstreamstore.h"
#include "models/storage/waitliststore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::hours sentStays{24};
const QString dependencyCode = QStringLiteral("DEPENDS_ON_REFUSED");

using Rename = std::function<QString(const QString &)>;

bool isUuid(const QString &text)
{
    return PatientId::parse(text).has_value();
}

/// Every text that is an id, by the other side's name for it.
QJsonValue renamed(const QJsonValue &value, const Rename &rename)
{
    if (value.isString())
        return isUuid(value.toString()) ? QJsonValue(rename(value.toString())) : value;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(renamed(item, rename));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        *field = renamed(field.value(), rename);
    return object;
}

QString renamedPath(const QString &path, const Rename &rename)
{
    static const QRegularExpression uuid(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    QString renamed = path;
    for (auto hits = uuid.globalMatch(path); hits.hasNext();) {
        const QString id = hits.next().captured();
        renamed.replace(id, rename(id));
    }
    return renamed;
}

bool isMaking(const SyncChange &change)
{
    return change.op == ChangeOp::Created;
}

} // namespace

QList<SyncChange> SyncOutbox::list()
{
    return m_store.list(m_session.actor().clinicId);
}

Result<SyncChange> SyncOutbox::open(const QString &id)
{
    const auto found = m_store.find(m_session.actor().clinicId, id);
    if (!found)
        return Error::notFound(u"Change"_s);
    if (found->status == SyncStatus::Sent)
        return Error::invalid(u"status"_s, u"pending, refused"_s);
    return *found;
}

void SyncOutbox::tryAgain(SyncChange &change)
{
    change.status = SyncStatus::Pending;
    change.error.clear();
    change.code.clear();
    change.conflicts = {};
    change.attempts = 0;
    ++change.round;
    change.restore = false;
    change.updatedAt = m_session.now();
    m_store.update(change);
}

Result<SyncChange> SyncOutbox::retry(const QString &id)
{
    Result<SyncChange> found = open(id);
    if (!found || found->status != SyncStatus::Refused)
        return found;
    SyncChange change = std::move(found).value();
    if (change.request.value("method"_L1).toString().isEmpty())
        return Error::invalid(u"status"_s, u"a change that the upstream can take"_s);
    tryAgain(change);
    if (isMaking(change)) {
        for (SyncChange &resting : m_store.restingOn(change)) {
            if (resting.code == dependencyCode)
                tryAgain(resting);
        }
    }
    recordDeed(u"retried"_s, change);
    return change;
}

Result<SyncChange> SyncOutbox::override(const QString &id, const QString &reason)
{
    Result<SyncChange> found = open(id);
    if (!found)
        return found;
    if (reason.trimmed().isEmpty())
        return Error::invalid(u"override"_s, u"a reason"_s);
    SyncChange change = *found;
    const QString method = change.request.value("method"_L1).toString();
    const bool places = change.entity == "appointment"_L1 && (isMaking(change) || method == "PUT"_L1);
    if (!places || change.status != SyncStatus::Refused)
        return Error::invalid(u"override"_s, u"a refused booking or move"_s);
    QJsonObject body = change.request.value("body"_L1).toObject();
    body.insert(u"override"_s, reason.trimmed());
    change.request.insert(u"body"_s, body);
    m_store.update(change);
    return retry(id);
}

Result<SyncChange> SyncOutbox::discard(const QString &id)
{
    Result<SyncChange> found = open(id);
    if (!found)
        return found;
    SyncChange change = std::move(found).value();
    if (change.status == SyncStatus::Pending && change.attempts > 0)
        return Error::invalid(u"status"_s, u"refused, or pending and not tried yet"_s);
    QList<SyncChange> all = isMaking(change) ? m_store.restingOn(change) : QList<SyncChange>();
    all.append(change);
    for (SyncChange &gone : all) { // what rests on it first
        gone.status = SyncStatus::Discarded;
        gone.restore = !isMaking(gone) && (gone.id == change.id || gone.entityId != change.entityId);
        gone.updatedAt = m_session.now();
        m_store.update(gone);
        if (isMaking(gone))
            takeOut(gone);
    }
    recordDeed(u"discarded"_s, change);
    change.status = SyncStatus::Discarded;
    return change;
}

void SyncOutbox::recordDeed(const QString &action, const SyncChange &change)
{
    m_session.record({action,
                      u"sync_change"_s,
                      change.id,
                      ChangeOp::Updated,
                      {},
                      {},
                      {{u"entity"_s, change.entity}, {u"entityId"_s, change.entityId}},
                      {}});
}

std::optional<SyncRequest> SyncOutbox::next(const KeyRing &keys)
{
    const auto change = m_store.next(m_session.actor().clinicId);
    if (!change)
        return std::nullopt;
    UpstreamStore ids(m_session.database());
    const Rename toRemote = [&ids](const QString &id) { return ids.remoteId(id); };
    QJsonObject body = renamed(change->request.value("body"_L1), toRemote).toObject();
    if (body.value("dui"_L1).toObject() == sealedMark()) {
        const PatientId patient = PatientId::parse(change->entityId).value_or(PatientId());
        const auto dui = Sealer(keys.sealing())
                             .open(m_session.stores().patients.sealedDui(patient),
                                   u"patients.dui:"_s + change->entityId);
        body.insert(u"dui"_s, dui ? QJsonValue(QString::fromUtf8(*dui)) : QJsonValue());
    }
    const QString round = change->round > 0 ? u".%1"_s.arg(change->round) : QString();
    return SyncRequest{change->id,
                       change->entity,
                       change->entityId,
                       change->request.value("method"_L1).toString(),
                       renamedPath(change->request.value("path"_L1).toString(), toRemote),
                       body,
                       QString(change->id + round),
                       change->attempts};
}

void SyncOutbox::began(const QString &id)
{
    if (auto change = m_store.find(m_session.actor().clinicId, id)) {
        ++change->attempts;
        m_store.update(*change);
    }
}

void SyncOutbox::accepted(const QString &id, const QString &remoteId)
{
    auto change = m_store.find(m_session.actor().clinicId, id);
    if (!change)
        return;
    if (isMaking(*change) && !remoteId.isEmpty() && remoteId != change->entityId)
        UpstreamStore(m_session.database()).pair(change->entityId, remoteId);
    change->status = SyncStatus::Sent;
    change->updatedAt = m_session.now();
    m_store.update(*change);
    m_store.purgeSent(m_session.now() - sentStays);
    recordDeed(u"sent"_s, *change);
}

void SyncOutbox::refuse(SyncChange &change, const SyncRefusal &refusal)
{
    UpstreamStore ids(m_session.database());
    change.status = SyncStatus::Refused;
    change.error = refusal.error;
    change.code = refusal.code;
    change.conflicts = renamed(refusal.conflicts, [&ids](const QString &id) { return ids.localId(id); }).toArray();
    change.restore = !isMaking(change);
    change.updatedAt = m_session.now();
    m_store.update(change);
    if (isMaking(change) && change.entity != "patient"_L1) // a record is not in anybody's way, and holds a sealed DUI
        takeOut(change);
}

void SyncOutbox::refused(const QString &id, const SyncRefusal &refusal)
{
    auto change = m_store.find(m_session.actor().clinicId, id);
    if (!change || change->status != SyncStatus::Pending) // it was found to have arrived
        return;
    const QList<SyncChange> resting = isMaking(*change) ? m_store.restingOn(*change) : QList<SyncChange>();
    for (SyncChange waiting : resting) {
        const bool same = waiting.entityId == change->entityId;
        refuse(waiting, {u"It rests on a change that was refused: %1"_s.arg(refusal.error), dependencyCode, {}});
        waiting.restore = waiting.restore && !same;
        m_store.update(waiting);
    }
    refuse(*change, refusal);
    recordDeed(u"refused"_s, *change);
}

void SyncOutbox::recordTakenBack(const SyncChange &change, PatientId patient, const QList<Instant> &touched)
{
    m_session.record({takenBack, change.entity, change.entityId, ChangeOp::Deleted, patient, {}, {}, touched});
}

void SyncOutbox::takeOut(const SyncChange &created)
{
    Stores &stores = m_session.stores();
    const ClinicId clinic = created.clinicId;
    if (created.entity == "appointment"_L1) {
        const auto visit = stores.appointments.find(clinic,
                                                    AppointmentId::parse(created.entityId).value_or(AppointmentId()));
        if (!visit)
            return;
        CopyStore(m_session.database()).removeAppointment(visit->id);
        recordTakenBack(created, visit->patientId, {visit->start});
    } else if (created.entity == "patient"_L1) {
        const auto patient = stores.patients.find(clinic, PatientId::parse(created.entityId).value_or(PatientId()));
        if (patient && CopyStore(m_session.database()).removePatient(*patient))
            recordTakenBack(created, patient->id, {});
    } else if (created.entity == "waitlist"_L1) {
        const auto entry = WaitlistStore(m_session.database())
                               .find(clinic, WaitlistId::parse(created.entityId).value_or(WaitlistId()));
        if (!entry)
            return;
        WaitlistStore(m_session.database()).setStatus(entry->id, u"removed"_s, m_session.now());
        recordTakenBack(created, entry->patientId, {});
    } else if (created.entity == "time_off"_L1) {
        const TimeOffId id = TimeOffId::parse(created.entityId).value_or(TimeOffId());
        if (const auto found = stores.clinics.findTimeOff(clinic, id)) {
            stores.clinics.removeTimeOff(clinic, found->first, id);
            recordTakenBack(created, {}, {});
        }
    } else if (created.entity == "message"_L1) {
        stores.messages.markDeleted(MessageId::parse(created.entityId).value_or(MessageId()), m_session.now());
        recordTakenBack(created, {}, {});
    }
}

std::optional<SyncChange> SyncOutbox::nextRestore()
{
    return m_store.nextRestore(m_session.actor().clinicId);
}

void SyncOutbox::restored(const QString &id)
{
    m_store.restored(id);
}

} // namespace frontdesk

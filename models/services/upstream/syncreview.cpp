#include "models/services/upstream/syncreview.h"

#include <algorithm>

#include "models/domain/wallclock.h"
#include "models/services/session.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

SyncDeed deedOf(const SyncChange &change, const QString &method, const QString &path)
{
    if (change.entity == "appointment"_L1) {
        if (path.endsWith("/check-in"_L1))
            return method == "DELETE"_L1 ? SyncDeed::ArrivalCleared : SyncDeed::Arrived;
        if (path.endsWith("/status"_L1))
            return SyncDeed::StatusSet;
        return change.op == ChangeOp::Created ? SyncDeed::Booked : SyncDeed::Moved;
    }
    if (change.entity == "patient"_L1)
        return change.op == ChangeOp::Created ? SyncDeed::PatientMade : SyncDeed::PatientChanged;
    if (change.entity == "message"_L1)
        return SyncDeed::MessageWritten;
    return path.endsWith("/payments"_L1) ? SyncDeed::Paid : SyncDeed::Other;
}

QStringList clashesOf(const QJsonArray &conflicts)
{
    QStringList result;
    for (const QJsonValue &conflict : conflicts) {
        const QString from = conflict["startTime"_L1].toString();
        const QString to = conflict["endTime"_L1].toString();
        if (!from.isEmpty())
            result.append(from + u'–' + to);
    }
    result.removeDuplicates();
    return result;
}

} // namespace

SyncTally SyncReview::tally()
{
    SyncTally tally;
    for (const SyncChange &change : SyncOutboxStore(m_session.database()).list(m_session.actor().clinicId)) {
        tally.pending += change.status == SyncStatus::Pending ? 1 : 0;
        tally.refused += change.status == SyncStatus::Refused ? 1 : 0;
    }
    return tally;
}

QList<SyncItem> SyncReview::items()
{
    QList<SyncItem> items;
    for (const SyncChange &change : SyncOutboxStore(m_session.database()).list(m_session.actor().clinicId)) {
        if (change.status == SyncStatus::Pending || change.status == SyncStatus::Refused)
            items.append(itemOf(change));
    }
    std::stable_partition(items.begin(), items.end(),
                          [](const SyncItem &item) { return item.status == SyncStatus::Refused; });
    return items;
}

SyncItem SyncReview::itemOf(const SyncChange &change)
{
    const QString method = change.request.value("method"_L1).toString();
    const QJsonObject body = change.request.value("body"_L1).toObject();
    SyncItem item;
    item.id = change.id;
    item.status = change.status;
    item.deed = deedOf(change, method, change.request.value("path"_L1).toString());
    item.entity = change.entity;
    item.error = change.error;
    item.code = change.code;
    item.clashes = clashesOf(change.conflicts);
    item.createdAt = change.createdAt;
    const bool refused = change.status == SyncStatus::Refused;
    item.canRetry = refused && !method.isEmpty();
    item.canOverride = refused
                       && (item.deed == SyncDeed::Booked || (item.deed == SyncDeed::Moved && method == "PUT"_L1));
    item.canPickAnother = refused && item.deed == SyncDeed::Booked;
    if (change.entity == "appointment"_L1)
        fillVisit(item, change, body);
    else if (change.entity == "patient"_L1)
        namePatient(item, change.entityId);
    else
        namePatient(item, body.value("patientId"_L1).toString(body.value("recipientId"_L1).toString()));
    if (item.patient.isEmpty() && change.entity == "patient"_L1)
        item.patient = QString(body.value("firstName"_L1).toString() + u' ' + body.value("lastName"_L1).toString())
                           .simplified();
    return item;
}

void SyncReview::namePatient(SyncItem &item, const QString &id)
{
    item.patientId = PatientId::parse(id).value_or(PatientId());
    if (item.patientId.isNull())
        return;
    if (const auto patient = m_session.stores().patients.find(m_session.actor().clinicId, item.patientId))
        item.patient = QString(patient->firstName + u' ' + patient->lastName).trimmed();
}

/// As it was asked for; what the request does not say (a status says no time) is read from the visit, where it is still here.
void SyncReview::fillVisit(SyncItem &item, const SyncChange &change, const QJsonObject &body)
{
    item.wanted = item.deed == SyncDeed::StatusSet ? body.value("status"_L1).toString() : QString();
    fillPlace(item, body);
    namePatient(item, body.value("patientId"_L1).toString());
    const auto id = AppointmentId::parse(change.entityId);
    const auto visit = id ? m_session.stores().appointments.find(m_session.actor().clinicId, *id) : std::nullopt;
    if (!visit)
        return;
    if (item.deed != SyncDeed::Booked)
        item.visit = visit->id;
    if (item.patient.isEmpty())
        namePatient(item, visit->patientId.toString());
    if (item.doctor.isEmpty())
        item.doctor = m_session.directory().staffNames.value(visit->doctorId);
    if (!item.at) {
        item.at = m_session.directory().rules.zone.toLocal(visit->start);
        item.minutes = visit->durationMinutes();
    }
}

void SyncReview::fillPlace(SyncItem &item, const QJsonObject &body)
{
    const auto doctor = UserId::parse(body.value("doctorId"_L1).toString());
    item.doctor = doctor ? m_session.directory().staffNames.value(*doctor) : QString();
    const QDate date = QDate::fromString(body.value("appointmentDate"_L1).toString(), Qt::ISODate);
    const QTime time = QTime::fromString(body.value("appointmentTime"_L1).toString(), u"HH:mm"_s);
    if (date.isValid() && time.isValid())
        item.at = LocalTime{date, time};
    item.minutes = body.value("durationMinutes"_L1).toInt();
}

} // namespace frontdesk

#include "models/services/delivery/visitannouncer.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

KnownVisit KnownVisit::of(const Appointment &visit)
{
    const bool on = visit.status != AppointmentStatus::Requested && visit.status != AppointmentStatus::Cancelled;
    return on ? KnownVisit{true, visit.start, visit.doctorId} : KnownVisit{};
}

KnownVisit KnownVisit::fromJson(const QJsonObject &object)
{
    if (object.isEmpty())
        return {};
    return {true, fromMs(qint64(object.value("start"_L1).toDouble())),
            UserId::parse(object.value("doctor"_L1).toString()).value_or(UserId())};
}

QJsonObject KnownVisit::toJson() const
{
    if (!on)
        return {};
    return {{u"start"_s, double(toMs(start))}, {u"doctor"_s, doctorId.toString()}};
}

QString newsBetween(const KnownVisit &told, const KnownVisit &now, bool cancelled)
{
    if (told == now)
        return {};
    if (!told.on)
        return u"booked"_s;
    if (now.on)
        return u"moved"_s;
    return cancelled ? u"cancelled"_s : QString();
}

bool isVisitNews(const QString &kind)
{
    return kind == "booked"_L1 || kind == "moved"_L1 || kind == "cancelled"_L1;
}

bool VisitAnnouncer::isOwnAct(PatientId patient) const
{
    return !m_session.actor().patientId.isNull() && m_session.actor().patientId == patient;
}

Instant VisitAnnouncer::dueAt()
{
    const bool atTheDesk = m_session.actor().origin == "desk"_L1;
    return m_session.now() + (atTheDesk ? m_session.directory().outreach.undoTime : Milliseconds(0));
}

void VisitAnnouncer::booked(const Appointment &visit, const Reach &reach)
{
    if (!KnownVisit::of(visit).on || isOwnAct(reach.patientId) || visit.start <= m_session.now())
        return;
    QList<OutboxEntry> entries;
    for (const Channel channel : m_session.directory().outreach.noticeChannels) {
        if (!reach.reachableBy(channel))
            continue;
        OutboxEntry entry;
        entry.clinicId = visit.clinicId;
        entry.channel = channel;
        entry.kind = u"booked"_s;
        entry.patientId = reach.patientId;
        entry.appointmentId = visit.id;
        entry.dueAt = dueAt();
        entry.createdAt = m_session.now();
        entries.append(entry);
    }
    m_session.stores().outbox.insertAll(entries);
}

bool VisitAnnouncer::concerns(const Appointment &before, const Appointment &after)
{
    return !after.internal && !after.patientId.isNull() && KnownVisit::of(before) != KnownVisit::of(after);
}

void VisitAnnouncer::changed(const Appointment &before, const Appointment &after, const Reach &reach)
{
    if (concerns(before, after))
        tell(after, reach,
             {recall(after, reach.patientId), KnownVisit::of(before), KnownVisit::of(after),
              after.status == AppointmentStatus::Cancelled});
}

void VisitAnnouncer::joined(const Appointment &visit, const Reach &reach)
{
    if (!visit.internal)
        tell(visit, reach, {recall(visit, reach.patientId), {}, KnownVisit::of(visit), false});
}

void VisitAnnouncer::left(const Appointment &visit, PatientId patient)
{
    recall(visit, patient);
}

void VisitAnnouncer::removed(const Appointment &before, const Appointment &after, const Reach &reach)
{
    tell(after, reach, {recall(after, reach.patientId), KnownVisit::of(before), {}, true});
}

/// Returns what the patient knew when what is recalled was written.
QMap<Channel, KnownVisit> VisitAnnouncer::recall(const Appointment &visit, PatientId patient)
{
    OutboxStore &outbox = m_session.stores().outbox;
    QMap<Channel, KnownVisit> told;
    for (OutboxEntry waiting : outbox.pendingOf(visit.id)) {
        if (!isVisitNews(waiting.kind) || waiting.patientId != patient)
            continue;
        told.insert(waiting.channel, KnownVisit::fromJson(waiting.arguments.value("told"_L1).toObject()));
        waiting.status = OutboxStatus::Recalled;
        waiting.nextAttemptAt.reset();
        waiting.updatedAt = m_session.now();
        outbox.update(waiting);
    }
    return told;
}

void VisitAnnouncer::tell(const Appointment &visit, const Reach &reach, const News &news)
{
    if (isOwnAct(reach.patientId))
        return;
    QList<OutboxEntry> entries;
    for (const Channel channel : m_session.directory().outreach.noticeChannels) {
        const KnownVisit known = news.told.value(channel, news.otherwise);
        OutboxEntry entry;
        entry.kind = newsBetween(known, news.now, news.cancelled);
        const Instant about = news.now.on ? news.now.start : known.start;
        if (entry.kind.isEmpty() || about <= m_session.now() || !reach.reachableBy(channel))
            continue;
        entry.clinicId = visit.clinicId;
        entry.channel = channel;
        entry.patientId = reach.patientId;
        entry.appointmentId = visit.id;
        entry.arguments.insert(u"told"_s, known.toJson());
        entry.dueAt = dueAt();
        entry.createdAt = m_session.now();
        entries.append(entry);
    }
    m_session.stores().outbox.insertAll(entries);
}

} // namespace frontdesk

#pragma once

#include "models/domain/patient.h"
#include "models/domain/waitlist.h"
#include "models/services/session.h"
#include "models/storage/syncoutboxstore.h"
#include "models/storage/upstreamstore.h"

namespace frontdesk {

/// A visit as face M shows it, with the names around it; ids are the upstream's.
struct RemoteVisit {
    Appointment visit;
    QString patientName, patientPhone, patientEmail, patientNumber, patientInsurance;
    QString doctorName;
    QString roomName, roomColor;
};

struct RemoteMessage {
    Message message; ///< without conversation and thread
    std::optional<Instant> readAt;
    bool starred = false;
    QString senderRole;
};

/// What the upstream has, brought into the copy that a linked desk works on. The one door for it: everything is journalled
/// with origin "sync", so that the window and this desk's own listeners hear of it and nothing goes back up. Rules are not
/// held against it, the upstream has decided. What is the same already is left alone; what has a change of its own on its
/// way up is left until that is answered. Sessions are the program's own (actor with origin "sync").
///
/// A server that knows face M only tells of people and rooms by the visits they are in: whoever is not known yet is made
/// from that.
class RemoteChanges {
public:
    explicit RemoteChanges(Session &session)
        : m_session(session),
          m_ids(session.database()),
          m_outbox(session.database())
    {
    }
    static Actor actor(ClinicId clinic) { return {{}, clinic, Role::Admin, {}, QStringLiteral("sync")}; }

    void putVisit(const RemoteVisit &remote);
    /// The upstream knows it no more.
    void removeVisit(const QString &remoteId);
    void putPatient(const Patient &remote);
    void putMessage(const RemoteMessage &remote);
    void removeMessage(const QString &remoteId);
    void putInvoice(const Invoice &remote, const QList<Payment> &payments);
    void putWaitlistEntry(const WaitlistEntry &remote);
    void removeWaitlistEntry(const QString &remoteId);

private:
    template<class Tag>
    Id<Tag> local(const Id<Tag> &remote)
    {
        return remote.isNull() ? remote : Id<Tag>::parse(m_ids.localId(remote.toString())).value_or(remote);
    }
    ClinicId clinic() const { return m_session.actor().clinicId; }
    void followDelivery(const Message &ours, const Message &theirs);
    bool isBusy(const QString &localId) { return m_outbox.hasPending(localId); }

    void adoptUncertain(const RemoteVisit &remote);
    void knowPeople(const RemoteVisit &remote);
    void insertVisit(Appointment visit);
    void updateVisit(const Appointment &before, Appointment after);
    bool store(Appointment &visit, bool isNew, bool overridden);
    void record(const QString &action, const QString &entity, const QString &id, ChangeOp op, PatientId patient,
                const QJsonObject &changes = {}, const QList<Instant> &touched = {});

    Session &m_session;
    UpstreamStore m_ids;
    SyncOutboxStore m_outbox;
};

} // namespace frontdesk

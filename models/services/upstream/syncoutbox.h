#pragma once

#include "models/services/security/keyring.h"
#include "models/services/session.h"
#include "models/storage/syncoutboxstore.h"

namespace frontdesk {

/// The journal's action for what was taken out again because the upstream did not take it. It goes nowhere.
inline const QString takenBack = QStringLiteral("taken_back");

/// A change as it goes up: with the upstream's ids, and with what is sealed here opened.
struct SyncRequest {
    QString changeId;
    QString entity;
    QString entityId; ///< of this database
    QString method;
    QString path;
    QJsonObject body;
    QString idempotencyKey;
    int attempts = 0; ///< before this one; it may have arrived
};

/// What an upstream answers instead of doing it.
struct SyncRefusal {
    QString error;
    QString code;
    QJsonArray conflicts; ///< with the upstream's ids
};

/// Changes that were made at a linked desk, on their way to the upstream, which decides. A making (of a visit, a patient …)
/// that is refused is taken out here and stays in the list; what names it waits with it, everything else goes on. A refused
/// change of something is undone by reading it anew (nextRestore). Nothing is dropped but by a person. CONTRACT §10, §11.27.
///
/// Ids: a thing made here goes up with its id, which our own hub keeps. Another server gives its own: the pair is noted and
/// each side goes on calling it as before; the desk translates at the border.
class SyncOutbox {
public:
    explicit SyncOutbox(Session &session) : m_session(session), m_store(session.database()) {}

    // for people, staff only
    QList<SyncChange> list(); ///< oldest first; sent ones are listed for a day
    /// NotFound "Change"; InvalidField "status" when it is sent already. What was refused along with it is tried again too.
    Result<SyncChange> retry(const QString &id);
    /// The same although it clashes: of visits' makings and moves only. InvalidField "override" when the reason is blank.
    Result<SyncChange> override(const QString &id, const QString &reason);
    /// Takes the change back, with everything that rests on it.
    Result<SyncChange> discard(const QString &id);

    // for the engine
    std::optional<SyncRequest> next(const KeyRing &keys); ///< counts as an attempt once began() is called
    void began(const QString &id);
    /// `remoteId`: as the upstream calls what was made; empty when it said nothing.
    void accepted(const QString &id, const QString &remoteId);
    void refused(const QString &id, const SyncRefusal &refusal);
    std::optional<SyncChange> nextRestore();
    void restored(const QString &id);

private:
    Result<SyncChange> open(const QString &id);
    void tryAgain(SyncChange &change);
    void takeOut(const SyncChange &created);
    void refuse(SyncChange &change, const SyncRefusal &refusal);
    void recordDeed(const QString &action, const SyncChange &change);
    void recordTakenBack(const SyncChange &change, PatientId patient, const QList<Instant> &touched);

    Session &m_session;
    SyncOutboxStore m_store;
};

} // namespace frontdesk

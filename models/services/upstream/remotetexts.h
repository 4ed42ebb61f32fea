#pragma once

#include "models/services/clinictexts/clinictextservice.h"

namespace frontdesk {

/// The clinic's own texts and its quick replies, as the upstream has them. Part of RemoteChanges: the same session, origin and
/// rules. What is the same already is left alone.
class RemoteTexts {
public:
    struct Text {
        ClinicTextKey key;
        TextTemplate text;
    };

    explicit RemoteTexts(Session &session) : m_session(session), m_store(session.database()) {}

    /// All of them: one that is not named is the shipped one again.
    void putTexts(const QList<Text> &texts);
    /// What was written here stays beside them: a hub tells when one of its replies is gone.
    void putReplies(const QList<QuickReply> &replies);
    void removeReply(const QString &id);

private:
    ClinicId clinic() const { return m_session.actor().clinicId; }
    void recordText(const ClinicTextKey &key);
    void recordReply(QuickReplyId id, ChangeOp op);

    Session &m_session;
    ClinicTextStore m_store;
};

} // namespace frontdesk

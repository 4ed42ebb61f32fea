#pragma once

#include <QHash>

#include "models/services/session.h"
#include "sync/api/reply.h"
#include "sync/api/request.h"

namespace frontdesk {

/// Answers of routes that depend on nothing but the database, the question and who asks it (Endpoint::lasting), for as
/// long as nothing at all is changed: everything is forgotten when the state of the database is another. That state is
/// read within the same read transaction as the answer, so whoever was told that a change is durable is never given an
/// answer from before it. HTTP thread.
class AnswerCache {
public:
    /// Everything of the request and the actor that an answer may depend on.
    static QByteArray keyOf(const HttpRequest &request, const Actor &actor);

    /// Null when it is not known in this state.
    const HttpReply *find(const QByteArray &key, const Session::State &state);
    /// The answer that a session of this state gave.
    void keep(const QByteArray &key, const Session::State &state, const HttpReply &reply);

private:
    void enter(const Session::State &state);

    QHash<QByteArray, HttpReply> m_answers;
    qsizetype m_bytes = 0;
    Session::State m_state;
};

} // namespace frontdesk

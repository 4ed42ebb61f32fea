#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// What the person signed in wants to find again at the desk, under keys of the window's own. Nobody else's business: not
/// journaled, not synchronised.
class DeskMemory {
public:
    explicit DeskMemory(Session &session) : m_session(session) {}

    QString recall(const QString &key);
    /// Forbidden for patients and for the program itself; InvalidField(value) beyond 20,000 characters.
    Result<Done> keep(const QString &key, const QString &value);

private:
    Session &m_session;
};

} // namespace frontdesk

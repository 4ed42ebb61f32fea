#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// The journal as an admin reads it: who did what to which thing.
class AuditService {
public:
    explicit AuditService(Session &session) : m_session(session) {}

    struct Page {
        QList<JournalEntry> entries;
        int total = 0;
    };
    /// Newest first; `entityId` empty: of everything. What is in others' conversations is left out of the details.
    Result<Page> page(const QString &entityId, int limit, int offset);

private:
    Session &m_session;
};

} // namespace frontdesk

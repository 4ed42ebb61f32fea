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

    /// Newest first, at most `limit` before the entry `before` (0: from the newest on). Likewise.
    Result<QList<JournalEntry>> search(const JournalFilter &filter, qint64 before, int limit);

    /// What has become of looking through the whole chain, of every clinic in this database.
    struct Verdict {
        qint64 entries = 0;
        std::optional<qint64> broken; ///< the first entry that does not follow from the one before
    };
    /// Reads the whole journal: not for the window's thread.
    Result<Verdict> verify();
    /// That somebody has taken the trail away as a file; in the trail itself.
    Result<Done> noteExport();

private:
    Result<Done> allowed() const;
    void hideOthers(QList<JournalEntry> &entries) const;
    Session &m_session;
};

} // namespace frontdesk

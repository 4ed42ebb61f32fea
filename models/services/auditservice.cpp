#include "models/services/auditservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

Result<AuditService::Page> AuditService::page(const QString &entityId, int limit, int offset)
{
    const Actor &actor = m_session.actor();
    if (!isAdmin(actor.role))
        return Error::of(ErrorCode::Forbidden);
    JournalStore &journal = m_session.stores().journal;
    Page page{journal.latest(actor.clinicId, entityId, limit, offset), journal.count(actor.clinicId, entityId)};
    for (JournalEntry &entry : page.entries) {
        const QStringList audience = entry.audience.split(u',', Qt::SkipEmptyParts);
        if (!audience.isEmpty() && !audience.contains(actor.userId.toString())
            && !audience.contains(toString(actor.role)))
            entry.changes = {};
    }
    return page;
}

} // namespace frontdesk

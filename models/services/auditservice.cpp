#include "models/services/auditservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

Result<Done> AuditService::allowed() const
{
    return isAdmin(m_session.actor().role) ? Result<Done>(Done{}) : Error::of(ErrorCode::Forbidden);
}

void AuditService::hideOthers(QList<JournalEntry> &entries) const
{
    const Actor &actor = m_session.actor();
    for (JournalEntry &entry : entries) {
        const QStringList audience = entry.audience.split(u',', Qt::SkipEmptyParts);
        if (!audience.isEmpty() && !audience.contains(actor.userId.toString())
            && !audience.contains(toString(actor.role)))
            entry.changes = {};
    }
}

Result<AuditService::Page> AuditService::page(const QString &entityId, int limit, int offset)
{
    if (const auto may = allowed(); !may)
        return may.error();
    const ClinicId clinic = m_session.actor().clinicId;
    JournalStore &journal = m_session.stores().journal;
    Page page{journal.latest(clinic, entityId, limit, offset), journal.count(clinic, entityId)};
    hideOthers(page.entries);
    return page;
}

Result<QList<JournalEntry>> AuditService::search(const JournalFilter &filter, qint64 before, int limit)
{
    if (const auto may = allowed(); !may)
        return may.error();
    QList<JournalEntry> entries = m_session.stores().journal.search(m_session.actor().clinicId, filter, before, limit);
    hideOthers(entries);
    return entries;
}

Result<AuditService::Verdict> AuditService::verify()
{
    if (const auto may = allowed(); !may)
        return may.error();
    JournalStore &journal = m_session.stores().journal;
    const qint64 last = journal.lastSeq();
    return Verdict{last == 0 ? 0 : last - journal.firstSeq() + 1, journal.firstBroken()};
}

Result<Done> AuditService::noteExport()
{
    if (const auto may = allowed(); !may)
        return may.error();
    m_session.record(
        {u"exported"_s, u"audit"_s, m_session.actor().clinicId.toString(), ChangeOp::Updated, {}, {}, {}, {}});
    return Done{};
}

} // namespace frontdesk

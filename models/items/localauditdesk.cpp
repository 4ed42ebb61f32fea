#include "models/items/localauditdesk.h"

namespace frontdesk {

LocalAuditDesk::LocalAuditDesk(LocalAccess &access, QObject *parent)
    : AuditDesk(parent),
      m_access(access),
      m_aside(access.hub(), access.actor())
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(std::chrono::seconds(1));
    connect(&m_gather, &QTimer::timeout, this, &AuditDesk::grown);
    connect(&access.hub().feed(), &ChangeFeed::committed, this, [this] {
        if (!m_gather.isActive())
            m_gather.start();
    });
}

QHash<UserId, QString> LocalAuditDesk::people() const
{
    return m_access.askOr(QHash<UserId, QString>(), [](Session &session) { return session.directory().staffNames; });
}

void LocalAuditDesk::search(const JournalFilter &filter, qint64 before, int limit, QObject *context,
                            Reply<QList<JournalEntry>> done)
{
    m_aside.ask<QList<JournalEntry>>(
        [=](Session &session) { return AuditService(session).search(filter, before, limit); }, context,
        std::move(done));
}

void LocalAuditDesk::verify(QObject *context, Reply<AuditService::Verdict> done)
{
    m_aside.ask<AuditService::Verdict>([](Session &session) { return AuditService(session).verify(); }, context,
                                       std::move(done));
}

void LocalAuditDesk::exportEntries(const JournalFilter &filter, QObject *context, Reply<QList<JournalEntry>> done)
{
    constexpr int most = 100'000;
    const auto read = [this, filter, context = QPointer<QObject>(context), done](const Result<Done> &noted) {
        if (!context)
            return;
        if (noted)
            search(filter, 0, most, context, done);
        else
            done(noted.error());
    };
    m_access.order<Done>([](Session &session) { return AuditService(session).noteExport(); }, this, read);
}

} // namespace frontdesk

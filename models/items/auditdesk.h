#pragma once

#include <QHash>
#include <QObject>

#include "models/domain/timezone.h"
#include "models/items/reply.h"
#include "models/services/auditservice.h"

namespace frontdesk {

/// What the audit viewer asks, for an admin. Lives in the GUI thread; answers come later, in order.
class AuditDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Instant now() const = 0;
    virtual TimeZone zone() const = 0;
    /// Staff of the clinic, by name; whoever else acted (patients, former staff) is not among them.
    virtual QHash<UserId, QString> people() const = 0;
    virtual void search(const JournalFilter &filter, qint64 before, int limit, QObject *context,
                        Reply<QList<JournalEntry>> done) = 0;
    virtual void verify(QObject *context, Reply<AuditService::Verdict> done) = 0;
    /// All that fits the filter, newest first, 100 000 at most; noted in the trail.
    virtual void exportEntries(const JournalFilter &filter, QObject *context, Reply<QList<JournalEntry>> done) = 0;

Q_SIGNALS:
    void grown(); ///< there are new entries; gathered over a second
};

} // namespace frontdesk

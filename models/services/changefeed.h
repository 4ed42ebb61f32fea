#pragma once

#include <QList>
#include <QObject>

#include "models/storage/journalstore.h"

namespace frontdesk {

/// A durable change as everybody hears of it: the journal's entry, and the times it touched where it is about visits.
struct Change {
    JournalEntry entry;
    QList<Instant> touched; ///< starts before and after; empty when not known (changes by another process)
};

/// Tells of changes after they are durable, in order, one signal for each commit. Emitted in the clinic thread: connect
/// with a context in your own thread, and the call is queued there.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void committed(const QList<frontdesk::Change> &changes);
};

/// Whether the entity belongs to what a Directory holds (doctors, hours, rooms, types, settings …).
bool isSetup(const QString &entity);

} // namespace frontdesk

Q_DECLARE_METATYPE(frontdesk::Change)

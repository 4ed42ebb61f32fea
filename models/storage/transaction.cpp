#include "models/storage/transaction.h"

#include <QDebug>

namespace frontdesk {

Transaction::~Transaction()
{
    if (!m_open || !m_database.inTransaction()) // SQLite rolls back by itself when the disk is full
        return;
    ++m_database.m_stretch;
    try {
        m_database.prepare("ROLLBACK").run();
    } catch (const StorageError &error) {
        qCritical("a rollback failed: %s", error.what());
    }
}

void Transaction::commit()
{
    m_database.prepare("COMMIT").run();
    m_open = false;
}

Savepoint::~Savepoint()
{
    if (!m_open || !m_database.inTransaction())
        return;
    ++m_database.m_stretch;
    try {
        m_database.prepare("ROLLBACK TO command").run();
        m_database.prepare("RELEASE command").run();
    } catch (const StorageError &error) {
        qCritical("a rollback to a savepoint failed: %s", error.what());
    }
}

void Savepoint::release()
{
    m_database.prepare("RELEASE command").run();
    m_open = false;
}

} // namespace frontdesk

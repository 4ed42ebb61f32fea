#pragma once

#include "models/storage/database.h"

namespace frontdesk {

/// BEGIN IMMEDIATE … COMMIT. Rolls back when it goes out of scope uncommitted.
class Transaction {
public:
    explicit Transaction(Database &database) : m_database(database)
    {
        database.prepare("BEGIN IMMEDIATE").run();
        ++database.m_stretch;
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

/// One command within a transaction: rolled back by itself when it is not released.
class Savepoint {
public:
    explicit Savepoint(Database &database) : m_database(database) { database.prepare("SAVEPOINT command").run(); }
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    ~Savepoint();
    void release();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace frontdesk

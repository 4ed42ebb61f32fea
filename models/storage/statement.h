#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "models/domain/id.h"
#include "models/domain/instant.h"

struct sqlite3;
struct sqlite3_stmt;

namespace frontdesk {

class Database;

/// A prepared statement on loan from its Database, reset when it goes out of scope. Values are bound in the order of the
/// question marks. Every failure throws StorageError. Use in the database's thread only.
///
///     for (auto rows = db.prepare("SELECT id, start_ms FROM appointments WHERE doctor_id = ?").bind(doctor); rows.next();)
///         use(rows.id<AppointmentTag>(0), rows.instant(1));
///
/// It drives SQLite itself rather than QSqlQuery, on the connection that QSQLITE opened: no QVariant for each value, no
/// detour over UTF-16, and the extended error code is at hand.
class Statement {
public:
    Statement(Database &database, sqlite3_stmt *handle, bool *busy, bool owned);
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(qint64(value)); }
    Statement &bind(bool value) { return bind(qint64(value)); }
    Statement &bind(QStringView value);
    Statement &bind(const QString &value) { return bind(QStringView(value)); }
    Statement &bind(const QByteArray &blob);
    Statement &bindText(QByteArrayView utf8);
    Statement &bind(Instant value) { return bind(toMs(value)); }
    Statement &bind(QDate value) { return value.isValid() ? bind(value.toString(Qt::ISODate)) : bindNull(); }
    Statement &bindNull();
    /// Empty text becomes NULL.
    Statement &bindOptional(const QString &value) { return value.isEmpty() ? bindNull() : bind(value); }
    template<class Tag>
    Statement &bind(const Id<Tag> &id)
    {
        return id.isNull() ? bindNull() : bindUuid(id.uuid());
    }
    template<class T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bindNull();
    }

    /// Runs to the end; for statements without rows.
    void run();
    /// Steps to the next row; false at the end.
    bool next();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return int(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray utf8(int column) const;
    QByteArray blob(int column) const;
    Instant instant(int column) const { return fromMs(integer(column)); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    template<class Tag>
    Id<Tag> id(int column) const
    {
        return Id<Tag>(uuid(column));
    }
    std::optional<Instant> optionalInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }
    std::optional<int> optionalNumber(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(number(column));
    }

private:
    Statement &bindUuid(const QUuid &uuid);
    QUuid uuid(int column) const;
    int step();
    void check(int code) const;

    Database *m_database;
    sqlite3_stmt *m_handle;
    bool *m_busy; ///< null when owned: then it is finalized instead of being given back
    bool m_owned;
    bool m_started = false;
    int m_bound = 0;
};

} // namespace frontdesk

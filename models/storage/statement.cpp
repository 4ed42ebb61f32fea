#include "models/storage/statement.h"

#include <sqlite3.h>

#include "models/storage/database.h"

namespace frontdesk {

Statement::Statement(Database &database, sqlite3_stmt *handle, bool *busy, bool owned)
    : m_database(&database),
      m_handle(handle),
      m_busy(busy),
      m_owned(owned)
{
    if (m_busy)
        *m_busy = true;
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database),
      m_handle(std::exchange(other.m_handle, nullptr)),
      m_busy(std::exchange(other.m_busy, nullptr)),
      m_owned(other.m_owned),
      m_started(other.m_started),
      m_bound(other.m_bound)
{
}

Statement::~Statement()
{
    if (!m_handle)
        return;
    if (m_owned) {
        sqlite3_finalize(m_handle);
        return;
    }
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    if (m_busy)
        *m_busy = false;
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        m_database->fail(code, sqlite3_sql(m_handle));
}

Statement &Statement::bind(qint64 value)
{
    check(sqlite3_bind_int64(m_handle, ++m_bound, value));
    return *this;
}

Statement &Statement::bind(QStringView value)
{
    return bindText(value.toUtf8());
}

Statement &Statement::bind(const QByteArray &blob)
{
    check(sqlite3_bind_blob(m_handle, ++m_bound, blob.constData(), int(blob.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindText(QByteArrayView utf8)
{
    const char *text = utf8.isEmpty() ? "" : utf8.data(); // no address would be NULL, not an empty text
    check(sqlite3_bind_text(m_handle, ++m_bound, text, int(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull()
{
    check(sqlite3_bind_null(m_handle, ++m_bound));
    return *this;
}

Statement &Statement::bindUuid(const QUuid &uuid)
{
    return bindText(uuid.toByteArray(QUuid::WithoutBraces));
}

int Statement::step()
{
    if (!m_started) {
        m_started = true;
        m_database->aboutToRun(sqlite3_sql(m_handle));
    }
    const int code = sqlite3_step(m_handle);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_database->fail(sqlite3_extended_errcode(m_database->handle()), sqlite3_sql(m_handle));
    return code;
}

void Statement::run()
{
    while (step() == SQLITE_ROW) {
    }
}

bool Statement::next()
{
    return step() == SQLITE_ROW;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QByteArray Statement::utf8(int column) const
{
    const void *text = sqlite3_column_text(m_handle, column);
    return QByteArray(static_cast<const char *>(text), sqlite3_column_bytes(m_handle, column));
}

QString Statement::text(int column) const
{
    const void *text = sqlite3_column_text(m_handle, column);
    return text ? QString::fromUtf8(static_cast<const char *>(text), sqlite3_column_bytes(m_handle, column))
                : QString();
}

QByteArray Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_handle, column);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_handle, column));
}

QUuid Statement::uuid(int column) const
{
    const void *text = sqlite3_column_text(m_handle, column);
    if (!text)
        return {};
    return QUuid::fromString(
        QLatin1StringView(static_cast<const char *>(text), sqlite3_column_bytes(m_handle, column)));
}

} // namespace frontdesk

#include "models/storage/statement.h"

#include <sqlite3.h>

#include <array>

#include "models/storage/database.h"

namespace frontdesk {

namespace {

constexpr int uuidLength = 36;

constexpr std::array<signed char, 256> hexValues = [] {
    std::array<signed char, 256> values{};
    values.fill(-1);
    for (size_t i = 0; i < 10; ++i)
        values['0' + i] = static_cast<signed char>(i);
    for (size_t i = 0; i < 6; ++i)
        values['a' + i] = values['A' + i] = static_cast<signed char>(10 + i);
    return values;
}();

int hexValue(char digit)
{
    return hexValues.at(static_cast<unsigned char>(digit));
}

/// Eight of them are in every visit: faster than QUuid reads any spelling. Null for what is none.
QUuid uuidOf(const char *text)
{
    std::array<char, 16> bytes;
    int invalid = 0;
    for (char &byte : bytes) {
        const int value = hexValue(text[0]) * 16 + hexValue(text[1]);
        invalid |= hexValue(text[0]) | hexValue(text[1]);
        byte = static_cast<char>(value);
        text += 2;
        const auto done = &byte - bytes.data() + 1;
        if (done == 4 || done == 6 || done == 8 || done == 10)
            invalid |= *text++ == '-' ? 0 : -1;
    }
    return invalid < 0 ? QUuid() : QUuid::fromRfc4122(QByteArrayView(bytes));
}

} // namespace

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
    if (!text || sqlite3_column_bytes(m_handle, column) != uuidLength)
        return {};
    return uuidOf(static_cast<const char *>(text));
}

} // namespace frontdesk

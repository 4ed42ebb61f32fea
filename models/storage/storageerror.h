#pragma once

#include <QString>

#include <exception>

namespace frontdesk {

/// A statement that did not go through. Thrown by Statement and Database only, caught at the session's boundary
/// (services) and never across an event loop. `what()` is for the log: it names the statement, never bound values.
class StorageError : public std::exception {
public:
    enum class Kind { Other, Constraint, DoubleBooking, Busy, Full, Corrupt };

    StorageError(Kind kind, QString text) : m_kind(kind), m_text(std::move(text)), m_utf8(m_text.toUtf8()) {}
    Kind kind() const { return m_kind; }
    const QString &text() const { return m_text; }
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    Kind m_kind;
    QString m_text;
    QByteArray m_utf8;
};

} // namespace frontdesk

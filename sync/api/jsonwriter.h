#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "models/domain/instant.h"

namespace frontdesk {

/// Writes JSON straight into UTF-8 bytes, with no tree in between: for lists and error bodies. Keys are written in the
/// order they are given. The caller opens and closes in pairs; a debug build asserts it. Not thread-safe, cheap to make.
class JsonWriter {
public:
    explicit JsonWriter(qsizetype reserve = 256);

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// The key of the next value; plain ASCII that needs no escaping.
    void key(QByteArrayView name);

    void string(QStringView text);   ///< half a surrogate pair is replaced, as QString::toUtf8() does
    void ascii(QByteArrayView text); ///< quoted as it is: plain ASCII that needs no escaping
    void number(qint64 value);
    void boolean(bool value);
    void null();
    void raw(QByteArrayView json); ///< a whole JSON value, written as it is

    void field(QByteArrayView name, QStringView text) { key(name), string(text); }
    void field(QByteArrayView name, qint64 value) { key(name), number(value); }
    void flag(QByteArrayView name, bool value) { key(name), boolean(value); }
    void field(QByteArrayView name, Instant instant); ///< ISO 8601 UTC with milliseconds
    void nullField(QByteArrayView name) { key(name), null(); }
    /// Null when the text is empty.
    void textOrNull(QByteArrayView name, QStringView text);
    /// Left out when the text is empty.
    void optionalText(QByteArrayView name, QStringView text);

    const QByteArray &bytes() const { return m_out; }
    QByteArray take() { return std::exchange(m_out, {}); }

private:
    void separate();
    char *grow(qsizetype bytes);
    void appendEscaped(QStringView text);

    QByteArray m_out;
    int m_depth = 0;
    bool m_needsComma = false;
};

} // namespace frontdesk

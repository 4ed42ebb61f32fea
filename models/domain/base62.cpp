#include "models/domain/base62.h"

#include <array>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int length = 22;
constexpr QLatin1StringView alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_L1;

/// 128 bits as four digits of 32, most significant first, so that plain 64-bit arithmetic does.
using Wide = std::array<quint32, 4>;

Wide toWide(const QUuid &uuid)
{
    const QByteArray bytes = uuid.toRfc4122();
    Wide wide{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        wide[size_t(i / 4)] = wide[size_t(i / 4)] << 8 | uchar(bytes[i]);
    return wide;
}

QUuid fromWide(const Wide &wide)
{
    QByteArray bytes;
    for (const quint32 part : wide) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.append(char(part >> shift & 0xff));
    }
    return QUuid::fromRfc4122(bytes);
}

quint32 divideBy62(Wide &wide)
{
    quint64 rest = 0;
    for (quint32 &part : wide) {
        const quint64 value = rest << 32 | part;
        part = quint32(value / 62);
        rest = value % 62;
    }
    return quint32(rest);
}

/// Whether it still fits.
bool multiplyBy62AndAdd(Wide &wide, quint32 digit)
{
    quint64 carry = digit;
    for (size_t i = wide.size(); i-- > 0;) {
        const quint64 value = quint64(wide[i]) * 62 + carry;
        wide[i] = quint32(value);
        carry = value >> 32;
    }
    return carry == 0;
}

} // namespace

QString toBase62(const QUuid &uuid)
{
    Wide wide = toWide(uuid);
    QString text(length, u'0');
    for (qsizetype i = length - 1; i >= 0; --i)
        text[i] = alphabet[qsizetype(divideBy62(wide))];
    return text;
}

std::optional<QUuid> uuidFromBase62(QStringView text)
{
    if (text.size() != length)
        return std::nullopt;
    Wide wide{};
    for (const QChar c : text) {
        const qsizetype digit = alphabet.indexOf(c);
        if (digit < 0 || !multiplyBy62AndAdd(wide, quint32(digit)))
            return std::nullopt;
    }
    return fromWide(wide);
}

QString prefixedId(QLatin1StringView prefix, const QUuid &uuid)
{
    return prefix + toBase62(uuid);
}

std::optional<QUuid> uuidFromPrefixedId(QLatin1StringView prefix, QStringView text)
{
    std::optional<QUuid> uuid;
    if (text.startsWith(prefix))
        uuid = uuidFromBase62(text.sliced(prefix.size()));
    else if (text.size() == 36)
        uuid = QUuid::fromString(text);
    return uuid && !uuid->isNull() ? uuid : std::nullopt;
}

} // namespace frontdesk

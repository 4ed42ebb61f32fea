#include "models/domain/smstext.h"

#include <QList>
#include <QString>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isGsmBasic(QChar c)
{
    static const QString alphabet =
        u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
        "abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    return alphabet.contains(c);
}

bool isGsmExtension(QChar c)
{
    static const QString alphabet = u"\f^{}\\[~]|€"_s;
    return alphabet.contains(c);
}

/// The units of each character in GSM-7, nothing when one is not in the alphabet.
QList<int> gsmUnits(QStringView text)
{
    QList<int> units;
    for (const QChar c : text) {
        if (!isGsmBasic(c) && !isGsmExtension(c))
            return {};
        units.append(isGsmBasic(c) ? 1 : 2);
    }
    return units;
}

QList<int> ucsUnits(QStringView text)
{
    QList<int> units;
    for (const char32_t c : text.toUcs4())
        units.append(QChar::requiresSurrogates(c) ? 2 : 1);
    return units;
}

SmsSize packed(SmsSize::Alphabet alphabet, const QList<int> &units, int alone, int ofSeveral)
{
    SmsSize size{alphabet, 0, units.isEmpty() ? 0 : 1};
    int parts = 1;
    int used = 0;
    for (const int unit : units) {
        size.units += unit;
        if (used + unit > ofSeveral) {
            ++parts;
            used = 0;
        }
        used += unit;
    }
    if (size.units > alone)
        size.segments = parts;
    return size;
}

} // namespace

SmsSize smsSize(QStringView text)
{
    const QList<int> septets = gsmUnits(text);
    if (septets.isEmpty() && !text.isEmpty())
        return packed(SmsSize::Alphabet::Ucs2, ucsUnits(text), 70, 67);
    return packed(SmsSize::Alphabet::Gsm7, septets, 160, 153);
}

} // namespace frontdesk

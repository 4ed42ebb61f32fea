#include "models/domain/smstext.h"

#include <QList>
#include <QMap>
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

/// What a character is written as when the alphabet lacks it; empty when nothing comes near.
QString nearest(QChar c)
{
    static const QMap<QChar, QString> signs{
        {QChar(0x2018), u"'"_s},   {QChar(0x2019), u"'"_s},  {QChar(0x201C), u"\""_s}, {QChar(0x201D), u"\""_s},
        {QChar(0x00AB), u"\""_s},  {QChar(0x00BB), u"\""_s}, {QChar(0x2013), u"-"_s},  {QChar(0x2014), u"-"_s},
        {QChar(0x2026), u"..."_s}, {QChar(0x00A0), u" "_s},  {QChar(0x202F), u" "_s},  {QChar(0x00BA), u"o"_s},
        {QChar(0x00AA), u"a"_s},   {QChar(0x0153), u"oe"_s}, {QChar(0x0152), u"OE"_s}, {QChar(0x0060), u"'"_s},
        {QChar(0x00B4), u"'"_s},   {QChar(0x2022), u"-"_s}};
    if (const auto sign = signs.constFind(c); sign != signs.constEnd())
        return *sign;
    const QString parts = QString(c).normalized(QString::NormalizationForm_D);
    return parts.size() > 1 && isGsmBasic(parts[0]) ? parts.first(1) : QString();
}

} // namespace

QString transliterated(QStringView text)
{
    QString written;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_C)) {
        const QString other = isGsmBasic(c) || isGsmExtension(c) ? QString() : nearest(c);
        if (other.isEmpty())
            written += c;
        else
            written += other;
    }
    return written;
}

SmsSize smsSize(QStringView text)
{
    const QList<int> septets = gsmUnits(text);
    if (septets.isEmpty() && !text.isEmpty())
        return packed(SmsSize::Alphabet::Ucs2, ucsUnits(text), 70, 67);
    return packed(SmsSize::Alphabet::Gsm7, septets, 160, 153);
}

} // namespace frontdesk

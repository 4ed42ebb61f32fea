#include "views/billing/moneytext.h"

#include <QLocale>

#include <limits>

#include "models/domain/currency.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The window's locale, or the English one where the digits would not be Latin or there is none.
QLocale latinLocale()
{
    const QLocale locale;
    const bool plain = locale.language() == QLocale::C || locale.zeroDigit() != u"0"_s;
    return plain ? QLocale(QLocale::English) : locale;
}

QString symbolOf(const QString &currency)
{
    static const QHash<QString, QString> symbols{
        {u"USD"_s, u"$"_s}, {u"EUR"_s, u"€"_s}, {u"GBP"_s, u"£"_s}, {u"JPY"_s, u"¥"_s}, {u"INR"_s, u"₹"_s}};
    return symbols.value(currency, QString(currency + QChar(QChar::Nbsp)));
}

} // namespace

QString moneyText(Money amount, const QString &currency)
{
    const int digits = minorUnitDigits(currency);
    if (amount.minor < 0)
        return leftToRight(u'-' + moneyText(Money{} - amount, currency));
    const QString number = latinLocale().toCurrencyString(toNumber(amount, digits), symbolOf(currency), digits);
    return leftToRight(number);
}

QString amountText(Money amount, int digits)
{
    QString text = toText(amount, digits);
    return text.replace(u'.', latinLocale().decimalPoint());
}

double typedNumber(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && c != u'\'')
            plain += c == QChar(0x066B) ? QChar(u'.') : c; // the Arabic decimal sign
    }
    // of points and commas the last one is the decimal sign, unless it stands more than once
    const qsizetype sign = std::max(plain.lastIndexOf(u'.'), plain.lastIndexOf(u','));
    if (sign >= 0) {
        const QChar decimal = plain.at(sign);
        const QChar thousands = decimal == u'.' ? u',' : u'.';
        plain.remove(thousands);
        if (plain.count(decimal) > 1)
            plain.remove(decimal);
        plain.replace(u',', u'.');
    }
    bool ok = false;
    const double number = plain.toDouble(&ok);
    return ok ? number : std::numeric_limits<double>::quiet_NaN();
}

} // namespace frontdesk

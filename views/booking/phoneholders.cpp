#include "views/booking/phoneholders.h"

namespace frontdesk {

namespace {

constexpr int looked = 50;
constexpr qsizetype mostHolders = 5;
constexpr qsizetype shortestNumber = 6; ///< fewer digits are no phone number

/// Without the zeros of a trunk or of an international call.
QString significantDigits(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit() && !(digits.isEmpty() && c.digitValue() == 0))
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

} // namespace

QList<Lookalike> phoneHolders(const Desk &desk, const QString &typed)
{
    const QString digits = significantDigits(typed);
    QList<Lookalike> holders;
    if (digits.size() < shortestNumber)
        return holders;
    for (const PatientHit &hit : desk.findPatients(digits, looked)) {
        if (holders.size() < mostHolders && significantDigits(hit.phone).endsWith(digits))
            holders.append({hit, Alike::SamePhone});
    }
    return holders;
}

} // namespace frontdesk

#include "views/common/smscount.h"

#include <QCoreApplication>

#include "models/domain/smstext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// With plural forms where `count` is given.
QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("SmsCount", text, nullptr, count);
}

} // namespace

QString dearLetter(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype units = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString letter = text.mid(i, units);
        if (smsSize(letter).alphabet == SmsSize::Alphabet::Ucs2)
            return letter;
        i += units - 1;
    }
    return {};
}

QString smsCountText(const QString &text, bool plain)
{
    const QString sent = plain ? transliterated(text) : text;
    const SmsSize size = smsSize(sent);
    if (size.segments == 0)
        return {};
    const QString count = words(QT_TRANSLATE_N_NOOP("SmsCount", "%1 characters · %n SMS"), size.segments)
                              .arg(size.units);
    if (size.alphabet == SmsSize::Alphabet::Gsm7)
        return count;
    const int each = size.segments > 1 ? 67 : 70;
    return words(QT_TRANSLATE_NOOP("SmsCount", "%1; “%2” leaves room for %3 in each"))
        .arg(count, dearLetter(sent), QString::number(each));
}

} // namespace frontdesk

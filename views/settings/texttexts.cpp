#include "views/settings/texttexts.h"

#include <QCoreApplication>
#include <QMap>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Texts", text);
}

} // namespace

QString textKindName(const QString &kind)
{
    const QMap<QString, QString> names{
        {u"reminder"_s, words(QT_TRANSLATE_NOOP("Texts", "Reminder of a visit"))},
        {u"booked"_s, words(QT_TRANSLATE_NOOP("Texts", "A visit was booked"))},
        {u"moved"_s, words(QT_TRANSLATE_NOOP("Texts", "A visit was moved"))},
        {u"cancelled"_s, words(QT_TRANSLATE_NOOP("Texts", "A visit was cancelled"))},
        {u"waitlist_offer"_s, words(QT_TRANSLATE_NOOP("Texts", "A free time for the waitlist"))},
        {u"offer_accepted"_s, words(QT_TRANSLATE_NOOP("Texts", "A free time was accepted"))},
        {u"offer_gone"_s, words(QT_TRANSLATE_NOOP("Texts", "A free time went to somebody else"))},
        {u"new_message"_s, words(QT_TRANSLATE_NOOP("Texts", "A new message in the app"))}};
    return names.value(kind, kind);
}

QString placeholderName(const QString &placeholder)
{
    const QMap<QString, QString> names{{u"patient"_s, words(QT_TRANSLATE_NOOP("Texts", "the patient's name"))},
                                       {u"doctor"_s, words(QT_TRANSLATE_NOOP("Texts", "the doctor's name"))},
                                       {u"clinic"_s, words(QT_TRANSLATE_NOOP("Texts", "the clinic's name"))},
                                       {u"date"_s, words(QT_TRANSLATE_NOOP("Texts", "the day of the visit"))},
                                       {u"time"_s, words(QT_TRANSLATE_NOOP("Texts", "the time of the visit"))},
                                       {u"link"_s, words(QT_TRANSLATE_NOOP("Texts", "the link, where there is one"))}};
    return names.value(placeholder, placeholder);
}

QString strayPlaceholderText(const QString &stray)
{
    if (stray.size() == 1)
        return words(QT_TRANSLATE_NOOP("Texts", "A %1 stands alone: a placeholder is a word in braces, like {patient}"))
            .arg(stray);
    return words(QT_TRANSLATE_NOOP("Texts", "%1 means nothing here; use one of those below")).arg(stray);
}

} // namespace frontdesk

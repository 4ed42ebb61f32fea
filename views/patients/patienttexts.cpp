#include "views/patients/patienttexts.h"

#include <QCoreApplication>
#include <QLocale>

#include "views/common/language.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Patients", text);
}

} // namespace

QString shortDate(QDate date)
{
    return apart(QLocale().toString(date, u"d MMM yyyy"_s));
}

DateOrder localDateOrder()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd') && !format.startsWith(u'y') ? DateOrder::MonthFirst
                                                                                   : DateOrder::DayFirst;
}

QString datePattern()
{
    return localDateOrder() == DateOrder::DayFirst ? words(QT_TRANSLATE_NOOP("Patients", "DD/MM/YYYY"))
                                                   : words(QT_TRANSLATE_NOOP("Patients", "MM/DD/YYYY"));
}

QString typedDate(QDate date)
{
    return date.toString(localDateOrder() == DateOrder::DayFirst ? u"dd/MM/yyyy"_s : u"MM/dd/yyyy"_s);
}

QString languageName(const QString &tag)
{
    for (const Language &language : windowLanguages()) {
        if (language.code == tag)
            return language.name;
    }
    const QString name = QLocale(tag).nativeLanguageName();
    return name.isEmpty() ? tag : QString(name + u" ("_s + tag + u')');
}

QStringList languageTags()
{
    return {u"ar"_s, u"en"_s, u"es"_s, u"fr"_s, u"ur"_s};
}

QString fieldErrorText(const Error &error)
{
    if (error.code == ErrorCode::MissingField)
        return words(QT_TRANSLATE_NOOP("Patients", "This is needed"));
    if (error.subject == "phone"_L1)
        return words(QT_TRANSLATE_NOOP("Patients", "Not a whole phone number; one from abroad begins with +"));
    if (error.subject == "dateOfBirth"_L1)
        return words(QT_TRANSLATE_NOOP("Patients", "A day in the past, written %1")).arg(datePattern());
    if (error.subject == "email"_L1)
        return words(QT_TRANSLATE_NOOP("Patients", "An address like name@example.org"));
    if (error.subject == "quietHours"_L1)
        return words(QT_TRANSLATE_NOOP("Patients", "Times like 21:00-08:00, or off"));
    return words(QT_TRANSLATE_NOOP("Patients", "This is too long"));
}

QString alikeText(const Lookalike &lookalike)
{
    return lookalike.why == Alike::SamePhone
               ? words(QT_TRANSLATE_NOOP("Patients", "has this phone number"))
               : words(QT_TRANSLATE_NOOP("Patients", "has a similar name and the same birth date"));
}

} // namespace frontdesk

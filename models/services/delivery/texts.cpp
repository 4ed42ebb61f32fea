#include "models/services/delivery/texts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "models/domain/placeholders.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject readTemplates(const QString &language)
{
    QFile file(u":/templates/"_s + language + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without its templates");
    return QJsonDocument::fromJson(file.readAll()).object();
}

const QJsonObject &templatesIn(const QString &language)
{
    static const QMap<QString, QJsonObject> all = [] {
        QMap<QString, QJsonObject> read;
        for (const QString &each : textLanguages())
            read.insert(each, readTemplates(each));
        return read;
    }();
    const auto found = all.constFind(language);
    return found == all.constEnd() ? *all.constFind(u"en"_s) : *found;
}

QString twoLetters(const QString &tag)
{
    return tag.section(u'-', 0, 0).toLower();
}

QLocale localeOf(const QString &language, const QString &region)
{
    const QLocale::Language code = QLocale::codeToLanguage(language);
    const QLocale there(code, QLocale::codeToTerritory(region));
    return there.language() == code ? there : QLocale(code);
}

/// Spaces that do not break, which newer locale data have in times, would turn a text message into a dearer alphabet.
QString plainSpaces(QString text)
{
    return text.replace(QChar(0x202F), u' ').replace(QChar(0x00A0), u' ');
}

QString withoutGaps(QString text)
{
    static const QRegularExpression endOfLine(u"[ \\t]+(?=\\n|$)"_s);
    static const QRegularExpression blankLines(u"\\n{3,}"_s);
    return text.replace(endOfLine, QString()).replace(blankLines, u"\n\n"_s).trimmed();
}

} // namespace

QStringList textLanguages()
{
    return {u"en"_s, u"es"_s, u"fr"_s, u"ar"_s, u"ur"_s};
}

QString textLanguage(const QString &wanted, const QString &patients, const QString &clinics)
{
    const QStringList known = textLanguages();
    const QString clinic = known.contains(twoLetters(clinics)) ? twoLetters(clinics) : u"en"_s;
    const QString first = twoLetters(wanted.isEmpty() ? patients : wanted);
    return known.contains(first) ? first : clinic;
}

QString filledText(const QString &text, const TextValues &values)
{
    const QMap<QString, QString> known{{u"patient"_s, values.patient}, {u"doctor"_s, values.doctor},
                                       {u"clinic"_s, values.clinic},   {u"date"_s, values.date},
                                       {u"time"_s, values.time},       {u"link"_s, values.link}};
    static const QRegularExpression placeholder(u"\\{([a-z]+)\\}"_s);
    return withReplaced(text, placeholder,
                        [&](const auto &match) { return known.value(match.captured(1), match.captured(0)); });
}

QStringList textKinds()
{
    return {u"reminder"_s,       u"booked"_s,         u"moved"_s,      u"cancelled"_s,
            u"waitlist_offer"_s, u"offer_accepted"_s, u"offer_gone"_s, u"new_message"_s};
}

QStringList placeholdersOf(const QString &kind)
{
    if (kind == "new_message"_L1)
        return {u"patient"_s, u"clinic"_s, u"link"_s};
    return {u"patient"_s, u"doctor"_s, u"clinic"_s, u"date"_s, u"time"_s, u"link"_s};
}

bool hasShippedText(const QString &kind, Channel channel, const QString &language)
{
    return !templatesIn(language).value(kind).toObject().value(toString(channel)).toString().isEmpty();
}

TextTemplate shippedText(const QString &kind, Channel channel, const QString &language)
{
    const QJsonObject texts = templatesIn(language).value(kind).toObject();
    const QString own = texts.value(toString(channel)).toString();
    return {texts.value("subject"_L1).toString(), own.isEmpty() ? texts.value("sms"_L1).toString() : own};
}

QString wayWithoutLink(const QString &kind, const QString &language)
{
    return templatesIn(language).value(kind).toObject().value("no_link"_L1).toString();
}

WrittenText written(const TextTemplate &text, const TextValues &values)
{
    return {filledText(text.subject, values), withoutGaps(filledText(text.text, values))};
}

WrittenText writeText(const QString &kind, Channel channel, const QString &language, const TextValues &values)
{
    return written(shippedText(kind, channel, language), values);
}

QString writtenDate(QDate date, const QString &language, const QString &region)
{
    return plainSpaces(localeOf(language, region).toString(date, QLocale::LongFormat));
}

QString writtenTime(QTime time, const QString &language, const QString &region)
{
    return plainSpaces(localeOf(language, region).toString(time, QLocale::ShortFormat));
}

} // namespace frontdesk

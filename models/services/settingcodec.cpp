#include "models/services/settingcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList weekdayKeys{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                              u"friday"_s, u"saturday"_s, u"sunday"_s};

/// "09:00" to minutes; "24:00" is the end of the day. Negative when it is no time.
int minuteOf(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text == "24:00"_L1)
        return 1440;
    if (text.size() != 5)
        return -1;
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

QString textOf(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

Error badHours()
{
    return Error::invalid(u"clinic.hours"_s,
                          u"JSON with monday to sunday, each null or {\"open\":\"09:00\",\"close\":\"17:00\"}"_s);
}

std::optional<OpenStretch> stretchOf(const QJsonObject &object)
{
    const OpenStretch stretch{minuteOf(object.value("open"_L1)), minuteOf(object.value("close"_L1))};
    if (stretch.opensMinute < 0 || stretch.opensMinute >= stretch.closesMinute)
        return std::nullopt;
    return stretch;
}

/// nullopt when the day cannot be read.
std::optional<QList<OpenStretch>> dayOf(const QJsonValue &value)
{
    if (value.isNull())
        return QList<OpenStretch>();
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    QList<OpenStretch> day;
    for (const QJsonValue &entry : list) {
        const auto stretch = stretchOf(entry.toObject());
        if (!stretch || (!day.isEmpty() && day.constLast().closesMinute > stretch->opensMinute))
            return std::nullopt;
        day.append(*stretch);
    }
    return day;
}

} // namespace

WeeklyHours defaultWeeklyHours()
{
    WeeklyHours hours;
    for (size_t weekday = 0; weekday < 5; ++weekday)
        hours.days[weekday] = {{9 * 60, 17 * 60}};
    return hours;
}

Result<WeeklyHours> weeklyHoursFromJson(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return badHours();
    const QJsonObject object = document.object();
    WeeklyHours hours;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const qsizetype weekday = weekdayKeys.indexOf(entry.key());
        const auto day = dayOf(entry.value());
        if (weekday < 0 || !day)
            return badHours();
        hours.days[size_t(weekday)] = *day;
    }
    return hours;
}

QString toJson(const WeeklyHours &hours)
{
    QStringList days; // by hand: QJsonObject would sort the days by name
    for (size_t weekday = 0; weekday < hours.days.size(); ++weekday) {
        QStringList stretches;
        for (const OpenStretch &stretch : hours.days[weekday])
            stretches.append(
                u"{\"open\":\"%1\",\"close\":\"%2\"}"_s.arg(textOf(stretch.opensMinute), textOf(stretch.closesMinute)));
        const QString day = stretches.isEmpty()     ? u"null"_s
                            : stretches.size() == 1 ? stretches.constFirst()
                                                    : QString(u'[' + stretches.join(u',') + u']');
        days.append(u'"' + weekdayKeys.at(qsizetype(weekday)) + u"\":"_s + day);
    }
    return u'{' + days.join(u',') + u'}';
}

Result<QList<Holiday>> holidaysFromJson(const QString &text)
{
    const Error bad = Error::invalid(u"clinic.holidays"_s,
                                     u"JSON like [{\"date\":\"2026-12-25\",\"name\":\"Christmas\"}]"_s);
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return bad;
    QList<Holiday> holidays;
    for (const QJsonValue &entry : document.array()) {
        const Holiday holiday{QDate::fromString(entry["date"_L1].toString(), Qt::ISODate), entry["name"_L1].toString()};
        if (!holiday.date.isValid() || holiday.name.trimmed().isEmpty())
            return bad;
        holidays.append(holiday);
    }
    return holidays;
}

QString toJson(const QList<Holiday> &holidays)
{
    QJsonArray array;
    for (const Holiday &holiday : holidays)
        array.append(QJsonObject{{u"date"_s, holiday.date.toString(Qt::ISODate)}, {u"name"_s, holiday.name}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<QList<ReminderRule>> reminderScheduleFromJson(const QString &text)
{
    const QString key = u"reminders.schedule"_s;
    const Error bad = Error::invalid(
        key, u"JSON like [{\"channel\":\"email\",\"before\":\"PT24H\"}], channel one of email, sms, push, voice, "
             "whatsapp"_s);
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return bad;
    QList<ReminderRule> schedule;
    for (const QJsonValue &entry : document.array()) {
        const auto channel = channelFromString(entry["channel"_L1].toString());
        const auto before = parseIsoDuration(entry["before"_L1].toString(), key);
        if (!channel || !before || before->isZero())
            return bad;
        schedule.append({*channel, *before});
    }
    return schedule;
}

QString toJson(const QList<ReminderRule> &schedule)
{
    QStringList rules; // by hand: QJsonObject would put "before" first
    for (const ReminderRule &rule : schedule)
        rules.append(u"{\"channel\":\"%1\",\"before\":\"%2\"}"_s.arg(toString(rule.channel), toString(rule.before)));
    return u'[' + rules.join(u',') + u']';
}

} // namespace frontdesk

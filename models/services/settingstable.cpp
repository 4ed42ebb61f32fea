#include "models/services/settingstable.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>

#include "models/domain/currency.h"
#include "models/services/settingcodec.h"
#include "models/services/settingkinds.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;
using namespace settingkind;

namespace {

std::optional<QString> asTimeZone(const QString &given)
{
    const auto zone = TimeZone::fromIana(given.trimmed());
    return zone ? std::optional(zone->name()) : std::nullopt;
}

std::optional<QString> asRegion(const QString &given)
{
    const QString code = given.trimmed().toUpper();
    const bool known = code.size() == 2 && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
    return known ? std::optional(code) : std::nullopt;
}

std::optional<QString> asLanguage(const QString &given)
{
    const QString code = given.trimmed().toLower();
    const bool known = code.size() == 2 && QLocale::codeToLanguage(code) != QLocale::AnyLanguage;
    return known ? std::optional(code) : std::nullopt;
}

std::optional<QString> asCurrency(const QString &given)
{
    const QString code = given.trimmed().toUpper();
    return isCurrencyCode(code) ? std::optional(code) : std::nullopt;
}

std::optional<QString> asHours(const QString &given)
{
    const auto hours = weeklyHoursFromJson(given);
    return hours ? std::optional(toJson(*hours)) : std::nullopt;
}

std::optional<QString> asHolidays(const QString &given)
{
    const auto holidays = holidaysFromJson(given);
    return holidays ? std::optional(toJson(*holidays)) : std::nullopt;
}

std::optional<QString> asSchedule(const QString &given)
{
    const auto schedule = reminderScheduleFromJson(given);
    return schedule ? std::optional(toJson(*schedule)) : std::nullopt;
}

std::optional<QString> asQuietHours(const QString &given)
{
    const auto quiet = parseQuietHours(given.trimmed(), {});
    return quiet ? std::optional(toString(*quiet)) : std::nullopt;
}

std::optional<QString> asFolder(const QString &given)
{
    const QString path = given.trimmed();
    const bool oneLine = !path.contains(u'\n') && !path.contains(u'\r');
    return path.isEmpty() || (QDir::isAbsolutePath(path) && oneLine) ? std::optional(path) : std::nullopt;
}

SettingSpec ofClinic(SettingSpec spec, QString Clinic::*member)
{
    spec.ofClinic = member;
    return spec;
}

/// What `allowed` the codecs name themselves.
template<class T>
QString allowedOf(const Result<T> &refusal)
{
    return refusal.error().args.constFirst();
}

QList<SettingSpec> clinicSettings()
{
    return {
        ofClinic(text(u"clinic.name"_s), &Clinic::name),
        ofClinic({u"clinic.timezone"_s, {}, u"an IANA time zone, like America/El_Salvador"_s, asTimeZone},
                 &Clinic::timezone),
        ofClinic({u"clinic.region"_s, {}, u"a country's two letters (ISO 3166), like SV"_s, asRegion}, &Clinic::region),
        ofClinic({u"clinic.language"_s, {}, u"a language's two letters (ISO 639), like es"_s, asLanguage},
                 &Clinic::language),
        ofClinic({u"clinic.currency"_s, {}, u"a currency's three letters (ISO 4217), like USD"_s, asCurrency},
                 &Clinic::currency),
        {u"clinic.hours"_s, toJson(defaultWeeklyHours()), allowedOf(weeklyHoursFromJson({})), asHours},
        {u"clinic.holidays"_s, u"[]"_s, allowedOf(holidaysFromJson({})), asHolidays},
        number(u"clinic.buffer_minutes"_s, 30, 0, 720),
        videoTemplate(u"video.url_template"_s, u"https://meet.jit.si/{token}"_s),
        flag(u"server.enabled"_s, true),
        listenAddress(u"server.listen"_s, u"0.0.0.0:8443"_s),
        url(u"server.public_url"_s, {u"https"_s, u"http"_s}),
        {u"reminders.schedule"_s, toJson(defaultReminderSchedule()), allowedOf(reminderScheduleFromJson({})),
         asSchedule},
        {u"reminders.quiet_hours"_s, toString(std::optional(QuietHours())), u"HH:MM-HH:MM, like 21:00-08:00, or off"_s,
         asQuietHours},
        number(u"notifications.undo_seconds"_s, 60, 0, 3600),
        number(u"desk.lock_minutes"_s, 10, 0, 480),
        number(u"desk.backup_reminder_days"_s, 7, 0, 365),
        flag(u"waitlist.enabled"_s, true),
        choice(u"waitlist.mode"_s, {u"desk"_s, u"offer"_s}, u"offer"_s),
        number(u"waitlist.group_size"_s, 3, 1, 20),
        number(u"waitlist.delay_minutes"_s, 15, 1, 1440),
        number(u"waitlist.stop_before_minutes"_s, 120, 0, 10080),
        flag(u"downtime.enabled"_s, true),
        {u"downtime.folder"_s, {}, u"a folder's absolute path, or nothing for the one of the data"_s, asFolder},
    };
}

QList<SettingSpec> emailSettings()
{
    return {
        url(u"email.url"_s, {u"smtp"_s, u"smtps"_s}),
        text(u"email.user"_s),
        secret(u"email.password"_s),
        sender(u"email.from"_s),
        secret(u"email.secret"_s),
        number(u"email.per_minute"_s, 60, 1, 6000),
    };
}

QList<SettingSpec> gatewaySettings(const QString &channel)
{
    QStringList providers{u"http"_s, u"twilio"_s};
    if (channel == "push"_L1)
        providers.append(u"ntfy"_s);
    const auto key = [&](QStringView name) -> QString { return channel + u'.' + name; };
    return {
        choice(key(u"provider"), providers, u"http"_s),
        url(key(u"url"), {u"https"_s, u"http"_s}),
        secret(key(u"token")),
        text(key(u"from")),
        secret(key(u"secret")),
        number(key(u"per_minute"), 60, 1, 6000),
    };
}

QList<SettingSpec> allSettings()
{
    QList<SettingSpec> all = clinicSettings() + emailSettings();
    for (const QString &channel : {u"sms"_s, u"whatsapp"_s, u"voice"_s, u"push"_s})
        all += gatewaySettings(channel);
    all.append(flag(u"sms.transliterate"_s, false));
    return all;
}

} // namespace

const QList<SettingSpec> &settingsTable()
{
    static const QList<SettingSpec> table = allSettings();
    return table;
}

const SettingSpec *findSetting(const QString &key)
{
    const QList<SettingSpec> &table = settingsTable();
    const auto found = std::ranges::find(table, key, &SettingSpec::key);
    return found == table.end() ? nullptr : &*found;
}

} // namespace frontdesk

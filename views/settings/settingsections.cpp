#include "views/settings/settingsections.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

#include "models/items/channelnames.h"
#include "models/services/phonenumbers.h"
#include "views/settings/listeditors.h"
#include "views/settings/simpleeditors.h"
#include "views/settings/weekeditor.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using Choices = QList<ChoiceEditor::Choice>;

constexpr int dayInMinutes = 1440;

/// For translations: the functions below are no members.
QString words(const char *text)
{
    return SettingsForm::tr(text);
}

/// "30 minutes", by the number's plural form.
NumberEditor::Counted counted(const char *text)
{
    return [text](int number) { return SettingsForm::tr(text, nullptr, number); };
}

Choices byName(Choices choices)
{
    std::sort(choices.begin(), choices.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return choices;
}

Choices zones()
{
    Choices choices;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            choices.append({QString::fromLatin1(id), QString::fromLatin1(id)});
    }
    return choices;
}

Choices regions()
{
    Choices choices;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const QString code = QLocale::territoryToCode(QLocale::Territory(i));
        if (isPhoneRegion(code))
            choices.append({code, QLocale::territoryToString(QLocale::Territory(i))});
    }
    return byName(choices);
}

/// Those that texts for patients come in, each by its own name.
Choices languages()
{
    return {{u"en"_s, u"English"_s},
            {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s},
            {u"ar"_s, u"العربية"_s},
            {u"ur"_s, u"اردو"_s}};
}

Choices providers(Channel channel)
{
    Choices choices{{u"http"_s, words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "Any gateway over HTTP"))},
                    {u"twilio"_s, u"Twilio"_s}};
    if (channel == Channel::Push)
        choices.append({u"ntfy"_s, u"ntfy"_s});
    return choices;
}

Choices waitlistModes()
{
    return {{u"offer"_s, words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "Ask the patients by their channel"))},
            {u"desk"_s, words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "Tell the desk alone"))}};
}

NumberEditor::Counted minutesUnit()
{
    return counted(QT_TRANSLATE_N_NOOP("frontdesk::SettingsForm", "%n minutes"));
}

QList<SettingsForm::Line> mailLines()
{
    return {{u"email.url"_s, new TextEditor},        {u"email.user"_s, new TextEditor},
            {u"email.password"_s, new SecretEditor}, {u"email.from"_s, new TextEditor},
            {u"email.secret"_s, new SecretEditor},   {u"email.per_minute"_s, new NumberEditor(1, 6000, {})}};
}

QList<SettingsForm::Line> webLines(Channel channel)
{
    const auto key = [channel](QStringView name) -> QString { return toString(channel) + u'.' + name; };
    QList<SettingsForm::Line> lines{{key(u"provider"), new ChoiceEditor(providers(channel), false)},
                                    {key(u"url"), new TextEditor},
                                    {key(u"token"), new SecretEditor},
                                    {key(u"from"), new TextEditor},
                                    {key(u"secret"), new SecretEditor},
                                    {key(u"per_minute"), new NumberEditor(1, 6000, {})}};
    if (channel == Channel::Sms)
        lines.append({u"sms.transliterate"_s,
                      new FlagEditor(words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm",
                                                             "Write texts without accents, so that they cost less")))});
    return lines;
}

bool hasSection(const QString &key)
{
    static const QStringList owned{u"clinic.name"_s,
                                   u"clinic.timezone"_s,
                                   u"clinic.region"_s,
                                   u"clinic.language"_s,
                                   u"clinic.currency"_s,
                                   u"clinic.buffer_minutes"_s,
                                   u"clinic.hours"_s,
                                   u"clinic.holidays"_s,
                                   u"video.url_template"_s,
                                   u"server.enabled"_s,
                                   u"server.listen"_s,
                                   u"server.public_url"_s,
                                   u"reminders.schedule"_s,
                                   u"reminders.quiet_hours"_s,
                                   u"notifications.undo_seconds"_s,
                                   u"desk.lock_minutes"_s,
                                   u"desk.backup_reminder_days"_s,
                                   u"waitlist.enabled"_s,
                                   u"waitlist.mode"_s,
                                   u"waitlist.group_size"_s,
                                   u"waitlist.delay_minutes"_s,
                                   u"waitlist.stop_before_minutes"_s,
                                   u"downtime.enabled"_s,
                                   u"downtime.folder"_s,
                                   u"email.url"_s,
                                   u"email.user"_s,
                                   u"email.password"_s,
                                   u"email.from"_s,
                                   u"email.secret"_s,
                                   u"email.per_minute"_s,
                                   u"sms.transliterate"_s};
    static const QStringList gateway{u"provider"_s, u"url"_s, u"token"_s, u"from"_s, u"secret"_s, u"per_minute"_s};
    const QString channel = key.section(u'.', 0, 0);
    const bool web = channel != "email"_L1 && channelFromString(channel) && gateway.contains(key.section(u'.', 1));
    return web || owned.contains(key);
}

} // namespace

SettingsForm *clinicSection(SettingsDesk &desk)
{
    return new SettingsForm(
        desk, words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "Clinic")), {},
        {{u"clinic.name"_s, new TextEditor},
         {u"clinic.timezone"_s, new ChoiceEditor(zones(), true)},
         {u"clinic.region"_s, new ChoiceEditor(regions(), true)},
         {u"clinic.language"_s, new ChoiceEditor(languages(), false)},
         {u"clinic.currency"_s, new TextEditor},
         {u"clinic.buffer_minutes"_s, new NumberEditor(0, 720, minutesUnit())},
         {u"video.url_template"_s, new TextEditor},
         {u"desk.lock_minutes"_s, new NumberEditor(0, 480, minutesUnit())},
         {u"desk.backup_reminder_days"_s,
          new NumberEditor(0, 365, counted(QT_TRANSLATE_N_NOOP("frontdesk::SettingsForm", "%n days")))}});
}

SettingsForm *hoursSection(SettingsDesk &desk, QDate today)
{
    return new SettingsForm(
        desk, words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "Opening hours")),
        words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "Outside them the desk can still book by giving a reason.")),
        {{u"clinic.hours"_s, new HoursSettingEditor}, {u"clinic.holidays"_s, new HolidaysEditor(today)}});
}

SettingsForm *remindersSection(SettingsDesk &desk)
{
    return new SettingsForm(
        desk, words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "Reminders")),
        words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "A change counts for visits booked or moved from now on.")),
        {{u"reminders.schedule"_s, new ReminderScheduleEditor},
         {u"reminders.quiet_hours"_s, new QuietHoursEditor},
         {u"notifications.undo_seconds"_s,
          new NumberEditor(0, 3600, counted(QT_TRANSLATE_N_NOOP("frontdesk::SettingsForm", "%n seconds")))}});
}

SettingsForm *waitlistSection(SettingsDesk &desk)
{
    const QString offer = words(
        QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "Offer the time of a cancelled visit to waiting patients"));
    return new SettingsForm(desk, words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "Waitlist")), {},
                            {{u"waitlist.enabled"_s, new FlagEditor(offer)},
                             {u"waitlist.mode"_s, new ChoiceEditor(waitlistModes(), false)},
                             {u"waitlist.group_size"_s, new NumberEditor(1, 20, {})},
                             {u"waitlist.delay_minutes"_s, new NumberEditor(1, dayInMinutes, minutesUnit())},
                             {u"waitlist.stop_before_minutes"_s,
                              new NumberEditor(0, 7 * dayInMinutes, minutesUnit())}});
}

SettingsForm *downtimeSection(SettingsDesk &desk)
{
    const QString keep = words(
        QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "Keep a page of today's and tomorrow's visits"));
    return new SettingsForm(
        desk, words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "In an outage")),
        words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm",
                                "The program keeps day-sheet.html current, with every doctor's visits of today and "
                                "tomorrow. When the program or the network is down, open it in any browser, print it "
                                "and work on paper: it has lines to write on. Enter what was written when all runs "
                                "again. It names patients: only this computer's account can read it.")),
        {{u"downtime.enabled"_s, new FlagEditor(keep)}, {u"downtime.folder"_s, new TextEditor}});
}

SettingsForm *networkSection(SettingsDesk &desk)
{
    const QString connect = words(
        QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "Let phones connect over the clinic's network"));
    return new SettingsForm(desk, words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "Network")),
                            words(
                                QT_TRANSLATE_NOOP("frontdesk::SettingsForm",
                                                  "Phones that are connected already need the same address and port.")),
                            {{u"server.enabled"_s, new FlagEditor(connect)},
                             {u"server.listen"_s, new TextEditor},
                             {u"server.public_url"_s, new TextEditor}});
}

SettingsForm *gatewaySection(SettingsDesk &desk, Channel channel)
{
    const QString intro = words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm",
                                                  "Until this is filled in, nothing leaves by this channel, and every "
                                                  "attempt is shown as failed."));
    return new SettingsForm(desk, channelName(channel), intro,
                            channel == Channel::Email ? mailLines() : webLines(channel));
}

bool hasOtherSettings(const SettingsDesk &desk)
{
    const QList<SettingLine> lines = desk.settings();
    return std::any_of(lines.cbegin(), lines.cend(), [](const SettingLine &line) { return !hasSection(line.key); });
}

SettingsForm *otherSection(SettingsDesk &desk)
{
    QList<SettingsForm::Line> lines;
    for (const SettingLine &line : desk.settings()) {
        if (!hasSection(line.key))
            lines.append({line.key, line.secret ? static_cast<SettingEditor *>(new SecretEditor) : new TextEditor});
    }
    return new SettingsForm(desk, words(QT_TRANSLATE_NOOP("frontdesk::SettingsForm", "Other")), {}, lines);
}

} // namespace frontdesk

#include "views/settings/settingtexts.h"

#include <QCoreApplication>
#include <QHash>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    const char *key;
    const char *label;
    const char *help;
    const char *problem;
};

constexpr auto context = "Settings";

constexpr Words clinicWords[]{
    {"clinic.name", QT_TRANSLATE_NOOP("Settings", "Name of the clinic"),
     QT_TRANSLATE_NOOP("Settings", "As patients read it in reminders and messages."),
     QT_TRANSLATE_NOOP("Settings", "The clinic needs a name, on one line.")},
    {"clinic.timezone", QT_TRANSLATE_NOOP("Settings", "Time zone"), "",
     QT_TRANSLATE_NOOP("Settings", "There is no such time zone. Choose one from the list.")},
    {"clinic.region", QT_TRANSLATE_NOOP("Settings", "Country"),
     QT_TRANSLATE_NOOP("Settings", "Phone numbers without a + are read as this country's."),
     QT_TRANSLATE_NOOP("Settings", "Choose a country from the list.")},
    {"clinic.language", QT_TRANSLATE_NOOP("Settings", "Language for patients"),
     QT_TRANSLATE_NOOP("Settings", "Of reminders and messages, where the patient has none of their own."),
     QT_TRANSLATE_NOOP("Settings", "Choose a language from the list.")},
    {"clinic.currency", QT_TRANSLATE_NOOP("Settings", "Currency"), "",
     QT_TRANSLATE_NOOP("Settings", "A currency has three letters, like USD.")},
    {"clinic.buffer_minutes", QT_TRANSLATE_NOOP("Settings", "Time between two visits of a doctor"),
     QT_TRANSLATE_NOOP("Settings", "A doctor or a kind of visit may have another."),
     QT_TRANSLATE_NOOP("Settings", "From 0 to 720 minutes.")},
    {"clinic.hours", QT_TRANSLATE_NOOP("Settings", "Opening hours"), "",
     QT_TRANSLATE_NOOP("Settings", "A day closes after it opens, and its parts do not overlap.")},
    {"clinic.holidays", QT_TRANSLATE_NOOP("Settings", "Closed days"), "",
     QT_TRANSLATE_NOOP("Settings", "Every closed day needs a name.")},
    {"video.url_template", QT_TRANSLATE_NOOP("Settings", "Address of video visits"),
     QT_TRANSLATE_NOOP("Settings", "{token} becomes a secret of each visit."),
     QT_TRANSLATE_NOOP("Settings", "An https address with {token} in it, once.")},
    {"server.enabled", QT_TRANSLATE_NOOP("Settings", "Server for phones"), "", ""},
    {"server.listen", QT_TRANSLATE_NOOP("Settings", "Address and port of the server"),
     QT_TRANSLATE_NOOP("Settings", "0.0.0.0 stands for every network that this computer is in."),
     QT_TRANSLATE_NOOP("Settings", "An address and a port, like 0.0.0.0:8443.")},
    {"server.public_url", QT_TRANSLATE_NOOP("Settings", "Address for patients and gateways"),
     QT_TRANSLATE_NOOP("Settings", "Where this server is reached from outside: for links in e-mails and reports of "
                                   "gateways."),
     QT_TRANSLATE_NOOP("Settings", "An address that begins with https:// or http://.")},
    {"reminders.schedule", QT_TRANSLATE_NOOP("Settings", "Reminders of a visit"),
     QT_TRANSLATE_NOOP("Settings", "Each goes to patients who have the address and have not opted out."),
     QT_TRANSLATE_NOOP("Settings", "Every reminder needs a channel and a time before the visit.")},
    {"reminders.quiet_hours", QT_TRANSLATE_NOOP("Settings", "Quiet hours"),
     QT_TRANSLATE_NOOP("Settings", "A reminder that falls into them goes out the evening before."),
     QT_TRANSLATE_NOOP("Settings", "The two times must differ.")},
    {"notifications.undo_seconds", QT_TRANSLATE_NOOP("Settings", "Hold back notices"),
     QT_TRANSLATE_NOOP("Settings", "So long can a booking, a move or a cancellation be undone without a word to the "
                                   "patient."),
     QT_TRANSLATE_NOOP("Settings", "From 0 to 3600 seconds.")},
    {"desk.lock_minutes", QT_TRANSLATE_NOOP("Settings", "Lock an untouched desk after"),
     QT_TRANSLATE_NOOP("Settings", "Then it asks for the password; nothing typed is lost. 0 for never."),
     QT_TRANSLATE_NOOP("Settings", "From 0 to 480 minutes.")},
    {"desk.backup_reminder_days", QT_TRANSLATE_NOOP("Settings", "Remind of a backup after"),
     QT_TRANSLATE_NOOP("Settings", "Administrators are told when the last one is older. 0 for never."),
     QT_TRANSLATE_NOOP("Settings", "From 0 to 365 days.")},
    {"waitlist.enabled", QT_TRANSLATE_NOOP("Settings", "Offers to the waitlist"), "", ""},
    {"waitlist.mode", QT_TRANSLATE_NOOP("Settings", "When a visit is cancelled"), "",
     QT_TRANSLATE_NOOP("Settings", "Choose one from the list.")},
    {"waitlist.group_size", QT_TRANSLATE_NOOP("Settings", "Patients asked at once"), "",
     QT_TRANSLATE_NOOP("Settings", "From 1 to 20.")},
    {"waitlist.delay_minutes", QT_TRANSLATE_NOOP("Settings", "Wait before asking the next"), "",
     QT_TRANSLATE_NOOP("Settings", "From 1 to 1440 minutes.")},
    {"waitlist.stop_before_minutes", QT_TRANSLATE_NOOP("Settings", "Ask nobody this short before the visit"), "",
     QT_TRANSLATE_NOOP("Settings", "From 0 to 10080 minutes.")},
    {"downtime.enabled", QT_TRANSLATE_NOOP("Settings", "Day sheet for an outage"), "", ""},
    {"downtime.folder", QT_TRANSLATE_NOOP("Settings", "Folder"),
     QT_TRANSLATE_NOOP("Settings",
                       "Empty: “downtime” beside the clinic's data. A folder that another computer sees, or "
                       "a memory stick, also helps when this computer fails."),
     QT_TRANSLATE_NOOP("Settings", "A folder's whole path, like /media/stick.")},
};

constexpr Words gatewayWords[]{
    {"email.url", QT_TRANSLATE_NOOP("Settings", "Mail server"),
     QT_TRANSLATE_NOOP("Settings", "smtp://host:587 or smtps://host:465"),
     QT_TRANSLATE_NOOP("Settings", "An address that begins with smtp:// or smtps://.")},
    {"email.user", QT_TRANSLATE_NOOP("Settings", "User name"), "", QT_TRANSLATE_NOOP("Settings", "Text on one line.")},
    {"email.from", QT_TRANSLATE_NOOP("Settings", "Sender"),
     QT_TRANSLATE_NOOP("Settings", "What patients see: Clinic <desk@example.com>"),
     QT_TRANSLATE_NOOP("Settings", "This does not look like an e-mail address.")},
    {".provider", QT_TRANSLATE_NOOP("Settings", "Kind of gateway"), "",
     QT_TRANSLATE_NOOP("Settings", "Choose one from the list.")},
    {".url", QT_TRANSLATE_NOOP("Settings", "Address of the gateway"),
     QT_TRANSLATE_NOOP("Settings", "The whole address that is called."),
     QT_TRANSLATE_NOOP("Settings", "An address that begins with https:// or http://.")},
    {".token", QT_TRANSLATE_NOOP("Settings", "Access token"), "", QT_TRANSLATE_NOOP("Settings", "Text on one line.")},
    {".from", QT_TRANSLATE_NOOP("Settings", "Sender"),
     QT_TRANSLATE_NOOP("Settings", "The number or name that the gateway knows."),
     QT_TRANSLATE_NOOP("Settings", "Text on one line.")},
    {".secret", QT_TRANSLATE_NOOP("Settings", "Secret of its reports"),
     QT_TRANSLATE_NOOP("Settings", "Delivery reports and replies are believed when they are signed with it."),
     QT_TRANSLATE_NOOP("Settings", "Text on one line.")},
    {".password", QT_TRANSLATE_NOOP("Settings", "Password"), "", QT_TRANSLATE_NOOP("Settings", "Text on one line.")},
    {".per_minute", QT_TRANSLATE_NOOP("Settings", "Most in a minute"), "",
     QT_TRANSLATE_NOOP("Settings", "From 1 to 6000.")},
    {"sms.transliterate", QT_TRANSLATE_NOOP("Settings", "Accents"),
     QT_TRANSLATE_NOOP("Settings", "A single á makes a text message cost more than twice as much."), ""},
};

SettingText translated(const Words &words)
{
    const auto text = [](const char *source) {
        return *source != 0 ? QCoreApplication::translate(context, source) : QString();
    };
    return {text(words.label), text(words.help), text(words.problem)};
}

} // namespace

SettingText settingText(const QString &key)
{
    for (const Words &words : clinicWords) {
        if (key == QLatin1StringView(words.key))
            return translated(words);
    }
    for (const Words &words : gatewayWords) {
        const QLatin1StringView known(words.key);
        if (key == known || (known.startsWith('.'_L1) && key.endsWith(known)))
            return translated(words);
    }
    return {key, {}, QCoreApplication::translate(context, "This value is not allowed.")};
}

} // namespace frontdesk

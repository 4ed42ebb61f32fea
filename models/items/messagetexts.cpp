#include "models/items/messagetexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Message", text);
}

} // namespace

QString messageTypeName(MessageType type)
{
    switch (type) {
    case MessageType::Portal:
        return words(QT_TRANSLATE_NOOP("Message", "App"));
    case MessageType::Sms:
        return words(QT_TRANSLATE_NOOP("Message", "SMS"));
    case MessageType::Email:
        return words(QT_TRANSLATE_NOOP("Message", "E-mail"));
    case MessageType::WhatsApp:
        return words(QT_TRANSLATE_NOOP("Message", "WhatsApp"));
    }
    Q_UNREACHABLE();
}

QString deliveryName(MessageDelivery delivery)
{
    switch (delivery) {
    case MessageDelivery::None:
        return {};
    case MessageDelivery::Queued:
        return words(QT_TRANSLATE_NOOP("Message", "Being sent"));
    case MessageDelivery::Sent:
        return words(QT_TRANSLATE_NOOP("Message", "Sent"));
    case MessageDelivery::Delivered:
        return words(QT_TRANSLATE_NOOP("Message", "Delivered"));
    case MessageDelivery::Failed:
        return words(QT_TRANSLATE_NOOP("Message", "Not sent"));
    }
    Q_UNREACHABLE();
}

QString barText(const MessageWay &way)
{
    const bool mail = way.type == MessageType::Email;
    switch (way.bar) {
    case MessageWay::Bar::None:
        return {};
    case MessageWay::Bar::NoAccount:
        return words(QT_TRANSLATE_NOOP("Message", "has no account in the app"));
    case MessageWay::Bar::NoAddress:
        return mail ? words(QT_TRANSLATE_NOOP("Message", "no e-mail address"))
                    : words(QT_TRANSLATE_NOOP("Message", "no phone number"));
    case MessageWay::Bar::NotWanted:
        return words(QT_TRANSLATE_NOOP("Message", "does not want it"));
    case MessageWay::Bar::NotSetUp:
        return words(QT_TRANSLATE_NOOP("Message", "not set up in the settings"));
    }
    Q_UNREACHABLE();
}

QString roleName(const QString &role)
{
    if (role == "patient"_L1)
        return words(QT_TRANSLATE_NOOP("Message", "Patient"));
    if (role == "doctor"_L1)
        return words(QT_TRANSLATE_NOOP("Message", "Doctor"));
    if (role == "receptionist"_L1)
        return words(QT_TRANSLATE_NOOP("Message", "Reception"));
    return words(QT_TRANSLATE_NOOP("Message", "Administration"));
}

QString ownLanguageName(const QString &language)
{
    QString name = QLocale(QLocale::codeToLanguage(language)).nativeLanguageName().section(u' ', 0, 0);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return language == "en"_L1 ? u"English"_s : name;
}

QString wayAddress(const MessageWay &way, const PatientHit &patient)
{
    if (way.type == MessageType::Portal)
        return {};
    return way.type == MessageType::Email ? patient.email : patient.phone;
}

} // namespace frontdesk

#include "models/items/remindertexts.h"

#include <QCoreApplication>

#include "models/domain/deliveryreason.h"
#include "models/items/channelnames.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Reminder", text);
}

} // namespace

ReminderState stateOf(const ReminderLine &line)
{
    switch (line.status) {
    case ReminderStatus::Scheduled:
        return line.underWay ? ReminderState::Sending : ReminderState::Waiting;
    case ReminderStatus::Sent:
        return ReminderState::Sent;
    case ReminderStatus::Delivered:
        return ReminderState::Delivered;
    case ReminderStatus::Failed:
        return line.delivery == DeliveryStatus::Unsubscribed ? ReminderState::OptedOut : ReminderState::Failed;
    case ReminderStatus::Cancelled:
        return ReminderState::Cancelled;
    }
    Q_UNREACHABLE();
}

QString stateName(ReminderState state)
{
    switch (state) {
    case ReminderState::Waiting:
        return words(QT_TRANSLATE_NOOP("Reminder", "Waiting"));
    case ReminderState::Sending:
        return words(QT_TRANSLATE_NOOP("Reminder", "Being sent"));
    case ReminderState::Sent:
        return words(QT_TRANSLATE_NOOP("Reminder", "Sent"));
    case ReminderState::Delivered:
        return words(QT_TRANSLATE_NOOP("Reminder", "Delivered"));
    case ReminderState::Failed:
        return words(QT_TRANSLATE_NOOP("Reminder", "Failed"));
    case ReminderState::OptedOut:
        return words(QT_TRANSLATE_NOOP("Reminder", "Opted out"));
    case ReminderState::Cancelled:
        return words(QT_TRANSLATE_NOOP("Reminder", "Cancelled"));
    }
    Q_UNREACHABLE();
}

QString kindName(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Default:
        return words(QT_TRANSLATE_NOOP("Reminder", "Reminder"));
    case ReminderKind::Custom:
        return words(QT_TRANSLATE_NOOP("Reminder", "Reminder by hand"));
    case ReminderKind::EventReminder:
        return words(QT_TRANSLATE_NOOP("Reminder", "Event reminder"));
    case ReminderKind::FollowUp:
        return words(QT_TRANSLATE_NOOP("Reminder", "Follow-up"));
    case ReminderKind::EventNoShow:
        return words(QT_TRANSLATE_NOOP("Reminder", "No-show text"));
    }
    Q_UNREACHABLE();
}

namespace {

QString statusInWords(const QString &status)
{
    if (status == "cancelled"_L1)
        return words(QT_TRANSLATE_NOOP("Reminder", "The visit is cancelled"));
    if (status == "requested"_L1)
        return words(QT_TRANSLATE_NOOP("Reminder", "The visit is not approved yet"));
    if (status == "no_show"_L1)
        return words(QT_TRANSLATE_NOOP("Reminder", "The patient did not come"));
    return words(QT_TRANSLATE_NOOP("Reminder", "The visit has begun or is over"));
}

QString channelIn(const QString &name)
{
    const auto channel = channelFromString(name);
    return channel ? channelName(*channel) : name;
}

QString visitReason(const DeliveryReason &reason)
{
    switch (reason.code) {
    case ReasonCode::VisitChanged:
        return words(QT_TRANSLATE_NOOP("Reminder", "The visit was moved, closed or cancelled"));
    case ReasonCode::VisitGone:
    case ReasonCode::NothingToTell:
        return words(QT_TRANSLATE_NOOP("Reminder", "The visit is gone"));
    case ReasonCode::VisitIs:
        return statusInWords(reason.argument);
    case ReasonCode::VisitBegun:
        return words(QT_TRANSLATE_NOOP("Reminder", "Too late: the visit had begun"));
    case ReasonCode::NotAttending:
        return words(QT_TRANSLATE_NOOP("Reminder", "The patient does not attend"));
    case ReasonCode::RecordGone:
    case ReasonCode::NobodyThere:
        return words(QT_TRANSLATE_NOOP("Reminder", "The record is gone"));
    case ReasonCode::EventClosed:
        return words(QT_TRANSLATE_NOOP("Reminder", "The event is cancelled or closed"));
    case ReasonCode::EventBegun:
        return words(QT_TRANSLATE_NOOP("Reminder", "Too late: the event had begun"));
    case ReasonCode::DueLongAgo:
        return words(QT_TRANSLATE_NOOP("Reminder", "Too late: it was due more than a day before"));
    case ReasonCode::SlotTaken:
        return words(QT_TRANSLATE_NOOP("Reminder", "The time is taken"));
    case ReasonCode::MessageDeleted:
        return words(QT_TRANSLATE_NOOP("Reminder", "The message was deleted"));
    default:
        return {};
    }
}

QString addressReason(const DeliveryReason &reason)
{
    switch (reason.code) {
    case ReasonCode::Unwanted:
        return words(QT_TRANSLATE_NOOP("Reminder", "The patient does not want %1")).arg(channelIn(reason.argument));
    case ReasonCode::NoAddress:
        return words(QT_TRANSLATE_NOOP("Reminder", "The patient has no address for %1"))
            .arg(channelIn(reason.argument));
    case ReasonCode::Unreachable:
        return words(QT_TRANSLATE_NOOP("Reminder", "The patient has no address for this, or does not want it"));
    case ReasonCode::Unsubscribed:
        return words(QT_TRANSLATE_NOOP("Reminder", "The patient has unsubscribed"));
    case ReasonCode::AddressRefused:
        return words(QT_TRANSLATE_NOOP("Reminder", "The mail server refused the address (%1)")).arg(reason.argument);
    case ReasonCode::NoMailAddress:
        return words(QT_TRANSLATE_NOOP("Reminder", "The address is no e-mail address"));
    default:
        return {};
    }
}

QString gatewayReason(const DeliveryReason &reason)
{
    switch (reason.code) {
    case ReasonCode::ChannelNotSet:
        return words(QT_TRANSLATE_NOOP("Reminder", "%1 is not set up")).arg(channelIn(reason.argument));
    case ReasonCode::SettingMissing:
        return words(QT_TRANSLATE_NOOP("Reminder", "Not set up: %1 is missing")).arg(reason.argument);
    case ReasonCode::SecretShut:
        return words(QT_TRANSLATE_NOOP("Reminder", "A secret of the settings cannot be opened with this key"));
    case ReasonCode::NoSenderAddress:
        return words(QT_TRANSLATE_NOOP("Reminder", "The sender's address in the settings is no e-mail address"));
    case ReasonCode::NotTaken:
        return words(QT_TRANSLATE_NOOP("Reminder", "The gateway did not take it"));
    case ReasonCode::NoAnswer:
        return words(QT_TRANSLATE_NOOP("Reminder", "No answer from the gateway: %1")).arg(reason.argument);
    case ReasonCode::Answered:
        return words(QT_TRANSLATE_NOOP("Reminder", "The gateway answered %1")).arg(reason.argument);
    case ReasonCode::MailNoAnswer:
        return words(QT_TRANSLATE_NOOP("Reminder", "No answer from the mail server: %1")).arg(reason.argument);
    case ReasonCode::MailAnswered:
        return words(QT_TRANSLATE_NOOP("Reminder", "The mail server answered %1")).arg(reason.argument);
    case ReasonCode::MailRefused:
        return words(QT_TRANSLATE_NOOP("Reminder", "The mail server refused the mail (%1)")).arg(reason.argument);
    case ReasonCode::UnknownKind:
        return words(QT_TRANSLATE_NOOP("Reminder", "This version of the program cannot write it"));
    default:
        return reason.argument; // the gateway's own words
    }
}

} // namespace

QString reasonName(const QString &stored)
{
    const DeliveryReason reason = reasonOf(stored);
    for (const QString &text : {visitReason(reason), addressReason(reason)}) {
        if (!text.isEmpty())
            return text;
    }
    return gatewayReason(reason);
}

namespace {

/// Those of E's events are cancelled with their event, by whom it belongs to.
bool isOfVisit(const ReminderLine &line)
{
    return line.kind == ReminderKind::Default || line.kind == ReminderKind::Custom;
}

} // namespace

bool canRetry(const ReminderLine &line)
{
    return line.status == ReminderStatus::Failed && isOfVisit(line);
}

bool canCancel(const ReminderLine &line)
{
    return line.status == ReminderStatus::Scheduled && !line.underWay && isOfVisit(line);
}

bool canSendNow(const ReminderLine &line)
{
    return canCancel(line);
}

} // namespace frontdesk

#include "sync/api/reasontexts.h"

#include "models/domain/deliveryreason.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString ofVisitsAndPeople(const DeliveryReason &reason)
{
    switch (reason.code) {
    case ReasonCode::VisitChanged:
        return u"the appointment was moved, closed or cancelled"_s;
    case ReasonCode::VisitGone:
        return u"the appointment is gone"_s;
    case ReasonCode::VisitIs:
        return u"the appointment is "_s + QString(reason.argument).replace(u'_', u' ');
    case ReasonCode::VisitBegun:
        return u"too late: the appointment has begun"_s;
    case ReasonCode::NotAttending:
        return u"the patient does not attend"_s;
    case ReasonCode::RecordGone:
        return u"the patient's record is gone"_s;
    case ReasonCode::EventClosed:
        return u"the event is cancelled or closed"_s;
    case ReasonCode::EventBegun:
        return u"too late: the event has begun"_s;
    case ReasonCode::DueLongAgo:
        return u"too late: it was due more than a day ago"_s;
    case ReasonCode::Unwanted:
        return u"the patient does not want to be reached by "_s + reason.argument;
    case ReasonCode::NoAddress:
        return u"the patient has no address for "_s + reason.argument;
    case ReasonCode::Unreachable:
        return u"the patient has no address for this, or does not want it"_s;
    case ReasonCode::Unsubscribed:
        return u"unsubscribed"_s;
    default:
        return {};
    }
}

QString ofGateways(const DeliveryReason &reason)
{
    switch (reason.code) {
    case ReasonCode::ChannelNotSet:
        return u"the channel %1 is not configured"_s.arg(reason.argument);
    case ReasonCode::SettingMissing:
        return u"the gateway is not configured: %1 is not set"_s.arg(reason.argument);
    case ReasonCode::SecretShut:
        return u"a secret of the gateway's settings does not open"_s;
    case ReasonCode::NotTaken:
        return u"the gateway did not take it"_s;
    case ReasonCode::NoAnswer:
        return u"no answer from the gateway: "_s + reason.argument;
    case ReasonCode::Answered:
        return u"the gateway answered "_s + reason.argument;
    case ReasonCode::MailNoAnswer:
        return u"no answer from the mail server: "_s + reason.argument;
    case ReasonCode::MailAnswered:
        return u"the mail server answered "_s + reason.argument;
    case ReasonCode::MailRefused:
        return u"the mail server refused the mail (%1)"_s.arg(reason.argument);
    case ReasonCode::AddressRefused:
        return u"the mail server refused the address (%1)"_s.arg(reason.argument);
    case ReasonCode::NoMailAddress:
        return u"the address is no e-mail address"_s;
    case ReasonCode::NoSenderAddress:
        return u"email.from is no e-mail address"_s;
    default:
        return reason.argument;
    }
}

QString ofNews(ReasonCode code)
{
    switch (code) {
    case ReasonCode::NothingToTell:
        return u"there is nothing to tell any more"_s;
    case ReasonCode::SlotTaken:
        return u"the time is free no more"_s;
    case ReasonCode::MessageDeleted:
        return u"the message is deleted"_s;
    case ReasonCode::NobodyThere:
        return u"nobody is there to be told"_s;
    case ReasonCode::UnknownKind:
        return u"this program does not know how to write it"_s;
    default:
        return {};
    }
}

} // namespace

QString reasonText(const QString &stored)
{
    const DeliveryReason reason = reasonOf(stored);
    for (const QString &text : {ofVisitsAndPeople(reason), ofNews(reason.code)}) {
        if (!text.isEmpty())
            return text;
    }
    return ofGateways(reason);
}

} // namespace frontdesk

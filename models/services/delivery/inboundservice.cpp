#include "models/services/delivery/inboundservice.h"

#include <QJsonArray>

#include "models/services/booking/bookingservice.h"
#include "models/services/delivery/optoutservice.h"
#include "models/services/emailaddress.h"
#include "models/services/inbox/messagenews.h"
#include "models/services/inbox/messageview.h"
#include "models/services/phonenumbers.h"
#include "models/services/waitlist/offerreply.h"
#include "models/storage/optoutstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::hours confirmable{48};

MessageType typeOf(Channel channel)
{
    return messageTypeFromString(toString(channel)).value_or(MessageType::Sms);
}

} // namespace

Result<QString> InboundService::addressOf(const InboundText &text, ClinicId clinic)
{
    QString from = text.from.trimmed();
    if (text.channel == Channel::Email) {
        const Error invalid = Error::invalid(u"from"_s, u"an e-mail address"_s);
        return looksLikeEmail(from) ? Result<QString>(from.toLower()) : invalid;
    }
    if (from.startsWith("whatsapp:"_L1))
        from = from.mid(9);
    return parsePhone(from, m_session.inClinic(clinic).directory().clinic.region, u"from"_s);
}

QList<InboundService::Sender> InboundService::sendersFor(Channel channel, const QString &address,
                                                         const QList<ClinicId> &clinics)
{
    QList<Sender> senders;
    for (const ClinicId clinic : clinics) {
        const QList<Patient> patients = m_session.stores().patients.reachedBy(clinic, channel, address);
        if (!patients.isEmpty())
            senders.append({clinic, patients});
    }
    if (senders.isEmpty())
        senders.append({clinics.constFirst(), {}});
    return senders;
}

bool InboundService::confirmNext(const QList<Sender> &senders)
{
    QList<std::pair<Patient, AppointmentId>> candidates;
    qsizetype people = 0;
    for (const Sender &sender : senders) {
        people += sender.patients.size();
        for (const Patient &patient : sender.patients) {
            AppointmentFilter filter;
            filter.clinicId = sender.clinic;
            filter.patientId = patient.id;
            filter.status = AppointmentStatus::Scheduled;
            filter.startsWithin = TimeRange{m_session.now(), m_session.now() + confirmable};
            for (const VisitCard &card : m_session.stores().appointments.cards(filter))
                candidates.append({patient, card.appointment.id});
        }
    }
    if (people != 1 || candidates.size() != 1)
        return false;
    const auto &[patient, visit] = candidates.constFirst();
    Session own = m_session.as(actorOf(patient, u"inbound"_s));
    return BookingService(own)
        .changeStatus({visit, AppointmentStatus::Confirmed, u"Confirmed by reply"_s, {}, {}, {}})
        .ok();
}

/// Whether an offer was what they answered.
bool InboundService::acceptOffer(Channel channel, const QList<Sender> &senders, bool &needsPerson)
{
    QList<Patient> patients;
    for (const Sender &sender : senders)
        patients += sender.patients;
    const OfferReply reply = acceptByReply(m_session, channel, patients);
    needsPerson = reply == OfferReply::Unclear;
    return reply != OfferReply::NoOffer;
}

Patient InboundService::strangerIn(Session &session, Channel channel, const QString &address)
{
    Patient patient;
    patient.id = PatientId::create();
    patient.clinicId = session.actor().clinicId;
    if (channel == Channel::Email) {
        patient.firstName = patient.email = address;
    } else {
        patient.firstName = displayPhone(address);
        patient.phone = address;
    }
    patient.createdAt = patient.updatedAt = session.now();
    const TimeZone &zone = session.directory().rules.zone;
    session.stores().patients.insert(patient, zone.dateOf(session.now()).year());
    session.record({u"created"_s, u"patient"_s, patient.id.toString(), ChangeOp::Created, patient.id, {}, {}, {}});
    return patient;
}

void InboundService::intoInbox(const Sender &sender, const InboundText &text, const QString &address, bool needsPerson,
                               bool done)
{
    Session session = m_session.inClinic(sender.clinic);
    const Patient patient = sender.patients.isEmpty() ? strangerIn(session, text.channel, address)
                                                      : sender.patients.constFirst();
    Message message;
    message.id = MessageId::create();
    message.clinicId = sender.clinic;
    message.patientId = patient.id;
    message.conversation = conversationKey(ConversationId::ofPatient(patient.id), {});
    message.thread = clinicThread;
    message.sentBy = patient.userId;
    message.type = typeOf(text.channel);
    message.direction = MessageDirection::Inbound;
    message.body = text.body;
    message.needsPerson = needsPerson || sender.patients.size() != 1;
    message.createdAt = session.now();
    const auto previous = session.stores().messages.lastIn(sender.clinic, message.conversation, message.thread);
    session.stores().messages.insert(message);
    recordMessage(session, message, u"created"_s, ChangeOp::Created,
                  {{u"type"_s, QJsonArray{QJsonValue(), toString(message.type)}}});
    MessageNews news(session, message);
    if (!done && tellsByMail(previous, session.now()))
        news.queueMail();
    news.notice(patient.name());
}

Result<Done> InboundService::take(const InboundText &text, const QList<ClinicId> &clinics)
{
    const Result<QString> address = addressOf(text, clinics.constFirst());
    if (!address)
        return address.error();
    if (text.body.trimmed().isEmpty())
        return Error::missing(u"body"_s);
    if (!text.id.isEmpty()
        && !GatewayReceiptStore(m_session.database()).noteInbound(text.channel, text.id, m_session.now()))
        return Done{};
    const QList<Sender> senders = sendersFor(text.channel, *address, clinics);
    bool needsPerson = false;
    ReplyWord word = replyWordOf(text.body);
    if (word == ReplyWord::Stop)
        OptOutService(m_session).optOut(text.channel, *address);
    else if (word == ReplyWord::Start)
        OptOutService(m_session).optIn(text.channel, *address);
    else if (word == ReplyWord::Confirm)
        needsPerson = !confirmNext(senders);
    else if (word == ReplyWord::Accept && !acceptOffer(text.channel, senders, needsPerson))
        word = ReplyWord::None;
    for (const Sender &sender : senders)
        intoInbox(sender, text, *address, needsPerson, word != ReplyWord::None && !needsPerson);
    return Done{};
}

} // namespace frontdesk

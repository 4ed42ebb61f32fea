#include "models/domain/deliveryreason.h"
#include "models/services/delivery/letterwriter.h"
#include "models/services/delivery/visitannouncer.h"
#include "models/services/reminders/reminderplanner.h"
#include "models/services/settingsservice.h"
#include "models/services/waitlist/offertoken.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

NotSent withdrawn(ReasonCode code)
{
    return {NotSent::End::Withdrawn, spelled(code)};
}

/// The visit as its patient knows it: what is cancelled is what they were told of.
Appointment asTold(Appointment visit, const KnownVisit &told)
{
    if (!told.on)
        return visit;
    visit.end = told.start + (visit.end - visit.start);
    visit.start = told.start;
    visit.doctorId = told.doctorId;
    return visit;
}

} // namespace

Letter LetterWriter::write(const OutboxEntry &entry)
{
    if (isVisitNews(entry.kind))
        return writeNews(entry);
    if (entry.kind == "waitlist_offer"_L1)
        return writeOffer(entry);
    if (entry.kind == "offer_accepted"_L1 || entry.kind == "offer_gone"_L1)
        return writeOfferAnswer(entry);
    if (entry.kind == "message"_L1)
        return writeMessage(entry);
    if (entry.kind == "new_message"_L1)
        return tellOfMessage(entry);
    return withdrawn(ReasonCode::UnknownKind);
}

Letter LetterWriter::writeNews(const OutboxEntry &entry)
{
    const auto stored = m_session.stores().appointments.find(entry.clinicId, entry.appointmentId);
    const auto reach = reachOf(entry.patientId);
    if (!stored || !reach)
        return withdrawn(ReasonCode::VisitGone);
    const KnownVisit told = KnownVisit::fromJson(entry.arguments.value("told"_L1).toObject());
    const bool attends = !stored->group || isExpected(*stored, entry.patientId);
    const bool cancelled = stored->status == AppointmentStatus::Cancelled || (!attends && entry.kind == "cancelled"_L1);
    const QString kind = newsBetween(told, attends ? KnownVisit::of(*stored) : KnownVisit(), cancelled);
    if (kind.isEmpty())
        return withdrawn(attends ? ReasonCode::NothingToTell : ReasonCode::NotAttending);
    const Appointment visit = cancelled ? asTold(*stored, told) : *stored;
    if (visit.start <= m_session.now())
        return withdrawn(ReasonCode::VisitBegun);
    const QString language = textLanguage({}, reach->language, m_session.directory().clinic.language);
    Letter letter = addressed(entry.channel, *reach, language);
    if (Outgoing *outgoing = std::get_if<Outgoing>(&letter)) {
        fill(*outgoing, text(kind, *outgoing, valuesOf(visit, *reach, language)));
        if (entry.channel == Channel::Email)
            outgoing->invitation = invitationTo(visit, cancelled);
    }
    return letter;
}

Letter LetterWriter::writeOffer(const OutboxEntry &entry)
{
    const auto freed = m_session.stores().appointments.find(entry.clinicId, entry.appointmentId);
    const auto reach = reachOf(entry.patientId);
    if (!freed || !reach || blocksTime(freed->status) || freed->start <= m_session.now())
        return withdrawn(ReasonCode::SlotTaken);
    const QString language = textLanguage({}, reach->language, m_session.directory().clinic.language);
    Letter letter = addressed(entry.channel, *reach, language);
    if (Outgoing *outgoing = std::get_if<Outgoing>(&letter)) {
        TextValues values = valuesOf(*freed, *reach, language);
        values.link = linkTo(entry);
        if (values.link.isEmpty() && entry.channel == Channel::Email)
            values.link = wayWithoutLink(entry.kind, language);
        fill(*outgoing, text(entry.kind, *outgoing, values));
    }
    return letter;
}

/// Where the patient accepts; empty when the clinic has not said where its hub is reached.
QString LetterWriter::linkTo(const OutboxEntry &offer)
{
    QString hub = effectiveSetting(m_session.directory(), u"server.public_url"_s);
    const auto id = WaitlistOfferId::parse(offer.arguments.value("offerId"_L1).toString());
    if (hub.isEmpty() || !id)
        return {};
    while (hub.endsWith(u'/'))
        hub.chop(1);
    return hub + u"/offers/"_s + offerToken(m_keys, *id);
}

/// To somebody who has answered an offer by phone: whether they have it.
Letter LetterWriter::writeOfferAnswer(const OutboxEntry &entry)
{
    const auto visit = m_session.stores().appointments.find(entry.clinicId, entry.appointmentId);
    const auto reach = reachOf(entry.patientId);
    if (!visit || !reach || (entry.kind == "offer_accepted"_L1 && !isRemindable(*visit)))
        return withdrawn(ReasonCode::NothingToTell);
    const QString language = textLanguage({}, reach->language, m_session.directory().clinic.language);
    Letter letter = addressed(entry.channel, *reach, language);
    if (Outgoing *outgoing = std::get_if<Outgoing>(&letter))
        fill(*outgoing, text(entry.kind, *outgoing, valuesOf(*visit, *reach, language)));
    return letter;
}

Letter LetterWriter::writeMessage(const OutboxEntry &entry)
{
    const auto message = m_session.stores().messages.findAnywhere(entry.messageId);
    const auto reach = reachOf(entry.patientId);
    if (!message || !reach)
        return withdrawn(ReasonCode::MessageDeleted);
    const QString language = textLanguage({}, reach->language, m_session.directory().clinic.language);
    Letter letter = addressed(entry.channel, *reach, language);
    if (Outgoing *outgoing = std::get_if<Outgoing>(&letter)) {
        TextValues values;
        values.clinic = outgoing->clinicName;
        const QString subject = text(u"new_message"_s, *outgoing, values).subject;
        fill(*outgoing, {message->subject.isEmpty() ? subject : message->subject, message->body});
    }
    return letter;
}

Letter LetterWriter::tellOfMessage(const OutboxEntry &entry)
{
    if (!m_session.stores().messages.findAnywhere(entry.messageId))
        return withdrawn(ReasonCode::MessageDeleted);
    const QString clinics = m_session.directory().clinic.language;
    TextValues values;
    values.clinic = m_session.directory().clinic.name;
    Letter letter = withdrawn(ReasonCode::NobodyThere);
    QString language = textLanguage({}, {}, clinics);
    if (const auto reach = reachOf(entry.patientId)) {
        values.patient = reach->name;
        language = textLanguage({}, reach->language, clinics);
        letter = addressed(entry.channel, *reach, language);
    } else if (const auto user = m_session.stores().users.find(entry.userId); user && !user->disabled) {
        values.patient = user->name();
        letter = envelope(entry.channel, user->email, user->name(), language);
    }
    if (Outgoing *outgoing = std::get_if<Outgoing>(&letter))
        fill(*outgoing, text(entry.kind, *outgoing, values));
    return letter;
}

} // namespace frontdesk

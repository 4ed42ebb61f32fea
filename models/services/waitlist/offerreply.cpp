#include "models/services/waitlist/offerreply.h"

#include "models/services/waitlist/waitlistofferservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int looksBack = 50; ///< offers to one patient

struct Made {
    Patient patient;
    WaitlistOffer offer;
};

/// Of slots that are still ahead, newest first.
QList<Made> offersTo(Session &session, const QList<Patient> &senders)
{
    QList<Made> made;
    for (const Patient &patient : senders) {
        Session own = session.as(actorOf(patient, u"inbound"_s));
        for (const WaitlistOffer &offer : WaitlistOfferService(own).list({}, looksBack, 0).offers) {
            if (offer.range.start > session.now())
                made.append({patient, offer});
        }
    }
    return made;
}

void tell(Session &session, Channel channel, const Made &made, bool accepted)
{
    OutboxEntry entry;
    entry.clinicId = made.patient.clinicId;
    entry.channel = channel;
    entry.kind = accepted ? u"offer_accepted"_s : u"offer_gone"_s;
    entry.patientId = made.patient.id;
    entry.appointmentId = accepted ? made.offer.bookedAs : made.offer.freedBy;
    entry.dueAt = entry.createdAt = session.now();
    session.stores().outbox.insert(entry);
}

const Made *firstOf(const QList<Made> &made, OfferStatus status)
{
    const auto found = std::ranges::find_if(made, [status](const Made &one) { return one.offer.status == status; });
    return found == made.end() ? nullptr : &*found;
}

} // namespace

Actor actorOf(const Patient &patient, const QString &origin)
{
    return {patient.userId, patient.clinicId, Role::Patient, patient.id, origin};
}

OfferReply acceptByReply(Session &session, Channel channel, const QList<Patient> &senders)
{
    const QList<Made> made = offersTo(session, senders);
    const auto open = std::ranges::count_if(made,
                                            [](const Made &one) { return one.offer.status == OfferStatus::Open; });
    if (open > 1)
        return OfferReply::Unclear;
    if (open == 0) {
        const Made *late = firstOf(made, OfferStatus::Gone);
        if (late)
            tell(session, channel, *late, false);
        return late ? OfferReply::Answered : OfferReply::NoOffer;
    }
    Made chosen = *firstOf(made, OfferStatus::Open);
    Session own = session.as(actorOf(chosen.patient, u"inbound"_s));
    const Result<WaitlistOffer> accepted = WaitlistOfferService(own).accept(chosen.offer.id);
    if (accepted)
        chosen.offer = *accepted;
    tell(session, channel, chosen, accepted.ok());
    return OfferReply::Answered;
}

} // namespace frontdesk

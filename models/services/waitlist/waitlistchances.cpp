#include "models/services/booking/bookingservice.h"
#include "models/services/waitlist/waitlistofferservice.h"
#include "models/storage/waitliststore.h"

/// The half of WaitlistOfferService that the desk decides about by hand.

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysAhead = 14;
constexpr int everybody = -1;

Error gone()
{
    return Error::of(ErrorCode::SlotConflict);
}

} // namespace

/// As it was remembered when it became free; of a visit cancelled too late to be offered by itself, as it is.
FreedSlot WaitlistOfferService::slotOf(const Appointment &visit)
{
    const auto known = WaitlistOfferStore(m_session.database()).findSlot(visit.id);
    return known.value_or(
        FreedSlot{visit.id, visit.clinicId, visit.doctorId, visit.range(), visit.patientId, std::nullopt, false});
}

QList<WaitlistOfferService::Chance> WaitlistOfferService::chances()
{
    const Actor &actor = m_session.actor();
    const auto waiting = WaitlistStore(m_session.database()).open(actor.clinicId, {}, everybody, 0);
    if (!actor.isStaff() || waiting.isEmpty())
        return {};
    AppointmentFilter filter;
    filter.clinicId = actor.clinicId;
    filter.startsWithin = TimeRange{m_session.now(), m_session.now() + std::chrono::days(daysAhead)};
    filter.status = AppointmentStatus::Cancelled;
    filter.withInternal = false;
    QList<Chance> chances;
    for (const VisitCard &card : m_session.stores().appointments.cards(filter)) {
        const FreedSlot slot = slotOf(card.appointment);
        const bool told = std::ranges::any_of(chances, [&](const Chance &chance) {
            return chance.slot.doctorId == slot.doctorId && chance.slot.range.overlaps(slot.range);
        });
        const auto fitting = nextGroup(waiting, slot, {}, int(waiting.size()));
        if (told || card.appointment.group || fitting.isEmpty() || !isFree(slot))
            continue;
        Chance chance{slot, fitting, {}};
        const WaitlistOfferFilter open{actor.clinicId, {}, slot.appointmentId, OfferStatus::Open, everybody, 0};
        for (const WaitlistOffer &offer : WaitlistOfferStore(m_session.database()).list(open))
            chance.asked.append(offer.patientId);
        chances.append(chance);
    }
    return chances;
}

Result<std::pair<Appointment, WaitlistEntry>> WaitlistOfferService::pairOf(AppointmentId freedBy, WaitlistId entry)
{
    const Actor &actor = m_session.actor();
    const auto freed = m_session.stores().appointments.find(actor.clinicId, freedBy);
    if (!freed)
        return Error::notFound(u"Appointment"_s);
    const auto waiting = WaitlistStore(m_session.database()).find(actor.clinicId, entry);
    if (!waiting || waiting->status == "removed"_L1)
        return Error::notFound(u"Waitlist entry"_s);
    if (!actor.isStaff())
        return Error::of(ErrorCode::Forbidden);
    if (freed->status != AppointmentStatus::Cancelled || freed->start <= m_session.now()
        || waiting->status == "booked"_L1 || !isFree(slotOf(*freed)))
        return gone();
    return std::pair(*freed, *waiting);
}

Result<WaitlistOffer> WaitlistOfferService::offerTo(AppointmentId freedBy, WaitlistId entry)
{
    const auto pair = pairOf(freedBy, entry);
    if (!pair)
        return pair.error();
    WaitlistOfferStore store(m_session.database());
    const WaitlistOfferFilter own{pair->second.clinicId, pair->second.patientId, freedBy, {}, everybody, 0};
    for (const WaitlistOffer &offer : store.list(own)) {
        if (offer.status == OfferStatus::Open)
            return offer;
    }
    FreedSlot slot = slotOf(pair->first);
    slot.closed = false;
    store.putSlot(slot, m_session.now());
    ask(slot, pair->second);
    for (const WaitlistOffer &offer : store.list(own)) {
        if (offer.status == OfferStatus::Open)
            return offer;
    }
    return gone();
}

Result<Appointment> WaitlistOfferService::bookFor(AppointmentId freedBy, WaitlistId entry)
{
    const auto pair = pairOf(freedBy, entry);
    if (!pair)
        return pair.error();
    const Result<Appointment> booked = bookSlot(pair->first, pair->second.patientId);
    if (!booked)
        return booked;
    WaitlistOfferStore store(m_session.database());
    for (const WaitlistOffer &other : store.openOf(entry))
        store.setStatus(other.id, OfferStatus::Gone, {}, m_session.now());
    setEntry(entry, pair->second.patientId, u"booked"_s);
    endOffers(slotOf(pair->first), {});
    return booked;
}

} // namespace frontdesk

#include "models/services/waitlist/waitlistofferservice.h"

#include <QJsonArray>

#include "models/services/booking/bookingservice.h"
#include "models/services/notifications/notificationservice.h"
#include "models/services/settingsservice.h"
#include "models/services/waitlist/offerchannel.h"
#include "models/storage/waitliststore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int everybody = -1;

Error gone()
{
    return Error::of(ErrorCode::SlotConflict);
}

Notification noticeOf(NotificationType type, const FreedSlot &slot)
{
    Notification notice;
    notice.type = type;
    notice.entity = u"appointment"_s;
    notice.entityId = slot.appointmentId.toString();
    notice.start = slot.range.start;
    return notice;
}

} // namespace

WaitlistRules waitlistRules(const Directory &directory)
{
    WaitlistRules rules;
    rules.enabled = flagSetting(directory, u"waitlist.enabled"_s);
    rules.mode = effectiveSetting(directory, u"waitlist.mode"_s) == "desk"_L1 ? WaitlistRules::Mode::Desk
                                                                              : WaitlistRules::Mode::Offer;
    rules.groupSize = numberSetting(directory, u"waitlist.group_size"_s);
    rules.delay = Minutes(numberSetting(directory, u"waitlist.delay_minutes"_s));
    rules.stopBefore = Minutes(numberSetting(directory, u"waitlist.stop_before_minutes"_s));
    return rules;
}

void WaitlistOfferService::slotFreed(const Appointment &visit)
{
    if (visit.internal || visit.group || visit.start <= m_session.now())
        return;
    FreedSlot slot{visit.id, visit.clinicId, visit.doctorId, visit.range(), visit.patientId, m_session.now(), false};
    if (!mayBeOffered(slot, waitlistRules(m_session.directory()), m_session.now()))
        return;
    if (m_session.actor().origin != "desk"_L1)
        return serve(slot);
    const int undo = numberSetting(m_session.directory(), u"notifications.undo_seconds"_s);
    slot.nextWaveAt = m_session.now() + std::chrono::seconds(undo);
    WaitlistOfferStore(m_session.database()).putSlot(slot, m_session.now());
}

void WaitlistOfferService::slotTaken(AppointmentId visit)
{
    const auto slot = WaitlistOfferStore(m_session.database()).findSlot(visit);
    if (slot && !slot->closed)
        endOffers(*slot, {});
}

void WaitlistOfferService::runDue(Session &session)
{
    for (const FreedSlot &slot : WaitlistOfferStore(session.database()).slotsDue(session.now())) {
        Session own = session.inClinic(slot.clinicId);
        WaitlistOfferService(own).serve(slot);
    }
}

/// Asks the next group, or ends it when the slot is taken or too near.
void WaitlistOfferService::serve(FreedSlot slot)
{
    const WaitlistRules rules = waitlistRules(m_session.directory());
    WaitlistOfferStore store(m_session.database());
    slot.nextWaveAt.reset();
    if (!mayBeOffered(slot, rules, m_session.now()) || !isFree(slot)) {
        store.putSlot(slot, m_session.now());
        return;
    }
    if (rules.mode == WaitlistRules::Mode::Desk) {
        store.putSlot(slot, m_session.now());
        return tellDesk(slot);
    }
    QSet<PatientId> asked;
    for (const WaitlistOffer &offer : store.list({slot.clinicId, {}, slot.appointmentId, {}, everybody, 0}))
        asked.insert(offer.patientId);
    const auto waiting = WaitlistStore(m_session.database()).open(slot.clinicId, {}, everybody, 0);
    const QList<WaitlistEntry> group = nextGroup(waiting, slot, asked, rules.groupSize);
    if (!group.isEmpty())
        slot.nextWaveAt = m_session.now() + rules.delay;
    store.putSlot(slot, m_session.now());
    for (const WaitlistEntry &entry : group)
        ask(slot, entry);
}

void WaitlistOfferService::tellDesk(const FreedSlot &slot)
{
    const auto waiting = WaitlistStore(m_session.database()).open(slot.clinicId, {}, everybody, 0);
    if (nextGroup(waiting, slot, {}, 1).isEmpty())
        return;
    Notification notice = noticeOf(NotificationType::WaitlistSlotFree, slot);
    notice.forDesk = true;
    NotificationService(m_session).tell(notice);
}

void WaitlistOfferService::ask(const FreedSlot &slot, const WaitlistEntry &entry)
{
    WaitlistOffer offer{WaitlistOfferId::create(),
                        slot.clinicId,
                        entry.id,
                        entry.patientId,
                        entry.patientName,
                        slot.appointmentId,
                        slot.doctorId,
                        slot.range,
                        OfferStatus::Open,
                        {},
                        m_session.now(),
                        {}};
    WaitlistOfferStore(m_session.database()).insert(offer);
    setEntry(entry.id, entry.patientId, u"offered"_s);
    m_session.record({u"offered"_s,
                      u"waitlist_offer"_s,
                      offer.id.toString(),
                      ChangeOp::Created,
                      offer.patientId,
                      {},
                      {},
                      {slot.range.start}});
    send(offer);
}

/// Into the patient's app where they have one, and through the channel that reaches them best.
void WaitlistOfferService::send(const WaitlistOffer &offer)
{
    const auto patient = m_session.stores().patients.find(offer.clinicId, offer.patientId);
    if (!patient)
        return;
    Notification notice;
    notice.type = NotificationType::WaitlistOffer;
    notice.patientId = offer.patientId;
    notice.entity = u"waitlist_offer"_s;
    notice.entityId = offer.id.toString();
    notice.start = offer.range.start;
    NotificationService(m_session).tell(notice, patient->userId);
    const auto channel = offerChannel(m_session, *patient);
    const Directory &directory = m_session.directory();
    const Instant due = afterQuietHours(m_session.now(), quietHours(directory), directory.rules.zone);
    if (!channel || due > offer.range.start - waitlistRules(directory).stopBefore)
        return;
    OutboxEntry entry;
    entry.clinicId = offer.clinicId;
    entry.channel = *channel;
    entry.kind = u"waitlist_offer"_s;
    entry.patientId = offer.patientId;
    entry.appointmentId = offer.freedBy;
    entry.arguments = {{u"offerId"_s, offer.id.toString()}};
    entry.dueAt = due;
    entry.createdAt = m_session.now();
    m_session.stores().outbox.insert(entry);
}

bool WaitlistOfferService::isFree(const FreedSlot &slot)
{
    const auto visit = m_session.stores().appointments.find(slot.clinicId, slot.appointmentId);
    if (!visit || blocksTime(visit->status))
        return false;
    BookingCheck check(m_session);
    return check.violations(check.wanted(*visit, {slot.doctorId})).isEmpty();
}

WaitlistOffer WaitlistOfferService::asSeen(WaitlistOffer offer)
{
    if (offer.status != OfferStatus::Open)
        return offer;
    const auto slot = WaitlistOfferStore(m_session.database()).findSlot(offer.freedBy);
    if (!slot || slot->closed || offer.range.start <= m_session.now() || !isFree(*slot))
        offer.status = OfferStatus::Gone;
    return offer;
}

WaitlistOfferService::Page WaitlistOfferService::list(const std::optional<OfferStatus> &status, int limit, int offset)
{
    const Actor &actor = m_session.actor();
    if (!actor.isStaff() && actor.patientId.isNull())
        return {};
    WaitlistOfferStore store(m_session.database());
    const WaitlistOfferFilter filter{actor.clinicId, actor.isStaff() ? PatientId() : actor.patientId, {}, status, limit,
                                     offset};
    Page page{{}, store.count(filter)};
    for (const WaitlistOffer &offer : store.list(filter))
        page.offers.append(asSeen(offer));
    return page;
}

Result<WaitlistOffer> WaitlistOfferService::find(WaitlistOfferId id)
{
    const Actor &actor = m_session.actor();
    const auto found = WaitlistOfferStore(m_session.database()).find(actor.clinicId, id);
    if (!found || (!actor.isStaff() && found->patientId != actor.patientId))
        return Error::notFound(u"Offer"_s);
    return asSeen(*found);
}

Result<Appointment> WaitlistOfferService::bookSlot(const Appointment &freed, PatientId patient)
{
    BookAppointment command;
    command.patientId = patient;
    command.doctorId = freed.doctorId;
    command.start = freed.start;
    command.durationMinutes = freed.durationMinutes();
    command.type = freed.type;
    command.roomId = freed.roomId;
    command.operatory = freed.operatory;
    command.source = m_session.actor().isStaff() ? AppointmentSource::Desk : AppointmentSource::Mobile;
    return BookingService(m_session).bookOffered(command);
}

Result<WaitlistOffer> WaitlistOfferService::accept(WaitlistOfferId id)
{
    Result<WaitlistOffer> offer = find(id);
    if (!offer || offer->status == OfferStatus::Accepted)
        return offer;
    WaitlistOfferStore store(m_session.database());
    const auto slot = store.findSlot(offer->freedBy);
    const auto freed = m_session.stores().appointments.find(offer->clinicId, offer->freedBy);
    if (offer->status != OfferStatus::Open || !slot || !freed)
        return gone();
    const Result<Appointment> booked = bookSlot(*freed, offer->patientId);
    if (!booked)
        return booked.error();
    offer->bookedAs = booked->id;
    answer(*offer, OfferStatus::Accepted, u"accepted"_s);
    setEntry(offer->waitlistId, offer->patientId, u"booked"_s);
    for (const WaitlistOffer &other : store.openOf(offer->waitlistId)) // elsewhere: they have what they waited for
        store.setStatus(other.id, OfferStatus::Gone, {}, m_session.now());
    endOffers(*slot, offer->id);
    return offer;
}

Result<WaitlistOffer> WaitlistOfferService::decline(WaitlistOfferId id)
{
    Result<WaitlistOffer> offer = find(id);
    if (!offer || offer->status == OfferStatus::Declined || offer->status == OfferStatus::Gone)
        return offer;
    if (offer->status == OfferStatus::Accepted)
        return gone();
    answer(*offer, OfferStatus::Declined, u"declined"_s);
    release(*offer);
    WaitlistOfferStore store(m_session.database());
    auto slot = store.findSlot(offer->freedBy);
    const bool allAnswered = store.count({offer->clinicId, {}, offer->freedBy, OfferStatus::Open, everybody, 0}) == 0;
    if (slot && !slot->closed && slot->nextWaveAt && allAnswered) {
        slot->nextWaveAt = m_session.now();
        store.putSlot(*slot, m_session.now());
    }
    return offer;
}

void WaitlistOfferService::answer(WaitlistOffer &offer, OfferStatus status, const QString &action)
{
    offer.status = status;
    offer.answeredAt = m_session.now();
    WaitlistOfferStore(m_session.database()).setStatus(offer.id, status, offer.bookedAs, m_session.now());
    m_session.record({action,
                      u"waitlist_offer"_s,
                      offer.id.toString(),
                      ChangeOp::Updated,
                      offer.patientId,
                      {},
                      {},
                      {offer.range.start}});
}

/// Nobody can have the slot any more; those who were asked for it wait on, and are told.
void WaitlistOfferService::endOffers(const FreedSlot &slot, WaitlistOfferId except)
{
    WaitlistOfferStore store(m_session.database());
    FreedSlot closed = slot;
    closed.closed = true;
    closed.nextWaveAt.reset();
    store.putSlot(closed, m_session.now());
    for (WaitlistOffer offer : store.list({slot.clinicId, {}, slot.appointmentId, OfferStatus::Open, everybody, 0})) {
        if (offer.id == except)
            continue;
        answer(offer, OfferStatus::Gone, u"gone"_s);
        release(offer);
        const auto patient = m_session.stores().patients.find(offer.clinicId, offer.patientId);
        Notification notice = noticeOf(NotificationType::WaitlistOfferGone, slot);
        notice.patientId = offer.patientId;
        notice.entity = u"waitlist_offer"_s;
        notice.entityId = offer.id.toString();
        if (patient)
            NotificationService(m_session).tell(notice, patient->userId);
    }
    recallOffers(m_session, slot.appointmentId);
}

/// They wait on, unless another slot is still open to them.
void WaitlistOfferService::release(const WaitlistOffer &offer)
{
    if (WaitlistOfferStore(m_session.database()).openOf(offer.waitlistId).isEmpty())
        setEntry(offer.waitlistId, offer.patientId, u"waiting"_s);
}

void WaitlistOfferService::setEntry(WaitlistId entry, PatientId patient, const QString &status)
{
    const auto known = WaitlistStore(m_session.database()).find(m_session.actor().clinicId, entry);
    if (!known || known->status == status || known->status == "removed"_L1)
        return;
    WaitlistStore(m_session.database()).setStatus(entry, status, m_session.now());
    m_session.record({u"updated"_s,
                      u"waitlist"_s,
                      entry.toString(),
                      ChangeOp::Updated,
                      patient,
                      {},
                      {{u"status"_s, QJsonArray{known->status, status}}},
                      {}});
}

} // namespace frontdesk

#include "models/services/waitlist/waitlistservice.h"

#include "models/services/fielderrors.h"
#include "models/services/patientservice.h"
#include "models/storage/waitlistofferstore.h"
#include "models/storage/waitliststore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestNotes = 4000;

} // namespace

PatientId WaitlistService::ownPatient() const
{
    return m_session.actor().isStaff() ? PatientId() : m_session.actor().patientId;
}

WaitlistService::Page WaitlistService::list(int limit, int offset)
{
    const Actor &actor = m_session.actor();
    if (!actor.isStaff() && actor.patientId.isNull())
        return {};
    WaitlistStore store(m_session.database());
    return {store.open(actor.clinicId, ownPatient(), limit, offset), store.countOpen(actor.clinicId, ownPatient())};
}

Result<WaitlistEntry> WaitlistService::find(WaitlistId id)
{
    const Actor &actor = m_session.actor();
    const auto found = WaitlistStore(m_session.database()).find(actor.clinicId, id);
    if (!found || (!actor.isStaff() && found->patientId != actor.patientId))
        return Error::notFound(u"Waitlist entry"_s);
    return *found;
}

Result<WaitlistEntry> WaitlistService::add(const WaitlistEntry &wanted)
{
    FieldErrors errors;
    errors.atMost(wanted.notes, u"notes"_s, longestNotes);
    errors.require(!wanted.to || *wanted.to > m_session.now(), u"to"_s, u"a time that is not past"_s);
    errors.require(!wanted.from || !wanted.to || *wanted.from < *wanted.to, u"to"_s, u"later than from"_s);
    if (const auto valid = errors.result(); !valid)
        return valid.error();
    const Actor &actor = m_session.actor();
    const Result<Patient> patient = PatientService(m_session).find(actor.isStaff() ? wanted.patientId
                                                                                   : actor.patientId);
    if (!patient)
        return patient.error();
    if (!wanted.doctorId.isNull() && !m_session.directory().doctor(wanted.doctorId))
        return Error::notFound(u"Doctor"_s);
    WaitlistEntry entry{WaitlistId::create(), actor.clinicId,  patient->id,     wanted.doctorId,
                        wanted.from,          wanted.to,       wanted.notes,    u"waiting"_s,
                        actor.userId,         m_session.now(), m_session.now(), patient->name()};
    WaitlistStore(m_session.database()).insert(entry);
    m_session.record(
        {u"created"_s, u"waitlist"_s, entry.id.toString(), ChangeOp::Created, entry.patientId, {}, {}, {}});
    return entry;
}

Result<WaitlistEntry> WaitlistService::remove(WaitlistId id)
{
    const Result<WaitlistEntry> found = find(id);
    if (!found || found->status == "removed"_L1)
        return found;
    WaitlistEntry entry = *found;
    entry.status = u"removed"_s;
    entry.updatedAt = m_session.now();
    WaitlistStore(m_session.database()).setStatus(id, entry.status, entry.updatedAt);
    WaitlistOfferStore offers(m_session.database());
    for (const WaitlistOffer &offer : offers.openOf(id))
        offers.setStatus(offer.id, OfferStatus::Gone, {}, entry.updatedAt);
    m_session.record({u"deleted"_s, u"waitlist"_s, id.toString(), ChangeOp::Deleted, entry.patientId, {}, {}, {}});
    return entry;
}

} // namespace frontdesk

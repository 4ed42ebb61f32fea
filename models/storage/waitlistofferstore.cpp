#include "models/storage/waitlistofferstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

#define SLOT_SELECT                                                                                                \
    "SELECT appointment_id, clinic_id, doctor_id, start_ms, end_ms, former_patient_id, next_wave_ms, closed FROM " \
    "waitlist_slots "
#define OFFER_FROM \
    "FROM waitlist_offers o JOIN waitlist w ON w.id = o.waitlist_id JOIN patients p ON p.id = w.patient_id "
#define OFFER_SELECT                                                                                       \
    "SELECT o.id, w.clinic_id, o.waitlist_id, w.patient_id, p.first_name, p.last_name, o.appointment_id, " \
    "o.doctor_id, "                                                                                        \
    "o.start_ms, o.end_ms, o.status, o.booked_id, o.created_at, o.answered_at " OFFER_FROM
#define OFFER_FILTER                                                                                         \
    "WHERE w.clinic_id = ? AND w.patient_id = coalesce(?, w.patient_id) AND o.appointment_id = coalesce(?, " \
    "o.appointment_id) AND o.status = coalesce(?, o.status) "

namespace {

FreedSlot readSlot(const Statement &row)
{
    return {row.id<AppointmentTag>(0), row.id<ClinicTag>(1),   row.id<UserTag>(2), {row.instant(3), row.instant(4)},
            row.id<PatientTag>(5),     row.optionalInstant(6), row.flag(7)};
}

WaitlistOffer readOffer(const Statement &row)
{
    const QString first = row.text(4);
    const QString last = row.text(5);
    return {row.id<WaitlistOfferTag>(0),
            row.id<ClinicTag>(1),
            row.id<WaitlistTag>(2),
            row.id<PatientTag>(3),
            last.isEmpty() ? first : QString(first + u' ' + last),
            row.id<AppointmentTag>(6),
            row.id<UserTag>(7),
            {row.instant(8), row.instant(9)},
            offerStatusFromString(row.text(10)).value_or(OfferStatus::Gone),
            row.id<AppointmentTag>(11),
            row.instant(12),
            row.optionalInstant(13)};
}

void bindFilter(Statement &statement, const WaitlistOfferFilter &filter)
{
    statement.bind(filter.clinicId)
        .bind(filter.patientId)
        .bind(filter.freedBy)
        .bind(filter.status ? std::optional(toString(*filter.status)) : std::nullopt);
}

} // namespace

void WaitlistOfferStore::putSlot(const FreedSlot &slot, Instant at)
{
    m_database
        .prepare(
            "INSERT INTO waitlist_slots (appointment_id, clinic_id, doctor_id, start_ms, end_ms, former_patient_id, "
            "next_wave_ms, closed, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (appointment_id) DO UPDATE SET doctor_id = excluded.doctor_id, start_ms = "
            "excluded.start_ms, end_ms = excluded.end_ms, former_patient_id = excluded.former_patient_id, "
            "next_wave_ms = excluded.next_wave_ms, closed = excluded.closed, updated_at = excluded.updated_at")
        .bind(slot.appointmentId)
        .bind(slot.clinicId)
        .bind(slot.doctorId)
        .bind(slot.range.start)
        .bind(slot.range.end)
        .bind(slot.formerPatient)
        .bind(slot.nextWaveAt)
        .bind(slot.closed)
        .bind(at)
        .run();
}

std::optional<FreedSlot> WaitlistOfferStore::findSlot(AppointmentId freedBy)
{
    Statement row = m_database.prepare(SLOT_SELECT "WHERE appointment_id = ?");
    return row.bind(freedBy).next() ? std::optional(readSlot(row)) : std::nullopt;
}

QList<FreedSlot> WaitlistOfferStore::slotsDue(Instant now)
{
    Statement rows = m_database.prepare(SLOT_SELECT "WHERE next_wave_ms <= ? ORDER BY next_wave_ms, appointment_id");
    rows.bind(now);
    QList<FreedSlot> found;
    while (rows.next())
        found.append(readSlot(rows));
    return found;
}

void WaitlistOfferStore::insert(const WaitlistOffer &offer)
{
    m_database
        .prepare("INSERT INTO waitlist_offers (id, waitlist_id, appointment_id, doctor_id, start_ms, end_ms, status, "
                 "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(offer.id)
        .bind(offer.waitlistId)
        .bind(offer.freedBy)
        .bind(offer.doctorId)
        .bind(offer.range.start)
        .bind(offer.range.end)
        .bind(toString(offer.status))
        .bind(offer.createdAt)
        .run();
}

void WaitlistOfferStore::setStatus(WaitlistOfferId id, OfferStatus status, AppointmentId bookedAs, Instant at)
{
    m_database.prepare("UPDATE waitlist_offers SET status = ?, booked_id = ?, answered_at = ? WHERE id = ?")
        .bind(toString(status))
        .bind(bookedAs)
        .bind(at)
        .bind(id)
        .run();
}

std::optional<WaitlistOffer> WaitlistOfferStore::find(ClinicId clinic, WaitlistOfferId id)
{
    Statement row = m_database.prepare(OFFER_SELECT "WHERE o.id = ? AND w.clinic_id = ?");
    return row.bind(id).bind(clinic).next() ? std::optional(readOffer(row)) : std::nullopt;
}

QList<WaitlistOffer> WaitlistOfferStore::list(const WaitlistOfferFilter &filter)
{
    Statement rows = m_database.prepare(OFFER_SELECT OFFER_FILTER "ORDER BY o.created_at DESC, o.id LIMIT ? OFFSET ?");
    bindFilter(rows, filter);
    rows.bind(filter.limit).bind(filter.offset);
    QList<WaitlistOffer> found;
    while (rows.next())
        found.append(readOffer(rows));
    return found;
}

int WaitlistOfferStore::count(const WaitlistOfferFilter &filter)
{
    Statement row = m_database.prepare("SELECT count(*) " OFFER_FROM OFFER_FILTER);
    bindFilter(row, filter);
    return row.next() ? row.number(0) : 0;
}

QList<WaitlistOffer> WaitlistOfferStore::openOf(WaitlistId entry)
{
    Statement rows = m_database.prepare(OFFER_SELECT "WHERE o.waitlist_id = ? AND o.status = 'open'");
    rows.bind(entry);
    QList<WaitlistOffer> found;
    while (rows.next())
        found.append(readOffer(rows));
    return found;
}

#undef SLOT_SELECT
#undef OFFER_FROM
#undef OFFER_SELECT
#undef OFFER_FILTER

} // namespace frontdesk

#pragma once

#include "models/domain/waitlistoffer.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Which offers a list wants. All conditions hold together.
struct WaitlistOfferFilter {
    ClinicId clinicId;
    PatientId patientId;   ///< null: all
    AppointmentId freedBy; ///< null: all
    std::optional<OfferStatus> status;
    int limit = -1; ///< -1: no limit
    int offset = 0;
};

/// Freed slots and who has been offered them.
class WaitlistOfferStore {
public:
    explicit WaitlistOfferStore(Database &database) : m_database(database) {}

    /// Replaces what was known of that slot.
    void putSlot(const FreedSlot &slot, Instant at);
    std::optional<FreedSlot> findSlot(AppointmentId freedBy);
    /// Open ones whose next group is due, of every clinic.
    QList<FreedSlot> slotsDue(Instant now);

    void insert(const WaitlistOffer &offer);
    void setStatus(WaitlistOfferId id, OfferStatus status, AppointmentId bookedAs, Instant at);
    /// Of another clinic: nullopt.
    std::optional<WaitlistOffer> find(ClinicId clinic, WaitlistOfferId id);
    /// Newest first.
    QList<WaitlistOffer> list(const WaitlistOfferFilter &filter);
    int count(const WaitlistOfferFilter &filter);
    /// Open offers made to the entry.
    QList<WaitlistOffer> openOf(WaitlistId entry);

private:
    Database &m_database;
};

} // namespace frontdesk

#pragma once

#include <QList>
#include <QSet>

#include "models/domain/reminderplan.h"
#include "models/domain/waitlist.h"

namespace frontdesk {

using WaitlistOfferId = Id<struct WaitlistOfferTag>;

enum class OfferStatus { Open, Accepted, Declined, Gone };
QString toString(OfferStatus status); ///< "open", "accepted", "declined", "gone"
std::optional<OfferStatus> offerStatusFromString(QStringView text);

/// A slot that a cancelled visit has left, and when the next patients are to be offered it.
struct FreedSlot {
    AppointmentId appointmentId; ///< the cancelled visit
    ClinicId clinicId;
    UserId doctorId;
    TimeRange range;
    PatientId formerPatient;
    std::optional<Instant> nextWaveAt; ///< nullopt: nobody else is to be asked
    bool closed = false;               ///< taken, or offered no more
};

/// One patient's chance of a freed slot. Value type.
struct WaitlistOffer {
    WaitlistOfferId id;
    ClinicId clinicId;
    WaitlistId waitlistId;
    PatientId patientId;
    QString patientName;
    AppointmentId freedBy; ///< the cancelled visit
    UserId doctorId;
    TimeRange range;
    OfferStatus status = OfferStatus::Open;
    AppointmentId bookedAs; ///< the visit that accepting made
    Instant createdAt;
    std::optional<Instant> answeredAt;
};

/// How a clinic offers freed slots: the settings waitlist.*.
struct WaitlistRules {
    enum class Mode {
        Desk, ///< the desk is told who would come
        Offer ///< the patients are asked, some at a time
    };
    bool enabled = true;
    Mode mode = Mode::Offer;
    int groupSize = 3;
    Minutes delay{15};       ///< between two groups
    Minutes stopBefore{120}; ///< the visit: nobody is asked any more
};

/// Whether the slot is what the patient waits for: their doctor or any, within their time, and not what they gave up.
bool fits(const WaitlistEntry &entry, const FreedSlot &slot);
/// Whether patients may be asked at that moment.
bool mayBeOffered(const FreedSlot &slot, const WaitlistRules &rules, Instant now);
/// Who is asked next: those it fits who have not been asked yet, the longest waiting first, each patient once.
QList<WaitlistEntry> nextGroup(const QList<WaitlistEntry> &waiting, const FreedSlot &slot, const QSet<PatientId> &asked,
                               int groupSize);
/// The moment itself, or the end of the quiet hours that it falls into.
Instant afterQuietHours(Instant instant, const std::optional<QuietHours> &quiet, const TimeZone &zone);

} // namespace frontdesk

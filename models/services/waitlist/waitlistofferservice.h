#pragma once

#include "models/domain/waitlistoffer.h"
#include "models/services/session.h"
#include "models/storage/waitlistofferstore.h"

namespace frontdesk {

/// The waitlist's rules in force in a clinic.
WaitlistRules waitlistRules(const Directory &directory);

/// Offering slots that cancelled visits have left to those who wait: the desk is told who would come, or the patients are
/// asked a group at a time and the first to accept has it. Staff see and answer everybody's offers, patients theirs.
class WaitlistOfferService {
public:
    explicit WaitlistOfferService(Session &session) : m_session(session) {}

    /// A visit has been cancelled. What is done at the desk waits as long as it can be undone there.
    void slotFreed(const Appointment &visit);
    /// The cancellation has been taken back.
    void slotTaken(AppointmentId visit);
    /// Asks the next group of every clinic's slots that are due. A session of the program's; for ClinicThread's tick.
    static void runDue(Session &session);

    /// A slot of a cancelled visit that is still free, and who would take it.
    struct Chance {
        FreedSlot slot;
        QList<WaitlistEntry> fitting; ///< the longest waiting first
        QList<PatientId> asked;       ///< those of them who have been offered it and have not answered
    };
    /// Of visits cancelled by whomever in the coming two weeks, the soonest first; for the desk. Staff only.
    QList<Chance> chances();
    /// Offers the slot to one more, now. NotFound "Appointment", "Waitlist entry"; SlotConflict when it is free no more.
    Result<WaitlistOffer> offerTo(AppointmentId freedBy, WaitlistId entry);
    /// Books the slot for somebody who waits, without asking; they wait no more. As offerTo().
    Result<Appointment> bookFor(AppointmentId freedBy, WaitlistId entry);

    struct Page {
        QList<WaitlistOffer> offers;
        int total = 0;
    };
    /// Newest first; one whose slot has been taken in the meantime says so.
    Page list(const std::optional<OfferStatus> &status, int limit, int offset);
    /// NotFound "Offer".
    Result<WaitlistOffer> find(WaitlistOfferId id);
    /// Books the slot. Once more changes nothing; SlotConflict when somebody else was quicker, the offer was declined, or the
    /// time is past.
    Result<WaitlistOffer> accept(WaitlistOfferId id);
    /// Once more changes nothing; one that was accepted is SlotConflict. When all who were asked decline, the next are asked.
    Result<WaitlistOffer> decline(WaitlistOfferId id);

private:
    Result<Appointment> bookSlot(const Appointment &freed, PatientId patient);
    Result<std::pair<Appointment, WaitlistEntry>> pairOf(AppointmentId freedBy, WaitlistId entry);
    FreedSlot slotOf(const Appointment &visit);
    void serve(FreedSlot slot);
    void tellDesk(const FreedSlot &slot);
    void ask(const FreedSlot &slot, const WaitlistEntry &entry);
    void send(const WaitlistOffer &offer);
    bool isFree(const FreedSlot &slot);
    void endOffers(const FreedSlot &slot, WaitlistOfferId except);
    void release(const WaitlistOffer &offer);
    void setEntry(WaitlistId entry, PatientId patient, const QString &status);
    void answer(WaitlistOffer &offer, OfferStatus status, const QString &action);
    WaitlistOffer asSeen(WaitlistOffer offer);

    Session &m_session;
};

} // namespace frontdesk

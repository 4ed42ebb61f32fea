#pragma once

#include "models/domain/patientmerge.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"
#include "models/storage/mergestore.h"

namespace frontdesk {

/// Two records of one person become one.
struct MergePatients {
    PatientId keep;
    PatientId gone;
    QList<MergeField> fromGone; ///< where the record that goes is the right one
};

/// What a merge would do.
struct MergePreview {
    Patient keep;
    Patient gone;
    Patient result;
    MergeCounts moves;         ///< of the record that goes
    QList<Instant> doubled;    ///< visits of both at the same time: they stay, somebody should look
    bool twoLogins = false;    ///< refused: whose phone would it be?
    bool atLinkedDesk = false; ///< refused: the hub has to do it
};

/// Merges records, in the session's one transaction: visits, messages, invoices, the waitlist, notices and what is about to
/// leave the house go to the record that stays; so do account, devices and preferences. Visits keep their times, doctors and
/// rooms, so that no rule on overlaps is touched. The old id is nobody's from then on: every route answers 404 to it, and
/// those who follow the changes hear that it was deleted. Receptionists and administrators only.
class MergeService {
public:
    MergeService(Session &session, const KeyRing &keys) : m_session(session), m_keys(keys) {}

    Result<MergePreview> preview(const MergePatients &wanted);
    /// The record that stays. AlreadyExists "Account" when both have a login, Forbidden at a linked desk and for others,
    /// KeyUnavailable when a DUI has to move and does not open.
    Result<Patient> merge(const MergePatients &wanted);

private:
    Result<Done> moveDui(Patient &result, const Patient &gone);
    void movePreferences(const Patient &keep, const Patient &gone);
    void record(const MergePreview &plan, const QList<MovedThing> &visits, const QList<MovedThing> &invoices,
                const QList<MovedThing> &waiting);
    Session &m_session;
    const KeyRing &m_keys;
};

} // namespace frontdesk

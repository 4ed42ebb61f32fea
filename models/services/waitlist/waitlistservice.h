#pragma once

#include "models/domain/waitlist.h"
#include "models/services/session.h"

namespace frontdesk {

/// Who would come earlier. Staff see and change everybody of the clinic, patients themselves.
class WaitlistService {
public:
    explicit WaitlistService(Session &session) : m_session(session) {}

    struct Page {
        QList<WaitlistEntry> entries;
        int total = 0;
    };
    /// Those still waiting, the longest first.
    Page list(int limit, int offset);
    Result<WaitlistEntry> find(WaitlistId id);
    /// Patient, doctor, from, to and notes count. A patient's is theirs whatever it says. NotFound "Patient", "Doctor".
    Result<WaitlistEntry> add(const WaitlistEntry &wanted);
    /// Taking off twice changes nothing the second time. NotFound "Waitlist entry".
    Result<WaitlistEntry> remove(WaitlistId id);

private:
    PatientId ownPatient() const;
    Session &m_session;
};

} // namespace frontdesk

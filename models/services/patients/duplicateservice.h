#pragma once

#include "models/services/commands.h"
#include "models/services/daysheet.h"
#include "models/services/session.h"
#include "models/storage/duplicatestore.h"

namespace frontdesk {

/// A record that may be of the person who is being typed in.
struct Lookalike {
    PatientHit patient;
    Alike why = Alike::SamePhone;
};

/// Two records that are probably of one person; the older one first.
struct DuplicatePair {
    PersonRow first;
    PersonRow second;
};

/// Where a search for duplicates goes on.
struct DuplicateCursor {
    enum class Phase { Phones, Births, Done };
    Phase phase = Phase::Phones;
    QString after; ///< phone or birth date
};

struct DuplicateStretch {
    QList<DuplicatePair> pairs;
    DuplicateCursor next;
};

/// Finds records of the same person (models/domain/likeness.h). Staff only: others get nothing.
class DuplicateService {
public:
    explicit DuplicateService(Session &session) : m_session(session) {}

    /// Who has the same phone, or a similar name with the same birth date; not `besides`. At most five.
    QList<Lookalike> like(const NewPatient &record, PatientId besides);
    /// Looks through some thousand records from the cursor on: milliseconds, so that a window can ask again and again. A pair
    /// that is alike in phone and birth date is told once.
    DuplicateStretch search(const DuplicateCursor &cursor);
    /// They are two people: the list leaves them out from now on.
    Result<Done> markDistinct(PatientId one, PatientId other);

private:
    QList<DuplicatePair> pairsWithin(const QList<PersonRow> &group, bool byPhone);
    Session &m_session;
};

} // namespace frontdesk

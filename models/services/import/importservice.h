#pragma once

#include "models/services/import/importrecords.h"
#include "models/services/patients/duplicateservice.h"
#include "models/services/session.h"

namespace frontdesk {

/// What would become of a record.
struct ImportVerdict {
    enum class State { New, Duplicate, Broken };
    State state = State::New;
    PatientHit existing;      ///< of a duplicate
    std::optional<Error> why; ///< of a broken one: every bad field (Error::also)
};

struct ImportOutcome {
    int made = 0;
    int passedOver = 0; ///< somebody has made them meanwhile, or they are broken
};

/// Takes patients from other programs' files. Staff only.
class ImportService {
public:
    explicit ImportService(Session &session) : m_session(session) {}

    /// In the order of the records. Against what is stored; not against each other.
    QList<ImportVerdict> check(const QList<ImportRecord> &records);
    /// Makes those that are new, all in the session's transaction: a failure of the disk leaves none of them. `duplicatesToo`:
    /// a second record is made where somebody wants it.
    Result<ImportOutcome> make(const QList<ImportRecord> &records, bool duplicatesToo);

private:
    ImportVerdict verdictOn(const ImportRecord &record);
    std::optional<PatientHit> existing(const NewPatient &person);
    Session &m_session;
};

} // namespace frontdesk

#include "models/services/patients/patientundo.h"

#include "models/services/patients/patientrecord.h"
#include "models/services/patientservice.h"
#include "models/services/preferenceservice.h"
#include "models/storage/copystore.h"
#include "models/storage/mergestore.h"
#include "models/storage/upstreamstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

Result<Done> PatientUndo::isStill(PatientId id, const NewPatient &left)
{
    const Result<Patient> now = PatientService(m_session).find(id);
    if (!now)
        return now.error();
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    return sameRecord(recordOf(*now), left) ? Result<Done>(Done{}) : Error::of(ErrorCode::StaleVersion);
}

Result<Done> PatientUndo::restore(PatientId id, const NewPatient &left, const NewPatient &to)
{
    if (const auto still = isStill(id, left); !still)
        return still;
    const Result<Patient> put = PatientService(m_session, m_keys).replace({id, to, true});
    return put ? Result<Done>(Done{}) : put.error();
}

Result<Done> PatientUndo::restore(PatientId id, const ContactPreferences &left, const ContactPreferences &to)
{
    PreferenceService preferences(m_session);
    const Result<ContactPreferences> now = preferences.find(id);
    if (!now)
        return now.error();
    if (*now != left)
        return Error::of(ErrorCode::StaleVersion);
    const Result<ContactPreferences> put = preferences.put(id, to);
    return put ? Result<Done>(Done{}) : put.error();
}

bool PatientUndo::mayWithdraw() const
{
    return !UpstreamStore(m_session.database()).find();
}

Result<Done> PatientUndo::withdraw(PatientId id, const NewPatient &left)
{
    if (!mayWithdraw())
        return Error::of(ErrorCode::Forbidden);
    if (const auto still = isStill(id, left); !still)
        return still;
    const Patient patient = PatientService(m_session).find(id).value();
    const bool unused = !patient.hasDui && patient.userId.isNull() && MergeStore(m_session.database()).isUnused(id);
    if (!unused || !CopyStore(m_session.database()).removePatient(patient))
        return Error::of(ErrorCode::StaleVersion);
    m_session.record({u"withdrawn"_s, u"patient"_s, id.toString(), ChangeOp::Deleted, id, {}, {}, {}});
    return Done{};
}

Result<Done> PatientUndo::remake(PatientId id, const NewPatient &record)
{
    const Result<Patient> made = PatientService(m_session, m_keys).create(record, id);
    return made ? Result<Done>(Done{}) : made.error();
}

} // namespace frontdesk

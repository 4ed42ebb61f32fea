#include "models/services/import/importservice.h"

#include "models/services/patientservice.h"
#include "models/services/phonenumbers.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostOfOneKind = 200; ///< of one phone or birth date

} // namespace

QList<ImportVerdict> ImportService::check(const QList<ImportRecord> &records)
{
    QList<ImportVerdict> verdicts;
    for (const ImportRecord &record : records)
        verdicts.append(verdictOn(record));
    return verdicts;
}

ImportVerdict ImportService::verdictOn(const ImportRecord &record)
{
    using State = ImportVerdict::State;
    if (!record.badBirthDate.isEmpty())
        return {State::Broken, {}, Error::invalid(u"dateOfBirth"_s, u"a date"_s)};
    if (const auto valid = PatientService(m_session).check(record.person); !valid)
        return {State::Broken, {}, valid.error()};
    if (const auto known = existing(record.person))
        return {State::Duplicate, *known, {}};
    return {};
}

std::optional<PatientHit> ImportService::existing(const NewPatient &person)
{
    const Directory &directory = m_session.directory();
    const ClinicId clinic = directory.clinic.id;
    PatientStore &patients = m_session.stores().patients;
    DuplicateStore store(m_session.database());
    const Result<QString> phone = parsePhone(person.phone, directory.clinic.region, u"phone"_s);
    const PersonFacts facts{QString(person.firstName + u' ' + person.lastName), phone ? *phone : QString(),
                            person.email.trimmed(), person.dateOfBirth};
    QList<PersonRow> near;
    if (!facts.phone.isEmpty())
        near += store.withPhone(clinic, facts.phone, mostOfOneKind);
    if (facts.dateOfBirth)
        near += store.bornOn(clinic, *facts.dateOfBirth, mostOfOneKind);
    for (const PersonRow &other : std::as_const(near)) {
        if (likelySame(facts, other.facts)) {
            const auto found = patients.find(clinic, other.id);
            return found ? std::optional(hitOf(*found)) : std::nullopt;
        }
    }
    const auto byMail = facts.email.isEmpty() ? std::nullopt : patients.findByEmail(clinic, facts.email);
    if (byMail && likelySame(facts, {byMail->name(), byMail->phone, byMail->email, byMail->dateOfBirth}))
        return hitOf(*byMail);
    return std::nullopt;
}

Result<ImportOutcome> ImportService::make(const QList<ImportRecord> &records, bool duplicatesToo)
{
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    ImportOutcome outcome;
    for (const ImportRecord &record : records) {
        const ImportVerdict verdict = verdictOn(record); // those just made count too
        const bool wanted = verdict.state == ImportVerdict::State::New
                            || (duplicatesToo && verdict.state == ImportVerdict::State::Duplicate);
        if (!wanted) {
            ++outcome.passedOver;
            continue;
        }
        if (const auto made = PatientService(m_session).create(record.person); !made)
            return made.error();
        ++outcome.made;
    }
    return outcome;
}

} // namespace frontdesk

#include "models/services/patientservice.h"

#include <QRegularExpression>

#include "models/services/phonenumbers.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestNotes = 4000;

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression address(uR"(^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$)"_s);
    return address.match(text).hasMatch();
}

QList<Error> fieldErrors(const NewPatient &command, Instant now)
{
    QList<Error> errors;
    if (command.firstName.trimmed().isEmpty())
        errors.append(Error::missing(u"firstName"_s));
    const std::pair<QString, qsizetype> lengths[] = {
        {command.firstName, longestName}, {command.lastName, longestName}, {command.email, longestName},
        {command.insurance, longestName}, {command.notes, longestNotes},   {command.dui, longestName}};
    const QStringList names{u"firstName"_s, u"lastName"_s, u"email"_s, u"insurance"_s, u"notes"_s, u"dui"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (lengths[i].first.size() > lengths[i].second)
            errors.append(Error::invalid(names[i], u"at most %1 characters"_s.arg(lengths[i].second)));
    }
    if (!command.email.isEmpty() && !looksLikeEmail(command.email.trimmed()))
        errors.append(Error::invalid(u"email"_s, u"an address like name@example.org"_s));
    const QDate today = TimeZone::utc().dateOf(now).addDays(1);
    if (command.dateOfBirth && (*command.dateOfBirth > today || command.dateOfBirth->year() < 1880))
        errors.append(Error::invalid(u"dateOfBirth"_s, u"a date in the past, YYYY-MM-DD"_s));
    return errors;
}

} // namespace

Result<Patient> PatientService::create(const NewPatient &command)
{
    const Directory &directory = m_session.directory();
    QList<Error> errors = fieldErrors(command, m_session.now());
    Patient patient;
    if (!command.phone.trimmed().isEmpty()) {
        const Result<QString> phone = parsePhone(command.phone, directory.clinic.region, u"phone"_s);
        if (phone)
            patient.phone = *phone;
        else
            errors.append(phone.error());
    }
    if (!errors.isEmpty()) {
        Error first = errors.takeFirst();
        first.also = errors;
        return first;
    }
    patient.id = PatientId::create();
    patient.clinicId = directory.clinic.id;
    patient.firstName = command.firstName.trimmed();
    patient.lastName = command.lastName.trimmed();
    patient.email = command.email.trimmed();
    patient.dateOfBirth = command.dateOfBirth;
    patient.insurance = command.insurance.trimmed();
    patient.notes = command.notes;
    patient.language = command.language;
    patient.createdAt = m_session.now();
    patient.updatedAt = m_session.now();
    m_session.stores().patients.insert(patient, directory.rules.zone.dateOf(m_session.now()).year());
    m_session.record({u"created"_s, u"patient"_s, patient.id.toString(), ChangeOp::Created, patient.id, {}, {}, {}});
    return patient;
}

Result<Patient> PatientService::find(PatientId id)
{
    const Actor &actor = m_session.actor();
    const auto patient = m_session.stores().patients.find(actor.clinicId, id);
    if (!patient || (!actor.isStaff() && patient->id != actor.patientId))
        return Error::notFound(u"Patient"_s);
    return *patient;
}

QList<Patient> PatientService::search(const QString &text, int limit, int offset)
{
    return m_session.stores().patients.search(m_session.actor().clinicId, text, limit, offset);
}

PatientHit hitOf(const Patient &patient)
{
    return {patient.id,    patient.patientNumber, patient.name(),    patient.phone,
            patient.email, patient.dateOfBirth,   patient.noShowCount};
}

QList<PatientHit> PatientService::hits(const QString &text, int limit)
{
    QList<PatientHit> hits;
    for (const Patient &patient : search(text, limit))
        hits.append(hitOf(patient));
    return hits;
}

} // namespace frontdesk

#include "models/services/patientservice.h"

#include <QJsonArray>
#include <QRegularExpression>

#include "models/domain/languagetag.h"
#include "models/services/delivery/visitfollowups.h"
#include "models/services/fielderrors.h"
#include "models/services/phonenumbers.h"
#include "models/services/security/sealer.h"
#include "models/storage/copystore.h"

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

void checkFields(FieldErrors &errors, const NewPatient &command, Instant now)
{
    errors.notBlank(command.firstName, u"firstName"_s);
    const std::pair<const QString &, QString> names[] = {{command.firstName, u"firstName"_s},
                                                         {command.lastName, u"lastName"_s},
                                                         {command.email, u"email"_s},
                                                         {command.insurance, u"insurance"_s},
                                                         {command.dui, u"dui"_s}};
    for (const auto &[text, field] : names)
        errors.atMost(text, field, longestName);
    errors.atMost(command.notes, u"notes"_s, longestNotes);
    errors.require(command.email.isEmpty() || looksLikeEmail(command.email.trimmed()), u"email"_s,
                   u"an address like name@example.org"_s);
    errors.require(command.language.isEmpty() || isLanguageTag(command.language), u"language"_s,
                   u"a language code like es or en"_s);
    const QDate today = TimeZone::utc().dateOf(now).addDays(1);
    errors.require(!command.dateOfBirth || (*command.dateOfBirth <= today && command.dateOfBirth->year() >= 1880),
                   u"dateOfBirth"_s, u"a date in the past, YYYY-MM-DD"_s);
}

QJsonObject differences(const Patient &before, const Patient &after)
{
    QJsonObject changes;
    const auto note = [&changes](const QString &field, const QString &was, const QString &is) {
        if (was != is)
            changes.insert(field, QJsonArray{was, is});
    };
    const auto date = [](const Patient &patient) {
        return patient.dateOfBirth.value_or(QDate()).toString(Qt::ISODate);
    };
    note(u"firstName"_s, before.firstName, after.firstName);
    note(u"lastName"_s, before.lastName, after.lastName);
    note(u"phone"_s, before.phone, after.phone);
    note(u"email"_s, before.email, after.email);
    note(u"dateOfBirth"_s, date(before), date(after));
    note(u"insurance"_s, before.insurance, after.insurance);
    note(u"notes"_s, before.notes, after.notes);
    note(u"language"_s, before.language, after.language);
    return changes;
}

/// Digits and what people write between them, enough of them for a whole number.
bool looksLikePhone(const QString &text)
{
    static const QRegularExpression phone(u"\\A[\\d\\s()+./-]*\\z"_s, QRegularExpression::UseUnicodePropertiesOption);
    return phone.match(text).hasMatch() && std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= 7;
}

} // namespace

Result<Done> PatientService::fill(Patient &patient, const NewPatient &command)
{
    FieldErrors errors;
    checkFields(errors, command, m_session.now());
    patient.phone.clear();
    if (!command.phone.trimmed().isEmpty())
        patient.phone = errors.valueOf(parsePhone(command.phone, m_session.directory().clinic.region, u"phone"_s));
    patient.firstName = command.firstName.trimmed();
    patient.lastName = command.lastName.trimmed();
    patient.email = command.email.trimmed();
    patient.dateOfBirth = command.dateOfBirth;
    patient.insurance = command.insurance.trimmed();
    patient.notes = command.notes;
    patient.language = command.language;
    patient.updatedAt = m_session.now();
    return errors.result();
}

Result<Done> PatientService::seal(Patient &patient, const QString &dui)
{
    const QByteArray plain = dui.trimmed().toUtf8();
    if (!m_keys && !plain.isEmpty())
        return Error::of(ErrorCode::KeyUnavailable, {u"there are no keys here to seal a DUI with"_s});
    if (plain.isEmpty() && !patient.hasDui)
        return Done{};
    const QString field = u"patients.dui:"_s + patient.id.toString();
    m_session.stores().patients.setSealedDui(patient.id, plain.isEmpty()
                                                             ? QByteArray()
                                                             : Sealer(m_keys->sealing()).seal(plain, field));
    patient.hasDui = !plain.isEmpty();
    return Done{};
}

Result<Patient> PatientService::create(const NewPatient &command, PatientId wantedId)
{
    Patient patient;
    if (const auto filled = fill(patient, command); !filled)
        return filled.error();
    const Directory &directory = m_session.directory();
    const bool ownId = wantedId.isNull() || CopyStore(m_session.database()).hasPatient(wantedId);
    patient.id = ownId ? PatientId::create() : wantedId;
    patient.clinicId = directory.clinic.id;
    patient.createdAt = m_session.now();
    m_session.stores().patients.insert(patient, directory.rules.zone.dateOf(m_session.now()).year());
    if (const auto sealed = seal(patient, command.dui); !sealed)
        return sealed.error();
    m_session.record({u"created"_s, u"patient"_s, patient.id.toString(), ChangeOp::Created, patient.id, {}, {}, {}});
    return patient;
}

Result<Done> PatientService::check(const NewPatient &command)
{
    Patient nobody;
    return fill(nobody, command);
}

Result<Patient> PatientService::replace(const ReplacePatient &command)
{
    const Result<Patient> before = find(command.id);
    if (!before)
        return before;
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    Patient after = *before;
    if (const auto filled = fill(after, command.record); !filled)
        return filled.error();
    m_session.stores().patients.update(after);
    if (after.phone != before->phone || after.email != before->email)
        followReach(m_session, after.id);
    QJsonObject changes = differences(*before, after);
    if (!command.keepDui) {
        if (const auto sealed = seal(after, command.record.dui); !sealed)
            return sealed.error();
        changes.insert(u"dui"_s, after.hasDui ? u"set"_s : u"cleared"_s); // what it is stays sealed
    }
    m_session.record({u"updated"_s, u"patient"_s, after.id.toString(), ChangeOp::Updated, after.id, {}, changes, {}});
    return after;
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

PatientService::Page PatientService::page(const QString &text, int limit, int offset)
{
    PatientStore &patients = m_session.stores().patients;
    const ClinicId clinic = m_session.actor().clinicId;
    if (looksLikePhone(text)) {
        const Result<QString> phone = parsePhone(text, m_session.directory().clinic.region, u"search"_s);
        if (const int total = phone ? patients.countMatches(clinic, *phone) : 0; total > 0)
            return {patients.search(clinic, *phone, limit, offset), total};
    }
    return {patients.search(clinic, text, limit, offset), patients.countMatches(clinic, text)};
}

PatientHit hitOf(const Patient &patient)
{
    return {patient.id,    patient.patientNumber, patient.name(),     patient.phone,
            patient.email, patient.dateOfBirth,   patient.noShowCount};
}

QList<PatientHit> PatientService::hits(const QString &text, int limit, int offset)
{
    QString known = text;
    if (looksLikePhone(text)) {
        const auto phone = parsePhone(text, m_session.directory().clinic.region, u"search"_s);
        known = phone && !search(*phone, 1).isEmpty() ? *phone : text;
    }
    const QList<Patient> found = search(known, limit, offset);
    QList<PatientHit> hits;
    for (const Patient &patient : found)
        hits.append(hitOf(patient));
    return hits;
}

} // namespace frontdesk

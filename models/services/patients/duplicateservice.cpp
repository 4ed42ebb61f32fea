#include "models/services/patients/duplicateservice.h"

#include <QJsonArray>

#include "models/services/patientservice.h"
#include "models/services/phonenumbers.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLookalikes = 5;
constexpr int mostOfOneKind = 200; ///< of one phone or birth date
constexpr int stretchLength = 2000;

using Phase = DuplicateCursor::Phase;

QString keyOf(const PersonRow &person, Phase phase)
{
    return phase == Phase::Phones ? person.facts.phone
                                  : person.facts.dateOfBirth.value_or(QDate()).toString(Qt::ISODate);
}

/// The stretch cut into those of the same phone or birth date. Where it is full, the last ones may not be all that there are:
/// they are left for the next one, unless there is nothing else.
QList<QList<PersonRow>> groupsOf(const QList<PersonRow> &people, Phase phase)
{
    QList<QList<PersonRow>> groups;
    for (const PersonRow &person : people) {
        if (groups.isEmpty() || keyOf(groups.last().first(), phase) != keyOf(person, phase))
            groups.append(QList<PersonRow>());
        groups.last().append(person);
    }
    if (people.size() == stretchLength && groups.size() > 1)
        groups.removeLast();
    return groups;
}

} // namespace

QList<Lookalike> DuplicateService::like(const NewPatient &record, PatientId besides)
{
    if (!m_session.actor().isStaff())
        return {};
    const Directory &directory = m_session.directory();
    DuplicateStore store(m_session.database());
    const Result<QString> phone = parsePhone(record.phone, directory.clinic.region, u"phone"_s);
    const PersonFacts typed{QString(record.firstName + u' ' + record.lastName), phone ? *phone : QString(),
                            record.email.trimmed(), record.dateOfBirth};
    QList<PersonRow> near;
    if (!typed.phone.isEmpty())
        near += store.withPhone(directory.clinic.id, typed.phone, mostOfOneKind);
    if (typed.dateOfBirth)
        near += store.bornOn(directory.clinic.id, *typed.dateOfBirth, mostOfOneKind);
    QList<Lookalike> found;
    for (const PersonRow &person : near) {
        const bool known = person.id == besides || std::ranges::any_of(found, [&](const Lookalike &other) {
                               return other.patient.id == person.id;
                           });
        const auto why = alike(typed, person.facts);
        if (known || !why || found.size() == mostLookalikes)
            continue;
        if (const auto patient = m_session.stores().patients.find(directory.clinic.id, person.id))
            found.append({hitOf(*patient), *why});
    }
    return found;
}

QList<DuplicatePair> DuplicateService::pairsWithin(const QList<PersonRow> &group, bool byPhone)
{
    DuplicateStore store(m_session.database());
    QList<DuplicatePair> pairs;
    const qsizetype count = std::min<qsizetype>(group.size(), mostOfOneKind);
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype j = i + 1; j < count; ++j) {
            const PersonFacts &a = group.at(i).facts;
            const PersonFacts &b = group.at(j).facts;
            const bool toldByPhone = !byPhone && !a.phone.isEmpty() && a.phone == b.phone;
            if (!toldByPhone && likelySame(a, b) && !store.areDistinct(group.at(i).id, group.at(j).id))
                pairs.append({group.at(i), group.at(j)});
        }
    }
    return pairs;
}

DuplicateStretch DuplicateService::search(const DuplicateCursor &cursor)
{
    if (!m_session.actor().isStaff() || cursor.phase == Phase::Done)
        return {{}, {Phase::Done, {}}};
    const ClinicId clinic = m_session.actor().clinicId;
    DuplicateStore store(m_session.database());
    const bool byPhone = cursor.phase == Phase::Phones;
    const QList<PersonRow> people = byPhone ? store.byPhone(clinic, cursor.after, stretchLength)
                                            : store.byBirth(clinic, cursor.after, stretchLength);
    DuplicateStretch stretch;
    const QList<QList<PersonRow>> groups = groupsOf(people, cursor.phase);
    for (const QList<PersonRow> &group : groups)
        stretch.pairs += pairsWithin(group, byPhone);
    if (people.size() == stretchLength)
        stretch.next = {cursor.phase, keyOf(groups.last().last(), cursor.phase)};
    else
        stretch.next = {byPhone ? Phase::Births : Phase::Done, {}};
    return stretch;
}

Result<Done> DuplicateService::markDistinct(PatientId one, PatientId other)
{
    PatientStore &patients = m_session.stores().patients;
    const ClinicId clinic = m_session.actor().clinicId;
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    if (one == other || !patients.exists(clinic, one) || !patients.exists(clinic, other))
        return Error::notFound(u"Patient"_s);
    DuplicateStore(m_session.database()).markDistinct(one, other, m_session.now());
    m_session.record({u"not_duplicate"_s,
                      u"patient"_s,
                      one.toString(),
                      ChangeOp::Updated,
                      one,
                      {},
                      {{u"differsFrom"_s, QJsonArray{QJsonValue(), other.toString()}}},
                      {}});
    return Done{};
}

} // namespace frontdesk

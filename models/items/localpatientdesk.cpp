#include "models/items/localpatientdesk.h"

#include <algorithm>

#include "models/services/patients/patientundo.h"
#include "models/services/preferenceservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds gatheringTime{250};

Result<PatientHit> hitOf(const Result<Patient> &patient)
{
    return patient ? Result<PatientHit>(frontdesk::hitOf(*patient)) : patient.error();
}

} // namespace

LocalPatientDesk::LocalPatientDesk(LocalAccess &access, const KeyRing &keys, QObject *parent)
    : PatientDesk(parent),
      m_access(access),
      m_keys(keys)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatheringTime);
    connect(&m_gather, &QTimer::timeout, this, &PatientDesk::patientsChanged);
    connect(&access.hub().feed(), &ChangeFeed::committed, this, &LocalPatientDesk::hear);
}

QList<PatientHit> LocalPatientDesk::find(const QString &text, int offset, int limit) const
{
    return m_access.askOr(QList<PatientHit>(),
                          [&](Session &session) { return PatientService(session).hits(text, limit, offset); });
}

Result<PatientFile> LocalPatientDesk::file(PatientId id) const
{
    return m_access.ask([&](Session &session) { return PatientFileService(session).of(id); });
}

QList<Lookalike> LocalPatientDesk::lookalikes(const NewPatient &record, PatientId besides) const
{
    return m_access.askOr(QList<Lookalike>(),
                          [&](Session &session) { return DuplicateService(session).like(record, besides); });
}

DuplicateStretch LocalPatientDesk::duplicates(const DuplicateCursor &cursor) const
{
    return m_access.askOr(DuplicateStretch{{}, {DuplicateCursor::Phase::Done, {}}},
                          [&](Session &session) { return DuplicateService(session).search(cursor); });
}

Result<MergePreview> LocalPatientDesk::preview(const MergePatients &wanted) const
{
    return m_access.ask([&](Session &session) { return MergeService(session, m_keys).preview(wanted); });
}

void LocalPatientDesk::create(const NewPatient &record, QObject *context, Reply<PatientHit> done)
{
    m_access.order<PatientHit>([record, keys = &m_keys](
                                   Session &session) { return hitOf(PatientService(session, *keys).create(record)); },
                               context, std::move(done));
}

void LocalPatientDesk::replace(const ReplacePatient &command, QObject *context, Reply<PatientHit> done)
{
    m_access.order<PatientHit>([command, keys = &m_keys](
                                   Session &session) { return hitOf(PatientService(session, *keys).replace(command)); },
                               context, std::move(done));
}

void LocalPatientDesk::restore(PatientId id, const NewPatient &left, const NewPatient &to, QObject *context,
                               Reply<Done> done)
{
    m_access.order<Done>([id, left, to, keys = &m_keys](
                             Session &session) { return PatientUndo(session, *keys).restore(id, left, to); },
                         context, std::move(done));
}

void LocalPatientDesk::restorePreferences(PatientId id, const ContactPreferences &left, const ContactPreferences &to,
                                          QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id, left, to, keys = &m_keys](
                             Session &session) { return PatientUndo(session, *keys).restore(id, left, to); },
                         context, std::move(done));
}

void LocalPatientDesk::withdraw(PatientId id, const NewPatient &left, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id, left,
                          keys = &m_keys](Session &session) { return PatientUndo(session, *keys).withdraw(id, left); },
                         context, std::move(done));
}

void LocalPatientDesk::remake(PatientId id, const NewPatient &record, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id, record,
                          keys = &m_keys](Session &session) { return PatientUndo(session, *keys).remake(id, record); },
                         context, std::move(done));
}

bool LocalPatientDesk::mayWithdraw() const
{
    return m_access.askOr(false, [this](Session &session) { return PatientUndo(session, m_keys).mayWithdraw(); });
}

void LocalPatientDesk::setPreferences(PatientId id, const ContactPreferences &wanted, QObject *context,
                                      Reply<Done> done)
{
    m_access.order<Done>(
        [id, wanted](Session &session) -> Result<Done> {
            const auto kept = PreferenceService(session).put(id, wanted);
            return kept ? Result<Done>(Done{}) : kept.error();
        },
        context, std::move(done));
}

void LocalPatientDesk::merge(const MergePatients &wanted, QObject *context, Reply<PatientHit> done)
{
    m_access.order<PatientHit>([wanted, keys = &m_keys](
                                   Session &session) { return hitOf(MergeService(session, *keys).merge(wanted)); },
                               context, std::move(done));
}

void LocalPatientDesk::markDistinct(PatientId one, PatientId other, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([one, other](Session &session) { return DuplicateService(session).markDistinct(one, other); },
                         context, std::move(done));
}

void LocalPatientDesk::hear(const QList<Change> &changes)
{
    static const QStringList entities{u"patient"_s, u"appointment"_s, u"invoice"_s, u"waitlist"_s};
    const bool touched = std::any_of(changes.cbegin(), changes.cend(), [this](const Change &change) {
        return change.entry.clinicId == m_access.actor().clinicId && entities.contains(change.entry.entity);
    });
    if (touched && !m_gather.isActive())
        m_gather.start();
}

} // namespace frontdesk

#include "models/services/patients/mergeservice.h"

#include <QJsonArray>

#include "models/services/delivery/visitfollowups.h"
#include "models/services/security/sealer.h"
#include "models/storage/patientfilestore.h"
#include "models/storage/preferencestore.h"
#include "models/storage/reachstore.h"
#include "models/storage/upstreamstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString duiField(PatientId id)
{
    return u"patients.dui:"_s + id.toString();
}

QJsonArray change(const QString &before, const QString &after)
{
    return {before, after};
}

QString nameOf(MergeField field)
{
    switch (field) {
    case MergeField::FirstName:
        return u"firstName"_s;
    case MergeField::LastName:
        return u"lastName"_s;
    case MergeField::Phone:
        return u"phone"_s;
    case MergeField::Email:
        return u"email"_s;
    case MergeField::DateOfBirth:
        return u"dateOfBirth"_s;
    case MergeField::Insurance:
        return u"insurance"_s;
    case MergeField::Language:
        return u"language"_s;
    }
    Q_UNREACHABLE();
}

bool mayMerge(Role role)
{
    return role == Role::Receptionist || role == Role::Admin || role == Role::Superadmin;
}

} // namespace

Result<MergePreview> MergeService::preview(const MergePatients &wanted)
{
    if (!mayMerge(m_session.actor().role))
        return Error::of(ErrorCode::Forbidden);
    if (wanted.keep == wanted.gone)
        return Error::invalid(u"gone"_s, u"another patient"_s);
    const ClinicId clinic = m_session.actor().clinicId;
    PatientStore &patients = m_session.stores().patients;
    const auto keep = patients.find(clinic, wanted.keep);
    const auto gone = patients.find(clinic, wanted.gone);
    if (!keep || !gone)
        return Error::notFound(u"Patient"_s);
    MergeStore store(m_session.database());
    MergePreview preview;
    preview.keep = *keep;
    preview.gone = *gone;
    preview.result = merged(*keep, *gone, wanted.fromGone);
    preview.moves = store.counts(gone->id, m_session.now());
    preview.doubled = store.sameTime(keep->id, gone->id, m_session.now());
    preview.twoLogins = !keep->userId.isNull() && !gone->userId.isNull();
    preview.atLinkedDesk = UpstreamStore(m_session.database()).find().has_value();
    return preview;
}

Result<Patient> MergeService::merge(const MergePatients &wanted)
{
    Result<MergePreview> planned = preview(wanted);
    if (!planned)
        return planned.error();
    MergePreview plan = std::move(planned).value();
    if (plan.atLinkedDesk)
        return Error{ErrorCode::Forbidden, u"Records are merged at the hub"_s, {}, {}, {}};
    if (plan.twoLogins)
        return Error{ErrorCode::AlreadyExists, u"Account"_s, {}, {}, {}};
    if (const auto moved = moveDui(plan.result, plan.gone); !moved)
        return moved.error();
    MergeStore store(m_session.database());
    const AddressMarks marks = PatientFileStore(m_session.database()).marks(plan.gone.clinicId, plan.gone.id);
    const auto visits = store.visits(plan.gone.id);
    const auto invoices = store.invoices(plan.gone.id);
    const auto waiting = store.waiting(plan.gone.id);
    movePreferences(plan.keep, plan.gone);
    store.move(plan.gone.id, plan.keep.id, m_session.now());
    store.retire(plan.gone.id, plan.keep.id, m_session.now());
    plan.result.updatedAt = m_session.now();
    m_session.stores().patients.update(plan.result);
    ReachStore reach(m_session.database());
    if (marks.phoneRefusedAt && plan.result.phone == plan.gone.phone)
        reach.markAddressRefused(plan.keep.id, Channel::Sms, *marks.phoneRefusedAt);
    if (marks.emailRefusedAt && plan.result.email == plan.gone.email)
        reach.markAddressRefused(plan.keep.id, Channel::Email, *marks.emailRefusedAt);
    record(plan, visits, invoices, waiting);
    followReach(m_session, plan.keep.id);
    return plan.result;
}

/// A sealed value opens only in the place that it was sealed for.
Result<Done> MergeService::moveDui(Patient &result, const Patient &gone)
{
    if (result.hasDui || !gone.hasDui)
        return Done{};
    PatientStore &patients = m_session.stores().patients;
    const Sealer sealer(m_keys.sealing());
    const Result<QByteArray> plain = sealer.open(patients.sealedDui(gone.id), duiField(gone.id));
    if (!plain)
        return plain.error();
    patients.setSealedDui(result.id, sealer.seal(*plain, duiField(result.id)));
    result.hasDui = true;
    return Done{};
}

void MergeService::movePreferences(const Patient &keep, const Patient &gone)
{
    PreferenceStore preferences(m_session.database());
    const ContactPreferences before = preferences.find(keep.id);
    const ContactPreferences after = merged(before, preferences.find(gone.id));
    if (after != before)
        preferences.put(keep.id, after, m_session.now());
}

void MergeService::record(const MergePreview &plan, const QList<MovedThing> &visits, const QList<MovedThing> &invoices,
                          const QList<MovedThing> &waiting)
{
    const QString from = plan.gone.id.toString();
    const QString to = plan.keep.id.toString();
    const auto tell = [&](const QString &entity, const QList<MovedThing> &things) {
        for (const MovedThing &thing : things) {
            const QList<Instant> touched = thing.start ? QList<Instant>{*thing.start} : QList<Instant>();
            m_session.record({u"patient_merged"_s,
                              entity,
                              thing.id,
                              ChangeOp::Updated,
                              plan.keep.id,
                              {},
                              {{u"patientId"_s, change(from, to)}},
                              touched});
        }
    };
    QJsonObject changes{{u"mergedWith"_s, QJsonArray{QJsonValue(), plan.gone.patientNumber}}};
    for (const MergeField field : everyMergeField) {
        if (valueOf(plan.keep, field) != valueOf(plan.result, field))
            changes.insert(nameOf(field), change(valueOf(plan.keep, field), valueOf(plan.result, field)));
    }
    m_session.record({u"merged"_s, u"patient"_s, to, ChangeOp::Updated, plan.keep.id, {}, changes, {}});
    tell(u"appointment"_s, visits);
    tell(u"invoice"_s, invoices);
    tell(u"waitlist"_s, waiting);
    m_session.record({u"merged_away"_s,
                      u"patient"_s,
                      from,
                      ChangeOp::Deleted,
                      plan.gone.id,
                      {},
                      {{u"mergedInto"_s, QJsonArray{QJsonValue(), plan.keep.patientNumber}}},
                      {}});
}

} // namespace frontdesk

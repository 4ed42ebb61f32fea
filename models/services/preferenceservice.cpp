#include "models/services/preferenceservice.h"

#include <QJsonArray>

#include "models/domain/languagetag.h"
#include "models/domain/reminderplan.h"
#include "models/services/delivery/visitfollowups.h"
#include "models/services/fielderrors.h"
#include "models/services/patientservice.h"
#include "models/storage/preferencestore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject differences(const ContactPreferences &before, const ContactPreferences &after)
{
    QJsonObject changes;
    const auto note = [&changes](const QString &field, const QJsonValue &was, const QJsonValue &is) {
        if (was != is)
            changes.insert(field, QJsonArray{was, is});
    };
    note(u"sms"_s, before.sms, after.sms);
    note(u"email"_s, before.email, after.email);
    note(u"push"_s, before.push, after.push);
    note(u"voice"_s, before.voice, after.voice);
    note(u"whatsapp"_s, before.whatsapp, after.whatsapp);
    note(u"language"_s, before.language, after.language);
    note(u"quietHours"_s, before.quietHours, after.quietHours);
    return changes;
}

} // namespace

Result<ContactPreferences> PreferenceService::find(PatientId id)
{
    const Result<Patient> patient = PatientService(m_session).find(id);
    if (!patient)
        return patient.error();
    ContactPreferences preferences = PreferenceStore(m_session.database()).find(id);
    preferences.language = patient->language;
    return preferences;
}

Result<ContactPreferences> PreferenceService::put(PatientId id, const ContactPreferences &wanted)
{
    const Result<ContactPreferences> before = find(id);
    if (!before)
        return before;
    FieldErrors errors;
    ContactPreferences after = wanted;
    errors.require(wanted.language.isEmpty() || isLanguageTag(wanted.language), u"language"_s,
                   u"a language code like es or en"_s);
    if (!wanted.quietHours.isEmpty())
        after.quietHours = toString(errors.valueOf(parseQuietHours(wanted.quietHours, u"quietHours"_s)));
    if (const auto valid = errors.result(); !valid)
        return valid.error();
    PreferenceStore(m_session.database()).put(id, after, m_session.now());
    Patient patient = PatientService(m_session).find(id).value();
    patient.language = after.language;
    patient.updatedAt = m_session.now();
    m_session.stores().patients.update(patient);
    followReach(m_session, id);
    m_session.record({u"preferences_changed"_s,
                      u"patient"_s,
                      id.toString(),
                      ChangeOp::Updated,
                      id,
                      {},
                      differences(*before, after),
                      {}});
    return after;
}

} // namespace frontdesk

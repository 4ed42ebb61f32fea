#include "models/storage/preferencestore.h"

namespace frontdesk {

ContactPreferences PreferenceStore::find(PatientId patient)
{
    Statement row = m_database.prepare(
        "SELECT sms, email, push, voice, whatsapp, quiet_hours FROM patient_preferences WHERE patient_id = ?");
    if (!row.bind(patient).next())
        return {};
    return {row.flag(0), row.flag(1), row.flag(2), row.flag(3), row.flag(4), {}, row.text(5)};
}

void PreferenceStore::put(PatientId patient, const ContactPreferences &preferences, Instant at)
{
    m_database
        .prepare(
            "INSERT INTO patient_preferences (patient_id, sms, email, push, voice, whatsapp, quiet_hours, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (patient_id) DO UPDATE SET sms = excluded.sms, "
            "email = excluded.email, push = excluded.push, voice = excluded.voice, whatsapp = excluded.whatsapp, "
            "quiet_hours = excluded.quiet_hours, updated_at = excluded.updated_at")
        .bind(patient)
        .bind(preferences.sms)
        .bind(preferences.email)
        .bind(preferences.push)
        .bind(preferences.voice)
        .bind(preferences.whatsapp)
        .bindOptional(preferences.quietHours)
        .bind(at)
        .run();
}

} // namespace frontdesk

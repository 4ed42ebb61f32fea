#include "models/storage/reachstore.h"

#include <QJsonDocument>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList tokensOf(const QByteArray &json)
{
    QStringList tokens;
    if (json.size() > 2)
        tokens = QJsonDocument::fromJson(json).toVariant().toStringList();
    return tokens;
}

/// From column 7 on: 0 where a channel is switched off; from 12 on: 1 where its address has been opted out.
Reach read(const Statement &row)
{
    const QString last = row.text(1);
    Reach reach;
    reach.name = last.isEmpty() ? row.text(0) : QString(row.text(0) + u' ' + last);
    reach.phone = row.text(2);
    reach.email = row.text(3);
    reach.language = row.text(4);
    reach.quietHours = row.text(5);
    reach.pushTokens = tokensOf(row.utf8(6));
    int column = 7;
    for (const Channel channel : {Channel::Sms, Channel::Email, Channel::Push, Channel::Voice, Channel::WhatsApp}) {
        const bool wanted = row.isNull(column) || row.flag(column);
        if (!wanted || row.flag(column + 5))
            reach.unwanted.append(channel);
        ++column;
    }
    return reach;
}

} // namespace

std::optional<Reach> ReachStore::find(ClinicId clinic, PatientId patient)
{
    Statement row = m_database.prepare(
        "SELECT p.first_name, p.last_name, p.phone, p.email, p.language, f.quiet_hours, "
        "(SELECT json_group_array(t.token) FROM (SELECT token FROM push_tokens WHERE user_id = p.user_id "
        "ORDER BY updated_at DESC, token) t), "
        "f.sms, f.email, f.push, f.voice, f.whatsapp, "
        "EXISTS (SELECT 1 FROM opt_outs WHERE clinic_id = ?1 AND channel = 'sms' AND address = p.phone), "
        "EXISTS (SELECT 1 FROM opt_outs WHERE clinic_id = ?1 AND channel = 'email' AND address = lower(p.email)), "
        "0, "
        "EXISTS (SELECT 1 FROM opt_outs WHERE clinic_id = ?1 AND channel = 'voice' AND address = p.phone), "
        "EXISTS (SELECT 1 FROM opt_outs WHERE clinic_id = ?1 AND channel = 'whatsapp' AND address = p.phone) "
        "FROM patients p LEFT JOIN patient_preferences f ON f.patient_id = p.id "
        "WHERE p.clinic_id = ?1 AND p.id = ?2");
    if (!row.bind(clinic).bind(patient).next())
        return std::nullopt;
    Reach reach = read(row);
    reach.patientId = patient;
    return reach;
}

QList<ClinicId> ReachStore::sendingClinics()
{
    QList<ClinicId> clinics;
    for (Statement rows = m_database.prepare("SELECT c.id FROM clinics c WHERE NOT EXISTS "
                                             "(SELECT 1 FROM upstream u WHERE u.clinic_id = c.id) ORDER BY c.id");
         rows.next();)
        clinics.append(rows.id<ClinicTag>(0));
    return clinics;
}

void ReachStore::markAddressRefused(PatientId patient, Channel channel, Instant at)
{
    Statement update = channel == Channel::Email
                           ? m_database.prepare("UPDATE patients SET email_refused_at = ? WHERE id = ?")
                           : m_database.prepare("UPDATE patients SET phone_refused_at = ? WHERE id = ?");
    update.bind(at).bind(patient).run();
}

} // namespace frontdesk

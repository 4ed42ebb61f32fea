#include "models/storage/patientfilestore.h"

namespace frontdesk {

AddressMarks PatientFileStore::marks(ClinicId clinic, PatientId patient)
{
    AddressMarks marks;
    Statement row = m_database.prepare("SELECT phone_refused_at, email_refused_at FROM patients "
                                       "WHERE id = ? AND clinic_id = ?");
    if (!row.bind(patient).bind(clinic).next())
        return marks;
    marks.phoneRefusedAt = row.optionalInstant(0);
    marks.emailRefusedAt = row.optionalInstant(1);
    Statement rows = m_database.prepare(
        "SELECT o.channel FROM patients p JOIN opt_outs o ON o.clinic_id = p.clinic_id AND "
        "(CASE o.channel WHEN 'email' THEN lower(p.email) ELSE p.phone END) = o.address "
        "WHERE p.id = ?1 AND o.clinic_id = ?2 AND o.address IN (p.phone, lower(p.email)) "
        "AND o.channel IN ('sms', 'email', 'voice', 'whatsapp') ORDER BY o.channel");
    for (rows.bind(patient).bind(clinic); rows.next();) {
        if (const auto channel = channelFromString(rows.text(0)))
            marks.optedOut.append(*channel);
    }
    return marks;
}

Money PatientFileStore::owed(ClinicId clinic, PatientId patient)
{
    Statement row = m_database.prepare("SELECT ifnull(sum(total - paid), 0) FROM invoices WHERE patient_id = ? "
                                       "AND clinic_id = ? AND status IN ('unpaid', 'partial')");
    return row.bind(patient).bind(clinic).next() ? Money{row.integer(0)} : Money{};
}

} // namespace frontdesk

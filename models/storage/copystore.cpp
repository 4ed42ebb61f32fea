#include "models/storage/copystore.h"

#include "models/storage/invoicestore.h"
#include "models/storage/patientstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

bool CopyStore::hasAppointment(AppointmentId id)
{
    return m_database.prepare("SELECT 1 FROM appointments WHERE id = ?").bind(id).next();
}

bool CopyStore::hasPatient(PatientId id)
{
    return m_database.prepare("SELECT 1 FROM patients WHERE id = ?").bind(id).next();
}

void CopyStore::putUser(const User &user, Instant at)
{
    m_database
        .prepare("INSERT INTO users (id, first_name, last_name, email, service, disabled, created_at) "
                 "VALUES (?, ?, ?, ?, ?, 0, ?) ON CONFLICT (id) DO UPDATE SET first_name = excluded.first_name, "
                 "last_name = excluded.last_name, email = coalesce(excluded.email, email), disabled = 0")
        .bind(user.id)
        .bind(user.firstName)
        .bind(user.lastName)
        .bindOptional(user.email)
        .bind(user.service)
        .bind(at)
        .run();
}

/// PatientStore finds the words of the old number in the row and indexes those of the new one.
void CopyStore::writePatientNumber(Patient patient, const QString &number)
{
    patient.patientNumber = number;
    PatientStore(m_database).update(patient);
    m_database.prepare("UPDATE patients SET patient_number = ? WHERE id = ?").bind(number).bind(patient.id).run();
}

void CopyStore::setPatientNumber(Patient &patient, const QString &number)
{
    PatientStore patients(m_database);
    Statement row = m_database.prepare(
        "SELECT id FROM patients WHERE clinic_id = ? AND patient_number = ? AND id <> ?");
    const PatientId holderId = row.bind(patient.clinicId).bind(number).bind(patient.id).next() ? row.id<PatientTag>(0)
                                                                                               : PatientId();
    if (const auto holder = patients.find(patient.clinicId, holderId))
        writePatientNumber(*holder, u"%1-%2"_s.arg(number).arg(holder->number));
    if (patient.number != 0)
        writePatientNumber(patient, number);
    patient.patientNumber = number;
}

bool CopyStore::removePatient(const Patient &patient)
{
    Statement used = m_database.prepare("SELECT 1 WHERE EXISTS (SELECT 1 FROM appointments WHERE patient_id = ?1) "
                                        "OR EXISTS (SELECT 1 FROM invoices WHERE patient_id = ?1) "
                                        "OR EXISTS (SELECT 1 FROM messages WHERE patient_id = ?1) "
                                        "OR EXISTS (SELECT 1 FROM waitlist WHERE patient_id = ?1) "
                                        "OR EXISTS (SELECT 1 FROM reference_patients WHERE patient_id = ?1) "
                                        "OR EXISTS (SELECT 1 FROM patients WHERE merged_into = ?1)");
    if (used.bind(patient.id).next())
        return false;
    Patient nameless = patient; // takes its words out of the index
    nameless.firstName.clear();
    nameless.lastName.clear();
    nameless.phone.clear();
    nameless.patientNumber.clear();
    PatientStore(m_database).update(nameless);
    m_database.prepare("DELETE FROM patient_preferences WHERE patient_id = ?").bind(patient.id).run();
    m_database.prepare("DELETE FROM patients WHERE id = ?").bind(patient.id).run();
    return true;
}

void CopyStore::putInvoice(const Invoice &invoice, const QList<Payment> &payments)
{
    Statement statement = m_database.prepare(
        "INSERT INTO invoices (id, clinic_id, patient_id, appointment_id, status, currency, discount, tax, "
        "total, paid, notes, due_date, created_by, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "status = excluded.status, discount = excluded.discount, tax = excluded.tax, total = excluded.total, "
        "paid = excluded.paid, notes = excluded.notes, due_date = excluded.due_date, "
        "updated_at = excluded.updated_at");
    InvoiceStore::bindValues(statement, invoice).run();
    InvoiceStore invoices(m_database);
    m_database.prepare("DELETE FROM invoice_items WHERE invoice_id = ?").bind(invoice.id).run();
    invoices.insertItems(invoice);
    if (!payments.isEmpty())
        m_database.prepare("DELETE FROM payments WHERE invoice_id = ?").bind(invoice.id).run();
    for (const Payment &payment : payments)
        invoices.addPayment(invoice.id, payment);
}

void CopyStore::removeAppointment(AppointmentId id)
{
    m_database.prepare("DELETE FROM occupancy WHERE appointment_id = ?").bind(id).run();
    m_database.prepare("DELETE FROM status_history WHERE appointment_id = ?").bind(id).run();
    m_database.prepare("DELETE FROM attendees WHERE appointment_id = ?").bind(id).run();
    m_database.prepare("DELETE FROM reference_patients WHERE appointment_id = ?").bind(id).run();
    m_database.prepare("DELETE FROM reminders WHERE appointment_id = ?").bind(id).run();
    m_database.prepare("DELETE FROM outbox WHERE appointment_id = ?").bind(id).run();
    m_database.prepare("UPDATE invoices SET appointment_id = NULL WHERE appointment_id = ?").bind(id).run();
    m_database.prepare("DELETE FROM appointments WHERE id = ?").bind(id).run();
}

} // namespace frontdesk

#include "models/services/patients/patientfile.h"

#include "models/services/patientservice.h"
#include "models/storage/preferencestore.h"
#include "models/storage/waitliststore.h"

namespace frontdesk {

namespace {

constexpr int mostWaiting = 50;

bool leavesOpen(const Invoice &invoice)
{
    return invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::Partial;
}

} // namespace

Result<PatientFile> PatientFileService::of(PatientId id)
{
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    const Result<Patient> patient = PatientService(m_session).find(id);
    if (!patient)
        return patient.error();
    const Directory &directory = m_session.directory();
    const ClinicId clinic = directory.clinic.id;
    PatientFile file;
    file.patient = *patient;
    file.marks = PatientFileStore(m_session.database()).marks(clinic, id);
    file.preferences = PreferenceStore(m_session.database()).find(id);
    file.preferences.language = patient->language;
    file.currency = directory.clinic.currency;
    file.waiting = WaitlistStore(m_session.database()).open(clinic, id, mostWaiting, 0);
    file.staff = directory.staffNames;
    addVisits(file);
    addInvoices(file);
    return file;
}

void PatientFileService::addVisits(PatientFile &file)
{
    const Directory &directory = m_session.directory();
    AppointmentFilter filter;
    filter.clinicId = directory.clinic.id;
    filter.patientId = file.patient.id;
    for (VisitCard card : m_session.stores().appointments.cards(filter)) {
        card.doctorName = directory.staffNames.value(card.appointment.doctorId);
        if (const RoomInfo *room = directory.room(card.appointment.roomId)) {
            card.roomName = room->name;
            card.roomColor = room->color;
        }
        const bool over = card.appointment.end <= m_session.now() || isClosed(card.appointment.status);
        if (over)
            file.past.prepend(card);
        else
            file.ahead.append(card);
    }
}

void PatientFileService::addInvoices(PatientFile &file)
{
    InvoiceFilter filter;
    filter.clinicId = file.patient.clinicId;
    filter.patientId = file.patient.id;
    for (const Invoice &invoice : m_session.stores().invoices.list(filter)) {
        if (leavesOpen(invoice))
            file.open.append(invoice);
    }
    file.owed = PatientFileStore(m_session.database()).owed(filter.clinicId, filter.patientId);
}

} // namespace frontdesk

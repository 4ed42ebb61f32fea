#include "models/services/booking/manualbooking.h"

#include <QUuid>

#include "models/domain/patientname.h"
#include "models/services/phonenumbers.h"
#include "models/services/security/sealer.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 400;
constexpr qsizetype longestDui = 40;

Result<Done> checkCaller(const BookForCaller &command)
{
    if (command.patientName.trimmed().isEmpty())
        return Error::missing(u"patientName"_s);
    if (command.patientName.size() > longestName)
        return Error::invalid(u"patientName"_s, u"at most %1 characters"_s.arg(longestName));
    if (command.patientDui.size() > longestDui)
        return Error::invalid(u"patientDui"_s, u"at most %1 characters"_s.arg(longestDui));
    return Done{};
}

} // namespace

Result<PatientId> ManualBooking::upsertPatient(const BookForCaller &command)
{
    const Directory &directory = m_session.directory();
    const Result<QString> phone = parsePhone(command.patientPhone, directory.clinic.region, u"patientPhone"_s);
    if (!phone)
        return phone.error();
    PatientStore &patients = m_session.stores().patients;
    const std::optional<Patient> known = patients.findByPhone(directory.clinic.id, *phone);
    const PersonName name = splitName(command.patientName);
    Patient patient = known.value_or(Patient());
    patient.firstName = name.first;
    patient.lastName = name.last;
    patient.updatedAt = m_session.now();
    if (known) {
        patients.update(patient);
    } else {
        patient.id = PatientId::create();
        patient.clinicId = directory.clinic.id;
        patient.phone = *phone;
        patient.createdAt = m_session.now();
        patients.insert(patient, directory.rules.zone.dateOf(m_session.now()).year());
    }
    if (!command.patientDui.isEmpty())
        patients.setSealedDui(
            patient.id,
            Sealer(m_keys.sealing()).seal(command.patientDui.toUtf8(), u"patients.dui:"_s + patient.id.toString()));
    m_session.record({known ? u"updated"_s : u"created"_s,
                      u"patient"_s,
                      patient.id.toString(),
                      known ? ChangeOp::Updated : ChangeOp::Created,
                      patient.id,
                      {},
                      {},
                      {}});
    return patient.id;
}

Result<Appointment> ManualBooking::book(const BookForCaller &command)
{
    if (const auto valid = checkCaller(command); !valid)
        return valid.error();
    if (!m_session.directory().doctor(command.doctorId))
        return Error::notFound(u"Doctor"_s);
    const Result<PatientId> patient = upsertPatient(command);
    if (!patient)
        return patient.error();
    BookAppointment booking;
    booking.patientId = *patient;
    booking.doctorId = command.doctorId;
    booking.start = command.start;
    booking.status = AppointmentStatus::Confirmed;
    booking.notes = command.notes;
    booking.source = command.source;
    booking.idempotencyKey = u"MANUAL_"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    booking.overrideReason = command.overrideReason;
    return BookingService(m_session).book(booking);
}

} // namespace frontdesk

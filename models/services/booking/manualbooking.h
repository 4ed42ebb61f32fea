#pragma once

#include "models/services/booking/bookingservice.h"
#include "models/services/security/keyring.h"

namespace frontdesk {

/// D's booking: the patient comes along with it, known by their phone.
struct BookForCaller {
    UserId doctorId;
    Instant start;
    QString patientName; ///< one text; kept so that it comes back exactly
    QString patientPhone;
    QString patientDui; ///< sealed; empty leaves what is there
    QString notes;
    AppointmentSource source = AppointmentSource::Manual;
    std::optional<QString> overrideReason;
};

/// Booking for somebody on the phone: makes or updates the patient by (clinic, phone), then books a confirmed visit.
/// Both or neither. CONTRACT §5 (face D).
class ManualBooking {
public:
    ManualBooking(Session &session, const KeyRing &keys) : m_session(session), m_keys(keys) {}
    Result<Appointment> book(const BookForCaller &command);

private:
    Result<PatientId> upsertPatient(const BookForCaller &command);
    Session &m_session;
    const KeyRing &m_keys;
};

} // namespace frontdesk

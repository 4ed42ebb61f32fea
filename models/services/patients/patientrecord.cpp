#include "models/services/patients/patientrecord.h"

namespace frontdesk {

NewPatient recordOf(const Patient &patient)
{
    return {patient.firstName, patient.lastName,    patient.phone,
            patient.email,     patient.dateOfBirth, patient.insurance,
            patient.notes,     patient.language,    {}};
}

bool sameRecord(const NewPatient &a, const NewPatient &b)
{
    return a.firstName == b.firstName && a.lastName == b.lastName && a.phone == b.phone && a.email == b.email
           && a.dateOfBirth == b.dateOfBirth && a.insurance == b.insurance && a.notes == b.notes
           && a.language == b.language;
}

} // namespace frontdesk

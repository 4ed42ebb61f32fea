#pragma once

#include "models/services/sample/samplerandom.h"
#include "models/services/session.h"

namespace frontdesk {

/// A doctor that sample visits are booked with, always in the same room.
struct SampleDoctor {
    UserId id;
    RoomId room;
};

/// Who and what sample visits are made of.
struct SampleCast {
    QList<SampleDoctor> doctors;
    QList<PatientId> patients;
    QList<AppointmentTypeInfo> types;
};

/// The usual kinds of visit, 30 to 90 minutes.
QList<AppointmentTypeInfo> sampleTypes(SampleRandom &random, Instant at);

/// A mobile number of the region in E.164, but for its last six digits.
QString samplePhoneStart(const QString &region);

/// Somebody new; `number` makes phone and address unique.
Patient samplePatient(SampleRandom &random, ClinicId clinic, const QString &phoneStart, int number, Instant at);

/// Stores and journals a patient.
PatientId writeSamplePatient(Session &session, Patient patient, int year);

/// Stores and journals a doctor (without a login) and their room.
SampleDoctor writeSampleDoctor(Session &session, const DoctorRecord &doctor, const RoomInfo &room, Instant at);

} // namespace frontdesk

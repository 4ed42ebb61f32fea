#pragma once

#include "models/domain/contactpreferences.h"
#include "models/domain/patient.h"
#include "models/domain/waitlist.h"
#include "models/services/clinicdirectory/scheduleservice.h"
#include "models/services/clinicdirectory/timeoffservice.h"
#include "sync/api/jsonwriter.h"

namespace frontdesk::mobile {

/// What stands around the appointments, as face M shows it (CONTRACT §11.2), in the clinic's local dates and its
/// currency. What a thing does not have is null.
void write(JsonWriter &json, const Patient &patient);
void write(JsonWriter &json, const ContactPreferences &preferences);
/// `bufferMinutes` is the one that applies: the doctor's own or the clinic's.
void write(JsonWriter &json, const DoctorInfo &doctor, const Directory &directory);
void write(JsonWriter &json, const DoctorSchedule &schedule);
void write(JsonWriter &json, const RoomInfo &room);
void write(JsonWriter &json, const Device &device);
void write(JsonWriter &json, const AppointmentTypeInfo &type, const Directory &directory);
/// From and to are dates where they are a day's edges, else instants.
void write(JsonWriter &json, const WaitlistEntry &entry, const Directory &directory);
/// Left open, for what an answer adds.
void beginTimeOff(JsonWriter &json, const DoctorTimeOff &absence);

/// The thing of a journal entry as it is now; false, and nothing written, for other kinds and for what is gone.
bool writeThing(JsonWriter &json, Session &session, const QString &entity, const QString &id);

template<class T, class... Rest>
QByteArray jsonOf(const T &thing, const Rest &...rest)
{
    JsonWriter json(512);
    write(json, thing, rest...);
    return json.take();
}

} // namespace frontdesk::mobile

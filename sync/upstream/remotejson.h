#pragma once

#include <QJsonObject>

#include "models/services/upstream/linkservice.h"
#include "models/services/upstream/remotechanges.h"
#include "models/services/upstream/remotesetup.h"

namespace frontdesk::remotejson {

// Face M's objects, as an upstream writes them, to values. What is missing is left at its default; what has no id, or a
// date that is none, is nothing.

std::optional<RemoteVisit> visit(const QJsonObject &json, const TimeZone &zone);
std::optional<Patient> patient(const QJsonObject &json);
std::optional<RemoteMessage> message(const QJsonObject &json);
std::optional<Invoice> invoice(const QJsonObject &json, QList<Payment> &payments);
std::optional<WaitlistEntry> waitlistEntry(const QJsonObject &json, const TimeZone &zone);
std::optional<DoctorRecord> doctor(const QJsonObject &json);
std::optional<RoomInfo> room(const QJsonObject &json);
std::optional<AppointmentTypeInfo> type(const QJsonObject &json, const QString &currency);
std::optional<DoctorTimeOff> timeOff(const QJsonObject &json);
std::optional<RemoteAccount> account(const QJsonObject &user);

/// A doctor's own slot length, buffer and hours.
void applySchedule(Session &session, const QJsonObject &json);
/// The data of a change of that entity; false when it has to be fetched some other way.
bool apply(Session &session, const QString &entity, const QJsonObject &data);
/// The thing is gone upstream.
void applyRemoval(Session &session, const QString &entity, const QString &id);

} // namespace frontdesk::remotejson

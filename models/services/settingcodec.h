#pragma once

#include "models/domain/openinghours.h"
#include "models/domain/reminderplan.h"
#include "models/domain/result.h"

namespace frontdesk {

/// Settings' texts and the values they stand for. CONTRACT §11.1. A bad text is an InvalidField of the setting's key,
/// with what is allowed.
WeeklyHours defaultWeeklyHours(); ///< Monday to Friday 09:00–17:00

/// {"monday":{"open":"09:00","close":"17:00"},…,"sunday":null}; a day may also be a list of such stretches.
Result<WeeklyHours> weeklyHoursFromJson(const QString &text);
QString toJson(const WeeklyHours &hours);

/// [{"date":"2026-12-25","name":"Christmas"}]
Result<QList<Holiday>> holidaysFromJson(const QString &text);
QString toJson(const QList<Holiday> &holidays);

/// [{"channel":"email","before":"PT24H"}]
Result<QList<ReminderRule>> reminderScheduleFromJson(const QString &text);
QString toJson(const QList<ReminderRule> &schedule);

} // namespace frontdesk

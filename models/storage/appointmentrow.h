#pragma once

#include "models/domain/appointment.h"
#include "models/storage/statement.h"

namespace frontdesk::appointmentrow {

/// The columns of `appointments` (alias a) in the order that read() expects.
#define FRONTDESK_APPOINTMENT_COLUMNS                                                                             \
    "a.number, a.id, a.clinic_id, a.patient_id, a.doctor_id, a.start_ms, a.end_ms, a.type, a.type_id, a.status, " \
    "a.room_id, a.operatory, a.notes, a.source, a.override_reason, a.internal, a.is_group, a.series_id, "         \
    "a.arrived_at, a.actual_start_ms, a.actual_end_ms, a.cancelled_at, a.completed_at, a.cancellation_reason, "   \
    "a.created_by, a.created_at, a.updated_at, a.version, a.idempotency_key"
constexpr int columnCount = 29;

Appointment read(const Statement &row);
/// Binds everything but number, id and clinic, in the order of the columns above from patient_id on.
void bindValues(Statement &statement, const Appointment &appointment);

} // namespace frontdesk::appointmentrow

#include "models/storage/appointmentrow.h"

namespace frontdesk::appointmentrow {

Appointment read(const Statement &row)
{
    Appointment a;
    a.number = row.integer(0);
    a.id = row.id<AppointmentTag>(1);
    a.clinicId = row.id<ClinicTag>(2);
    a.patientId = row.id<PatientTag>(3);
    a.doctorId = row.id<UserTag>(4);
    a.start = row.instant(5);
    a.end = row.instant(6);
    a.type = row.text(7);
    a.typeId = row.id<AppointmentTypeTag>(8);
    a.status = appointmentStatusFromString(row.text(9)).value_or(AppointmentStatus::Cancelled);
    a.roomId = row.id<RoomTag>(10);
    a.operatory = row.text(11);
    a.notes = row.text(12);
    a.source = appointmentSourceFromString(row.text(13)).value_or(AppointmentSource::Desk);
    a.overrideReason = row.text(14);
    a.internal = row.flag(15);
    a.group = row.flag(16);
    a.seriesId = row.id<SeriesTag>(17);
    a.arrivedAt = row.optionalInstant(18);
    a.actualStart = row.optionalInstant(19);
    a.actualEnd = row.optionalInstant(20);
    a.cancelledAt = row.optionalInstant(21);
    a.completedAt = row.optionalInstant(22);
    a.cancellationReason = row.text(23);
    a.createdBy = row.id<UserTag>(24);
    a.createdAt = row.instant(25);
    a.updatedAt = row.instant(26);
    a.version = row.number(27);
    a.idempotencyKey = row.text(28);
    return a;
}

void bindValues(Statement &statement, const Appointment &a)
{
    statement.bind(a.patientId)
        .bind(a.doctorId)
        .bind(a.start)
        .bind(a.end)
        .bind(a.type)
        .bind(a.typeId)
        .bind(toString(a.status))
        .bind(a.roomId)
        .bindOptional(a.operatory)
        .bindOptional(a.notes)
        .bind(toString(a.source))
        .bindOptional(a.overrideReason)
        .bind(a.internal)
        .bind(a.group)
        .bind(a.seriesId)
        .bind(a.arrivedAt)
        .bind(a.actualStart)
        .bind(a.actualEnd)
        .bind(a.cancelledAt)
        .bind(a.completedAt)
        .bindOptional(a.cancellationReason)
        .bind(a.createdBy)
        .bind(a.createdAt)
        .bind(a.updatedAt)
        .bind(a.version)
        .bindOptional(a.idempotencyKey);
}

} // namespace frontdesk::appointmentrow

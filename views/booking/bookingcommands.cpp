#include "views/booking/bookingcommands.h"

namespace frontdesk {

BookAppointment bookCommand(const BookingInput &input)
{
    BookAppointment command;
    command.patientId = input.patient;
    command.doctorId = input.now.doctorId;
    command.start = input.start.value_or(Instant());
    command.durationMinutes = input.now.minutes;
    command.type = input.now.type;
    command.roomId = input.now.roomId;
    command.notes = input.now.note;
    return command;
}

PlanAppointments planCommand(const BookingInput &input)
{
    PlanAppointments command;
    command.hostId = input.now.doctorId;
    command.start = input.start.value_or(Instant());
    command.end = command.start + Minutes(input.now.minutes);
    if (!input.patient.isNull())
        command.attendees = {{PersonId(input.patient.uuid()), {}, {}}};
    command.typeId = input.typeId;
    command.interaction = input.now.video ? InteractionType::VideoCall : InteractionType::InPerson;
    command.roomId = input.now.roomId;
    command.notes = input.now.note;
    if (input.repeat.repeats())
        command.recurrence = recurrenceOf(input.repeat, input.now.date);
    return command;
}

ChangeAppointment changeCommand(const BookingInput &input)
{
    const VisitFields &now = input.now;
    const VisitFields &opened = input.opened;
    ChangeAppointment command;
    command.id = input.visit.id;
    const auto changed = [](const auto &value, const auto &before, auto &target) {
        if (value != before)
            target = value;
    };
    if (now.date != opened.date || now.time != opened.time)
        command.start = input.start;
    changed(now.minutes, opened.minutes, command.durationMinutes);
    changed(now.doctorId, opened.doctorId, command.doctorId);
    changed(now.type, opened.type, command.type);
    changed(now.roomId, opened.roomId, command.roomId);
    changed(now.note, opened.note, command.notes);
    return command;
}

ReplanAppointments replanCommand(const BookingInput &input)
{
    ReplanAppointments command = replanOf(changeCommand(input), input.visit, input.typeId);
    if (input.now.video != input.opened.video)
        command.interaction = input.now.video ? InteractionType::VideoCall : InteractionType::InPerson;
    return command;
}

ReplanAppointments replanOf(const ChangeAppointment &change, const Appointment &before, AppointmentTypeId typeId)
{
    ReplanAppointments command;
    command.id = change.id;
    command.start = change.start;
    if (change.durationMinutes)
        command.end = change.start.value_or(before.start) + Minutes(*change.durationMinutes);
    command.hostId = change.doctorId;
    command.status = change.status;
    if (change.type && !typeId.isNull())
        command.typeId = typeId;
    command.roomId = change.roomId;
    command.operatory = change.operatory;
    command.notes = change.notes;
    command.overrideReason = change.overrideReason;
    return command;
}

} // namespace frontdesk

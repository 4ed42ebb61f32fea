#include "views/calendar/griddrop.h"

namespace frontdesk {

namespace {

/// Whoever of those shown is free then, else the first.
UserId doctorFreeAt(const DayScene &scene, const Desk &desk, const BookingPlace &place, int minutes)
{
    UserId first;
    for (const DoctorInfo &doctor : desk.doctors()) {
        if (!scene.grid().scope.shows(doctor.id))
            continue;
        if (first.isNull())
            first = doctor.id;
        BookAppointment wanted;
        wanted.doctorId = doctor.id;
        wanted.roomId = place.roomId;
        wanted.start = place.start;
        wanted.durationMinutes = minutes;
        if (desk.check(wanted).isEmpty())
            return doctor.id;
    }
    return first;
}

} // namespace

int landingColumn(const DayScene &scene, const Appointment &visit, int pointed)
{
    const QList<GridColumn> &columns = scene.columns();
    const bool byDoctor = pointed >= 0 && pointed < columns.size()
                          && columns.at(pointed).kind == GridColumn::Kind::Doctor;
    const int own = visit.internal && byDoctor ? scene.columnOf(visit.doctorId) : -1;
    return own >= 0 ? own : pointed;
}

Result<ChangeAppointment> changeFor(const DayScene &scene, const DragGhost &ghost, const Appointment &before)
{
    ChangeAppointment change;
    change.id = before.id;
    change.expectedVersion = before.version;
    if (ghost.kind == DragGhost::Kind::Resize) {
        change.durationMinutes = ghost.endMinute - ghost.startMinute;
        return change;
    }
    const auto start = scene.instantAt(ghost.startMinute, ghost.column);
    if (!start)
        return Error::of(ErrorCode::LocalTimeSkipped);
    if (*start != before.start)
        change.start = start;
    const GridColumn &column = scene.columns().at(ghost.column);
    const bool takesDoctor = column.kind == GridColumn::Kind::Doctor && !before.internal && !ghost.keepsDoctor;
    if (takesDoctor && column.doctorId != before.doctorId)
        change.doctorId = column.doctorId;
    if (column.kind == GridColumn::Kind::Room && column.roomId != before.roomId)
        change.roomId = column.roomId;
    return change;
}

std::optional<DragGhost> nudged(const DayScene &scene, AppointmentId id, int columns, int slots)
{
    const PlacedVisit *visit = scene.find(id);
    if (!visit || isClosed(scene.card(*visit).appointment.status))
        return std::nullopt;
    const int length = visit->endMinute - visit->startMinute;
    const int column = visit->column + columns;
    const int start = visit->startMinute + slots * scene.slotMinutes(visit->column);
    const bool byDoctor = scene.columns().at(visit->column).kind == GridColumn::Kind::Doctor;
    if (columns != 0 && byDoctor && scene.card(*visit).appointment.internal)
        return std::nullopt; // who meets is changed in its form
    if (column < 0 || column >= scene.columns().size() || start < 0 || start + length > DayGeometry::minutesPerDay)
        return std::nullopt;
    return DragGhost{DragGhost::Kind::Move, id, column, start, start + length, {}};
}

Result<BookAppointment> copyFor(const DayScene &scene, GridPlace place, const Appointment &original)
{
    const auto start = scene.instantAt(place.minute, place.column);
    if (!start)
        return Error::of(ErrorCode::LocalTimeSkipped);
    const GridColumn &column = scene.columns().at(place.column);
    BookAppointment copy;
    copy.patientId = original.patientId;
    copy.doctorId = column.kind == GridColumn::Kind::Doctor ? column.doctorId : original.doctorId;
    copy.start = *start;
    copy.durationMinutes = original.durationMinutes();
    copy.type = original.type;
    copy.roomId = column.kind == GridColumn::Kind::Room ? column.roomId : original.roomId;
    return copy;
}

std::optional<BookingPlace> bookingPlace(const DayScene &scene, const Desk &desk, GridPlace place, int minutes)
{
    const auto start = scene.instantAt(place.minute, place.column);
    if (!start)
        return std::nullopt;
    const GridColumn &column = scene.columns().at(place.column);
    BookingPlace result{column.doctorId, column.roomId, *start, minutes};
    if (result.doctorId.isNull())
        result.doctorId = doctorFreeAt(scene, desk, result, minutes > 0 ? minutes : column.slotMinutes);
    return result;
}

} // namespace frontdesk

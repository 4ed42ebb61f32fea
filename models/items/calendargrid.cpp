#include "models/items/calendargrid.h"

#include "models/items/datewords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<CalendarMode, QLatin1StringView>, 5> modeNames{{{CalendarMode::Day, "day"_L1},
                                                                               {CalendarMode::Rooms, "rooms"_L1},
                                                                               {CalendarMode::Week, "week"_L1},
                                                                               {CalendarMode::Month, "month"_L1},
                                                                               {CalendarMode::Agenda, "agenda"_L1}}};

constexpr int weekDays = 7;
constexpr int monthWeeks = 6;
constexpr int agendaWeeks = 4;

QDate weekStart(QDate date, Qt::DayOfWeek firstDayOfWeek)
{
    return date.addDays(-((date.dayOfWeek() - int(firstDayOfWeek) + weekDays) % weekDays));
}

GridColumn emptyColumn(GridColumn::Kind kind, const DaySheet &day)
{
    GridColumn column;
    column.kind = kind;
    column.date = day.date;
    column.day = day.day;
    column.closed = day.closed;
    column.closedReason = day.closedReason;
    return column;
}

GridColumn doctorColumn(const DaySheet &day, const DayColumn &doctor)
{
    GridColumn column = emptyColumn(GridColumn::Kind::Doctor, day);
    column.doctorId = doctor.doctorId;
    column.name = doctor.doctorName;
    column.note = doctor.specialty;
    column.slotMinutes = doctor.slotMinutes;
    column.open = doctor.open;
    column.timeOff = doctor.timeOff;
    return column;
}

/// Open when any of the doctors is, in the smallest of their steps; with one doctor, exactly theirs.
GridColumn sharedColumn(GridColumn::Kind kind, const DaySheet &day, const CalendarScope &scope)
{
    GridColumn column = emptyColumn(kind, day);
    QStringList away;
    QList<const DayColumn *> shown;
    for (const DayColumn &doctor : day.columns) {
        if (scope.shows(doctor.doctorId))
            shown.append(&doctor);
    }
    for (const DayColumn *doctor : std::as_const(shown)) {
        column.open += doctor->open;
        column.slotMinutes = doctor == shown.constFirst() ? doctor->slotMinutes
                                                          : std::min(column.slotMinutes, doctor->slotMinutes);
        if (!doctor->timeOff.isEmpty())
            away.append(doctor->doctorName);
    }
    column.open = united(column.open);
    if (shown.size() == 1) {
        column.doctorId = shown.constFirst()->doctorId;
        column.timeOff = shown.constFirst()->timeOff;
    } else {
        column.note = away.join(listSeparator());
    }
    return column;
}

QList<GridColumn> roomColumns(const DaySheet &day, const QList<RoomInfo> &rooms, const CalendarScope &scope)
{
    GridColumn shared = sharedColumn(GridColumn::Kind::Room, day, scope);
    shared.note.clear();
    QList<GridColumn> columns;
    for (const RoomInfo &room : rooms) {
        if (!scope.rooms.isEmpty() && !scope.rooms.contains(room.id))
            continue;
        columns.append(shared);
        columns.last().roomId = room.id;
        columns.last().name = room.name;
    }
    columns.append(shared);
    return columns;
}

QList<GridColumn> columnsOf(const DaySheet &day, const QList<RoomInfo> &rooms, const CalendarScope &scope)
{
    QList<GridColumn> columns;
    switch (scope.mode) {
    case CalendarMode::Day:
        for (const DayColumn &doctor : day.columns) {
            if (scope.shows(doctor.doctorId))
                columns.append(doctorColumn(day, doctor));
        }
        break;
    case CalendarMode::Rooms:
        columns = roomColumns(day, rooms, scope);
        break;
    case CalendarMode::Week:
        columns.append(sharedColumn(GridColumn::Kind::Day, day, scope));
        break;
    case CalendarMode::Month:
    case CalendarMode::Agenda:
        break;
    }
    return columns;
}

template<class IsThere>
int columnAmong(const CalendarGrid &grid, const Appointment &visit, IsThere isThere)
{
    int homeless = -1; // the column for visits whose room is none of those shown
    for (int i = 0; i < grid.columns.size(); ++i) {
        const GridColumn &column = grid.columns.at(i);
        if (!isThere(column.day))
            continue;
        const bool theDoctor = column.kind == GridColumn::Kind::Doctor && column.doctorId == visit.doctorId;
        const bool theRoom = column.kind == GridColumn::Kind::Room && column.roomId == visit.roomId;
        if (theDoctor || theRoom || column.kind == GridColumn::Kind::Day)
            return i;
        if (column.kind == GridColumn::Kind::Room && column.roomId.isNull())
            homeless = i;
    }
    return grid.scope.rooms.isEmpty() ? homeless : -1;
}

} // namespace

QString toString(CalendarMode mode)
{
    const auto *found = std::ranges::find(modeNames, mode, &std::pair<CalendarMode, QLatin1StringView>::first);
    return found->second;
}

std::optional<CalendarMode> calendarModeFromString(QStringView text)
{
    for (const auto &[mode, name] : modeNames) {
        if (text == name)
            return mode;
    }
    return std::nullopt;
}

DateSpan spanOf(CalendarMode mode, QDate date, Qt::DayOfWeek firstDayOfWeek)
{
    switch (mode) {
    case CalendarMode::Day:
    case CalendarMode::Rooms:
        return {date, date};
    case CalendarMode::Week: {
        const QDate first = weekStart(date, firstDayOfWeek);
        return {first, first.addDays(weekDays - 1)};
    }
    case CalendarMode::Month: {
        const QDate first = weekStart(QDate(date.year(), date.month(), 1), firstDayOfWeek);
        return {first, first.addDays(monthWeeks * weekDays - 1)};
    }
    case CalendarMode::Agenda:
        return {date, date.addDays(agendaWeeks * weekDays - 1)};
    }
    Q_UNREACHABLE();
}

QDate steppedBy(CalendarMode mode, QDate date, int pages)
{
    switch (mode) {
    case CalendarMode::Day:
    case CalendarMode::Rooms:
        return date.addDays(pages);
    case CalendarMode::Week:
    case CalendarMode::Agenda:
        return date.addDays(qint64(pages) * weekDays);
    case CalendarMode::Month:
        return date.addMonths(pages);
    }
    Q_UNREACHABLE();
}

QDate leaptBy(CalendarMode mode, QDate date, int strides)
{
    switch (mode) {
    case CalendarMode::Day:
    case CalendarMode::Rooms:
        return date.addDays(qint64(strides) * weekDays);
    case CalendarMode::Week:
    case CalendarMode::Agenda:
        return date.addDays(qint64(strides) * weekDays * agendaWeeks);
    case CalendarMode::Month:
        return date.addYears(strides);
    }
    Q_UNREACHABLE();
}

bool CalendarScope::shows(const VisitCard &card) const
{
    return shows(card.appointment.doctorId)
           || std::ranges::any_of(doctors, [&card](const UserId &doctor) { return card.isOf(doctor); });
}

int CalendarGrid::columnOf(const Appointment &visit) const
{
    if (!scope.shows(visit.doctorId))
        return -1;
    const int starts = columnAmong(*this, visit, [&visit](const TimeRange &day) { return day.contains(visit.start); });
    if (starts >= 0)
        return starts;
    return columnAmong(*this, visit, [&visit](const TimeRange &day) { return day.overlaps(visit.range()); });
}

QList<int> CalendarGrid::columnsOf(const VisitCard &card) const
{
    QList<int> found;
    if (const int own = columnOf(card.appointment); own >= 0)
        found.append(own);
    if (card.people.isEmpty())
        return found;
    Appointment visit = card.appointment;
    for (const UserId &doctor : card.hosts()) {
        visit.doctorId = doctor;
        if (const int column = columnOf(visit); column >= 0 && !found.contains(column))
            found.append(column);
    }
    return found;
}

CalendarGrid gridOf(const QList<DaySheet> &days, const QList<RoomInfo> &rooms, const CalendarScope &scope)
{
    CalendarGrid grid;
    grid.scope = scope;
    qsizetype visits = 0;
    for (const DaySheet &day : days)
        visits += day.visits.size();
    for (const DaySheet &day : days) {
        grid.zone = day.zone;
        grid.columns += columnsOf(day, rooms, scope);
        if (grid.visits.isEmpty()) {
            grid.visits = day.visits; // shared, where there is one day
        } else if (!day.visits.isEmpty()) {
            grid.visits.reserve(visits);
            grid.visits += day.visits;
        }
    }
    if (!days.isEmpty()) {
        grid.doctors = int(std::ranges::count_if(days.constFirst().columns, [&scope](const DayColumn &doctor) {
            return scope.shows(doctor.doctorId);
        }));
    }
    return grid;
}

bool sameColumn(const GridColumn &a, const GridColumn &b)
{
    const auto sameTimeOff = [](const NamedRange &x, const NamedRange &y) {
        return x.range == y.range && x.name == y.name;
    };
    return a.kind == b.kind && a.doctorId == b.doctorId && a.roomId == b.roomId && a.date == b.date && a.day == b.day
           && a.name == b.name && a.note == b.note && a.slotMinutes == b.slotMinutes && a.closed == b.closed
           && a.closedReason == b.closedReason && a.open == b.open
           && std::equal(a.timeOff.begin(), a.timeOff.end(), b.timeOff.begin(), b.timeOff.end(), sameTimeOff);
}

} // namespace frontdesk

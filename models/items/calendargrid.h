#pragma once

#include "models/services/daysheet.h"

namespace frontdesk {

/// How the calendar is laid out: a column per doctor, per room or per day; the month's cells; a list.
enum class CalendarMode { Day, Rooms, Week, Month, Agenda };

QString toString(CalendarMode mode); ///< "day", "rooms" …
std::optional<CalendarMode> calendarModeFromString(QStringView text);

/// What part of the calendar is shown, and how. Value type.
struct CalendarScope {
    CalendarMode mode = CalendarMode::Day;
    QList<UserId> doctors; ///< empty: all
    QList<RoomId> rooms;   ///< for Rooms; empty: all
    bool operator==(const CalendarScope &) const = default;

    bool shows(UserId doctor) const { return doctors.isEmpty() || doctors.contains(doctor); }
    /// Where one of those who take part is shown.
    bool shows(const VisitCard &card) const;
};

/// Dates from first to last, both included.
struct DateSpan {
    QDate first;
    QDate last;
    bool operator==(const DateSpan &) const = default;

    bool contains(QDate date) const { return date >= first && date <= last; }
};

/// The dates that a mode shows around the date: itself, its week, the six weeks around its month, four weeks from it on.
DateSpan spanOf(CalendarMode mode, QDate date, Qt::DayOfWeek firstDayOfWeek);
/// Some pages further: days, weeks, months.
QDate steppedBy(CalendarMode mode, QDate date, int pages);
/// Some larger strides further: weeks for days, months for weeks, years for months.
QDate leaptBy(CalendarMode mode, QDate date, int strides);

/// A column of the hour grid: a doctor's or a room's day, or a day of a week.
struct GridColumn {
    enum class Kind { Doctor, Room, Day };
    Kind kind = Kind::Doctor;
    UserId doctorId; ///< the one doctor whose visits stand here; null when there are several
    RoomId roomId;   ///< Room only; null for the visits without a room
    QDate date;
    TimeRange day;
    QString name; ///< the doctor's or the room's
    QString note; ///< the specialty; who is away on that day
    int slotMinutes = 30;
    bool closed = false;
    QString closedReason;      ///< the holiday's name, empty for a weekday without hours
    QList<TimeRange> open;     ///< when visits may be booked
    QList<NamedRange> timeOff; ///< of its one doctor
};

/// The columns of the hour grid and all visits of their dates. Value type; visits that belong to no column are not shown.
struct CalendarGrid {
    TimeZone zone = TimeZone::utc();
    CalendarScope scope;
    QList<GridColumn> columns;
    QList<VisitCard> visits; ///< ordered by start, then id
    int doctors = 0;         ///< how many may stand in one column

    int columnOf(const Appointment &visit) const; ///< its host's; -1 when it stands in none
    /// Those of all doctors who take part, the host's first.
    QList<int> columnsOf(const VisitCard &card) const;
};

/// Of the days, in their order; without columns for Month and Agenda.
CalendarGrid gridOf(const QList<DaySheet> &days, const QList<RoomInfo> &rooms, const CalendarScope &scope);

bool sameColumn(const GridColumn &a, const GridColumn &b);

} // namespace frontdesk

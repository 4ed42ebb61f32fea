#pragma once

#include <QHash>
#include <QList>
#include <QRegion>

#include <optional>

#include "models/items/calendargrid.h"
#include "views/calendar/daygeometry.h"

namespace frontdesk {

/// A visit's place on the hour grid, in local wall-clock minutes.
struct PlacedVisit {
    AppointmentId id;
    qsizetype visit = 0; ///< index into CalendarGrid::visits, as it was when the scene was laid out
    int column = 0;
    int startMinute = 0;
    int endMinute = 0;
    int lane = 0;
    int lanes = 1;
    bool blocks = false; ///< takes up its doctor's time
    bool strip = false;  ///< cancelled or missed, and beside something that takes its place: a narrow strip; `lane`
                         ///< counts from the trailing edge
    int inset = 0;       ///< leaves room for so many strips at its trailing edge
    bool copy = false;   ///< of a visit that several doctors attend: it stands in another column, too
};

/// A place in the grid: a column and a minute of its day.
struct GridPlace {
    int column = 0;
    int minute = 0;
    bool operator==(const GridPlace &) const = default;
};

/// A stretch that is being filled in: the booking pop-over is open for it.
struct DraftStretch {
    UserId doctorId;
    Instant start;
    Instant end;
    RoomId roomId = {};
    bool operator==(const DraftStretch &) const = default;
};

/// What is where on the hour grid: columns of doctors, rooms or days laid out on the geometry. No widgets. The grid must
/// outlive it.
class DayScene {
public:
    explicit DayScene(const CalendarGrid &grid) : m_grid(grid) {}

    DayGeometry geometry;

    const CalendarGrid &grid() const { return m_grid; }
    const QList<GridColumn> &columns() const { return m_grid.columns; }
    const TimeZone &zone() const { return m_grid.zone; }
    /// To be called when the grid or the zoom has changed.
    void layOut();

    const QList<PlacedVisit> &placed() const { return m_placed; }
    const VisitCard &card(const PlacedVisit &place) const { return m_grid.visits.at(place.visit); }
    /// In the column, when it stands there, too; else where it belongs.
    const PlacedVisit *find(AppointmentId id, int column = -1) const;
    const PlacedVisit *visitAt(QPoint position) const;
    /// Whether the position is on the lower edge of the visit, where its length is changed.
    bool isLowerEdge(const PlacedVisit &place, QPoint position) const;
    QRect rectOf(const PlacedVisit &place) const;
    QRect rectOf(AppointmentId id, int column = -1) const; ///< as find(); empty when it is in no column
    QRegion regionOf(AppointmentId id) const;              ///< in every column that it stands in

    int columnOf(UserId doctor) const;                   ///< the first of the doctor's alone; -1 when there is none
    int columnOf(const DraftStretch &draft) const;       ///< where it would stand; -1 for nowhere
    int columnOn(QDate date) const;                      ///< the first of that date; -1 when there is none
    int minuteOf(Instant instant, int column = 0) const; ///< clamped to the column's day
    /// Unset for a time that the clocks jump over.
    std::optional<Instant> instantAt(int minute, int column = 0) const;

    /// The slot under the position that a click would book: on the doctor's grid, moved behind a visit that covers it.
    std::optional<GridPlace> freePlaceAt(QPoint position) const;
    /// The first placed visit that covers the place and takes up time.
    const PlacedVisit *busyAt(GridPlace place) const;
    int slotMinutes(int column) const;
    /// Where it says how many visits of a column lie out of sight above or below.
    struct HiddenVisits {
        QRect place;
        int count = 0;
        bool above = false;
        bool operator==(const HiddenVisits &) const = default;
    };
    QList<HiddenVisits> hiddenVisits() const;
    /// The working day over all columns, in minutes; 9 to 17 when nobody works.
    std::pair<int, int> workingHours() const;

private:
    void layOutColumn(int column, const QList<qsizetype> &visits);
    PlacedVisit placeOf(qsizetype visit, int column) const;
    void markCopies();

    const CalendarGrid &m_grid;
    QList<PlacedVisit> m_placed;
    QHash<AppointmentId, qsizetype> m_byId;
};

} // namespace frontdesk

#pragma once

#include <QHash>
#include <QList>

#include <optional>

#include "models/services/daysheet.h"
#include "views/calendar/daygeometry.h"

namespace frontdesk {

/// A visit's place on the day's grid, in local wall-clock minutes.
struct PlacedVisit {
    AppointmentId id;
    qsizetype visit = 0; ///< index into DaySheet::visits, as it was when the scene was laid out
    int column = 0;
    int startMinute = 0;
    int endMinute = 0;
    int lane = 0;
    int lanes = 1;
    bool blocks = false; ///< takes up its doctor's time
    bool strip = false;  ///< cancelled or missed, and beside something that takes its place: a narrow strip
    bool inset = false;  ///< leaves room for a strip at its trailing edge
};

/// A place in the grid: a doctor's column and a minute of the day.
struct GridPlace {
    int column = 0;
    int minute = 0;
    bool operator==(const GridPlace &) const = default;
};

/// What is where on a day: the sheet laid out on the geometry. No widgets. The sheet must outlive it.
class DayScene {
public:
    explicit DayScene(const DaySheet &sheet) : m_sheet(sheet) {}

    DayGeometry geometry;

    const DaySheet &sheet() const { return m_sheet; }
    /// To be called when the sheet or the zoom has changed.
    void layOut();

    const QList<PlacedVisit> &placed() const { return m_placed; }
    const VisitCard &card(const PlacedVisit &place) const { return m_sheet.visits.at(place.visit); }
    const PlacedVisit *find(AppointmentId id) const;
    const PlacedVisit *visitAt(QPoint position) const;
    /// Whether the position is on the lower edge of the visit, where its length is changed.
    bool isLowerEdge(const PlacedVisit &place, QPoint position) const;
    QRect rectOf(const PlacedVisit &place) const;
    QRect rectOf(AppointmentId id) const; ///< empty when it is not on this day

    int columnOf(UserId doctor) const;   ///< -1 when the doctor has none
    int minuteOf(Instant instant) const; ///< clamped to the day
    /// Unset for a time that the clocks jump over.
    std::optional<Instant> instantAt(int minute) const;

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

    const DaySheet &m_sheet;
    QList<PlacedVisit> m_placed;
    QHash<AppointmentId, qsizetype> m_byId;
};

} // namespace frontdesk

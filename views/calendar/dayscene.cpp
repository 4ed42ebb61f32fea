#include "views/calendar/dayscene.h"

#include <algorithm>

#include "models/domain/overlaplayout.h"

namespace frontdesk {

namespace {

constexpr int stripWidth = 20;
constexpr int edgeHeight = 6;

/// As stretches of the day rather than of real time, and at least as long as the block drawn for them.
QList<TimeRange> drawnRanges(const QList<PlacedVisit> &places, int minimum)
{
    QList<TimeRange> result;
    for (const PlacedVisit &place : places) {
        const Instant start{Minutes(place.startMinute)};
        result.append({start, start + Minutes(std::max(place.endMinute - place.startMinute, minimum))});
    }
    return result;
}

void assignLanes(QList<PlacedVisit> &places, int minimum)
{
    const QList<LanePlace> lanes = layOutOverlaps(drawnRanges(places, minimum));
    for (qsizetype i = 0; i < places.size(); ++i) {
        places[i].lane = lanes.at(i).lane;
        places[i].lanes = lanes.at(i).laneCount;
    }
}

bool overlaps(const PlacedVisit &a, const PlacedVisit &b)
{
    return a.startMinute < b.endMinute && b.startMinute < a.endMinute;
}

/// A day of a week holds one narrow lane per doctor; other columns are for one at a time.
int leastWidth(const CalendarGrid &grid)
{
    constexpr int leastDay = 112;
    constexpr int mostDay = 400;
    constexpr int laneWidth = 46;
    const bool days = !grid.columns.isEmpty() && grid.columns.constFirst().kind == GridColumn::Kind::Day;
    return days ? std::clamp(grid.doctors * laneWidth, leastDay, mostDay) : DayGeometry::minColumnWidth;
}

} // namespace

void DayScene::layOut()
{
    geometry.columns = int(std::max<qsizetype>(1, m_grid.columns.size()));
    geometry.leastColumnWidth = leastWidth(m_grid);
    m_placed.clear();
    m_byId.clear();
    QList<QList<qsizetype>> byColumn(m_grid.columns.size());
    for (qsizetype i = 0; i < m_grid.visits.size(); ++i) {
        for (const int column : m_grid.columnsOf(m_grid.visits.at(i)))
            byColumn[column].append(i);
    }
    for (int column = 0; column < byColumn.size(); ++column)
        layOutColumn(column, byColumn.at(column));
    markCopies();
}

/// One of several places of a visit is where it belongs: its host's column, else the first.
void DayScene::markCopies()
{
    for (qsizetype i = 0; i < m_placed.size(); ++i) {
        const AppointmentId id = m_placed.at(i).id;
        const auto known = m_byId.constFind(id);
        if (known == m_byId.constEnd()) {
            m_byId.insert(id, i);
            continue;
        }
        const bool own = m_grid.columns.at(m_placed.at(i).column).doctorId == card(m_placed.at(i)).appointment.doctorId;
        m_placed[own ? *known : i].copy = true;
        if (own)
            m_byId.insert(id, i);
    }
}

void DayScene::layOutColumn(int column, const QList<qsizetype> &visits)
{
    QList<PlacedVisit> blocks; // what takes up time, and what stands alone
    QList<PlacedVisit> loose;  // cancelled and missed visits
    for (const qsizetype visit : visits) {
        const bool blocking = blocksTime(m_grid.visits.at(visit).appointment.status);
        (blocking ? blocks : loose).append(placeOf(visit, column));
    }
    QList<PlacedVisit> strips;
    const qsizetype blocking = blocks.size();
    for (PlacedVisit &place : loose) {
        const auto end = blocks.cbegin() + blocking;
        place.strip = std::any_of(blocks.cbegin(), end,
                                  [&place](const PlacedVisit &other) { return overlaps(place, other); });
        (place.strip ? strips : blocks).append(place);
    }
    std::stable_sort(blocks.begin(), blocks.end(),
                     [](const PlacedVisit &a, const PlacedVisit &b) { return a.startMinute < b.startMinute; });
    assignLanes(blocks, geometry.minutesFor(DayGeometry::minBlockHeight));
    assignLanes(strips, geometry.minutesFor(DayGeometry::minBlockHeight));
    for (PlacedVisit &block : blocks) {
        for (const PlacedVisit &strip : std::as_const(strips)) {
            if (block.lane + 1 == block.lanes && overlaps(block, strip))
                block.inset = std::max(block.inset, strip.lane + 1);
        }
    }
    m_placed.append(blocks);
    m_placed.append(strips);
}

PlacedVisit DayScene::placeOf(qsizetype visit, int column) const
{
    const Appointment &appointment = m_grid.visits.at(visit).appointment;
    PlacedVisit place{appointment.id, visit, column, minuteOf(appointment.start, column),
                      minuteOf(appointment.end, column)};
    place.blocks = blocksTime(appointment.status);
    if (place.endMinute <= place.startMinute) // across a clock change
        place.endMinute = std::min(place.startMinute + appointment.durationMinutes(), DayGeometry::minutesPerDay);
    return place;
}

const PlacedVisit *DayScene::find(AppointmentId id, int column) const
{
    const auto found = m_byId.constFind(id);
    if (found == m_byId.constEnd())
        return nullptr;
    const PlacedVisit *own = &m_placed.at(*found);
    if (column < 0 || own->column == column || card(*own).people.isEmpty())
        return own;
    const auto there = std::ranges::find_if(m_placed, [id, column](const PlacedVisit &place) {
        return place.id == id && place.column == column;
    });
    return there == m_placed.cend() ? own : &*there;
}

const PlacedVisit *DayScene::visitAt(QPoint position) const
{
    if (!geometry.gridRect().contains(position))
        return nullptr;
    const auto hit = [this, position](const PlacedVisit &place) { return rectOf(place).contains(position); };
    const auto found = std::find_if(m_placed.crbegin(), m_placed.crend(), hit); // the one painted last is on top
    return found == m_placed.crend() ? nullptr : &*found;
}

bool DayScene::isLowerEdge(const PlacedVisit &place, QPoint position) const
{
    const QRect rect = rectOf(place);
    const int reach = std::min(edgeHeight, rect.height() / 3);
    return rect.contains(position) && position.y() > rect.bottom() - reach;
}

QRect DayScene::rectOf(const PlacedVisit &place) const
{
    constexpr int leastWidth = 8;
    constexpr int step = stripWidth + 2;
    if (place.strip) {
        const QRect column = geometry.blockRect(place.column, place.startMinute, place.endMinute);
        const int left = geometry.mirrored ? column.left() + place.lane * step
                                           : column.right() + 1 - stripWidth - place.lane * step;
        return {left, column.top(), stripWidth, column.height()};
    }
    QRect block = geometry.blockRect(place.column, place.startMinute, place.endMinute, place.lane,
                                     std::max(1, place.lanes));
    const int taken = std::min(place.inset * step, std::max(0, block.width() - leastWidth));
    block.adjust(geometry.mirrored ? taken : 0, 0, geometry.mirrored ? 0 : -taken, 0);
    return block;
}

QRect DayScene::rectOf(AppointmentId id, int column) const
{
    const PlacedVisit *place = find(id, column);
    return place ? rectOf(*place) : QRect();
}

QRegion DayScene::regionOf(AppointmentId id) const
{
    const PlacedVisit *own = find(id);
    if (!own)
        return {};
    QRegion region(rectOf(*own));
    if (card(*own).people.isEmpty())
        return region;
    for (const PlacedVisit &place : m_placed) {
        if (place.id == id)
            region += rectOf(place);
    }
    return region;
}

int DayScene::columnOf(UserId doctor) const
{
    const auto found = std::ranges::find(m_grid.columns, doctor, &GridColumn::doctorId);
    return found == m_grid.columns.cend() ? -1 : int(found - m_grid.columns.cbegin());
}

int DayScene::columnOf(const DraftStretch &draft) const
{
    Appointment visit;
    visit.doctorId = draft.doctorId;
    visit.roomId = draft.roomId;
    visit.start = draft.start;
    return m_grid.columnOf(visit);
}

int DayScene::columnOn(QDate date) const
{
    const auto found = std::ranges::find(m_grid.columns, date, &GridColumn::date);
    return found == m_grid.columns.cend() ? -1 : int(found - m_grid.columns.cbegin());
}

int DayScene::minuteOf(Instant instant, int column) const
{
    if (column < 0 || column >= m_grid.columns.size())
        return 0;
    const QDate date = m_grid.columns.at(column).date;
    const LocalTime local = m_grid.zone.toLocal(instant);
    if (local.date < date)
        return 0;
    if (local.date > date)
        return DayGeometry::minutesPerDay;
    return local.time.hour() * 60 + local.time.minute();
}

std::optional<Instant> DayScene::instantAt(int minute, int column) const
{
    if (column < 0 || column >= m_grid.columns.size())
        return std::nullopt;
    const GridColumn &place = m_grid.columns.at(column);
    if (minute >= DayGeometry::minutesPerDay)
        return place.day.end;
    const Result<Instant> instant = m_grid.zone.toInstant(place.date, QTime(minute / 60, minute % 60));
    return instant ? std::optional(*instant) : std::nullopt;
}

std::optional<GridPlace> DayScene::freePlaceAt(QPoint position) const
{
    if (!geometry.gridRect().contains(position) || m_grid.columns.isEmpty())
        return std::nullopt;
    const int column = geometry.columnAt(position.x());
    if (column < 0 || visitAt(position))
        return std::nullopt;
    const int pointed = int(geometry.minuteAt(position.y()));
    GridPlace place{column, DayGeometry::floored(pointed, slotMinutes(column))};
    while (const PlacedVisit *busy = busyAt(place)) {
        if (busy->endMinute > pointed) // beside the block, not behind it
            break;
        place.minute = busy->endMinute;
    }
    place.minute = std::min(place.minute, DayGeometry::minutesPerDay - DayGeometry::snapMinutes);
    return place;
}

const PlacedVisit *DayScene::busyAt(GridPlace place) const
{
    const auto covers = [this, place](const PlacedVisit &other) {
        return other.column == place.column && other.startMinute <= place.minute && place.minute < other.endMinute
               && blocksTime(card(other).appointment.status);
    };
    const auto found = std::find_if(m_placed.cbegin(), m_placed.cend(), covers);
    return found == m_placed.cend() ? nullptr : &*found;
}

int DayScene::slotMinutes(int column) const
{
    const bool known = column >= 0 && column < m_grid.columns.size();
    return known ? std::max(DayGeometry::snapMinutes, m_grid.columns.at(column).slotMinutes) : 30;
}

QList<DayScene::HiddenVisits> DayScene::hiddenVisits() const
{
    constexpr QSize pill{44, 20};
    constexpr int margin = 6;
    const QRect grid = geometry.gridRect();
    QList<HiddenVisits> result;
    for (int column = 0; column < m_grid.columns.size(); ++column) {
        const QRect whole = geometry.columnRect(column);
        const int left = whole.center().x() - pill.width() / 2;
        HiddenVisits above{QRect(QPoint(left, grid.top() + margin), pill), 0, true};
        HiddenVisits below{QRect(QPoint(left, grid.bottom() - margin - pill.height()), pill), 0, false};
        for (const PlacedVisit &place : m_placed) {
            if (place.column != column || !place.blocks)
                continue;
            above.count += rectOf(place).bottom() < grid.top() ? 1 : 0;
            below.count += rectOf(place).top() > grid.bottom() ? 1 : 0;
        }
        for (const HiddenVisits &hidden : {above, below}) {
            if (hidden.count > 0)
                result.append(hidden);
        }
    }
    return result;
}

std::pair<int, int> DayScene::workingHours() const
{
    int from = DayGeometry::minutesPerDay;
    int to = 0;
    for (int column = 0; column < m_grid.columns.size(); ++column) {
        for (const TimeRange &open : m_grid.columns.at(column).open) {
            from = std::min(from, minuteOf(open.start, column));
            to = std::max(to, minuteOf(open.end, column));
        }
    }
    for (const PlacedVisit &place : m_placed) { // the range grows to show out-of-hours visits
        from = std::min(from, place.startMinute);
        to = std::max(to, place.endMinute);
    }
    return from < to ? std::pair(from, to) : std::pair(9 * 60, 17 * 60);
}

} // namespace frontdesk

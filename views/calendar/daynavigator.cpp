#include "views/calendar/daynavigator.h"

#include <algorithm>

namespace frontdesk {

namespace {

int rowBelow(const DayScene &scene, GridPlace place)
{
    const int slot = scene.slotMinutes(place.column);
    const int next = DayGeometry::floored(place.minute, slot) + slot;
    const PlacedVisit *busy = scene.busyAt(place);
    return busy && busy->endMinute > place.minute ? busy->endMinute : next;
}

int rowAbove(const DayScene &scene, GridPlace place)
{
    const int above = DayGeometry::floored(place.minute - 1, scene.slotMinutes(place.column));
    const PlacedVisit *busy = scene.busyAt({place.column, std::max(0, place.minute - 1)});
    return busy ? busy->startMinute : above;
}

} // namespace

GridPlace DayNavigator::place(const DayScene &scene, const DayState &state)
{
    if (state.cursor)
        return *state.cursor;
    if (const PlacedVisit *visit = scene.find(state.selected, state.selectedColumn))
        return {visit->column, visit->startMinute};
    const auto [from, to] = scene.workingHours();
    const bool working = state.nowMinute && *state.nowMinute >= from && *state.nowMinute < to;
    const int slot = scene.slotMinutes(0);
    return {0, working ? DayGeometry::floored(*state.nowMinute, slot) + slot : from};
}

void DayNavigator::goTo(const DayScene &scene, DayState &state, GridPlace place)
{
    const int last = DayGeometry::minutesPerDay - DayGeometry::snapMinutes;
    place.column = std::clamp(place.column, 0, scene.geometry.columns - 1);
    place.minute = std::clamp(place.minute, 0, last);
    const PlacedVisit *busy = scene.busyAt(place);
    state.selected = busy ? busy->id : AppointmentId();
    state.selectedColumn = busy ? busy->column : -1;
    state.cursor = busy ? std::nullopt : std::optional(place);
}

void DayNavigator::moveBy(const DayScene &scene, DayState &state, int columns, int rows)
{
    const bool fresh = !state.cursor && state.selected.isNull();
    GridPlace to = place(scene, state);
    if (!fresh) { // the first key only shows where the cursor is
        to.column += columns;
        if (rows > 0)
            to.minute = rowBelow(scene, to);
        else if (rows < 0)
            to.minute = rowAbove(scene, to);
    }
    goTo(scene, state, to);
}

bool DayNavigator::stepVisit(const DayScene &scene, DayState &state, bool forward)
{
    QList<PlacedVisit> order = scene.placed();
    order.removeIf([](const PlacedVisit &visit) { return visit.copy; });
    std::stable_sort(order.begin(), order.end(), [](const PlacedVisit &a, const PlacedVisit &b) {
        return std::pair(a.column, a.startMinute) < std::pair(b.column, b.startMinute);
    });
    if (order.isEmpty())
        return false;
    const auto current = std::find_if(order.cbegin(), order.cend(),
                                      [&](const PlacedVisit &visit) { return visit.id == state.selected; });
    qsizetype next = forward ? 0 : order.size() - 1;
    if (current != order.cend())
        next = (current - order.cbegin()) + (forward ? 1 : -1);
    if (next < 0 || next >= order.size())
        return false;
    state.selected = order.at(next).id;
    state.selectedColumn = -1;
    state.cursor.reset();
    return true;
}

} // namespace frontdesk

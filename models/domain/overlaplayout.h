#pragma once

#include <QList>

#include "models/domain/instant.h"

namespace frontdesk {

/// Where an item stands beside those that it overlaps: lane 0 … laneCount − 1, from the left.
struct LanePlace {
    int lane = 0;
    int laneCount = 1;
    bool operator==(const LanePlace &) const = default;
};

/// Side-by-side lanes for overlapping visits, one place per range and in the ranges' order. Ranges that overlap never
/// share a lane; ranges that only touch may. Ranges joined by a chain of overlaps have the same laneCount, which is the
/// most that overlap at once among them; of those the earlier (then the longer) stands further left. O(n log n).
QList<LanePlace> layOutOverlaps(const QList<TimeRange> &ranges);

} // namespace frontdesk

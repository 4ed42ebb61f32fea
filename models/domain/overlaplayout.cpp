#include "models/domain/overlaplayout.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>
#include <vector>

namespace frontdesk {

namespace {

template<class T>
using MinimumQueue = std::priority_queue<T, std::vector<T>, std::greater<>>;

/// Indexes by start, then the longer first, then as given.
std::vector<qsizetype> byStart(const QList<TimeRange> &ranges)
{
    std::vector<qsizetype> order(size_t(ranges.size()));
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [&ranges](qsizetype a, qsizetype b) {
        return std::pair(ranges[a].start, ranges[b].end) < std::pair(ranges[b].start, ranges[a].end);
    });
    return order;
}

/// The lanes of one group of ranges that hang together; closed when nothing in it reaches further.
class Group {
public:
    bool isOver(Instant at)
    {
        release(at);
        return m_taken.empty();
    }

    int add(qsizetype item, Instant end)
    {
        int lane = m_laneCount;
        if (m_free.empty()) {
            ++m_laneCount;
        } else {
            lane = m_free.top();
            m_free.pop();
        }
        m_taken.emplace(end, lane);
        m_items.push_back(item);
        return lane;
    }

    void finish(QList<LanePlace> &places)
    {
        for (const qsizetype item : m_items)
            places[item].laneCount = m_laneCount;
        *this = Group();
    }

private:
    void release(Instant at)
    {
        while (!m_taken.empty() && m_taken.top().first <= at) {
            m_free.push(m_taken.top().second);
            m_taken.pop();
        }
    }

    MinimumQueue<std::pair<Instant, int>> m_taken;
    MinimumQueue<int> m_free;
    std::vector<qsizetype> m_items;
    int m_laneCount = 0;
};

} // namespace

QList<LanePlace> layOutOverlaps(const QList<TimeRange> &ranges)
{
    QList<LanePlace> places(ranges.size());
    Group group;
    for (const qsizetype item : byStart(ranges)) {
        if (group.isOver(ranges[item].start))
            group.finish(places);
        places[item].lane = group.add(item, ranges[item].end);
    }
    group.finish(places);
    return places;
}

} // namespace frontdesk

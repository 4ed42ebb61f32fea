#include "models/domain/id.h"

#include <QRandomGenerator>

#include <atomic>
#include <chrono>

namespace frontdesk {

namespace {

/// Milliseconds that never run backwards within the process, so that ids made here sort by creation.
quint64 nextTick()
{
    static std::atomic<quint64> last{0}; // an ordering hint, not state that anyone reads
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto micros = quint64(std::chrono::duration_cast<std::chrono::microseconds>(now).count());
    // 48 bits of milliseconds and 12 bits below them
    quint64 tick = (micros / 1000) << 12 | ((micros % 1000) * 4096 / 1000);
    quint64 seen = last.load();
    do {
        tick = std::max(tick, seen + 1);
    } while (!last.compare_exchange_weak(seen, tick));
    return tick;
}

} // namespace

QUuid createTimeOrderedUuid()
{
    const quint64 tick = nextTick();
    const quint64 millis = tick >> 12;
    const quint64 random = QRandomGenerator::system()->generate64();
    const auto byte = [random](int shift) { return uchar(random >> shift); };
    return QUuid(uint(millis >> 16), ushort(millis), ushort(0x7000 | (tick & 0xfff)), uchar(0x80 | (byte(56) & 0x3f)),
                 byte(48), byte(40), byte(32), byte(24), byte(16), byte(8), byte(0));
}

} // namespace frontdesk

#pragma once

#include <QList>
#include <QUuid>

#include "models/domain/instant.h"

namespace frontdesk {

/// Numbers that look random and are the same for the same seed on every machine (SplitMix64). Not for secrets.
class SampleRandom {
public:
    explicit SampleRandom(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    /// Another row of numbers for another `salt`; the same one for 0.
    void stir(quint64 salt) { m_state ^= salt << 32; }
    /// 0 … bound - 1.
    int below(qint64 bound) { return int(next() % quint64(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    template<class List>
    const auto &pick(const List &list)
    {
        return list[below(qint64(std::size(list)))];
    }
    /// Laid out like the program's own ids (version 7), of the moment given.
    QUuid uuid(Instant at)
    {
        const quint64 millis = quint64(toMs(at));
        const quint64 high = next();
        const quint64 low = next();
        const auto byte = [low](int shift) { return uchar(low >> shift); };
        return QUuid(uint(millis >> 16), ushort(millis), ushort(0x7000 | (high & 0xfff)),
                     uchar(0x80 | (byte(56) & 0x3f)), byte(48), byte(40), byte(32), byte(24), byte(16), byte(8),
                     byte(0));
    }

private:
    quint64 m_state;
};

} // namespace frontdesk

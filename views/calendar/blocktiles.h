#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>

class QPainter;

namespace frontdesk {

/// What a block looks like before anything is written on it: a tint with round corners and a bar at its beginning, or a
/// border without either. Value type.
struct BlockBody {
    QSize size;
    QColor tint;
    QColor bar; ///< of the border, when it is outlined
    bool outlined = false;
    bool dashed = false; ///< the bar
    bool mirrored = false;

    static constexpr int barWidth = 3;
    static constexpr int radius = 4;

    bool operator==(const BlockBody &) const = default;
};
size_t qHash(const BlockBody &body, size_t seed = 0);

/// Paints the bodies of blocks, of which a calendar has thousands in a few sizes: each kind is drawn once and laid down as a
/// picture from then on, where pixels are whole ones and it is small. GUI thread.
class BlockTiles {
public:
    void paint(QPainter &painter, QPoint topLeft, const BlockBody &body);
    void clear();

private:
    const QPixmap &tile(const BlockBody &body, int scale);

    QHash<std::pair<BlockBody, int>, QPixmap> m_tiles;
    qsizetype m_pixels = 0; ///< of all tiles
};

} // namespace frontdesk

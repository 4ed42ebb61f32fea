#include "views/calendar/blocktiles.h"

#include <QPainter>
#include <QPainterPath>

namespace frontdesk {

namespace {

constexpr qsizetype largestTile = 32 * 1024;  // in pixels; what is larger is rare
constexpr qsizetype mostPixels = 4096 * 1024; // of all tiles: 16 MB

/// How many whole pixels there are to one of the painter's; 0 where they do not fall on pixels.
int wholeScale(const QPainter &painter)
{
    const QTransform &transform = painter.deviceTransform();
    const auto whole = [](qreal number) { return qFuzzyIsNull(number - qRound(number)); };
    const bool straight = transform.type() <= QTransform::TxScale && qFuzzyCompare(transform.m11(), transform.m22());
    const bool fits = straight && transform.m11() > 0 && whole(transform.m11()) && whole(transform.dx())
                      && whole(transform.dy());
    return fits ? qRound(transform.m11()) : 0;
}

void paintBar(QPainter &painter, const QRectF &body, const QPainterPath &shape, const BlockBody &look)
{
    const qreal left = look.mirrored ? body.right() - BlockBody::barWidth : body.left();
    const qreal middle = left + BlockBody::barWidth / 2.0;
    QPen pen(look.bar, BlockBody::barWidth);
    pen.setCapStyle(Qt::FlatCap);
    if (look.dashed)
        pen.setDashPattern({1.4, 1.0});
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(pen);
    painter.drawLine(QPointF(middle, body.top()), QPointF(middle, body.bottom()));
}

void paintBody(QPainter &painter, const QRectF &body, const BlockBody &look)
{
    QPainterPath shape;
    shape.addRoundedRect(look.outlined ? body.adjusted(0.5, 0.5, -0.5, -0.5) : body, BlockBody::radius,
                         BlockBody::radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, look.tint);
    if (look.outlined)
        painter.strokePath(shape, QPen(look.bar, 1));
    else
        paintBar(painter, body, shape, look);
    painter.restore();
}

} // namespace

size_t qHash(const BlockBody &body, size_t seed)
{
    return qHashMulti(seed, body.size.width(), body.size.height(), body.tint.rgba(), body.bar.rgba(), body.outlined,
                      body.dashed, body.mirrored);
}

void BlockTiles::paint(QPainter &painter, QPoint topLeft, const BlockBody &body)
{
    const int scale = wholeScale(painter);
    const qsizetype pixels = qsizetype(body.size.width()) * body.size.height() * scale * scale;
    if (pixels > 0 && pixels <= largestTile)
        painter.drawPixmap(topLeft, tile(body, scale));
    else
        paintBody(painter, QRectF(topLeft, QSizeF(body.size)), body);
}

void BlockTiles::clear()
{
    m_tiles.clear();
    m_pixels = 0;
}

const QPixmap &BlockTiles::tile(const BlockBody &body, int scale)
{
    const std::pair key(body, scale);
    const auto found = m_tiles.constFind(key);
    if (found != m_tiles.constEnd())
        return *found;
    QPixmap picture(body.size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintBody(painter, QRectF(QPointF(), QSizeF(body.size)), body);
    painter.end();
    const qsizetype pixels = qsizetype(picture.width()) * picture.height();
    if (m_pixels + pixels > mostPixels)
        clear();
    m_pixels += pixels;
    return *m_tiles.insert(key, picture);
}

} // namespace frontdesk

#include "views/print/sheetpreview.h"

#include <QPainter>
#include <QPaintEvent>

#include "views/common/theme.h"

namespace frontdesk {

namespace {

constexpr int gap = 16;
constexpr qreal widest = 760;

} // namespace

SheetPreview::SheetPreview(QWidget *parent) : QWidget(parent) {}

void SheetPreview::setPages(std::shared_ptr<const DaySheetPages> pages)
{
    m_pages = std::move(pages);
    setFixedHeight(int(m_pages->count() * (pageHeight() + gap)) + gap);
    setAccessibleName(tr("Preview"));
    update();
}

qreal SheetPreview::scale() const
{
    return std::min<qreal>(widest, width() - 2 * gap) / m_pages->size().width();
}

qreal SheetPreview::pageHeight() const
{
    return m_pages->size().height() * scale();
}

void SheetPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_pages)
        setFixedHeight(int(m_pages->count() * (pageHeight() + gap)) + gap);
}

void SheetPreview::paintEvent(QPaintEvent *event)
{
    if (!m_pages)
        return;
    QPainter painter(this);
    const QSizeF size = m_pages->size() * scale();
    for (int page = 0; page < m_pages->count(); ++page) {
        const QRectF place(QPointF((width() - size.width()) / 2, gap + page * (size.height() + gap)), size);
        if (!place.intersects(event->rect()))
            continue;
        painter.fillRect(place, Qt::white);
        painter.setPen(Theme::current().border);
        painter.drawRect(place);
        painter.save();
        painter.translate(place.topLeft());
        painter.scale(scale(), scale());
        m_pages->paint(painter, page);
        painter.restore();
    }
}

} // namespace frontdesk

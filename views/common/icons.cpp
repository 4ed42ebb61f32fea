#include "views/common/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgRenderer>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString breezeName(Icon icon)
{
    const bool mirrored = QGuiApplication::isRightToLeft();
    switch (icon) {
    case Icon::Previous:
        return mirrored ? u"go-next"_s : u"go-previous"_s;
    case Icon::Next:
        return mirrored ? u"go-previous"_s : u"go-next"_s;
    case Icon::Search:
        return u"edit-find"_s;
    case Icon::Calendar:
        return u"view-calendar-day"_s;
    case Icon::Add:
        return u"list-add"_s;
    case Icon::AddPerson:
        return u"list-add-user"_s;
    case Icon::Undo:
        return u"edit-undo"_s;
    case Icon::Close:
        return u"window-close"_s;
    case Icon::Network:
        return u"network-connect"_s;
    case Icon::Warning:
        return u"data-warning"_s;
    case Icon::Settings:
        return u"configure"_s;
    case Icon::Collapse:
        return mirrored ? u"sidebar-collapse-left"_s : u"sidebar-collapse-right"_s;
    case Icon::Inbox:
        return u"mail-message"_s;
    case Icon::Patients:
        return u"system-users"_s;
    case Icon::Reminders:
        return u"notifications"_s;
    case Icon::MyDay:
        return u"view-task"_s;
    case Icon::Phone:
        return u"smartphone"_s;
    case Icon::Remove:
        return u"edit-delete"_s;
    case Icon::Retry:
        return u"view-refresh"_s;
    case Icon::Send:
        return u"mail-send"_s;
    case Icon::Statistics:
        return u"office-chart-bar"_s;
    case Icon::Audit:
        return u"view-history"_s;
    case Icon::Print:
        return u"document-print"_s;
    case Icon::Export:
        return u"document-export"_s;
    case Icon::Sync:
        return u"folder-sync"_s;
    case Icon::Invoices:
        return u"view-financial-list"_s;
    }
    Q_UNREACHABLE();
}

QString pageStrokes(Icon icon)
{
    switch (icon) {
    case Icon::Inbox:
        return u"M2.5 4 H13.5 V12.5 H2.5 Z M2.5 4.5 L8 9 L13.5 4.5"_s;
    case Icon::Patients:
        return u"M8.5 5.5 A2.2 2.2 0 1 1 4.1 5.5 A2.2 2.2 0 1 1 8.5 5.5 M1.5 13 Q6.3 6 11 13 M10 3.6 A2 2 0 1 1 11 7.5 "
               "M11.5 9 Q13.5 9.5 14.5 12"_s;
    case Icon::Reminders:
        return u"M3 11.5 Q4.5 10 4.5 7 A3.5 3.5 0 0 1 11.5 7 Q11.5 10 13 11.5 Z M6.5 13.5 H9.5"_s;
    case Icon::MyDay:
        return u"M2.5 4 L4 5.5 L6 2.5 M8 4 H14 M2.5 11 L4 12.5 L6 9.5 M8 11 H14"_s;
    case Icon::Phone:
        return u"M4.5 1.5 H11.5 V14.5 H4.5 Z M7 12.5 H9"_s;
    case Icon::Remove:
        return u"M3 4 H13 M6 4 V2.5 H10 V4 M4.5 4 L5 13.5 H11 L11.5 4"_s;
    case Icon::Retry:
        return u"M13 8 A5 5 0 1 1 11 4 M11 1.5 V4.5 H8"_s;
    case Icon::Send:
        return u"M2 8 L14 2.5 L9.5 13.5 L8 8.5 Z"_s;
    case Icon::Statistics:
        return u"M2.5 13.5 H13.5 M4 13 V8 M8 13 V3 M12 13 V6"_s;
    case Icon::Audit:
        return u"M13.5 8 A5.5 5.5 0 1 1 4 4.2 M4 1.5 V4.5 H7 M8 5 V8.5 L10.5 10"_s;
    case Icon::Print:
        return u"M4.5 6 V2.5 H11.5 V6 M4.5 11.5 H2.5 V6 H13.5 V11.5 H11.5 M4.5 9.5 H11.5 V13.5 H4.5 Z"_s;
    case Icon::Export:
        return u"M8 10 V2 M5 5 L8 2 L11 5 M3 9 V13.5 H13 V9"_s;
    case Icon::Sync:
        return u"M3 7 A5 5 0 0 1 12 5 M12 2 V5 H9 M13 9 A5 5 0 0 1 4 11 M4 14 V11 H7"_s;
    case Icon::Invoices:
        return u"M3.5 1.5 H12.5 V14.5 L10.5 13 L8 14.5 L5.5 13 L3.5 14.5 Z M5.5 5 H10.5 M5.5 8 H10.5"_s;
    default:
        return {};
    }
}

/// Strokes on a 16 × 16 sheet in SVG's path language, for a desktop without Breeze.
QString strokes(Icon icon)
{
    const bool mirrored = QGuiApplication::isRightToLeft();
    const QString back = u"M10 3 L5 8 L10 13"_s;
    const QString forth = u"M6 3 L11 8 L6 13"_s;
    switch (icon) {
    case Icon::Previous:
        return mirrored ? forth : back;
    case Icon::Next:
        return mirrored ? back : forth;
    case Icon::Search:
        return u"M11 7 A4 4 0 1 1 3 7 A4 4 0 1 1 11 7 M10 10 L14 14"_s;
    case Icon::Calendar:
        return u"M2.5 3.5 H13.5 V13.5 H2.5 Z M2.5 6.5 H13.5 M5 2 V4 M11 2 V4"_s;
    case Icon::Add:
        return u"M8 3 V13 M3 8 H13"_s;
    case Icon::AddPerson:
        return u"M9.5 5 A2.5 2.5 0 1 1 4.5 5 A2.5 2.5 0 1 1 9.5 5 M2.5 13.5 Q7 6 11.5 13.5"_s;
    case Icon::Undo:
        return u"M6 3 L3 6 L6 9 M3 6 C12 5 13 8 12 13"_s;
    case Icon::Close:
        return u"M4 4 L12 12 M12 4 L4 12"_s;
    case Icon::Network:
        return u"M13.5 8 A5.5 5.5 0 1 1 2.5 8 A5.5 5.5 0 1 1 13.5 8 M2.5 8 H13.5"_s;
    case Icon::Warning:
        return u"M8 2.5 L14 13.5 H2 Z M8 6.5 V10"_s;
    case Icon::Settings:
        return u"M3 5 H13 M3 11 H13 M6 3 V7 M10 9 V13"_s;
    case Icon::Collapse:
        return u"M2.5 3.5 H13.5 V13.5 H2.5 Z M10 3.5 V13.5"_s;
    default:
        return pageStrokes(icon);
    }
    Q_UNREACHABLE();
}

QByteArray drawnIcon(Icon icon)
{
    const QString svg = u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='%1' fill='none' "
                        "stroke='black' stroke-width='1.4' stroke-linecap='round' stroke-linejoin='round'/></svg>"_s;
    return svg.arg(strokes(icon)).toUtf8();
}

class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(Icon icon, const QColor &color) : m_icon(icon), m_color(color) {}

    QIconEngine *clone() const override { return new TintedIconEngine(m_icon, m_color); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        const QString file = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                    u"icons/breeze/actions/16/"_s + breezeName(m_icon) + u".svg"_s);
        QSvgRenderer renderer;
        if (file.isEmpty() || !renderer.load(file))
            renderer.load(drawnIcon(m_icon));
        renderer.render(&painter, QRectF(QPointF(), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        QColor color = m_color;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.45F);
        painter.fillRect(result.rect(), color);
        return result;
    }

private:
    Icon m_icon;
    QColor m_color;
};

} // namespace

QIcon themedIcon(Icon icon, const QColor &color)
{
    return QIcon(new TintedIconEngine(icon, color));
}

} // namespace frontdesk

#include "views/calendar/minimonth.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include "views/common/icons.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headingHeight = 32;
constexpr int weekdayHeight = 22;
constexpr int rowHeight = 28;
constexpr int rows = 6;
constexpr int arrow = 28;

} // namespace

MiniMonth::MiniMonth(const Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"miniMonth"_s);
    setAccessibleName(tr("Month"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(sizeHint().height()); // no week is hidden where the panel is short of room
    connect(&m_desk, &Desk::daysChanged, this, [this](const QList<QDate> &dates) {
        if (std::any_of(dates.cbegin(), dates.cend(), [this](QDate date) { return !cellOf(date).isEmpty(); }))
            readBusy();
    });
    connect(&m_desk, &Desk::setupChanged, this, &MiniMonth::readBusy);
}

QSize MiniMonth::sizeHint() const
{
    return {224, headingHeight + weekdayHeight + rows * rowHeight};
}

void MiniMonth::setSelected(QDate date)
{
    m_selected = date;
    setAccessibleDescription(QLocale().toString(date, QLocale::LongFormat));
    const QDate month(date.year(), date.month(), 1);
    if (month == m_month)
        update();
    else
        showMonth(month);
}

void MiniMonth::showMonth(QDate month)
{
    m_month = month;
    readBusy();
}

void MiniMonth::readBusy()
{
    if (!m_month.isValid())
        return;
    const QDate first = firstShown();
    const QList<QDate> dates = m_desk.busyDates(first, first.addDays(rows * 7 - 1));
    const QSet<QDate> busy(dates.cbegin(), dates.cend());
    m_busy = busy;
    m_zone = m_desk.zone();
    update();
}

QDate MiniMonth::firstShown() const
{
    const int before = (m_month.dayOfWeek() - int(QLocale().firstDayOfWeek()) + 7) % 7;
    return m_month.addDays(-before);
}

QRect MiniMonth::cellRect(int row, int column) const
{
    const int place = isRightToLeft() ? 6 - column : column;
    const int left = place * width() / 7;
    return {left, headingHeight + weekdayHeight + row * rowHeight, (place + 1) * width() / 7 - left, rowHeight};
}

QRect MiniMonth::cellOf(QDate date) const
{
    const qint64 day = firstShown().daysTo(date);
    return day < 0 || day >= rows * 7 ? QRect() : cellRect(int(day / 7), int(day % 7));
}

QRect MiniMonth::arrowRect(bool next) const
{
    if (isRightToLeft())
        return {next ? 0 : arrow, 2, arrow, arrow};
    return {width() - (next ? 1 : 2) * arrow, 2, arrow, arrow};
}

QDate MiniMonth::dateAt(QPoint position) const
{
    for (int day = 0; day < rows * 7; ++day) {
        if (cellRect(day / 7, day % 7).contains(position))
            return firstShown().addDays(day);
    }
    return {};
}

QDate MiniMonth::dragOver(QPoint globalPosition)
{
    const QPoint position = mapFromGlobal(globalPosition);
    const QDate date = isVisible() && rect().contains(position) ? dateAt(position) : QDate();
    if (date != m_dropTarget) {
        m_dropTarget = date;
        update();
    }
    return date;
}

void MiniMonth::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_today = m_zone.dateOf(m_desk.now());
    paintHeading(painter);
    for (int day = 0; day < rows * 7; ++day)
        paintDay(painter, firstShown().addDays(day));
    if (hasFocus()) {
        painter.setPen(QPen(Theme::current().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cellOf(m_selected).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void MiniMonth::paintHeading(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    painter.setFont(themeFont(TextSize::Body, QFont::DemiBold));
    painter.setPen(theme.text);
    const QLocale locale;
    const QString title = locale.standaloneMonthName(m_month.month()) + u' ' + QString::number(m_month.year());
    painter.drawText(QRect(8, 0, width() - 16, headingHeight), int(Qt::AlignVCenter | Qt::AlignLeading), title);
    for (const bool next : {false, true}) {
        const QRect box = arrowRect(next);
        themedIcon(next ? Icon::Next : Icon::Previous, theme.secondary).paint(&painter, box.adjusted(6, 6, -6, -6));
    }
    painter.setFont(themeFont(TextSize::Tiny));
    painter.setPen(theme.secondary);
    for (int column = 0; column < 7; ++column) {
        QRect cell = cellRect(0, column);
        cell.moveTop(headingHeight);
        cell.setHeight(weekdayHeight);
        const int weekday = (int(locale.firstDayOfWeek()) - 1 + column) % 7 + 1;
        painter.drawText(cell, Qt::AlignCenter, locale.standaloneDayName(weekday, QLocale::NarrowFormat));
    }
}

void MiniMonth::paintDay(QPainter &painter, QDate date) const
{
    const Theme &theme = Theme::current();
    const QRect cell = cellOf(date);
    QRectF disc(0, 0, 26, 26);
    disc.moveCenter(QRectF(cell).center());
    const bool today = date == m_today;
    const bool chosen = date == m_selected;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    if (chosen)
        painter.setBrush(theme.accent);
    else if (date == m_hovered)
        painter.setBrush(theme.hover);
    if ((today && !chosen) || date == m_dropTarget)
        painter.setPen(QPen(date == m_dropTarget ? theme.text : theme.accent, date == m_dropTarget ? 2 : 1.5));
    painter.drawRoundedRect(disc.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    QColor color = date.month() == m_month.month() ? theme.text : theme.secondary;
    if (!m_busy.contains(date) && date.month() == m_month.month())
        color = theme.secondary;
    if (date.month() != m_month.month())
        color.setAlphaF(0.6F);
    if (chosen)
        color = theme.onAccent;
    painter.setPen(color);
    painter.setFont(themeFont(TextSize::Small, m_busy.contains(date) ? QFont::Bold : QFont::Normal));
    painter.drawText(cell, Qt::AlignCenter, QString::number(date.day()));
}

void MiniMonth::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    for (const bool next : {false, true}) {
        if (arrowRect(next).contains(position)) {
            showMonth(m_month.addMonths(next ? 1 : -1));
            return;
        }
    }
    choose(dateAt(position));
}

void MiniMonth::choose(QDate date)
{
    if (!date.isValid())
        return;
    setSelected(date);
    Q_EMIT dateChosen(date);
}

void MiniMonth::mouseMoveEvent(QMouseEvent *event)
{
    const QDate date = dateAt(event->position().toPoint());
    if (date != m_hovered) {
        m_hovered = date;
        update();
    }
}

void MiniMonth::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
}

void MiniMonth::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        showMonth(m_month.addMonths(event->angleDelta().y() > 0 ? -1 : 1));
    event->accept();
}

void MiniMonth::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_selected.addDays(-forward));
        break;
    case Qt::Key_Right:
        choose(m_selected.addDays(forward));
        break;
    case Qt::Key_Up:
        choose(m_selected.addDays(-7));
        break;
    case Qt::Key_Down:
        choose(m_selected.addDays(7));
        break;
    case Qt::Key_PageUp:
        choose(m_selected.addMonths(-1));
        break;
    case Qt::Key_PageDown:
        choose(m_selected.addMonths(1));
        break;
    default:
        event->ignore();
    }
}

void MiniMonth::focusInEvent(QFocusEvent *)
{
    update();
}

void MiniMonth::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace frontdesk

#include "views/calendar/month/monthview.h"

#include <QAccessible>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "views/calendar/dragcontroller.h"
#include "views/calendar/minimonth.h"
#include "views/calendar/pinboard.h"
#include "views/calendar/viewcommands.h"
#include "views/calendar/visittexts.h"
#include "views/common/errortexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

MonthView::MonthView(const Desk &desk, const DayModel &model, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(model)
{
    setObjectName(u"monthView"_s);
    setAccessibleName(tr("Calendar of the month"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_painter.reset(Theme::current());
    connect(&m_model, &DayModel::reset, this, &MonthView::layOut);
    connect(&m_model, &DayModel::visitsChanged, this, &MonthView::layOut);
    connect(&m_model, &DayModel::dateMoved, this, &MonthView::layOut);
}

void MonthView::layOut()
{
    if (m_model.scope().mode != CalendarMode::Month)
        return;
    m_layout.viewport = size();
    m_layout.mirrored = isRightToLeft();
    m_layout.layOut(m_model.days(), m_model.scope());
    m_state.month = QDate(m_model.date().year(), m_model.date().month(), 1);
    m_state.cursor = m_model.date();
    m_state.today = m_desk.zone().dateOf(m_desk.now());
    if (!m_state.selected.isNull() && !m_model.visit(m_state.selected))
        select({});
    if (m_state.selected.isNull())
        setAccessibleDescription(spokenDay());
    update();
}

AppointmentId MonthView::visitUnder(QPoint position) const
{
    const MonthLayout::Line *line = m_layout.lineAt(position);
    return line ? line->id : AppointmentId();
}

void MonthView::select(AppointmentId id)
{
    if (id == m_state.selected)
        return;
    m_state.selected = id;
    update();
    announceSelection();
}

void MonthView::announceSelection()
{
    const VisitCard *card = m_model.visit(m_state.selected);
    setAccessibleDescription(card ? spokenVisit(*card, m_model.grid().zone) : spokenDay());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT selectionChanged(m_state.selected);
}

/// The keyboard's day, for screen readers.
QString MonthView::spokenDay() const
{
    const MonthLayout::Cell *cell = m_layout.cellOf(m_state.cursor);
    const int visits = cell ? int(cell->lines.size()) + cell->hidden : 0;
    QStringList parts{QLocale().toString(m_state.cursor, QLocale::LongFormat), m_model.sheet().closedReason,
                      visits == 1 ? tr("1 visit") : tr("%n visits", nullptr, visits)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void MonthView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    m_painter.paint(painter, m_layout, m_model, m_state, event->rect(), hasFocus());
}

void MonthView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void MonthView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::FontChange) {
        m_painter.reset(Theme::current());
        layOut();
    }
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().toPoint();
    const AppointmentId id = visitUnder(m_pressedAt);
    const VisitCard *card = m_model.visit(id);
    m_pressed = card && !isClosed(card->appointment.status) ? id : AppointmentId();
    m_click = id.isNull();
    select(id);
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_pressed.isNull()) {
        if (m_state.drop || (position - m_pressedAt).manhattanLength() >= DragController::threshold)
            dragTo(position);
        return;
    }
    const MonthLayout::Cell *cell = m_layout.cellAt(position);
    const QDate hovered = cell && visitUnder(position).isNull() ? cell->date : QDate();
    if (hovered != m_state.hovered) {
        m_state.hovered = hovered;
        update();
    }
}

/// Here or in the month beside.
QDate MonthView::dateUnder(QPoint position)
{
    if (const QDate date = m_dateTarget ? m_dateTarget->dragOver(mapToGlobal(position)) : QDate(); date.isValid())
        return date;
    const MonthLayout::Cell *cell = m_layout.cellAt(position);
    return cell ? cell->date : QDate();
}

void MonthView::dragTo(QPoint position)
{
    if (m_pinboard)
        m_pinboard->dragOver(mapToGlobal(position));
    const VisitCard *card = m_model.visit(m_pressed);
    const QDate date = dateUnder(position);
    if (!card || (m_state.drop && m_state.drop->date == date))
        return;
    m_state.drop = MonthState::Drop{m_pressed, date, refusalOf(*card, date)};
    update();
}

QDate MonthView::carryOver(const VisitCard &card, QPoint globalPosition)
{
    const MonthLayout::Cell *cell = isVisible() ? m_layout.cellAt(mapFromGlobal(globalPosition)) : nullptr;
    const QDate date = cell ? cell->date : QDate();
    if (!m_state.drop || m_state.drop->date != date)
        m_state.drop = MonthState::Drop{card.appointment.id, date, refusalOf(card, date)};
    update();
    return date;
}

QString MonthView::refusalOf(const VisitCard &card, QDate date) const
{
    const TimeZone zone = m_desk.zone();
    if (!date.isValid() || zone.dateOf(card.appointment.start) == date)
        return {};
    const Result<Instant> start = zone.toInstant(date, zone.toLocal(card.appointment.start).time);
    if (!start)
        return errorText(start.error(), zone);
    ChangeAppointment change;
    change.id = card.appointment.id;
    change.start = *start;
    const Violations against = m_desk.check(change);
    return against.isEmpty() ? QString() : errorText(against.errors.first(), zone, &m_model.sheet());
}

void MonthView::endDrag()
{
    m_pressed = {};
    m_click = false;
    m_state.drop.reset();
    if (m_dateTarget)
        m_dateTarget->endDrag();
    if (m_pinboard)
        m_pinboard->endDrag();
    update();
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    const auto drop = m_state.drop;
    const bool click = m_click;
    const QDate date = drop ? dateUnder(position) : QDate();
    const bool parks = drop && m_pinboard && m_pinboard->dragOver(mapToGlobal(position));
    endDrag();
    if (parks)
        Q_EMIT parkWanted(drop->visit);
    else if (drop && date.isValid())
        Q_EMIT droppedOnDate(drop->visit, date);
    else if (const MonthLayout::Cell *cell = m_layout.cellAt(position); click && !drop && cell)
        Q_EMIT dayWanted(cell->date);
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const AppointmentId id = visitUnder(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !id.isNull()) {
        endDrag();
        Q_EMIT visitActivated(id);
    }
}

void MonthView::contextMenuEvent(QContextMenuEvent *event)
{
    const AppointmentId id = visitUnder(event->pos());
    if (id.isNull())
        return;
    select(id);
    Q_EMIT menuWanted(id, event->globalPos());
}

void MonthView::wheelEvent(QWheelEvent *event)
{
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y();
    const int pages = m_wheel / notch;
    m_wheel -= pages * notch;
    if (pages != 0)
        Q_EMIT stepWanted(-pages);
    event->accept();
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    using Kind = DayCommand::Kind;
    const auto command = dayCommandFor(*event, isRightToLeft());
    const QPoint middle = mapToGlobal(seenRect(m_state.selected).center());
    if (!command) {
        event->ignore();
    } else if (command->kind == Kind::MoveCursor) {
        select({});
        Q_EMIT dateWanted(m_model.date().addDays(command->columns + MonthLayout::weekDays * command->amount));
    } else if (command->kind == Kind::FirstSlot) {
        select({});
        Q_EMIT dateWanted(m_state.month);
    } else if (command->kind == Kind::Activate) {
        activate();
    } else if (command->kind == Kind::Leave) {
        leave();
    } else if (command->kind == Kind::NewVisit) {
        Q_EMIT newVisitWanted();
    } else if (!runCommon(*this, *command, m_state.selected, middle)) {
        event->ignore();
    }
}

void MonthView::activate()
{
    if (m_state.selected.isNull())
        Q_EMIT dayWanted(m_model.date());
    else
        Q_EMIT visitActivated(m_state.selected);
}

void MonthView::leave()
{
    if (m_state.drop)
        endDrag();
    else
        select({});
}

void MonthView::leaveEvent(QEvent *)
{
    m_state.hovered = {};
    update();
}

void MonthView::focusInEvent(QFocusEvent *)
{
    update();
}

void MonthView::focusOutEvent(QFocusEvent *)
{
    update();
}

bool MonthView::focusNextPrevChild(bool next)
{
    const QList<AppointmentId> &order = m_layout.order();
    const qsizetype now = order.indexOf(m_state.selected);
    qsizetype to = now + (next ? 1 : -1);
    if (now < 0) { // from the keyboard's day on
        const auto from = std::ranges::find_if(order, [this](AppointmentId id) {
            return m_layout.dateOf(id) >= m_state.cursor;
        });
        to = next ? from - order.cbegin() : order.size() - 1;
    }
    if (!hasFocus() || to < 0 || to >= order.size())
        return QWidget::focusNextPrevChild(next);
    select(order.at(to));
    return true;
}

} // namespace frontdesk

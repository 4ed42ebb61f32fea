#include "views/calendar/dayview.h"

#include <QAccessible>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

#include "views/calendar/daynavigator.h"
#include "views/calendar/griddrop.h"
#include "views/calendar/visittexts.h"
#include "views/common/errortexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double minZoom = 40;
constexpr double maxZoom = 240;
constexpr double mostFitted = 112; // a large screen shows more of the day, not a bigger one
constexpr int autoScrollInterval = 25;

} // namespace

DayView::DayView(const Desk &desk, const DayModel &model, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_desk(desk),
      m_model(model),
      m_scene(model.grid())
{
    setObjectName(u"dayView"_s);
    setAccessibleName(tr("Calendar by the hour"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_canvas.reset(Theme::current(), isRightToLeft());

    connect(&m_model, &DayModel::reset, this, &DayView::onReset);
    connect(&m_model, &DayModel::visitsChanged, this, &DayView::onVisitsChanged);
    m_minute.setSingleShot(true);
    m_minute.setTimerType(Qt::PreciseTimer);
    connect(&m_minute, &QTimer::timeout, this, &DayView::onMinute);
    m_autoScroll.setInterval(autoScrollInterval);
    connect(&m_autoScroll, &QTimer::timeout, this, &DayView::autoScroll);
    onReset();
    onMinute();
}

void DayView::onReset()
{
    m_drag.cancel();
    m_autoScroll.stop();
    m_state.hover.reset();
    m_state.cursor.reset();
    m_state.ghost.reset();
    const bool sameDay = m_scene.find(m_state.selected) && m_model.visit(m_state.selected);
    m_scene.layOut();
    if (!sameDay && !m_state.selected.isNull()) {
        m_state.selected = {};
        announceSelection();
    }
    findNow();
    updateScrollBars();
    viewport()->update();
}

/// Whether today is on show, and in which column.
void DayView::findNow()
{
    const Instant now = m_desk.now();
    const QList<GridColumn> &columns = m_scene.columns();
    const auto today = std::ranges::find_if(columns,
                                            [now](const GridColumn &column) { return column.day.contains(now); });
    m_state.nowMinute.reset();
    m_state.nowColumn = -1;
    if (today == columns.cend())
        return;
    const int column = int(today - columns.cbegin());
    m_state.nowMinute = m_scene.minuteOf(now, column);
    if (today->kind == GridColumn::Kind::Day)
        m_state.nowColumn = column;
}

void DayView::onVisitsChanged(const QList<AppointmentId> &ids)
{
    QHash<std::pair<AppointmentId, int>, QRect> before;
    for (const PlacedVisit &place : m_scene.placed())
        before.insert({place.id, place.column}, m_scene.rectOf(place));
    const QList<DayScene::HiddenVisits> hiddenBefore = m_scene.hiddenVisits();
    m_scene.layOut();
    QRegion region;
    for (const PlacedVisit &place : m_scene.placed()) {
        const QRect now = m_scene.rectOf(place);
        const QRect then = before.take({place.id, place.column});
        if (then != now || ids.contains(place.id))
            region += QRegion(then) + now;
    }
    for (const QRect &gone : std::as_const(before))
        region += gone;
    if (m_scene.hiddenVisits() != hiddenBefore) {
        for (const DayScene::HiddenVisits &hidden : m_scene.hiddenVisits() + hiddenBefore)
            region += hidden.place;
    }
    if (!m_scene.find(m_state.selected) && !m_state.selected.isNull()) {
        m_state.selected = {};
        announceSelection();
    }
    if (m_state.hover && m_scene.busyAt(*m_state.hover))
        setHover(std::nullopt);
    viewport()->update(region + m_scene.geometry.headerRect());
}

void DayView::onMinute()
{
    findNow();
    viewport()->update();
    const Instant now = m_desk.now();
    const auto next = std::chrono::ceil<Minutes>(now + Milliseconds(1));
    m_minute.start(std::chrono::duration_cast<Milliseconds>(next - now));
}

AppointmentId DayView::visitUnder(QPoint position) const
{
    const PlacedVisit *visit = m_scene.visitAt(position);
    return visit ? visit->id : AppointmentId();
}

QRect DayView::seenRectUnder(AppointmentId id, QPoint position) const
{
    return m_scene.rectOf(id, m_scene.geometry.columnAt(position.x())) & m_scene.geometry.gridRect();
}

void DayView::select(AppointmentId id)
{
    if (id == m_state.selected)
        return;
    changeState([this, id] {
        m_state.selected = id;
        m_state.selectedColumn = -1;
        m_state.cursor.reset();
    });
    announceSelection();
}

void DayView::announceSelection()
{
    const VisitCard *card = m_model.visit(m_state.selected);
    setAccessibleDescription(card ? spokenVisit(*card, m_scene.zone()) : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT selectionChanged(m_state.selected);
}

void DayView::setDraft(const std::optional<DraftStretch> &draft)
{
    if (draft != m_state.draft)
        changeState([this, &draft] { m_state.draft = draft; });
}

QRect DayView::draftRect() const
{
    const int column = m_state.draft ? m_scene.columnOf(*m_state.draft) : -1;
    if (column < 0)
        return {};
    return m_scene.geometry.blockRect(column, m_scene.minuteOf(m_state.draft->start, column),
                                      m_scene.minuteOf(m_state.draft->end, column));
}

void DayView::holdGhost(const DragGhost &ghost)
{
    changeState([this, &ghost] { m_state.ghost = ghost; });
}

void DayView::releaseGhost()
{
    changeState([this] { m_state.ghost.reset(); });
}

void DayView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    for (const QRect &clip : event->region())
        m_canvas.paint(painter, m_scene, m_state, m_desk.now(), clip);
    const QRect corner(isRightToLeft() ? viewport()->width() - DayGeometry::timeColumnWidth : 0, 0,
                       DayGeometry::timeColumnWidth, DayGeometry::headerHeight - 1);
    painter.fillRect(corner & event->rect(), Theme::current().surface);
}

void DayView::resizeEvent(QResizeEvent *)
{
    m_scene.geometry.viewport = viewport()->size();
    if (m_ownZoom)
        updateScrollBars();
    else
        showWorkingDay();
}

void DayView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::FontChange) {
        m_canvas.reset(Theme::current(), isRightToLeft());
        updateScrollBars();
        viewport()->update();
    }
}

void DayView::updateScrollBars()
{
    m_scene.geometry.viewport = viewport()->size();
    m_scene.geometry.mirrored = isRightToLeft();
    const QSize content = m_scene.geometry.contentSize();
    const QSize page = m_scene.geometry.pageSize();
    verticalScrollBar()->setRange(0, std::max(0, content.height() - page.height()));
    verticalScrollBar()->setPageStep(page.height());
    verticalScrollBar()->setSingleStep(int(m_scene.geometry.pixelsPerHour / 2));
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - page.width()));
    horizontalScrollBar()->setPageStep(page.width());
    horizontalScrollBar()->setSingleStep(DayGeometry::minColumnWidth / 2);
    syncScroll();
}

void DayView::syncScroll()
{
    m_scene.geometry.scroll = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void DayView::scrollContentsBy(int, int)
{
    syncScroll();
    m_state.hover.reset();
    viewport()->update();
}

double DayView::fittingZoom() const
{
    const auto [from, to] = m_scene.workingHours();
    const double hours = std::max(1.0, (to - from) / 60.0 + 0.5);
    return std::clamp(m_scene.geometry.pageSize().height() / hours, 60.0, mostFitted);
}

void DayView::showWorkingDay()
{
    m_ownZoom = false;
    fitColumns();
    constexpr double breath = 15; // minutes above the first opening
    verticalScrollBar()->setValue(m_scene.geometry.scrollFor(m_scene.workingHours().first - breath));
    syncScroll();
    viewport()->update();
}

void DayView::fitColumns()
{
    m_scene.geometry.viewport = viewport()->size();
    m_scene.geometry.pixelsPerHour = fittingZoom();
    m_scene.layOut();
    updateScrollBars();
}

void DayView::setZoom(double pixelsPerHour, int anchorY)
{
    const double minute = m_scene.geometry.minuteAt(anchorY);
    m_ownZoom = true;
    m_scene.geometry.pixelsPerHour = std::clamp(pixelsPerHour, minZoom, maxZoom);
    m_scene.layOut();
    updateScrollBars();
    verticalScrollBar()->setValue(m_scene.geometry.scrollFor(minute) + DayGeometry::headerHeight - anchorY);
    syncScroll();
    viewport()->update();
}

void DayView::reveal(const QRect &rect)
{
    const QRect grid = m_scene.geometry.gridRect();
    constexpr int margin = 12;
    if (rect.top() < grid.top() + margin)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - grid.top() - margin);
    else if (rect.bottom() > grid.bottom() - margin)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - grid.bottom() + margin);
    const int sign = isRightToLeft() ? -1 : 1;
    if (rect.left() < grid.left())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + sign * (rect.left() - grid.left()));
    else if (rect.right() > grid.right())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + sign * (rect.right() - grid.right()));
}

void DayView::reveal(AppointmentId id)
{
    if (const PlacedVisit *visit = m_scene.find(id))
        reveal(m_scene.rectOf(*visit));
}

void DayView::showPlace()
{
    if (const PlacedVisit *visit = m_scene.find(m_state.selected, m_state.selectedColumn))
        reveal(m_scene.rectOf(*visit));
    else if (m_state.cursor)
        reveal(m_scene.geometry.blockRect(m_state.cursor->column, m_state.cursor->minute,
                                          m_state.cursor->minute + m_scene.slotMinutes(m_state.cursor->column)));
}

QString DayView::refusalOf(const DragGhost &ghost) const
{
    const auto start = m_scene.instantAt(ghost.startMinute, ghost.column);
    if (!start)
        return errorText(Error::of(ErrorCode::LocalTimeSkipped), m_scene.zone());
    const VisitCard *card = m_state.carried ? &*m_state.carried : m_model.visit(ghost.visit);
    if (ghost.kind == DragGhost::Kind::Create || !card)
        return {}; // the pop-over says it, with what else could be done
    Violations against;
    if (ghost.kind == DragGhost::Kind::Copy) {
        if (const auto copy = copyFor(m_scene, {ghost.column, ghost.startMinute}, card->appointment))
            against = m_desk.check(*copy);
    } else if (const auto change = changeFor(m_scene, ghost, card->appointment)) {
        against = m_desk.check(*change);
    }
    return against.isEmpty() ? QString() : errorText(against.errors.first(), m_scene.zone(), &m_model.sheet());
}

} // namespace frontdesk

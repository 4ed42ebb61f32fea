#include "views/calendar/daycanvas.h"

#include <QFontMetrics>
#include <QPainter>

namespace frontdesk {

namespace {

constexpr int refusalHeight = 24;

QRect ghostRect(const DayScene &scene, const DragGhost &ghost)
{
    return scene.geometry.blockRect(ghost.column, ghost.startMinute, ghost.endMinute);
}

QRect draftRect(const DayScene &scene, const DraftStretch &draft)
{
    const int column = scene.columnOf(draft);
    if (column < 0)
        return {};
    return scene.geometry.blockRect(column, scene.minuteOf(draft.start, column), scene.minuteOf(draft.end, column));
}

QRect slotRect(const DayScene &scene, GridPlace place)
{
    const int end = std::min(place.minute + scene.slotMinutes(place.column), DayGeometry::minutesPerDay);
    return scene.geometry.blockRect(place.column, place.minute, end);
}

} // namespace

void DayCanvas::reset(const Theme &theme, bool mirrored)
{
    m_theme = &theme;
    m_mirrored = mirrored;
    m_day.reset(theme);
    m_visits.reset(theme, mirrored);
    m_ghostVisits.reset(theme, mirrored);
}

void DayCanvas::paint(QPainter &painter, const DayScene &scene, const DayState &state, Instant now, const QRect &clip)
{
    const DayGeometry &geometry = scene.geometry;
    chooseSecondLine(scene);
    painter.save();
    painter.setClipRect(clip & geometry.gridRect());
    m_day.paintGrid(painter, scene, clip);
    if (state.hover && !state.ghost)
        m_day.paintFreePlace(painter, scene, *state.hover);
    if (state.nowMinute)
        m_day.paintNowLine(painter, scene, *state.nowMinute, state.nowColumn);
    paintVisits(painter, scene, state, now, clip);
    if (state.draft && draftRect(scene, *state.draft).intersects(clip)) {
        const int column = scene.columnOf(*state.draft);
        m_day.paintStretch(painter, scene, column, scene.minuteOf(state.draft->start, column),
                           scene.minuteOf(state.draft->end, column), m_theme->accent);
    }
    if (state.cursor)
        m_day.paintCursor(painter, scene, *state.cursor);
    m_day.paintHiddenVisits(painter, scene);
    if (state.ghost)
        paintGhost(painter, scene, state, now);
    painter.restore();

    if (clip.intersects(geometry.timeColumnRect())) {
        m_day.paintTimeColumn(painter, scene, state.nowMinute);
        if (state.ghost) {
            const QColor color = state.ghost->refusal.isEmpty() ? m_theme->accent : m_theme->danger;
            m_day.paintEdgeTime(painter, scene, state.ghost->endMinute, color);
            m_day.paintEdgeTime(painter, scene, state.ghost->startMinute, color);
        }
    }
    if (clip.intersects(geometry.headerRect()))
        m_day.paintHeader(painter, scene, state.nowColumn);
}

/// The line under a patient says what the column does not.
void DayCanvas::chooseSecondLine(const DayScene &scene)
{
    const bool mixed = !scene.columns().isEmpty() && scene.columns().constFirst().doctorId.isNull();
    const SecondLine wanted = mixed ? SecondLine::DoctorAndType : SecondLine::TypeAndRoom;
    m_visits.setSecondLine(wanted);
    m_ghostVisits.setSecondLine(wanted);
}

void DayCanvas::paintVisits(QPainter &painter, const DayScene &scene, const DayState &state, Instant now,
                            const QRect &clip)
{
    const QRect seen = clip & scene.geometry.gridRect();
    for (const PlacedVisit &place : scene.placed()) {
        VisitLook look;
        look.rect = scene.rectOf(place);
        if (!look.rect.intersects(seen))
            continue;
        const VisitCard &card = scene.card(place);
        look.strip = place.strip;
        look.selected = card.appointment.id == state.selected;
        look.faint = state.ghost && state.ghost->kind != DragGhost::Kind::Copy
                     && state.ghost->visit == card.appointment.id;
        look.faint = look.faint || state.parked.contains(card.appointment.id);
        m_visits.paint(painter, card, scene.zone(), now, look);
        const int y = scene.geometry.yOf(state.nowMinute.value_or(-1));
        const bool today = state.nowColumn < 0 || state.nowColumn == place.column;
        if (state.nowMinute && today && y > look.rect.top() && y < look.rect.bottom())
            m_day.paintNowOver(painter, look.rect, y);
    }
}

void DayCanvas::paintGhost(QPainter &painter, const DayScene &scene, const DayState &state, Instant now)
{
    const DragGhost &ghost = *state.ghost;
    const bool refused = !ghost.refusal.isEmpty();
    const PlacedVisit *visit = scene.find(ghost.visit);
    const VisitCard *card = state.carried ? &*state.carried : visit ? &scene.card(*visit) : nullptr;
    if (card) {
        VisitLook look;
        look.rect = ghostRect(scene, ghost);
        look.refused = refused;
        look.selected = !refused;
        look.times = clockText(ghost.startMinute);
        m_ghostVisits.paint(painter, *card, scene.zone(), now, look);
    } else {
        m_day.paintStretch(painter, scene, ghost.column, ghost.startMinute, ghost.endMinute,
                           refused ? m_theme->danger : m_theme->accent);
    }
    if (refused)
        paintRefusal(painter, ghostRect(scene, ghost), ghost.refusal);
}

void DayCanvas::paintRefusal(QPainter &painter, const QRect &block, const QString &why) const
{
    const QFont font = themeFont(TextSize::Small, QFont::Medium);
    const int width = QFontMetrics(font).horizontalAdvance(why) + 20;
    QRect label(block.left(), block.bottom() + 4, std::max(width, 60), refusalHeight);
    if (m_mirrored)
        label.moveRight(block.right());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->danger);
    painter.drawRoundedRect(label, 4, 4);
    painter.setFont(font);
    painter.setPen(m_theme->dark ? m_theme->onAccent : QColor(Qt::white));
    painter.drawText(label, Qt::AlignCenter, why);
    painter.restore();
}

QRegion DayCanvas::overlayRegion(const DayScene &scene, const DayState &state)
{
    QRegion region;
    if (state.hover)
        region += slotRect(scene, *state.hover);
    if (state.cursor)
        region += slotRect(scene, *state.cursor);
    if (state.draft)
        region += draftRect(scene, *state.draft);
    if (state.ghost) {
        const QRect block = ghostRect(scene, *state.ghost);
        region += block;
        region += scene.regionOf(state.ghost->visit);
        region += scene.geometry.timeColumnRect();
        if (!state.ghost->refusal.isEmpty()) // its label may be wider than the column
            region += QRect(0, block.bottom(), scene.geometry.viewport.width(), refusalHeight + 8);
    }
    return region;
}

} // namespace frontdesk

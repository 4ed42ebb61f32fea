#pragma once

#include <QAbstractScrollArea>
#include <QTimer>

#include "models/items/daymodel.h"
#include "views/calendar/daycanvas.h"
#include "views/calendar/daykeys.h"
#include "views/calendar/griddrop.h"
#include "views/calendar/visitsurface.h"

namespace frontdesk {

class MiniMonth;
class Pinboard;

/// The hour grid: a column for each doctor, room or day. Shows what the model holds, keeps scroll and selection when visits
/// change, and repaints only what did. Says what the person wants by signals and orders nothing itself. The desk is asked for the
/// time and for what stands against a place while dragging.
class DayView : public QAbstractScrollArea, public VisitSurface {
    Q_OBJECT
public:
    DayView(const Desk &desk, const DayModel &model, QWidget *parent = nullptr);

    QWidget *canvas() override { return viewport(); }
    AppointmentId visitUnder(QPoint position) const override;
    QRect seenRect(AppointmentId id) const override { return visitRect(id) & m_scene.geometry.gridRect(); }
    QRect seenRectUnder(AppointmentId id, QPoint position) const override;
    AppointmentId selected() const override { return m_state.selected; }
    void select(AppointmentId id) override;
    void reveal(AppointmentId id) override;
    const DayScene &scene() const { return m_scene; }
    const DayState &state() const { return m_state; }

    /// In the viewport's pixels; empty when it is not on this day. Of a visit in several columns the one that was selected.
    QRect visitRect(AppointmentId id) const
    {
        return m_scene.rectOf(id, id == m_state.selected ? m_state.selectedColumn : -1);
    }
    QRect draftRect() const;
    void setDraft(const std::optional<DraftStretch> &draft);
    /// Keeps a dropped ghost where it is until the answer is there.
    void holdGhost(const DragGhost &ghost);
    void releaseGhost();

    double zoom() const { return m_scene.geometry.pixelsPerHour; }
    bool hasOwnZoom() const { return m_ownZoom; }
    void setZoom(double pixelsPerHour, int anchorY); ///< what stands at anchorY stays there
    void showWorkingDay();                           ///< zoomed and scrolled so that the working day is seen
    void reveal(const QRect &rect);
    /// Where a visit can be dropped on another date; null for nowhere.
    void setDateTarget(MiniMonth *month) { m_dateTarget = month; }
    /// Where a visit can be parked; null for nowhere.
    void setPinboard(Pinboard *board) { m_pinboard = board; }
    /// Shows where a visit from elsewhere would stand under the mouse; unset beside the grid.
    std::optional<DragGhost> carryOver(const VisitCard &card, QPoint globalPosition);
    void endCarry();
    void setParked(const QSet<AppointmentId> &ids); ///< shown faint
    /// Asks for a booking at the cursor, else at the next slot.
    void bookAtCursor();

Q_SIGNALS:
    void bookingWanted(const BookingPlace &place);
    void visitActivated(AppointmentId id);
    void dropped(const DragGhost &ghost); ///< a move or a resize
    void droppedOnDate(AppointmentId id, QDate date);
    void statusWanted(AppointmentId id, AppointmentStatus status);
    void arrivalWanted(AppointmentId id);
    void cancelWanted(AppointmentId id);
    void invoiceWanted(AppointmentId id);
    void menuWanted(AppointmentId id, QPoint globalPosition);
    void copyDropped(AppointmentId id, GridPlace place);
    void copyWanted(AppointmentId id);
    void pasteWanted(GridPlace place);
    void parkWanted(AppointmentId id);
    void stepWanted(int pages);
    void leapWanted(int strides);
    void todayWanted();
    void dayWanted(QDate date); ///< by itself
    void modeWanted(CalendarMode mode);
    void selectionChanged(AppointmentId id);
    void letGo(); ///< Esc

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void onReset();
    void onVisitsChanged(const QList<AppointmentId> &ids);
    void onMinute();
    void findNow();
    void pressHeader(QPoint position);
    void paste();
    void fitColumns();
    void updateScrollBars();
    void syncScroll();
    void setHover(const std::optional<GridPlace> &place);
    void dragTo(QPoint position);
    QDate dateUnder(QPoint position) const;
    bool isOverPinboard(QPoint position) const;
    void endTargets();
    void autoScroll();
    QString refusalOf(const DragGhost &ghost) const;
    void book(GridPlace place, int minutes);
    void finishDrop(const DragGhost &ghost);
    void run(const DayCommand &command);
    void runOnGrid(const DayCommand &command);
    void activate();
    void letGoOfAll();
    void nudge(int columns, int slots);
    void stepZoom(int steps);
    double fittingZoom() const;
    void showPlace();
    void announceSelection();
    /// Applies the change and repaints what it touched.
    template<class Change>
    void changeState(Change change)
    {
        QRegion region = DayCanvas::overlayRegion(m_scene, m_state) + m_scene.regionOf(m_state.selected);
        change();
        region += DayCanvas::overlayRegion(m_scene, m_state) + m_scene.regionOf(m_state.selected);
        viewport()->update(region);
    }

    const Desk &m_desk;
    const DayModel &m_model;
    DayScene m_scene;
    DayState m_state;
    DayCanvas m_canvas;
    DragController m_drag;
    QTimer m_minute;
    QTimer m_autoScroll;
    MiniMonth *m_dateTarget = nullptr;
    Pinboard *m_pinboard = nullptr;
    bool m_ownZoom = false; ///< chosen by the person, kept when the window is resized
};

} // namespace frontdesk

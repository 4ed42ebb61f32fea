#pragma once

#include <QWidget>

#include "models/items/daymodel.h"
#include "views/calendar/daykeys.h"
#include "views/calendar/month/monthpainter.h"
#include "views/calendar/visitsurface.h"

namespace frontdesk {

class MiniMonth;
class Pinboard;

/// Six weeks around a month, each visit a line. A click opens the day, a visit dropped on another day keeps its time. Says
/// what the person wants by signals and orders nothing itself. GUI thread; desk and model outlive it.
class MonthView : public QWidget, public VisitSurface {
    Q_OBJECT
public:
    MonthView(const Desk &desk, const DayModel &model, QWidget *parent = nullptr);

    QWidget *canvas() override { return this; }
    AppointmentId visitUnder(QPoint position) const override;
    QRect seenRect(AppointmentId id) const override { return m_layout.lineOf(id); }
    AppointmentId selected() const override { return m_state.selected; }
    void select(AppointmentId id) override;
    void reveal(AppointmentId) override {} ///< what is hidden behind "more" stays there

    const MonthLayout &monthLayout() const { return m_layout; }
    const MonthState &state() const { return m_state; }
    void setDateTarget(MiniMonth *month) { m_dateTarget = month; }
    void setPinboard(Pinboard *board) { m_pinboard = board; }
    /// Marks the day under a visit from elsewhere (global coordinates); invalid beside the days.
    QDate carryOver(const VisitCard &card, QPoint globalPosition);
    void endCarry() { endDrag(); }

Q_SIGNALS:
    void visitActivated(AppointmentId id);
    void droppedOnDate(AppointmentId id, QDate date);
    void statusWanted(AppointmentId id, AppointmentStatus status);
    void arrivalWanted(AppointmentId id);
    void cancelWanted(AppointmentId id);
    void invoiceWanted(AppointmentId id);
    void menuWanted(AppointmentId id, QPoint globalPosition);
    void copyWanted(AppointmentId id);
    void parkWanted(AppointmentId id);
    void stepWanted(int pages);
    void leapWanted(int strides);
    void todayWanted();
    void dayWanted(QDate date);
    void dateWanted(QDate date); ///< the keyboard has moved there
    void modeWanted(CalendarMode mode);
    void newVisitWanted();
    void selectionChanged(AppointmentId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void announceSelection();
    QString spokenDay() const;
    void dragTo(QPoint position);
    void endDrag();
    QDate dateUnder(QPoint position);
    QString refusalOf(const VisitCard &card, QDate date) const;
    void activate();
    void leave();

    const Desk &m_desk;
    const DayModel &m_model;
    MonthLayout m_layout;
    MonthPainter m_painter;
    MonthState m_state;
    QPoint m_pressedAt;
    AppointmentId m_pressed; ///< the visit that may be about to be dragged
    bool m_click = false;    ///< pressed beside a visit
    int m_wheel = 0;
    MiniMonth *m_dateTarget = nullptr;
    Pinboard *m_pinboard = nullptr;
};

} // namespace frontdesk

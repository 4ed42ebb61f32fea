#pragma once

#include <QSet>
#include <QWidget>

#include "models/items/desk.h"

namespace frontdesk {

/// A month at a glance: busy days bold, today boxed, the shown day filled. A click or the arrow keys choose a day. GUI
/// thread; the desk must outlive it.
class MiniMonth : public QWidget {
    Q_OBJECT
public:
    explicit MiniMonth(const Desk &desk, QWidget *parent = nullptr);

    void setSelected(QDate date);
    QDate selected() const { return m_selected; }
    QDate month() const { return m_month; } ///< its first day
    bool isBusy(QDate date) const { return m_busy.contains(date); }
    QRect cellOf(QDate date) const; ///< empty when it is not shown
    /// Marks the day under a visit that is dragged there (global coordinates) and tells which it is; none beside the days.
    QDate dragOver(QPoint globalPosition);
    void endDrag() { dragOver({-1, -1}); }
    QSize sizeHint() const override;

Q_SIGNALS:
    void dateChosen(QDate date);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void readBusy();
    void showMonth(QDate month);
    QDate firstShown() const;
    QDate dateAt(QPoint position) const;
    QRect cellRect(int row, int column) const;
    QRect arrowRect(bool next) const;
    void paintHeading(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate date) const;
    void choose(QDate date);

    const Desk &m_desk;
    QDate m_selected;
    QDate m_month;
    QDate m_hovered;
    QDate m_dropTarget;
    QDate m_today;
    TimeZone m_zone = TimeZone::utc(); ///< asked once per reading, not per paint
    QSet<QDate> m_busy;
};

} // namespace frontdesk

#pragma once

#include <QFrame>
#include <QHash>
#include <QTimer>

#include "models/items/daymodel.h"

class QLabel;

namespace frontdesk {

class VisitSurface;

/// Tells about the visit under the mouse after 400 ms, beside it, and goes when the mouse moves on. Never takes focus or
/// clicks.
class HoverCard : public QFrame {
    Q_OBJECT
public:
    static constexpr int delay = 400; ///< milliseconds

    HoverCard(const DayModel &model, const Desk &desk, QWidget *window);
    /// Tells about the visits of this view, too, which outlives it.
    void watch(VisitSurface &surface);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void pointAt(AppointmentId id);
    void present();
    QString textOf(const VisitCard &card) const;
    QString attendees(const VisitCard &card) const;
    QString remarks(const VisitCard &card) const;

    QHash<QObject *, VisitSurface *> m_surfaces; ///< by their canvas
    VisitSurface *m_surface = nullptr;           ///< the one that the mouse is over
    const DayModel &m_model;
    const Desk &m_desk;
    QLabel *m_label;
    QTimer m_timer;
    AppointmentId m_visit;
    QPoint m_position; ///< of the mouse, on that surface
};

} // namespace frontdesk

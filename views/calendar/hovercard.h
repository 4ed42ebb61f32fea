#pragma once

#include <QFrame>
#include <QTimer>

#include "models/items/daymodel.h"

class QAbstractScrollArea;
class QLabel;

namespace frontdesk {

class DayView;

/// Tells about the visit under the mouse after 400 ms, beside it, and goes when the mouse moves on. Never takes focus or
/// clicks.
class HoverCard : public QFrame {
    Q_OBJECT
public:
    static constexpr int delay = 400; ///< milliseconds

    HoverCard(DayView *view, const DayModel &model, const Desk &desk, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void pointAt(AppointmentId id);
    void present();
    QString textOf(const VisitCard &card) const;

    DayView *m_view;
    const DayModel &m_model;
    const Desk &m_desk;
    QLabel *m_label;
    QTimer m_timer;
    AppointmentId m_visit;
};

} // namespace frontdesk

#pragma once

#include <QWidget>

#include "models/domain/appointment.h"

namespace frontdesk {

/// A visit's status as a small tinted label, in the colours of the calendar.
class StatusPill : public QWidget {
    Q_OBJECT
public:
    explicit StatusPill(AppointmentStatus status, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AppointmentStatus m_status;
};

} // namespace frontdesk

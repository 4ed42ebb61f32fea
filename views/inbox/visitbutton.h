#pragma once

#include <QAbstractButton>

#include "models/domain/timezone.h"
#include "models/domain/visitcard.h"

namespace frontdesk {

/// A visit in two lines, day and time, what and with whom, in the colours of its status; to be clicked.
class VisitButton : public QAbstractButton {
    Q_OBJECT
public:
    VisitButton(const VisitCard &visit, const TimeZone &zone, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {200, 52}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_when;
    QString m_what;
    AppointmentStatus m_status;
};

} // namespace frontdesk

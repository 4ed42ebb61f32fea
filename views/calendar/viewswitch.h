#pragma once

#include <QWidget>

#include "models/items/calendargrid.h"

class QToolButton;

namespace frontdesk {

/// Day · Week · Month · Agenda, one of them chosen. The day by room counts as a day.
class ViewSwitch : public QWidget {
    Q_OBJECT
public:
    explicit ViewSwitch(QWidget *parent = nullptr);

    void setMode(CalendarMode mode);

Q_SIGNALS:
    void modeWanted(CalendarMode mode);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::pair<CalendarMode, QToolButton *>> m_buttons;
};

} // namespace frontdesk

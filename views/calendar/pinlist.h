#pragma once

#include <QListView>

#include "models/domain/id.h"

namespace frontdesk {

/// The pinboard's list: a row is taken with the mouse and carried out of it.
class PinList : public QListView {
    Q_OBJECT
public:
    explicit PinList(QWidget *parent = nullptr);

    AppointmentId current() const;

Q_SIGNALS:
    void carried(AppointmentId id, QPoint globalPosition);
    void putDown(AppointmentId id, QPoint globalPosition);
    void carryEnded();
    void releaseWanted(AppointmentId id);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    AppointmentId idOf(const QModelIndex &index) const;
    void end();

    AppointmentId m_taken;
    QPoint m_pressedAt;
    bool m_carrying = false;
};

} // namespace frontdesk

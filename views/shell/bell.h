#pragma once

#include <QToolButton>

#include "models/items/notificationsmodel.h"
#include "views/common/popover.h"

class QListView;
class QPushButton;

namespace frontdesk {

/// The list behind the bell: what happened, to whom, when; what is new is marked.
class NotificationPanel : public Popover {
    Q_OBJECT
public:
    NotificationPanel(NotificationsModel &model, QWidget *window);
    void open(const QRect &anchor);

Q_SIGNALS:
    void chosen(const NoticePlace &place);

protected:
    QPoint placeFor(const QRect &anchor) const override;

private:
    void choose(const QModelIndex &index);
    void tell();

    NotificationsModel &m_model;
    QListView *m_list;
    QWidget *m_nothing;
    QPushButton *m_allRead;
};

/// The bell in the header, with how many notices are new. Opens the list below it.
class Bell : public QToolButton {
    Q_OBJECT
public:
    /// The desk outlives it. `window`: where the list floats.
    Bell(NotificationDesk &desk, QWidget *window);

    NotificationsModel &model() { return *m_model; }
    void openList();

Q_SIGNALS:
    void visitChosen(AppointmentId id, QDate date);
    void conversationChosen(const QString &conversation);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(int unread);
    void follow(const NoticePlace &place);

    QWidget *m_window;
    NotificationsModel *m_model;
    NotificationPanel *m_panel;
};

} // namespace frontdesk

#pragma once

#include <QToolButton>

#include "models/items/inboxdesk.h"

namespace frontdesk {

/// The envelope in the header, with how many conversations have something new. The desk outlives it.
class InboxButton : public QToolButton {
    Q_OBJECT
public:
    explicit InboxButton(const InboxDesk &desk, QWidget *parent = nullptr);
    int unread() const { return m_unread; }

Q_SIGNALS:
    void unreadChanged(int unread);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void count();
    void dress();

    const InboxDesk &m_desk;
    int m_unread = -1; ///< not counted yet
};

} // namespace frontdesk

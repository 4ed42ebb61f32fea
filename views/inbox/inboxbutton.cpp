#include "views/inbox/inboxbutton.h"

#include <QEvent>

#include "views/common/badge.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

InboxButton::InboxButton(const InboxDesk &desk, QWidget *parent) : QToolButton(parent), m_desk(desk)
{
    setObjectName(u"inboxButton"_s);
    setFocusPolicy(Qt::TabFocus);
    setIconSize({20, 20});
    connect(&desk, &InboxDesk::messagesChanged, this, &InboxButton::count);
    dress();
    count();
}

void InboxButton::count()
{
    const int unread = m_desk.unread();
    if (unread == m_unread)
        return;
    m_unread = unread;
    const QString text = unread > 0 ? tr("Inbox, %n conversations with something new", nullptr, unread) : tr("Inbox");
    setAccessibleName(text);
    setToolTip(text);
    update();
    Q_EMIT unreadChanged(unread);
}

void InboxButton::dress()
{
    setIcon(themedIcon(Icon::Inbox, Theme::current().text));
}

void InboxButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void InboxButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    paintBadge(*this, m_unread);
}

} // namespace frontdesk

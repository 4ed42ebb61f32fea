#include "views/inbox/inboxbutton.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

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
    if (m_unread <= 0)
        return;
    constexpr int most = 99;
    constexpr int height = 15;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(themeFont(TextSize::Tiny, QFont::DemiBold));
    const QString text = m_unread > most ? u"99+"_s : QString::number(m_unread);
    const int badge = std::max(height, painter.fontMetrics().horizontalAdvance(text) + 7);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), {width() - badge, 0, badge, height});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.danger);
    painter.drawRoundedRect(place, 7.5, 7.5);
    painter.setPen(theme.surface);
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace frontdesk

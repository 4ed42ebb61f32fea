#include "views/shell/bell.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "views/common/badge.h"
#include "views/common/card.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/shell/notificationdelegate.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 380;
constexpr int mostHeight = 52 * 8;

} // namespace

NotificationPanel::NotificationPanel(NotificationsModel &model, QWidget *window)
    : Popover(window),
      m_model(model),
      m_list(new QListView(this)),
      m_nothing(explanation(tr("Nothing new. Bookings, changes and messages of others are told here."), this)),
      m_allRead(new QPushButton(tr("Mark all as read"), this))
{
    setObjectName(u"notificationPanel"_s);
    setAccessibleName(tr("Notices"));
    m_list->setObjectName(u"notificationList"_s);
    m_list->setAccessibleName(tr("Notices"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new NotificationDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_allRead->setObjectName(u"allReadButton"_s);
    m_allRead->setProperty("link", true);
    m_nothing->setObjectName(u"noNotices"_s);
    m_nothing->setContentsMargins(12, 4, 12, 12);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 4, 8, 0);
    top->addWidget(headingLabel(tr("Notices"), this));
    top->addStretch();
    top->addWidget(m_allRead);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 10, 2, 6);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_list->setFixedWidth(panelWidth);

    connect(m_list, &QListView::clicked, this, &NotificationPanel::choose);
    connect(m_list, &QListView::activated, this, &NotificationPanel::choose);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_allRead, &QPushButton::clicked, &model, &NotificationsModel::markAllRead);
    connect(&model, &NotificationsModel::modelReset, this, &NotificationPanel::tell);
    connect(&model, &NotificationsModel::unreadChanged, this, &NotificationPanel::tell);
}

void NotificationPanel::tell()
{
    const int rows = m_model.rowCount();
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::clamp(rows * 52 + 4, 52, mostHeight));
    m_nothing->setVisible(rows == 0);
    m_allRead->setVisible(m_model.unread() > 0);
}

void NotificationPanel::open(const QRect &anchor)
{
    tell();
    openBeside(anchor);
    m_list->setCurrentIndex(m_model.index(0));
    m_list->setFocus(Qt::PopupFocusReason);
}

/// Below the bell, its trailing edge where the bell's is, inside the window.
QPoint NotificationPanel::placeFor(const QRect &anchor) const
{
    const int wanted = isRightToLeft() ? anchor.left() - contentsMargins().left()
                                       : anchor.right() + contentsMargins().right() - width();
    const int x = std::clamp(wanted, -contentsMargins().left() / 2, std::max(0, parentWidget()->width() - width()));
    return {x, anchor.bottom() + 4 - contentsMargins().top()};
}

void NotificationPanel::choose(const QModelIndex &index)
{
    if (isHidden() || !index.isValid()) // a click can be an activation too
        return;
    const NoticePlace place = m_model.placeOf(index.row());
    m_model.markRead(index.row());
    dismiss();
    Q_EMIT chosen(place);
}

Bell::Bell(NotificationDesk &desk, QWidget *window)
    : QToolButton(window),
      m_window(window),
      m_model(new NotificationsModel(desk, this)),
      m_panel(new NotificationPanel(*m_model, window))
{
    setObjectName(u"bellButton"_s);
    setFocusPolicy(Qt::TabFocus);
    setIconSize({20, 20});
    tell(m_model->unread());
    connect(this, &QToolButton::clicked, this, &Bell::openList);
    connect(m_model, &NotificationsModel::unreadChanged, this, &Bell::tell);
    connect(m_panel, &NotificationPanel::chosen, this, &Bell::follow);
    connect(m_panel, &Popover::dismissed, this, [this] {
        if (m_window->focusWidget() == nullptr || m_panel->isAncestorOf(m_window->focusWidget()))
            setFocus();
    });
    setIcon(themedIcon(Icon::Reminders, Theme::current().text));
}

void Bell::tell(int unread)
{
    const QString name = unread > 0 ? tr("Notices, %n new", nullptr, unread) : tr("Notices");
    setAccessibleName(name);
    setToolTip(name);
    update();
}

void Bell::openList()
{
    if (m_panel->isOpen())
        m_panel->dismiss();
    else
        m_panel->open(QRect(mapTo(m_window, QPoint()), size()));
}

void Bell::follow(const NoticePlace &place)
{
    if (!place.visit.isNull())
        Q_EMIT visitChosen(place.visit, place.date);
    else if (!place.conversation.isEmpty())
        Q_EMIT conversationChosen(place.conversation);
}

void Bell::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(themedIcon(Icon::Reminders, Theme::current().text));
}

void Bell::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    paintBadge(*this, m_model->unread());
}

} // namespace frontdesk

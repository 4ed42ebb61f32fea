#include "views/inbox/conversationpane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include "models/items/messagetexts.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/inbox/conversationdelegate.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int anyChannel = -1;

/// Letters are the page's, not a search in the list; and the focus chooses nothing, since what is chosen is read.
class List : public QListView {
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const QString text = event->text();
        if (!text.isEmpty() && text.at(0).isPrint())
            event->ignore();
        else
            QListView::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        const bool chosen = currentIndex().isValid();
        const QSignalBlocker quiet(selectionModel());
        QListView::focusInEvent(event);
        if (!chosen)
            selectionModel()->clearCurrentIndex();
    }
};

} // namespace

ConversationPane::ConversationPane(InboxDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_model(desk),
      m_search(new QLineEdit(this)),
      m_new(new QPushButton(tr("New"), this)),
      m_unread(chip(tr("Unread"), u"filterUnread"_s)),
      m_starred(chip(tr("Starred"), u"filterStarred"_s)),
      m_waiting(chip(tr("To do"), u"filterWaiting"_s)),
      m_channel(new QComboBox(this)),
      m_allRead(new QPushButton(tr("Mark all read"), this)),
      m_list(new List(this)),
      m_empty(new QLabel(m_list))
{
    constexpr int paneWidth = 320;
    setFixedWidth(paneWidth);
    m_list->setObjectName(u"conversations"_s);
    m_list->setAccessibleName(tr("Conversations"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ConversationDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_waiting->setToolTip(tr("What wants an answer from a person"));
    m_empty->setObjectName(u"noConversations"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setProperty("secondary", true);
    auto *over = new QVBoxLayout(m_list);
    over->setContentsMargins(24, 40, 24, 0);
    over->addWidget(m_empty);
    over->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 1, 0);
    column->setSpacing(8);
    column->addLayout(buildTop());
    column->addLayout(buildFilters());
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConversationPane::onCurrentChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ConversationPane::showEmptyText);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ConversationPane::showEmptyText);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ConversationPane::showEmptyText);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
}

QPushButton *ConversationPane::chip(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setProperty("chip", true);
    button->setCheckable(true);
    connect(button, &QPushButton::toggled, this, &ConversationPane::applyFilter);
    return button;
}

QLayout *ConversationPane::buildTop()
{
    m_search->setObjectName(u"conversationSearch"_s);
    m_search->setAccessibleName(tr("Find a conversation"));
    m_search->setPlaceholderText(tr("Name, phone or number  ( / )"));
    m_search->setClearButtonEnabled(true);
    m_new->setObjectName(u"newConversation"_s);
    m_new->setIcon(themedIcon(Icon::Add, Theme::current().text));
    m_new->setToolTip(tr("Write to somebody  (N)"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_new);
    connect(m_search, &QLineEdit::textChanged, this, &ConversationPane::applyFilter);
    connect(m_new, &QPushButton::clicked, this, &ConversationPane::newWanted);
    return row;
}

QLayout *ConversationPane::buildFilters()
{
    m_channel->setObjectName(u"filterChannel"_s);
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->addItem(tr("Every channel"), anyChannel);
    for (const MessageType type : {MessageType::Portal, MessageType::WhatsApp, MessageType::Sms, MessageType::Email})
        m_channel->addItem(messageTypeName(type), int(type));
    m_allRead->setObjectName(u"allRead"_s);
    m_allRead->setProperty("link", true);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(6);
    for (QPushButton *button : {m_unread, m_starred, m_waiting})
        chips->addWidget(button);
    chips->addStretch();
    auto *second = new QHBoxLayout;
    second->addWidget(m_channel);
    second->addStretch();
    second->addWidget(m_allRead);
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(12, 0, 12, 0);
    rows->setSpacing(8);
    rows->addLayout(chips);
    rows->addLayout(second);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ConversationPane::applyFilter);
    connect(m_allRead, &QPushButton::clicked, this, &ConversationPane::allReadWanted);
    return rows;
}

void ConversationPane::applyFilter()
{
    ConversationFilter filter;
    filter.unread = m_unread->isChecked();
    filter.starred = m_starred->isChecked();
    filter.waiting = m_waiting->isChecked();
    filter.search = m_search->text();
    if (const int channel = m_channel->currentData().toInt(); channel != anyChannel)
        filter.channel = MessageType(channel);
    m_model.setFilter(filter);
    show(m_shown);
}

void ConversationPane::reload()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model.reload();
    show(m_shown);
}

void ConversationPane::show(const std::optional<ConversationId> &id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_shown = id;
    m_model.keep(id);
    const int row = id ? m_model.rowOf(*id) : -1;
    if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
}

void ConversationPane::step(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int now = m_list->currentIndex().row();
    m_list->setCurrentIndex(m_model.index(std::clamp(now + rows, 0, count - 1)));
}

void ConversationPane::onCurrentChanged(const QModelIndex &current)
{
    const ConversationLine *line = m_model.line(current.row());
    if (m_quiet || !line)
        return;
    const ConversationId id = line->id; // the line goes when the list is read again
    m_shown = id;
    m_model.keep(id);
    Q_EMIT chosen(id);
}

void ConversationPane::showEmptyText()
{
    const ConversationFilter &filter = m_model.filter();
    const bool all = filter.search.isEmpty() && !filter.unread && !filter.starred && !filter.waiting && !filter.channel;
    m_empty->setText(all ? tr("What patients and colleagues write stands here. N writes to somebody.")
                         : tr("No conversation fits."));
    m_empty->setVisible(m_model.rowCount() == 0);
}

bool ConversationPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && enter) {
        Q_EMIT entered();
        return true;
    }
    if (watched == m_search && (enter || key == Qt::Key_Down || key == Qt::Key_Escape)) {
        if (key == Qt::Key_Escape)
            m_search->clear();
        else if (!m_list->currentIndex().isValid())
            step(1);
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ConversationPane::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.border);
    const int x = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

} // namespace frontdesk

#include "views/inbox/inboxpage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>

#include "views/common/errortexts.h"
#include "views/inbox/contactpopover.h"
#include "views/inbox/conversationpane.h"
#include "views/inbox/patientpane.h"
#include "views/inbox/threadpane.h"
#include "views/inbox/threadview.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

InboxPage::InboxPage(InboxDesk &desk, TextsDesk *texts, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_conversations(new ConversationPane(desk, this)),
      m_thread(new ThreadPane(desk, texts, this)),
      m_patient(new PatientPane(desk, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_conversations);
    row->addWidget(m_thread, 1);
    row->addWidget(m_patient);
    setFocusProxy(m_conversations);
    connectPanes();
    addKeys();
}

void InboxPage::connectPanes()
{
    connect(m_conversations, &ConversationPane::chosen, this, &InboxPage::openConversation);
    connect(m_conversations, &ConversationPane::newWanted, this, &InboxPage::writeToSomebody);
    connect(m_conversations, &ConversationPane::allReadWanted, this, &InboxPage::readAll);
    connect(m_conversations, &ConversationPane::entered, m_thread, &ThreadPane::reply);
    connect(m_thread, &ThreadPane::said, this, &Page::said);
    connect(m_thread, &ThreadPane::complained, this, &Page::complained);
    connect(m_thread, &ThreadPane::repliesWanted, this, &InboxPage::repliesWanted);
    connect(m_thread, &ThreadPane::left, this, [this] { m_conversations->list()->setFocus(Qt::OtherFocusReason); });
    connect(m_thread, &ThreadPane::draftChanged, &m_conversations->model(), &ConversationsModel::setDraft);
    connect(m_patient, &PatientPane::bookingWanted, this, &InboxPage::bookingWanted);
    connect(m_patient, &PatientPane::visitWanted, this, &InboxPage::visitWanted);
    connect(&m_desk, &InboxDesk::messagesChanged, this, &InboxPage::onMessagesChanged);
    connect(&m_desk, &InboxDesk::surroundingsChanged, this, &InboxPage::onSurroundingsChanged);
}

/// While one types in a field, letters are letters.
void InboxPage::addKeys()
{
    for (const DeskAction &action : actions()) {
        if (action.keys.constFirst().isEmpty())
            continue;
        auto *shortcut = new QShortcut(action.keys.constFirst(), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action.run);
    }
}

void InboxPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash) { // on some keyboards with Shift
        m_conversations->search()->setFocus(Qt::ShortcutFocusReason);
        m_conversations->search()->selectAll();
        return;
    }
    Page::keyPressEvent(event);
}

/// Told of here, heard by the page itself: they are its own only while it has the focus.
QList<DeskAction> InboxPage::actions()
{
    const auto action = [](const QString &id, const QString &text, const QKeySequence &keys,
                           std::function<void()> run) {
        DeskAction made;
        made.id = u"inbox."_s + id;
        made.group = tr("Inbox");
        made.text = text;
        made.keys = {keys};
        made.run = std::move(run);
        made.listener = DeskAction::Listener::Widget;
        made.icon = Icon::Inbox;
        return made;
    };
    return {action(u"new"_s, tr("Write to somebody"), Qt::Key_N, [this] { writeToSomebody(); }),
            action(u"next"_s, tr("Next conversation"), Qt::Key_J, [this] { m_conversations->step(1); }),
            action(u"previous"_s, tr("Conversation before"), Qt::Key_K, [this] { m_conversations->step(-1); }),
            action(u"reply"_s, tr("Answer"), Qt::Key_R, [this] { m_thread->reply(); }),
            action(u"star"_s, tr("Star the message"), Qt::Key_S, [this] { m_thread->starChosen(); }),
            action(u"settle"_s, tr("Seen to: waits for nobody any more"), Qt::Key_E, [this] { m_thread->settle(); }),
            action(u"book"_s, tr("Book a visit for the patient"), Qt::Key_B, [this] { bookVisit(); }),
            action(u"delete"_s, tr("Delete the message"), Qt::Key_Delete, [this] { m_thread->deleteChosen(); }),
            action(u"allRead"_s, tr("Mark all messages as read"), {}, [this] { readAll(); })};
}

void InboxPage::reveal(const QString &id)
{
    if (const auto conversation = ConversationId::parse(id))
        openConversation(*conversation);
}

std::optional<ConversationId> InboxPage::conversation() const
{
    return m_thread->conversation();
}

void InboxPage::openConversation(const ConversationId &id)
{
    m_thread->open(id);
    m_conversations->show(id);
    m_patient->show(m_thread->correspondent());
}

void InboxPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_read)
        m_conversations->reload();
    else
        m_conversations->model().setFilter({});
    m_read = true;
    m_thread->refresh();
    m_patient->show(m_thread->correspondent());
    m_thread->markReadIfSeen();
}

bool InboxPage::event(QEvent *event)
{
    const bool taken = Page::event(event);
    if (event->type() == QEvent::WindowActivate)
        m_thread->markReadIfSeen();
    return taken;
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForAll = 960;
    Page::resizeEvent(event);
    m_patient->setVisible(width() >= roomForAll);
}

void InboxPage::onMessagesChanged()
{
    if (!isVisible())
        return;
    m_conversations->reload();
    m_thread->markReadIfSeen();
}

void InboxPage::onSurroundingsChanged()
{
    if (!isVisible())
        return;
    m_conversations->reload();
    m_thread->refresh();
    m_patient->show(m_thread->correspondent());
}

void InboxPage::readAll()
{
    m_desk.markAllRead(this, [this](const Result<int> &result) {
        if (result)
            Q_EMIT said(tr("%n messages marked as read", nullptr, *result));
        else
            Q_EMIT complained(errorText(result.error(), m_desk.zone()));
    });
}

void InboxPage::bookVisit()
{
    const auto &who = m_thread->correspondent();
    if (who && who->id.kind == ConversationId::Kind::Patient)
        Q_EMIT bookingWanted(who->patient);
}

void InboxPage::writeToSomebody()
{
    auto *popover = new ContactPopover(m_desk, window());
    connect(popover, &ContactPopover::chosen, this, [this](const ConversationId &id) {
        openConversation(id);
        m_thread->reply();
    });
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    const QPushButton *button = m_conversations->newButton();
    popover->open(QRect(button->mapTo(window(), QPoint()), button->size()));
}

} // namespace frontdesk

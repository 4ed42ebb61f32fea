#include "views/inbox/threadpane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "models/items/messagetexts.h"
#include "views/common/confirmpopover.h"
#include "views/common/errortexts.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"
#include "views/inbox/composeredit.h"
#include "views/inbox/quickreplypopup.h"
#include "views/inbox/threadview.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ThreadPane::ThreadPane(InboxDesk &desk, TextsDesk *texts, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_texts(texts),
      m_model(desk),
      m_name(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_settle(new QPushButton(tr("Done"), this)),
      m_view(new ThreadView(m_model, this)),
      m_composer(new Composer(this)),
      m_header(buildHeader())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    column->addWidget(m_composer);
    setFocusProxy(m_view);
    connect(m_composer, &Composer::sendWanted, this, &ThreadPane::send);
    connect(m_composer, &Composer::draftChanged, this, &ThreadPane::keepDraft);
    connect(m_composer, &Composer::left, this, &ThreadPane::left);
    connect(m_view, &ThreadView::retryWanted, this, &ThreadPane::retry);
    connect(m_view, &ThreadView::menuWanted, this, &ThreadPane::showMenu);
    connect(m_view, &ThreadView::atEndChanged, this, &ThreadPane::markReadIfSeen);
    connect(&m_model, &ThreadModel::arrived, this, &ThreadPane::markReadIfSeen);
    connect(m_settle, &QPushButton::clicked, this, &ThreadPane::settle);
    connectReplies();
}

void ThreadPane::connectReplies()
{
    ComposerEdit *edit = m_composer->edit();
    m_composer->setRepliesShown(m_texts != nullptr);
    if (!m_texts)
        return;
    connect(edit, &ComposerEdit::slashTyped, this, &ThreadPane::showReplies);
    connect(edit, &ComposerEdit::slashGone, this, [this] {
        if (m_replies)
            m_replies->close();
    });
    connect(edit, &ComposerEdit::listKeyPressed, this, [this](int key) {
        if (m_replies)
            m_replies->handleKey(key);
    });
    connect(m_composer, &Composer::replyWanted, this, [this, edit] {
        edit->setFocus();
        if (!edit->slashWord())
            edit->insertPlainText(edit->textCursor().atBlockStart() ? u"/"_s : u" /"_s);
        else
            showReplies(*edit->slashWord());
    });
}

/// Made when it is first wanted: by then it is known in which window.
void ThreadPane::showReplies(const QString &word)
{
    if (!m_who || m_opening)
        return;
    if (!m_replies) {
        m_replies = new QuickReplyPopup(*m_texts, window());
        connect(m_replies, &QuickReplyPopup::shownChanged, m_composer->edit(), &ComposerEdit::setListShown);
        connect(m_replies, &QuickReplyPopup::chosen, this, &ThreadPane::insertReply);
        connect(m_replies, &QuickReplyPopup::manageWanted, this, &ThreadPane::repliesWanted);
    }
    const QWidget *edit = m_composer->edit();
    m_replies->open(word, m_who->language, QRect(edit->mapTo(window(), QPoint()), edit->size()));
}

void ThreadPane::insertReply(const QuickReply &reply)
{
    m_composer->edit()->insertReply(m_texts->filled(reply, *conversation()));
    m_composer->edit()->setFocus();
}

void ThreadPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_replies)
        m_replies->close();
}

QWidget *ThreadPane::buildHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(52);
    m_name->setObjectName(u"threadName"_s);
    m_name->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    m_detail->setProperty("secondary", true);
    m_settle->setObjectName(u"settleButton"_s);
    m_settle->setToolTip(tr("Seen to: it no longer waits for a person  (E)"));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_detail);
    row->addStretch();
    row->addWidget(m_settle);
    header->hide();
    return header;
}

QString ThreadPane::words(const Error &error) const
{
    if (error.code == ErrorCode::ConversationExists)
        return tr("You already have a conversation with this patient");
    if (error.code == ErrorCode::Unreachable)
        return error.args.value(1) == "opted_out"_L1 ? tr("The patient does not want to be written to this way")
                                                     : tr("The patient cannot be reached this way");
    return errorText(error, m_desk.zone());
}

template<class T>
Reply<T> ThreadPane::orComplain()
{
    return [this](const Result<T> &result) {
        if (!result)
            Q_EMIT complained(words(result.error()));
    };
}

void ThreadPane::open(const ConversationId &id)
{
    if (conversation() == id)
        return;
    const QScopedValueRollback opening(m_opening, true);
    m_model.open(id);
    m_who = m_desk.correspondent(id);
    m_header->setVisible(m_who.has_value());
    if (!m_who) {
        m_composer->close();
        return;
    }
    m_name->setText(m_who->name);
    m_detail->setText(m_who->patient.number.isEmpty() ? roleName(m_who->role) : leftToRight(m_who->patient.number));
    m_composer->open(*m_who, m_drafts.value(id.toString()), usualWay());
    followWaiting();
    markReadIfSeen();
}

void ThreadPane::refresh()
{
    if (!conversation())
        return;
    const QScopedValueRollback opening(m_opening, true);
    m_who = m_desk.correspondent(*conversation());
    if (!m_who)
        return;
    m_name->setText(m_who->name);
    m_composer->refresh(*m_who);
    followWaiting();
}

/// As the other end last wrote, else as we did.
MessageType ThreadPane::usualWay() const
{
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const Message &message = m_model.card(row)->message;
        if (message.direction == MessageDirection::Inbound || message.patientId.isNull())
            return message.type;
    }
    const MessageCard *last = m_model.card(m_model.rowCount() - 1);
    return last ? last->message.type : MessageType::Portal;
}

void ThreadPane::followWaiting()
{
    const auto line = conversation() ? m_desk.conversation(*conversation()) : std::nullopt;
    m_settle->setVisible(line && line->waiting);
}

void ThreadPane::keepDraft()
{
    if (m_opening || !conversation())
        return;
    const Draft draft = m_composer->draft();
    if (draft.isEmpty())
        m_drafts.remove(conversation()->toString());
    else
        m_drafts.insert(conversation()->toString(), draft);
    Q_EMIT draftChanged(*conversation(), draft.body);
}

void ThreadPane::send(const NewMessage &message)
{
    const ConversationId id = *conversation();
    m_composer->setBusy(true);
    m_desk.send(id, message, this, [this, id](const Result<MessageCard> &result) { onSent(id, result); });
}

void ThreadPane::onSent(const ConversationId &id, const Result<MessageCard> &result)
{
    m_composer->setBusy(false);
    const bool here = conversation() == id;
    if (!result) {
        if (here)
            m_composer->complain(words(result.error()));
        else
            Q_EMIT complained(words(result.error()));
        return;
    }
    m_drafts.remove(id.toString());
    if (here) {
        m_composer->clear();
        m_view->goToEnd();
    }
    Q_EMIT draftChanged(id, {});
}

void ThreadPane::retry(MessageId id)
{
    m_desk.retry(id, this, orComplain<Done>());
}

void ThreadPane::starChosen()
{
    const MessageCard *card = m_view->chosen();
    if (!card)
        return;
    MarkMessage command;
    command.id = card->message.id;
    command.starred = !card->starred;
    m_desk.mark(command, this, orComplain<Done>());
}

void ThreadPane::deleteChosen()
{
    const MessageCard *card = m_view->chosen();
    if (!card)
        return;
    if (!m_desk.mayDelete(card->message)) {
        Q_EMIT complained(tr("Only who wrote a message can delete it, or an administrator"));
        return;
    }
    const MessageId id = card->message.id;
    const bool gone = card->message.delivery == MessageDelivery::Sent
                      || card->message.delivery == MessageDelivery::Delivered;
    const QString text = gone ? tr("It leaves this list; what the patient was sent stays with them.")
                              : tr("It cannot be brought back.");
    ConfirmPopover::ask({tr("Delete this message?"), text, tr("Delete")}, m_view, [this, id] {
        m_desk.remove(id, this, [this](const Result<Done> &result) {
            if (result)
                Q_EMIT said(tr("The message is deleted"));
            else
                Q_EMIT complained(words(result.error()));
        });
    });
}

void ThreadPane::settle()
{
    if (conversation())
        m_desk.settle(*conversation(), this, orComplain<Done>());
}

void ThreadPane::reply()
{
    if (conversation())
        m_composer->edit()->setFocus(Qt::ShortcutFocusReason);
}

/// What stands in a window that nobody looks at, or further down than one has scrolled, is not read.
void ThreadPane::markReadIfSeen()
{
    followWaiting();
    if (!conversation() || !isVisible() || !isActiveWindow() || !m_view->isAtEnd())
        return;
    const auto line = m_desk.conversation(*conversation());
    if (line && line->unread > 0)
        m_desk.markRead(*conversation(), this, orComplain<Done>());
}

void ThreadPane::showMenu(MessageId id, QPoint globalPosition)
{
    const int row = m_model.rowOf(id);
    const MessageCard *card = m_model.card(row);
    if (!card)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString body = card->message.body;
    connect(menu->addAction(tr("Copy text")), &QAction::triggered, this,
            [body] { QGuiApplication::clipboard()->setText(body); });
    connect(menu->addAction(card->starred ? tr("Remove the star  (S)") : tr("Star  (S)")), &QAction::triggered, this,
            &ThreadPane::starChosen);
    if (card->message.delivery == MessageDelivery::Failed)
        connect(menu->addAction(tr("Try again")), &QAction::triggered, this, [this, id] { retry(id); });
    QAction *remove = menu->addAction(tr("Delete…"));
    remove->setEnabled(m_desk.mayDelete(card->message));
    connect(remove, &QAction::triggered, this, &ThreadPane::deleteChosen);
    menu->popup(globalPosition);
}

} // namespace frontdesk

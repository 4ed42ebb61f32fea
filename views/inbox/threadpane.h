#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

#include "models/items/textsdesk.h"
#include "models/items/threadmodel.h"
#include "views/inbox/composer.h"

class QLabel;
class QPushButton;

namespace frontdesk {

class QuickReplyPopup;
class ThreadView;

/// A conversation: who it is with, what was written, what is being written. Sends, tries again, stars and deletes; keeps what
/// was typed in each conversation; marks as read what is really being looked at. The desk outlives it.
class ThreadPane : public QWidget {
    Q_OBJECT
public:
    /// `texts`: quick replies; null for none.
    ThreadPane(InboxDesk &desk, TextsDesk *texts, QWidget *parent = nullptr);

    const std::optional<ConversationId> &conversation() const { return m_model.conversation(); }
    const std::optional<Correspondent> &correspondent() const { return m_who; }
    void open(const ConversationId &id);
    void refresh(); ///< who it is with, read again
    void starChosen();
    void deleteChosen();
    void reply(); ///< the keyboard goes to the composer, by the way that the last message came
    void settle();
    void markReadIfSeen();
    Composer *composer() const { return m_composer; }
    ThreadView *view() const { return m_view; }

Q_SIGNALS:
    void draftChanged(const ConversationId &id, const QString &text);
    void said(const QString &text);
    void complained(const QString &text);
    void left();          ///< Esc in the composer
    void repliesWanted(); ///< to change the quick replies

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHeader();
    void connectReplies();
    void showReplies(const QString &word);
    void insertReply(const QuickReply &reply);
    void send(const NewMessage &message);
    void onSent(const ConversationId &id, const Result<MessageCard> &result);
    void retry(MessageId id);
    void showMenu(MessageId id, QPoint globalPosition);
    void keepDraft();
    void followWaiting();
    MessageType usualWay() const;
    QString words(const Error &error) const;
    template<class T>
    Reply<T> orComplain();

    InboxDesk &m_desk;
    TextsDesk *m_texts;
    ThreadModel m_model;
    QLabel *m_name;
    QLabel *m_detail;
    QPushButton *m_settle;
    ThreadView *m_view;
    Composer *m_composer;
    QWidget *m_header;
    QPointer<QuickReplyPopup> m_replies; ///< a child of the window
    std::optional<Correspondent> m_who;
    QHash<QString, Draft> m_drafts; ///< by the conversation's name
    bool m_opening = false;
};

} // namespace frontdesk

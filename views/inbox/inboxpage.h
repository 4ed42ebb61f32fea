#pragma once

#include "models/items/inboxdesk.h"
#include "models/items/textsdesk.h"
#include "views/common/page.h"

namespace frontdesk {

class ContactPopover;
class ConversationPane;
class PatientPane;
class ThreadPane;

/// The inbox: conversations, the one that is open, and the patient with their next visits. Live, through whichever door
/// something comes. J and K go through the conversations, R answers, S stars, E is done, N writes to somebody, B books a
/// visit, / searches, Delete deletes. The desk outlives it.
class InboxPage : public Page {
    Q_OBJECT
public:
    /// `texts`: quick replies; null for none.
    explicit InboxPage(InboxDesk &desk, TextsDesk *texts = nullptr, QWidget *parent = nullptr);

    /// Also one that nobody has written in yet.
    void openConversation(const ConversationId &id);
    std::optional<ConversationId> conversation() const;
    QList<DeskAction> actions() override;
    void reveal(const QString &id) override; ///< a conversation, by its name

Q_SIGNALS:
    void bookingWanted(const PatientHit &patient);
    void visitWanted(AppointmentId id, QDate date);
    void repliesWanted(); ///< to change the quick replies

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPanes();
    void addKeys();
    void onMessagesChanged();
    void onSurroundingsChanged();
    void readAll();
    void bookVisit();
    void writeToSomebody();

    InboxDesk &m_desk;
    ConversationPane *m_conversations;
    ThreadPane *m_thread;
    PatientPane *m_patient;
    bool m_read = false; ///< the list has been read once
};

} // namespace frontdesk

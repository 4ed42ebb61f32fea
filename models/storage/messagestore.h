#pragma once

#include "models/domain/conversation.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Through whose eyes messages are read. Staff see every patient's conversation and their own with colleagues; a patient
/// sees what belongs to their record.
struct MessageReader {
    ClinicId clinicId;
    UserId userId;
    bool staff = false;
    PatientId patientId; ///< of a patient; null for staff
};

/// Which messages a list wants. All conditions hold together.
struct MessageFilter {
    PatientId patientId; ///< null: all
    std::optional<bool> unread;
    QList<MessageType> types; ///< empty: all
    std::optional<MessageDirection> direction;
    int limit = -1; ///< -1: no limit
    int offset = 0;
};

/// A conversation, or of a patient's the half that `part` names.
struct ConversationRef {
    QString key; ///< conversationKey()
    ConversationId::Part part = ConversationId::Part::Whole;
};

/// A conversation in a list: its newest message and what the reader has not seen of it.
struct ConversationRow {
    MessageCard last;
    int messages = 0;
    int unread = 0;
    bool patientHasPortal = false;
    bool patientHasWhatsApp = false;
};

/// Messages and each reader's marks on them. Deleted messages are found by nothing here.
class MessageStore {
public:
    explicit MessageStore(Database &database) : m_database(database) {}

    /// Gives the message its number.
    void insert(Message &message);
    void markDeleted(MessageId id, Instant at);

    /// What has become of a message that leaves the house.
    void setDelivery(MessageId id, MessageDelivery delivery, const QString &error);
    /// For the program itself, in whichever clinic it is.
    std::optional<Message> findAnywhere(MessageId id);

    /// Not visible to the reader: nullopt.
    std::optional<MessageCard> find(const MessageReader &reader, MessageId id);
    /// Newest first.
    QList<MessageCard> list(const MessageReader &reader, const MessageFilter &filter);
    int count(const MessageReader &reader, const MessageFilter &filter);
    /// Oldest first.
    QList<MessageCard> thread(const MessageReader &reader, const ConversationRef &conversation);
    /// By the newest message, newest first. For a patient the halves of their conversation.
    QList<ConversationRow> conversations(const MessageReader &reader);

    /// When the last message of the conversation's thread was written.
    std::optional<Instant> lastIn(ClinicId clinic, const QString &conversation, const QString &thread);
    /// The doctor whose thread of the conversation had the last message; null without one.
    UserId lastDoctorIn(ClinicId clinic, const QString &conversation);

    /// What others have written in it and the reader has not read, oldest first.
    QList<Message> unread(const MessageReader &reader, const ConversationRef &conversation);
    /// nullopt: unread.
    void setRead(MessageId id, UserId reader, const std::optional<Instant> &at);
    void setStarred(MessageId id, UserId reader, bool starred);

private:
    int countUnread(const MessageReader &reader, const QString &conversation);
    Database &m_database;
};

} // namespace frontdesk

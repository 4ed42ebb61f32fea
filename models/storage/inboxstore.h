#pragma once

#include "models/storage/messagestore.h"

namespace frontdesk {

/// Which conversations a list wants. All conditions hold together.
struct ConversationFilter {
    bool unread = false;
    bool starred = false;
    bool waiting = false;               ///< for a person
    std::optional<MessageType> channel; ///< of the last message
    QString search;                     ///< a name, a number, a phone; empty: all
    int limit = -1;
    int offset = 0;
};

/// A conversation in a member of staff's list.
struct ConversationLine {
    ConversationId id;
    QString name;          ///< of the patient, the colleague
    QString patientNumber; ///< patients only
    Message last;          ///< its body only as far as a line can show it
    int messages = 0;
    int unread = 0;
    int starred = 0;
    bool waiting = false;
};

/// A place in a conversation: between messages, just before this one.
struct MessageMark {
    Instant at;
    qint64 number = 0;
};

/// Conversations as lists show them and as they are read bit by bit, for members of staff; what each costs does not grow with
/// the messages there are. Stands on tables that the database itself keeps (migration 0021).
class InboxStore {
public:
    explicit InboxStore(Database &database) : m_database(database) {}

    /// The one that was written in last first. Names of colleagues are left to the caller. `filter.search` does not count:
    /// `found` is what it has found, as keys of conversations.
    QList<ConversationLine> lines(const MessageReader &reader, const ConversationFilter &filter,
                                  const std::optional<QStringList> &found = {});
    std::optional<ConversationLine> line(const MessageReader &reader, const QString &key);
    /// Conversations with something that the reader has not read; counting ends at `most`.
    int countUnread(const MessageReader &reader, int most);

    /// The last ones before the mark, or of all, oldest first.
    QList<MessageCard> before(const MessageReader &reader, const QString &key, const std::optional<MessageMark> &mark,
                              int limit);
    /// What waits for a person in it.
    QList<Message> waiting(ClinicId clinic, const QString &key);
    void settle(MessageId id);

private:
    Database &m_database;
};

} // namespace frontdesk

#pragma once

#include "models/domain/channel.h"
#include "models/domain/messagetext.h"
#include "models/storage/database.h"

namespace frontdesk {

/// A clinic's own texts in place of shipped ones, and its quick replies.
class ClinicTextStore {
public:
    explicit ClinicTextStore(Database &database) : m_database(database) {}

    /// Which text it is.
    struct Key {
        QString kind; ///< "reminder", "booked" …
        Channel channel = Channel::Email;
        QString language; ///< two letters
    };
    std::optional<TextTemplate> find(ClinicId clinic, const Key &key);
    QList<Key> keys(ClinicId clinic);
    void put(ClinicId clinic, const Key &key, const TextTemplate &text, Instant at);
    void remove(ClinicId clinic, const Key &key);

    /// By name, then language.
    QList<QuickReply> replies(ClinicId clinic);
    std::optional<QuickReply> reply(ClinicId clinic, QuickReplyId id);
    void putReply(ClinicId clinic, const QuickReply &reply, Instant at);
    void removeReply(ClinicId clinic, QuickReplyId id);

private:
    Database &m_database;
};

} // namespace frontdesk

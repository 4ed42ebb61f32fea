#pragma once

#include "models/services/delivery/texts.h"
#include "models/services/session.h"
#include "models/storage/clinictextstore.h"

namespace frontdesk {

using ClinicTextKey = ClinicTextStore::Key;

/// A text as it is sent, and as it came with the program.
struct ClinicText {
    ClinicTextKey key;
    TextTemplate text;
    TextTemplate shipped;
    bool own = false; ///< the clinic's
};

/// What reminders and notices say: the clinic's own words where it has some, else those that came with the program. Read by
/// everything that sends, at the moment of sending. CONTRACT §7.
class ClinicTextService {
public:
    explicit ClinicTextService(Session &session) : m_session(session), m_store(session.database()) {}

    /// The clinic's own for the channel, else the shipped one for it, else the same by SMS.
    TextTemplate effective(const ClinicTextKey &key);
    /// InvalidField of what there is no text for: "kind", "channel", "language".
    Result<ClinicText> find(const ClinicTextKey &key);
    QList<ClinicTextKey> ownTexts();

    /// Admins only. InvalidField("text" or "subject", what is allowed, what is wrong) for a placeholder that means nothing,
    /// a text that is too long; MissingField("text"). A blank subject is the shipped one.
    Result<ClinicText> put(const ClinicTextKey &key, const TextTemplate &text);
    /// Back to the shipped text.
    Result<ClinicText> reset(const ClinicTextKey &key);

    /// A visit that does not exist, for a preview in the language.
    TextValues sample(const QString &language);

private:
    Result<Done> check(const ClinicTextKey &key) const;
    void record(const QString &action, const ClinicTextKey &key, const TextTemplate &before, const TextTemplate &after);

    Session &m_session;
    ClinicTextStore m_store;
};

} // namespace frontdesk

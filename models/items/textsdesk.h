#pragma once

#include <QObject>

#include "models/items/reply.h"
#include "models/services/clinictexts/clinictextservice.h"
#include "models/services/clinictexts/quickreplyservice.h"

namespace frontdesk {

/// What the window asks and orders about the clinic's own words: reminders, notices, quick replies. Lives in the GUI thread.
class TextsDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual bool mayChangeTexts() const = 0;
    virtual bool mayChangeReplies() const = 0;
    virtual QString language() const = 0; ///< the clinic's, as textLanguages() has it
    virtual bool plainSms() const = 0;    ///< accents are taken out of text messages

    virtual Result<ClinicText> text(const ClinicTextKey &key) const = 0;
    virtual QList<ClinicTextKey> ownTexts() const = 0;
    virtual TextValues sample(const QString &language) const = 0;
    virtual void putText(const ClinicTextKey &key, const TextTemplate &text, QObject *context,
                         Reply<ClinicText> done) = 0;
    virtual void resetText(const ClinicTextKey &key, QObject *context, Reply<ClinicText> done) = 0;

    virtual QList<QuickReply> replies() const = 0; ///< by name
    /// For somebody, in its own language; what is not known stays in braces.
    virtual QString filled(const QuickReply &reply, const ConversationId &to) const = 0;
    virtual void putReply(const QuickReply &reply, QObject *context, Reply<QuickReply> done) = 0;
    virtual void removeReply(QuickReplyId id, QObject *context, Reply<Done> done) = 0;

Q_SIGNALS:
    void textsChanged(); ///< texts or replies, by whomever
};

} // namespace frontdesk

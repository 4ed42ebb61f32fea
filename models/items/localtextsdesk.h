#pragma once

#include "models/items/localaccess.h"
#include "models/items/textsdesk.h"

namespace frontdesk {

/// The clinic's words in this machine's own database. The access outlives it.
class LocalTextsDesk final : public TextsDesk {
    Q_OBJECT
public:
    explicit LocalTextsDesk(LocalAccess &access, QObject *parent = nullptr);

    bool mayChangeTexts() const override { return isAdmin(m_access.actor().role); }
    bool mayChangeReplies() const override;
    QString language() const override;
    bool plainSms() const override;

    Result<ClinicText> text(const ClinicTextKey &key) const override;
    QList<ClinicTextKey> ownTexts() const override;
    TextValues sample(const QString &language) const override;
    void putText(const ClinicTextKey &key, const TextTemplate &text, QObject *context, Reply<ClinicText> done) override;
    void resetText(const ClinicTextKey &key, QObject *context, Reply<ClinicText> done) override;

    QList<QuickReply> replies() const override;
    QString filled(const QuickReply &reply, const ConversationId &to) const override;
    void putReply(const QuickReply &reply, QObject *context, Reply<QuickReply> done) override;
    void removeReply(QuickReplyId id, QObject *context, Reply<Done> done) override;

private:
    void hear(const QList<Change> &changes);

    LocalAccess &m_access;
};

} // namespace frontdesk

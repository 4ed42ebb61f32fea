#include "models/items/localtextsdesk.h"

#include <algorithm>

#include "models/services/settingsservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

LocalTextsDesk::LocalTextsDesk(LocalAccess &access, QObject *parent) : TextsDesk(parent), m_access(access)
{
    connect(&access.hub().feed(), &ChangeFeed::committed, this, &LocalTextsDesk::hear);
}

bool LocalTextsDesk::mayChangeReplies() const
{
    return m_access.askOr(false, [](Session &session) { return QuickReplyService(session).mayChange(); });
}

QString LocalTextsDesk::language() const
{
    return m_access.askOr(u"en"_s,
                          [](Session &session) { return textLanguage({}, {}, session.directory().clinic.language); });
}

bool LocalTextsDesk::plainSms() const
{
    return m_access.askOr(false,
                          [](Session &session) { return flagSetting(session.directory(), u"sms.transliterate"_s); });
}

Result<ClinicText> LocalTextsDesk::text(const ClinicTextKey &key) const
{
    return m_access.ask([&](Session &session) { return ClinicTextService(session).find(key); });
}

QList<ClinicTextKey> LocalTextsDesk::ownTexts() const
{
    return m_access.askOr(QList<ClinicTextKey>(),
                          [](Session &session) { return ClinicTextService(session).ownTexts(); });
}

TextValues LocalTextsDesk::sample(const QString &language) const
{
    return m_access.askOr(TextValues(), [&](Session &session) { return ClinicTextService(session).sample(language); });
}

void LocalTextsDesk::putText(const ClinicTextKey &key, const TextTemplate &text, QObject *context,
                             Reply<ClinicText> done)
{
    m_access.order<ClinicText>([key, text](Session &session) { return ClinicTextService(session).put(key, text); },
                               context, std::move(done));
}

void LocalTextsDesk::resetText(const ClinicTextKey &key, QObject *context, Reply<ClinicText> done)
{
    m_access.order<ClinicText>([key](Session &session) { return ClinicTextService(session).reset(key); }, context,
                               std::move(done));
}

QList<QuickReply> LocalTextsDesk::replies() const
{
    return m_access.askOr(QList<QuickReply>(), [](Session &session) { return QuickReplyService(session).list(); });
}

QString LocalTextsDesk::filled(const QuickReply &reply, const ConversationId &to) const
{
    const auto text = m_access.ask([&](Session &session) { return QuickReplyService(session).filled(reply, to); });
    return text ? *text : reply.text;
}

void LocalTextsDesk::putReply(const QuickReply &reply, QObject *context, Reply<QuickReply> done)
{
    m_access.order<QuickReply>([reply](Session &session) { return QuickReplyService(session).put(reply); }, context,
                               std::move(done));
}

void LocalTextsDesk::removeReply(QuickReplyId id, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id](Session &session) { return QuickReplyService(session).remove(id); }, context,
                         std::move(done));
}

void LocalTextsDesk::hear(const QList<Change> &changes)
{
    static const QStringList entities{u"clinic_text"_s, u"quick_reply"_s, u"setting"_s};
    const bool touched = std::any_of(changes.cbegin(), changes.cend(), [this](const Change &change) {
        return change.entry.clinicId == m_access.actor().clinicId && entities.contains(change.entry.entity);
    });
    if (touched)
        Q_EMIT textsChanged();
}

} // namespace frontdesk

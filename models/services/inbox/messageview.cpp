#include "models/services/inbox/messageview.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool maySee(Session &session, const ConversationId &id)
{
    const Actor &actor = session.actor();
    if (id.kind == ConversationId::Kind::Patient) {
        return actor.isStaff() ? session.stores().patients.find(actor.clinicId, id.patientId).has_value()
                               : !actor.patientId.isNull() && id.patientId == actor.patientId;
    }
    const auto role = session.stores().users.roleIn(actor.clinicId, id.colleagueId);
    return actor.isStaff() && role && isStaff(*role) && id.colleagueId != actor.userId;
}

/// In the journal's words: empty (all staff), or the two colleagues.
QString audienceOf(const Message &message)
{
    if (message.recipientId.isNull())
        return {};
    return message.sentBy.toString() + u',' + message.recipientId.toString();
}

} // namespace

MessageReader messageReader(const Actor &actor)
{
    return {actor.clinicId, actor.userId, actor.isStaff(), actor.patientId};
}

Result<ConversationRef> conversationFor(Session &session, const ConversationId &id)
{
    if (!maySee(session, id))
        return Error::notFound(u"Conversation"_s);
    return ConversationRef{conversationKey(id, session.actor().userId), id.part};
}

void recordMessage(Session &session, const Message &message, const QString &action, ChangeOp op,
                   const QJsonObject &changes)
{
    session.record(
        {action, u"message"_s, message.id.toString(), op, message.patientId, audienceOf(message), changes, {}});
}

} // namespace frontdesk

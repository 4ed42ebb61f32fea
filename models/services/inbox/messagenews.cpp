#include "models/services/inbox/messagenews.h"

#include "models/domain/conversation.h"
#include "models/services/notifications/notificationservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

OutboxEntry entryFor(const Message &message, Channel channel, const QString &kind)
{
    OutboxEntry entry;
    entry.clinicId = message.clinicId;
    entry.channel = channel;
    entry.kind = kind;
    entry.messageId = message.id;
    entry.dueAt = message.createdAt;
    entry.createdAt = message.createdAt;
    return entry;
}

} // namespace

MessageNews::MessageNews(Session &session, const Message &message) : m_session(session), m_message(message)
{
    if (!message.patientId.isNull())
        m_patient = session.stores().patients.find(message.clinicId, message.patientId);
}

UserId MessageNews::threadDoctor() const
{
    return UserId::parse(m_message.thread).value_or(UserId());
}

Result<Done> MessageNews::checkReachable(Channel channel) const
{
    const QString address = !m_patient ? QString() : channel == Channel::Email ? m_patient->email : m_patient->phone;
    if (address.isEmpty())
        return Error::of(ErrorCode::Unreachable, {toString(channel), u"no_address"_s});
    if (m_session.stores().outbox.refused(*m_patient, channel))
        return Error::of(ErrorCode::Unreachable, {toString(channel), u"opted_out"_s});
    return Done{};
}

void MessageNews::queue(Channel channel)
{
    OutboxEntry entry = entryFor(m_message, channel, u"message"_s);
    entry.patientId = m_message.patientId;
    m_session.stores().outbox.insert(entry);
}

void MessageNews::mailTo(const User &user)
{
    if (user.email.isEmpty() || user.disabled || user.id == m_session.actor().userId)
        return;
    OutboxEntry entry = entryFor(m_message, Channel::Email, u"new_message"_s);
    entry.userId = user.id;
    m_session.stores().outbox.insert(entry);
}

void MessageNews::queueMail()
{
    UserStore &users = m_session.stores().users;
    if (m_message.direction == MessageDirection::Inbound && threadDoctor().isNull()) {
        for (const User &receptionist : users.members(m_message.clinicId, Role::Receptionist))
            mailTo(receptionist);
        return;
    }
    if (m_message.direction == MessageDirection::Outbound && m_patient) {
        if (!checkReachable(Channel::Email))
            return;
        OutboxEntry entry = entryFor(m_message, Channel::Email, u"new_message"_s);
        entry.patientId = m_message.patientId;
        return m_session.stores().outbox.insert(entry);
    }
    if (const auto user = users.find(m_message.recipientId.isNull() ? threadDoctor() : m_message.recipientId))
        mailTo(*user);
}

void MessageNews::notice(const QString &senderName)
{
    Notification notice;
    notice.type = NotificationType::NewMessage;
    notice.entity = u"message"_s;
    notice.entityId = m_message.id.toString();
    notice.sender = m_session.directory().staffNames.value(m_message.sentBy, senderName);
    if (m_message.direction == MessageDirection::Inbound) {
        notice.userId = threadDoctor();
        notice.forDesk = notice.userId.isNull();
    } else {
        notice.userId = m_message.recipientId;
        notice.patientId = m_message.patientId;
    }
    NotificationService(m_session).tell(notice, m_patient ? m_patient->userId : UserId());
}

} // namespace frontdesk

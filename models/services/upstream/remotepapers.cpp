#include <QJsonArray>

#include "models/services/inbox/messageview.h"
#include "models/services/upstream/remotechanges.h"
#include "models/storage/copystore.h"
#include "models/storage/inboxstore.h"
#include "models/storage/waitliststore.h"

// The second half of RemoteChanges: messages, invoices, the waitlist.

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

/// Whether it has gone out, and whether it still waits for a person.
void RemoteChanges::followDelivery(const Message &ours, const Message &theirs)
{
    MessageStore &messages = m_session.stores().messages;
    const bool settled = ours.needsPerson && !theirs.needsPerson;
    const bool sent = ours.delivery != theirs.delivery || ours.deliveryError != theirs.deliveryError;
    if (settled)
        InboxStore(m_session.database()).settle(ours.id);
    if (sent)
        messages.setDelivery(ours.id, theirs.delivery, theirs.deliveryError);
    if (settled || sent)
        recordMessage(m_session, ours, sent ? u"delivery"_s : u"settled"_s, ChangeOp::Updated);
}

void RemoteChanges::putMessage(const RemoteMessage &remote)
{
    Message message = remote.message;
    message.id = local(message.id);
    message.clinicId = clinic();
    message.patientId = local(message.patientId);
    const std::optional<Upstream> link = m_ids.find();
    const UserId reader = link ? link->userId : UserId();
    Stores &stores = m_session.stores();
    if (isBusy(message.id.toString())
        || (!message.patientId.isNull() && !stores.patients.find(clinic(), message.patientId)))
        return;
    const auto known = stores.messages.find({clinic(), reader, true, {}}, message.id);
    if (!known) {
        if (message.patientId.isNull())
            message.conversation = conversationKey(ConversationId::withColleague(message.recipientId), message.sentBy);
        else
            message.conversation = conversationKey(ConversationId::ofPatient(message.patientId), message.sentBy);
        const auto role = roleFromString(remote.senderRole).value_or(Role::Receptionist);
        if (!message.patientId.isNull())
            message.thread = message.direction == MessageDirection::Inbound ? clinicThread
                                                                            : threadOfStaff(role, message.sentBy);
        const bool strangers = message.recipientId.isNull() ? false
                                                            : !stores.users.find(message.recipientId).has_value();
        if (strangers)
            return;
        stores.messages.insert(message);
        recordMessage(m_session, message, u"created"_s, ChangeOp::Created);
    }
    if (known)
        followDelivery(known->message, message);
    const bool wasRead = known && known->readAt;
    const bool wasStarred = known && known->starred;
    if (reader.isNull() || message.sentBy == reader
        || (wasRead == remote.readAt.has_value() && wasStarred == remote.starred))
        return;
    stores.messages.setRead(message.id, reader, remote.readAt);
    stores.messages.setStarred(message.id, reader, remote.starred);
    m_session.record(
        {remote.readAt && !wasRead ? u"read"_s : u"marked"_s,
         u"message"_s,
         message.id.toString(),
         ChangeOp::Updated,
         {},
         reader.toString(),
         {{u"readAt"_s, QJsonArray{QJsonValue(), remote.readAt ? QJsonValue(toIso(*remote.readAt)) : QJsonValue()}}},
         {}});
}

void RemoteChanges::removeMessage(const QString &remoteId)
{
    const auto id = MessageId::parse(m_ids.localId(remoteId));
    const std::optional<Upstream> link = m_ids.find();
    const auto known = id && link ? m_session.stores().messages.find({clinic(), link->userId, true, {}}, *id)
                                  : std::nullopt;
    if (!known)
        return;
    m_session.stores().messages.markDeleted(*id, m_session.now());
    recordMessage(m_session, known->message, u"deleted"_s, ChangeOp::Deleted);
}

void RemoteChanges::putInvoice(const Invoice &remote, const QList<Payment> &payments)
{
    Invoice invoice = remote;
    invoice.id = local(remote.id);
    invoice.clinicId = clinic();
    invoice.patientId = local(remote.patientId);
    invoice.appointmentId = local(remote.appointmentId);
    Stores &stores = m_session.stores();
    const auto known = stores.invoices.find(clinic(), invoice.id);
    const bool same = known && known->status == invoice.status && known->total == invoice.total
                      && known->paid == invoice.paid && known->notes == invoice.notes;
    const bool billedPatient = stores.patients.find(clinic(), invoice.patientId).has_value();
    if (same || !billedPatient || isBusy(invoice.id.toString()) || isBusy(invoice.appointmentId.toString()))
        return;
    if (!stores.appointments.find(clinic(), invoice.appointmentId))
        invoice.appointmentId = {};
    CopyStore(m_session.database()).putInvoice(invoice, payments);
    record(known ? u"updated"_s : u"created"_s, u"invoice"_s, invoice.id.toString(),
           known ? ChangeOp::Updated : ChangeOp::Created, invoice.patientId);
}

void RemoteChanges::putWaitlistEntry(const WaitlistEntry &remote)
{
    WaitlistEntry entry = remote;
    entry.id = local(remote.id);
    entry.clinicId = clinic();
    entry.patientId = local(remote.patientId);
    WaitlistStore store(m_session.database());
    const auto known = store.find(clinic(), entry.id);
    if (isBusy(entry.id.toString()) || !m_session.stores().patients.find(clinic(), entry.patientId)
        || (known && known->status == entry.status))
        return;
    if (known)
        store.setStatus(entry.id, entry.status, m_session.now());
    else
        store.insert(entry);
    record(known ? u"updated"_s : u"created"_s, u"waitlist"_s, entry.id.toString(),
           known ? ChangeOp::Updated : ChangeOp::Created, entry.patientId);
}

void RemoteChanges::removeWaitlistEntry(const QString &remoteId)
{
    const auto id = WaitlistId::parse(m_ids.localId(remoteId));
    WaitlistStore store(m_session.database());
    const auto known = id ? store.find(clinic(), *id) : std::nullopt;
    if (!known || known->status == "removed"_L1 || isBusy(id->toString()))
        return;
    store.setStatus(*id, u"removed"_s, m_session.now());
    record(u"deleted"_s, u"waitlist"_s, id->toString(), ChangeOp::Deleted, known->patientId);
}

} // namespace frontdesk

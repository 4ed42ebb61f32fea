#include "models/services/delivery/receiptservice.h"

#include "models/services/delivery/messagedelivery.h"
#include "models/services/delivery/optoutservice.h"
#include "models/services/delivery/reminderjournal.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using Status = GatewayReceipt::Status;

constexpr qsizetype longestReason = 300;

DeliveryStatus deliveryOf(Status status)
{
    switch (status) {
    case Status::Delivered:
        return DeliveryStatus::Delivered;
    case Status::Failed:
        return DeliveryStatus::Failed;
    case Status::Bounced:
        return DeliveryStatus::Bounced;
    case Status::Unsubscribed:
        return DeliveryStatus::Unsubscribed;
    }
    Q_UNREACHABLE();
}

QString reasonOf(const GatewayReceipt &receipt)
{
    return receipt.reason.isEmpty() ? toString(receipt.status) : receipt.reason.left(longestReason);
}

} // namespace

void ReceiptService::take(const GatewayReceipt &receipt, const QList<ClinicId> &clinics)
{
    if (!apply(receipt, clinics))
        GatewayReceiptStore(m_session.database()).keepEarly(receipt, m_session.now());
}

void ReceiptService::catchUp(Channel channel, const QString &gatewayId)
{
    QList<ClinicId> clinics;
    for (const GatewayReceipt &receipt : GatewayReceiptStore(m_session.database()).takeEarly(channel, gatewayId)) {
        if (clinics.isEmpty()) {
            for (const Clinic &clinic : m_session.stores().clinics.all())
                clinics.append(clinic.id);
        }
        apply(receipt, clinics);
    }
}

bool ReceiptService::apply(const GatewayReceipt &receipt, const QList<ClinicId> &clinics)
{
    Stores &stores = m_session.stores();
    const auto reminder = stores.reminders.findByGateway(receipt.channel, receipt.gatewayId);
    if (reminder && clinics.contains(reminder->clinicId)) {
        applyTo(*reminder, receipt);
        return true;
    }
    const auto entry = stores.outbox.findByGateway(receipt.channel, receipt.gatewayId);
    if (entry && clinics.contains(entry->clinicId)) {
        applyTo(*entry, receipt);
        return true;
    }
    return false;
}

void ReceiptService::applyTo(Reminder reminder, const GatewayReceipt &receipt)
{
    const bool good = receipt.status == Status::Delivered;
    const ReminderStatus status = good ? ReminderStatus::Delivered : ReminderStatus::Failed;
    if (mayBecome(reminder.status, status)) {
        reminder.status = status;
        reminder.delivery = deliveryOf(receipt.status);
        reminder.error = good ? QString() : reasonOf(receipt);
        reminder.nextAttemptAt.reset();
        reminder.updatedAt = m_session.now();
        m_session.stores().reminders.update(reminder);
        recordReminder(m_session, reminder, toString(receipt.status));
    }
    if (receipt.status != Status::Unsubscribed)
        return;
    if (const QString address = addressOf(reminder); !address.isEmpty())
        OptOutService(m_session).optOut(receipt.channel, address);
}

void ReceiptService::applyTo(OutboxEntry entry, const GatewayReceipt &receipt)
{
    const bool good = receipt.status == Status::Delivered;
    if (entry.status != OutboxStatus::Delivered && entry.status != OutboxStatus::Failed) {
        entry.status = good ? OutboxStatus::Delivered : OutboxStatus::Failed;
        entry.error = good ? QString() : reasonOf(receipt);
        entry.nextAttemptAt.reset();
        entry.updatedAt = m_session.now();
        m_session.stores().outbox.update(entry);
        if (entry.kind == "message"_L1)
            noteDelivery(m_session, entry.messageId, good ? MessageDelivery::Delivered : MessageDelivery::Failed,
                         entry.error);
    }
    if (receipt.status != Status::Unsubscribed || entry.patientId.isNull())
        return;
    const auto patient = m_session.stores().patients.find(entry.clinicId, entry.patientId);
    const QString address = !patient ? QString() : receipt.channel == Channel::Email ? patient->email : patient->phone;
    if (!address.isEmpty())
        OptOutService(m_session).optOut(receipt.channel, address);
}

QString ReceiptService::addressOf(const Reminder &reminder)
{
    Stores &stores = m_session.stores();
    if (!reminder.eventReminderId.isNull()) {
        const auto target = stores.reminders.eventTarget(reminder.eventReminderId);
        return target && reminder.channel != Channel::Email ? target->phone : QString();
    }
    const auto visit = stores.appointments.find(reminder.clinicId, reminder.appointmentId);
    const auto patient = visit ? stores.patients.find(reminder.clinicId, reminder.addressee(*visit)) : std::nullopt;
    if (!patient)
        return {};
    return reminder.channel == Channel::Email ? patient->email : patient->phone;
}

} // namespace frontdesk

#include "models/storage/messagerow.h"

namespace frontdesk::messagerow {

using namespace Qt::Literals::StringLiterals;

namespace {

Message readMessage(const Statement &row, int &column)
{
    Message m;
    m.number = row.integer(column++);
    m.id = row.id<MessageTag>(column++);
    m.clinicId = row.id<ClinicTag>(column++);
    m.conversation = row.text(column++);
    m.thread = row.text(column++);
    m.patientId = row.id<PatientTag>(column++);
    m.recipientId = row.id<UserTag>(column++);
    m.sentBy = row.id<UserTag>(column++);
    m.type = messageTypeFromString(row.text(column++)).value_or(MessageType::Portal);
    m.direction = messageDirectionFromString(row.text(column++)).value_or(MessageDirection::Outbound);
    m.subject = row.text(column++);
    m.body = row.text(column++);
    m.delivery = messageDeliveryFromString(row.text(column++)).value_or(MessageDelivery::None);
    m.deliveryError = row.text(column++);
    m.needsPerson = row.flag(column++);
    m.createdAt = row.instant(column++);
    return m;
}

Participant readName(const Statement &row, int &column)
{
    const QString firstName = row.text(column++);
    return {firstName, row.text(column++), {}};
}

} // namespace

MessageCard read(const Statement &row)
{
    int column = 0;
    MessageCard card;
    card.message = readMessage(row, column);
    card.readAt = row.optionalInstant(column++);
    card.starred = row.flag(column++);
    card.sender = readName(row, column);
    card.sender.role = row.text(column++);
    card.patient = readName(row, column);
    if (!card.message.patientId.isNull())
        card.patient.role = u"patient"_s;
    card.patientNumber = row.text(column++);
    card.recipient = readName(row, column);
    card.recipient.role = row.text(column++);
    Q_ASSERT(column == columnCount);
    if (card.message.direction == MessageDirection::Inbound) // by the name in their record, not in their account
        card.sender = card.patient;
    return card;
}

} // namespace frontdesk::messagerow

#pragma once

#include <QString>

#include <optional>

#include "models/domain/id.h"
#include "models/domain/instant.h"

namespace frontdesk {

/// The channel that a message travels on; portal is the program itself.
enum class MessageType { Sms, Email, Portal, WhatsApp };
QString toString(MessageType type);
std::optional<MessageType> messageTypeFromString(QStringView text);

/// Inbound is what patients write, outbound what staff write.
enum class MessageDirection { Inbound, Outbound };
QString toString(MessageDirection direction);
std::optional<MessageDirection> messageDirectionFromString(QStringView text);

/// What has become of a message that leaves the house; None for those that do not.
enum class MessageDelivery { None, Queued, Sent, Delivered, Failed };
QString toString(MessageDelivery delivery);
std::optional<MessageDelivery> messageDeliveryFromString(QStringView text);

/// One message. To a patient or from one (`patientId`), or between two members of staff (`recipientId`).
struct Message {
    qint64 number = 0; ///< row number; 0 until stored
    MessageId id;
    ClinicId clinicId;
    QString conversation; ///< key of the conversation that holds it (conversation.h)
    QString thread;       ///< within a patient's conversation (conversation.h)
    PatientId patientId;
    UserId recipientId;
    UserId sentBy; ///< null for what a gateway brought in
    MessageType type = MessageType::Portal;
    MessageDirection direction = MessageDirection::Outbound;
    QString subject;
    QString body;
    MessageDelivery delivery = MessageDelivery::None;
    QString deliveryError;
    bool needsPerson = false; ///< a reply by phone that the program could not act on
    Instant createdAt;
};

/// Somebody's name and what they are to the clinic ("doctor", "patient" …); empty texts when there is nobody.
struct Participant {
    QString firstName;
    QString lastName;
    QString role;

    QString name() const { return lastName.isEmpty() ? firstName : QString(firstName + u' ' + lastName); }
};

/// A message as one reader sees it: the row, the names around it, and that reader's own marks.
struct MessageCard {
    Message message;
    Participant sender;
    Participant patient; ///< of message.patientId
    QString patientNumber;
    Participant recipient;         ///< of message.recipientId
    std::optional<Instant> readAt; ///< by this reader; the writer of a message has read it
    bool starred = false;          ///< by this reader

    bool unread() const { return !readAt; }
};

} // namespace frontdesk

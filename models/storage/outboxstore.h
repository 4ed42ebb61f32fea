#pragma once

#include "models/domain/channel.h"
#include "models/domain/patient.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Something that is to leave the house.
struct OutboxEntry {
    ClinicId clinicId;
    Channel channel = Channel::Email;
    QString kind; ///< "message" (the message itself), "new_message" (an e-mail that tells of one) …
    PatientId patientId;
    UserId userId;
    AppointmentId appointmentId;
    MessageId messageId;
    Instant dueAt;
    Instant createdAt;
};

/// What waits to be sent, and who does not want to be sent anything.
class OutboxStore {
public:
    explicit OutboxStore(Database &database) : m_database(database) {}

    void insert(const OutboxEntry &entry);
    /// Takes back what has not begun to be sent of a message.
    void recallMessage(MessageId id, Instant at);

    /// Whether the patient has switched the channel off, or the address has been opted out.
    bool refused(const Patient &patient, Channel channel);

private:
    Database &m_database;
};

} // namespace frontdesk

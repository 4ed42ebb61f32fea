#pragma once

#include <QJsonObject>
#include <QList>

#include "models/domain/channel.h"
#include "models/domain/patient.h"
#include "models/storage/database.h"

namespace frontdesk {

using OutboxId = Id<struct OutboxTag>;

/// What has become of a row of the outbox.
enum class OutboxStatus { Pending, Claimed, Sent, Delivered, Failed, Recalled };
QString toString(OutboxStatus status);

/// Something that is to leave the house, but a reminder.
struct OutboxEntry {
    OutboxId id; ///< also the idempotency key that the gateway gets; insert() makes one where it is null
    ClinicId clinicId;
    Channel channel = Channel::Email;
    /// "booked", "moved", "cancelled"; "message" (the message itself), "new_message" (an e-mail that tells of one);
    /// "waitlist_offer", "offer_accepted", "offer_gone".
    QString kind;
    PatientId patientId;
    UserId userId;
    AppointmentId appointmentId;
    MessageId messageId;
    QJsonObject arguments;
    Instant dueAt;
    OutboxStatus status = OutboxStatus::Pending;
    QString error;
    int attempts = 0;
    std::optional<Instant> nextAttemptAt; ///< set from dueAt by insert()
    std::optional<Instant> claimedAt;
    std::optional<Instant> sentAt;
    QString gatewayId;
    Instant createdAt;
    Instant updatedAt;
};

/// What waits to be sent, and who does not want to be sent anything.
class OutboxStore {
public:
    explicit OutboxStore(Database &database) : m_database(database) {}

    void insert(const OutboxEntry &entry);
    /// In one statement, at most ten of them.
    void insertAll(const QList<OutboxEntry> &entries);
    /// Writes what may change: kind, arguments, time, state and attempts.
    void update(const OutboxEntry &entry);
    /// Takes back what has not begun to be sent of a message.
    void recallMessage(MessageId id, Instant at);

    std::optional<OutboxEntry> find(OutboxId id);
    /// What waits about a visit and has not begun to be sent.
    QList<OutboxEntry> pendingOf(AppointmentId id);
    /// What waits for a patient by the channel and has not begun to be sent.
    QList<OutboxEntry> pendingOf(const Patient &patient, Channel channel);
    /// The row that carries a message itself, not the mail that tells of it.
    std::optional<OutboxEntry> findMessage(MessageId id);
    /// What a receipt is about.
    std::optional<OutboxEntry> findByGateway(Channel channel, const QString &gatewayId);

    /// Due at `now` and not under way, longest due first.
    QList<OutboxEntry> due(ClinicId clinic, Channel channel, Instant now, int limit);
    /// A linked desk's clinics do not count: their hub sends.
    std::optional<Instant> nextDue();
    void claim(OutboxEntry &entry, Instant now);
    /// What a process that died had claimed is due again. Returns how many.
    int releaseClaims(Instant now);
    /// Repeated attempts that wait longer than any wait is (the clock was put back) are due at `now`.
    void recallFarRetries(Instant after, Instant now);

    /// Whether the patient has switched the channel off, or the address has been opted out.
    bool refused(const Patient &patient, Channel channel);

private:
    Database &m_database;
};

} // namespace frontdesk

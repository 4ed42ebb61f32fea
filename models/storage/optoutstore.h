#pragma once

#include "models/domain/channel.h"
#include "models/domain/id.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Addresses that do not want to be sent anything by a channel, and what gateways have told. E-mail addresses are kept in
/// lower case, numbers in E.164.
class OptOutStore {
public:
    explicit OptOutStore(Database &database) : m_database(database) {}

    /// Whether that is news.
    bool add(ClinicId clinic, Channel channel, const QString &address, Instant at);
    bool remove(ClinicId clinic, Channel channel, const QString &address);
    bool contains(ClinicId clinic, Channel channel, const QString &address);

private:
    Database &m_database;
};

/// A receipt as a gateway tells it: delivered, failed, bounced or unsubscribed.
struct GatewayReceipt {
    enum class Status { Delivered, Failed, Bounced, Unsubscribed };
    Channel channel = Channel::Sms;
    QString gatewayId; ///< what the gateway called the message when it took it
    Status status = Status::Delivered;
    QString reason;
};
QString toString(GatewayReceipt::Status status);
std::optional<GatewayReceipt::Status> receiptStatusFromString(QStringView text);

/// What gateways have told already, so that a repetition is known as one; and receipts that were quicker than the answer
/// that names their message.
class GatewayReceiptStore {
public:
    explicit GatewayReceiptStore(Database &database) : m_database(database) {}

    /// Remembers an inbound message's id; false when it was known.
    bool noteInbound(Channel channel, const QString &id, Instant at);

    /// Keeps a receipt that nothing is known for yet, for a day.
    void keepEarly(const GatewayReceipt &receipt, Instant at);
    /// Hands out and forgets what was kept for the message, oldest first.
    QList<GatewayReceipt> takeEarly(Channel channel, const QString &gatewayId);

private:
    Database &m_database;
};

} // namespace frontdesk

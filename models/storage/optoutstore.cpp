#include "models/storage/optoutstore.h"

#include <array>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<GatewayReceipt::Status, QLatin1StringView>, 4> names{
    {{GatewayReceipt::Status::Delivered, "delivered"_L1},
     {GatewayReceipt::Status::Failed, "failed"_L1},
     {GatewayReceipt::Status::Bounced, "bounced"_L1},
     {GatewayReceipt::Status::Unsubscribed, "unsubscribed"_L1}}};

constexpr std::chrono::hours longestEarly{24};

} // namespace

QString toString(GatewayReceipt::Status status)
{
    for (const auto &[value, name] : names) {
        if (value == status)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<GatewayReceipt::Status> receiptStatusFromString(QStringView text)
{
    for (const auto &[value, name] : names) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

bool OptOutStore::add(ClinicId clinic, Channel channel, const QString &address, Instant at)
{
    if (contains(clinic, channel, address))
        return false;
    m_database.prepare("INSERT INTO opt_outs (clinic_id, channel, address, at) VALUES (?, ?, ?, ?)")
        .bind(clinic)
        .bind(toString(channel))
        .bind(address)
        .bind(at)
        .run();
    return true;
}

bool OptOutStore::remove(ClinicId clinic, Channel channel, const QString &address)
{
    if (!contains(clinic, channel, address))
        return false;
    m_database.prepare("DELETE FROM opt_outs WHERE clinic_id = ? AND channel = ? AND address = ?")
        .bind(clinic)
        .bind(toString(channel))
        .bind(address)
        .run();
    return true;
}

bool OptOutStore::contains(ClinicId clinic, Channel channel, const QString &address)
{
    Statement row = m_database.prepare(
        "SELECT EXISTS (SELECT 1 FROM opt_outs WHERE clinic_id = ? AND channel = ? AND address = ?)");
    row.bind(clinic).bind(toString(channel)).bind(address);
    return row.next() && row.flag(0);
}

bool GatewayReceiptStore::noteInbound(Channel channel, const QString &id, Instant at)
{
    Statement row = m_database.prepare("INSERT INTO gateway_receipts (channel, receipt_id, at) VALUES (?, ?, ?) "
                                       "ON CONFLICT DO NOTHING RETURNING 1");
    row.bind(toString(channel)).bind(id).bind(at);
    return row.next();
}

void GatewayReceiptStore::keepEarly(const GatewayReceipt &receipt, Instant at)
{
    m_database.prepare("DELETE FROM early_receipts WHERE at < ?").bind(at - longestEarly).run();
    m_database.prepare("INSERT INTO early_receipts (channel, gateway_id, status, reason, at) VALUES (?, ?, ?, ?, ?)")
        .bind(toString(receipt.channel))
        .bind(receipt.gatewayId)
        .bind(toString(receipt.status))
        .bindOptional(receipt.reason)
        .bind(at)
        .run();
}

QList<GatewayReceipt> GatewayReceiptStore::takeEarly(Channel channel, const QString &gatewayId)
{
    QList<GatewayReceipt> receipts;
    {
        Statement rows = m_database.prepare("SELECT status, reason FROM early_receipts "
                                            "WHERE channel = ? AND gateway_id = ? ORDER BY number");
        rows.bind(toString(channel)).bind(gatewayId);
        while (rows.next()) {
            const auto status = receiptStatusFromString(rows.text(0));
            if (status)
                receipts.append({channel, gatewayId, *status, rows.text(1)});
        }
    }
    if (!receipts.isEmpty())
        m_database.prepare("DELETE FROM early_receipts WHERE channel = ? AND gateway_id = ?")
            .bind(toString(channel))
            .bind(gatewayId)
            .run();
    return receipts;
}

} // namespace frontdesk

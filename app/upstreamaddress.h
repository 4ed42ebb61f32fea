#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace frontdesk {

/// Where an upstream is, as a person writes it.
struct UpstreamAddress {
    QString url;          ///< scheme, host and port; no slash at the end
    bool exposed = false; ///< plain HTTP to another machine: only where that is wanted
};

/// "https://192.168.1.10:8443"; nothing but an http or https address without a path.
std::optional<UpstreamAddress> upstreamAddressFromString(const QString &text);
/// 64 hexadecimal digits in either case, with or without colons: lower case without.
std::optional<QByteArray> fingerprintFromString(const QString &text);

} // namespace frontdesk

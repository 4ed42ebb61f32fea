#pragma once

#include "models/storage/database.h"

namespace frontdesk {

/// Where a linked desk's clinic comes from. One at most for each database.
struct Upstream {
    ClinicId clinicId;
    QString url;               ///< without a slash at the end
    QByteArray fingerprint;    ///< SHA-256 of the certificate, lower-case hexadecimal; empty for plain HTTP
    QString email;             ///< of the account that the desk signs in with
    UserId userId;             ///< of that account
    QByteArray sealedToken;    ///< its refresh token
    qint64 cursor = 0;         ///< everything up to this change of the upstream is here
    bool speaksChanges = true; ///< false: a server without /sync/changes, to be polled
    Instant linkedAt;
    std::optional<Instant> copiedAt; ///< unset until the first copy is whole
};

/// The link of a linked desk, and what upstream and desk call the same thing.
class UpstreamStore {
public:
    explicit UpstreamStore(Database &database) : m_database(database) {}

    void put(const Upstream &upstream);
    std::optional<Upstream> find(); ///< nullopt: a hub of its own
    void setToken(ClinicId clinic, const QByteArray &sealed);
    void setCursor(ClinicId clinic, qint64 cursor);
    void setSpeaksChanges(ClinicId clinic, bool speaks);
    void setCopied(ClinicId clinic, Instant at);

    /// The id by which the other side knows it; the same where none was paired.
    QString remoteId(const QString &local);
    QString localId(const QString &remote);
    void pair(const QString &local, const QString &remote);

private:
    Database &m_database;
};

} // namespace frontdesk

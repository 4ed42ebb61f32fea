#pragma once

#include "models/services/security/keyring.h"
#include "models/services/session.h"
#include "models/storage/upstreamstore.h"

namespace frontdesk {

/// What a sign-in upstream gave.
struct NewLink {
    QString url;            ///< without a slash at the end
    QByteArray fingerprint; ///< empty for plain HTTP
    QString email;
    UserId userId;
    QString refreshToken;
};

/// Somebody whom the upstream has let in: login's `user`.
struct RemoteAccount {
    UserId id;
    QString email;
    QString firstName;
    QString lastName;
    Role role = Role::Patient;
    ClinicId clinicId;
    QString clinicName;
    PatientId patientId; ///< of a patient
};

/// A desk's link to its upstream. The refresh token is sealed with the key that lives in the keychain or the key file.
/// CONTRACT §10, §11.27.
class LinkService {
public:
    LinkService(Session &session, const KeyRing &keys) : m_session(session), m_keys(keys) {}

    /// Links the session's clinic, or renews the link's account and certificate.
    void link(const NewLink &wanted);
    std::optional<Upstream> current(); ///< nullopt: a hub of its own
    /// KeyUnavailable when it does not open.
    Result<QString> refreshToken();
    void keepToken(const QString &refreshToken);

    /// Makes the account known here with the password that the upstream has taken, so that it signs in here, offline too.
    /// A patient's account needs their record, which comes with the copy. Another clinic's is Forbidden.
    Result<Done> adopt(const RemoteAccount &account, const QString &passwordHash);

private:
    QString field() const;
    Session &m_session;
    const KeyRing &m_keys;
};

} // namespace frontdesk

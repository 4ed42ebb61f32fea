#pragma once

#include "models/domain/result.h"
#include "models/domain/user.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"

namespace frontdesk {

struct NewUser {
    QString email;
    Role role = Role::Receptionist;
    QString firstName;
    QString lastName;
    QString passwordHash; ///< from PasswordHasher::hash
};

struct AddedUser {
    UserId id;
    PatientId patientId;  ///< the record that a patient's account is linked with
    bool existed = false; ///< the account was another clinic's already: it joined this one and kept name and password
};

struct CreatedToken {
    ApiTokenId id;
    QString token; ///< shown once; only its hash is stored
};

/// The accounts of the actor's clinic: people, their roles, API tokens. For admins and the program itself, others get
/// Forbidden; only a superadmin or the program makes a superadmin. Every change that can end or widen what a token allows
/// is journalled with entity "account" or "token". CONTRACT §1, §3, §11.7, §11.26.
class AccountService {
public:
    AccountService(Session &session, const KeyRing &keys) : m_session(session), m_keys(keys) {}

    /// A doctor becomes bookable; a patient is linked with the record of the same e-mail or gets one. MissingField or
    /// InvalidField (email, firstName, lastName, password), all at once; AlreadyExists "email" within this clinic.
    Result<AddedUser> addUser(const NewUser &user);
    /// Ends all sign-ins of the user. NotFound "User". An account that belongs to other clinics as well is nobody's to change
    /// but its own, a superadmin's and the program's: Forbidden.
    Result<Done> setPassword(UserId user, const QString &passwordHash);
    /// As setPassword; Forbidden also when the clinic would be left without an admin.
    Result<Done> setDisabled(UserId user, bool disabled);
    /// NotFound "User"; Forbidden when the clinic would be left without an admin.
    Result<Done> setRole(UserId user, Role role);

    /// A service user of that name with a token; a token for a patient gets a record of its own.
    Result<CreatedToken> createToken(const QString &name, Role role);
    Result<Done> revokeToken(ApiTokenId id); ///< NotFound "Token"
    QList<ApiToken> tokens();                ///< newest first, revoked ones included

private:
    std::optional<Error> notAllowed(Role role) const;
    std::optional<Error> leavesNoAdmin(UserId user);
    std::optional<Error> cannotChange(UserId user);
    std::optional<Role> roleOf(UserId user);
    PatientId linkPatient(const User &user);
    void makeBookable(const User &user);
    void recordAccount(const QString &action, UserId user, const QJsonObject &changes = {});

    Session &m_session;
    const KeyRing &m_keys;
};

} // namespace frontdesk

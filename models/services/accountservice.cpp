#include "models/services/accountservice.h"

#include <QJsonArray>

#include "models/domain/gathered.h"
#include "models/services/emailaddress.h"
#include "models/services/identityservice.h"
#include "models/services/security/secrettoken.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;

void checkName(const QString &field, const QString &name, bool required, QList<Error> &errors)
{
    if (required && name.isEmpty())
        errors.append(Error::missing(field));
    else if (name.size() > longestName)
        errors.append(Error::invalid(field, u"at most %1 characters"_s.arg(longestName)));
}

Result<Done> checked(const NewUser &user)
{
    QList<Error> errors;
    if (user.email.isEmpty())
        errors.append(Error::missing(u"email"_s));
    else if (!looksLikeEmail(user.email))
        errors.append(Error::invalid(u"email"_s, u"an e-mail address"_s));
    checkName(u"firstName"_s, user.firstName, true, errors);
    checkName(u"lastName"_s, user.lastName, false, errors);
    if (user.passwordHash.isEmpty())
        errors.append(Error::missing(u"password"_s));
    return gathered(errors);
}

NewUser trimmed(NewUser user)
{
    user.email = user.email.trimmed();
    user.firstName = user.firstName.simplified();
    user.lastName = user.lastName.simplified();
    return user;
}

} // namespace

std::optional<Error> AccountService::notAllowed(Role role) const
{
    const Actor &actor = m_session.actor();
    const bool allowed = actor.userId.isNull() || actor.role == Role::Superadmin
                         || (actor.role == Role::Admin && role != Role::Superadmin);
    return allowed ? std::nullopt : std::optional(Error::of(ErrorCode::Forbidden));
}

Result<AddedUser> AccountService::addUser(const NewUser &asGiven)
{
    if (const auto forbidden = notAllowed(asGiven.role))
        return *forbidden;
    const NewUser given = trimmed(asGiven);
    if (const auto valid = checked(given); !valid)
        return valid.error();
    UserStore &users = m_session.stores().users;
    const std::optional<User> known = users.findByEmail(given.email);
    if (known && roleOf(known->id))
        return Error{ErrorCode::AlreadyExists, u"email"_s, {given.email}, {}, {}};
    const User user = known.value_or(
        User{UserId::create(), given.firstName, given.lastName, given.email, false, false});
    if (!known)
        users.insert(user, given.passwordHash, m_session.now());
    users.join(user.id, m_session.actor().clinicId, given.role);
    m_session.record({u"created"_s, u"user"_s, user.id.toString(), ChangeOp::Created, {}, {}, {}, {}});
    recordAccount(u"joined"_s, user.id, {{u"role"_s, QJsonArray{QJsonValue(), toString(given.role)}}});
    if (given.role == Role::Doctor)
        makeBookable(user);
    return AddedUser{user.id, given.role == Role::Patient ? linkPatient(user) : PatientId(), known.has_value()};
}

PatientId AccountService::linkPatient(const User &user)
{
    PatientStore &patients = m_session.stores().patients;
    const ClinicId clinic = m_session.actor().clinicId;
    const Instant now = m_session.now();
    if (auto known = user.email.isEmpty() ? std::nullopt : patients.findByEmail(clinic, user.email);
        known && known->userId.isNull()) {
        known->userId = user.id;
        known->updatedAt = now;
        patients.update(*known);
        m_session.record({u"linked"_s, u"patient"_s, known->id.toString(), ChangeOp::Updated, known->id, {}, {}, {}});
        return known->id;
    }
    Patient patient;
    patient.id = PatientId::create();
    patient.clinicId = clinic;
    patient.firstName = user.firstName;
    patient.lastName = user.lastName;
    patient.email = user.email;
    patient.userId = user.id;
    patient.createdAt = now;
    patient.updatedAt = now;
    patients.insert(patient, m_session.directory().rules.zone.dateOf(now).year());
    m_session.record({u"created"_s, u"patient"_s, patient.id.toString(), ChangeOp::Created, patient.id, {}, {}, {}});
    return patient.id;
}

void AccountService::makeBookable(const User &user)
{
    ClinicStore &clinics = m_session.stores().clinics;
    const ClinicId clinic = m_session.actor().clinicId;
    const QList<DoctorRecord> doctors = clinics.doctors(clinic);
    if (std::ranges::any_of(doctors, [&](const DoctorRecord &doctor) { return doctor.id == user.id; }))
        return;
    DoctorRecord doctor;
    doctor.id = user.id;
    doctor.position = int(doctors.size());
    clinics.putDoctor(clinic, doctor);
    m_session.record({u"created"_s, u"doctor"_s, user.id.toString(), ChangeOp::Created, {}, {}, {}, {}});
}

std::optional<Role> AccountService::roleOf(UserId user)
{
    return m_session.stores().users.roleIn(m_session.actor().clinicId, user);
}

std::optional<Error> AccountService::cannotChange(UserId user)
{
    const Actor &actor = m_session.actor();
    const std::optional<Role> role = roleOf(user);
    if (const auto forbidden = actor.userId == user ? std::nullopt : notAllowed(role.value_or(Role::Patient)))
        return forbidden;
    if (!role)
        return Error::notFound(u"User"_s);
    const bool elsewhere = m_session.stores().users.memberships(user).size() > 1;
    if (elsewhere && !actor.userId.isNull() && actor.userId != user && actor.role != Role::Superadmin)
        return Error::of(ErrorCode::Forbidden);
    return std::nullopt;
}

Result<Done> AccountService::setPassword(UserId user, const QString &passwordHash)
{
    if (const auto error = cannotChange(user))
        return *error;
    if (passwordHash.isEmpty())
        return Error::missing(u"password"_s);
    m_session.stores().users.setPasswordHash(user, passwordHash);
    m_session.stores().accounts.revokeFamiliesOfUser(user, m_session.now());
    recordAccount(u"password_changed"_s, user);
    return Done{};
}

std::optional<Error> AccountService::leavesNoAdmin(UserId user)
{
    const auto staff = m_session.stores().users.staff(m_session.actor().clinicId);
    const bool another = std::ranges::any_of(staff, [&](const auto &member) {
        return member.first.id != user && isAdmin(member.second);
    });
    if (another)
        return std::nullopt;
    return Error{ErrorCode::Forbidden, u"A clinic needs at least one admin"_s, {}, {}, {}};
}

Result<Done> AccountService::setRole(UserId user, Role role)
{
    const std::optional<Role> before = roleOf(user);
    for (const Role touched : {role, before.value_or(role)}) {
        if (const auto forbidden = notAllowed(touched))
            return *forbidden;
    }
    const std::optional<User> known = m_session.stores().users.find(user);
    if (!before || !known)
        return Error::notFound(u"User"_s);
    if (const auto error = isAdmin(*before) && !isAdmin(role) ? leavesNoAdmin(user) : std::nullopt)
        return *error;
    m_session.stores().users.join(user, m_session.actor().clinicId, role);
    if (role == Role::Doctor && !known->service)
        makeBookable(*known);
    if (role == Role::Patient && !m_session.stores().patients.findByUser(m_session.actor().clinicId, user))
        linkPatient(*known);
    recordAccount(u"role_changed"_s, user, {{u"role"_s, QJsonArray{toString(*before), toString(role)}}});
    m_session.record({u"role_changed"_s, u"user"_s, user.toString(), ChangeOp::Updated, {}, {}, {}, {}});
    return Done{};
}

Result<Done> AccountService::setDisabled(UserId user, bool disabled)
{
    if (const auto error = cannotChange(user))
        return *error;
    if (const auto error = disabled && isAdmin(*roleOf(user)) ? leavesNoAdmin(user) : std::nullopt)
        return *error;
    m_session.stores().users.setDisabled(user, disabled);
    if (disabled)
        m_session.stores().accounts.revokeFamiliesOfUser(user, m_session.now());
    recordAccount(disabled ? u"disabled"_s : u"enabled"_s, user);
    m_session.record({u"updated"_s, u"user"_s, user.toString(), ChangeOp::Updated, {}, {}, {}, {}});
    return Done{};
}

Result<CreatedToken> AccountService::createToken(const QString &givenName, Role role)
{
    if (const auto forbidden = notAllowed(role))
        return *forbidden;
    const QString name = givenName.simplified();
    QList<Error> errors;
    checkName(u"name"_s, name, true, errors);
    if (!errors.isEmpty())
        return errors.constFirst();
    Stores &stores = m_session.stores();
    const ClinicId clinic = m_session.actor().clinicId;
    const User user{UserId::create(), name, {}, {}, true, false};
    stores.users.insert(user, {}, m_session.now());
    stores.users.join(user.id, clinic, role);
    if (role == Role::Patient)
        linkPatient(user);
    const CreatedToken created{ApiTokenId::create(), apiTokenPrefix + randomToken()};
    stores.accounts.insertApiToken({created.id, user.id, clinic, name, m_session.now(), false},
                                   tokenHash(created.token, m_keys.pepper()));
    m_session.record(
        {u"created"_s,
         u"token"_s,
         created.id.toString(),
         ChangeOp::Created,
         {},
         {},
         {{u"name"_s, QJsonArray{QJsonValue(), name}}, {u"role"_s, QJsonArray{QJsonValue(), toString(role)}}},
         {}});
    return created;
}

Result<Done> AccountService::revokeToken(ApiTokenId id)
{
    if (const auto forbidden = notAllowed(Role::Admin))
        return *forbidden;
    if (!m_session.stores().accounts.revokeApiToken(m_session.actor().clinicId, id, m_session.now()))
        return Error::notFound(u"Token"_s);
    m_session.record({u"revoked"_s, u"token"_s, id.toString(), ChangeOp::Deleted, {}, {}, {}, {}});
    return Done{};
}

QList<ApiToken> AccountService::tokens()
{
    return m_session.stores().accounts.apiTokens(m_session.actor().clinicId);
}

void AccountService::recordAccount(const QString &action, UserId user, const QJsonObject &changes)
{
    m_session.record({action, u"account"_s, user.toString(), ChangeOp::Updated, {}, {}, changes, {}});
}

} // namespace frontdesk

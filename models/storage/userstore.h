#pragma once

#include "models/domain/user.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Users, the hashes of their passwords, and the clinics they belong to.
class UserStore {
public:
    explicit UserStore(Database &database) : m_database(database) {}

    void insert(const User &user, const QString &passwordHash, Instant at);
    void setPasswordHash(UserId id, const QString &hash);
    QString passwordHash(UserId id); ///< empty: no login
    void setDisabled(UserId id, bool disabled);
    std::optional<User> find(UserId id);
    std::optional<User> findByEmail(const QString &email);

    void join(UserId user, ClinicId clinic, Role role);
    std::optional<Role> roleIn(ClinicId clinic, UserId user);
    /// In the order of the clinics' making.
    QList<Membership> memberships(UserId user);
    /// People (not services) of a role, by name.
    QList<User> members(ClinicId clinic, Role role);
    QList<std::pair<User, Role>> staff(ClinicId clinic);

private:
    Database &m_database;
};

} // namespace frontdesk

#include "models/storage/userstore.h"

namespace frontdesk {

namespace {

User read(const Statement &row)
{
    return {row.id<UserTag>(0), row.text(1), row.text(2), row.text(3), row.flag(4), row.flag(5)};
}

Role roleOf(const QString &text)
{
    return roleFromString(text).value_or(Role::Patient);
}

} // namespace

void UserStore::insert(const User &user, const QString &passwordHash, Instant at)
{
    m_database
        .prepare("INSERT INTO users (id, first_name, last_name, email, password_hash, service, disabled, created_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(user.id)
        .bind(user.firstName)
        .bind(user.lastName)
        .bindOptional(user.email)
        .bindOptional(passwordHash)
        .bind(user.service)
        .bind(user.disabled)
        .bind(at)
        .run();
}

void UserStore::setPasswordHash(UserId id, const QString &hash)
{
    m_database.prepare("UPDATE users SET password_hash = ? WHERE id = ?").bindOptional(hash).bind(id).run();
}

QString UserStore::passwordHash(UserId id)
{
    Statement row = m_database.prepare("SELECT password_hash FROM users WHERE id = ?");
    return row.bind(id).next() ? row.text(0) : QString();
}

void UserStore::setDisabled(UserId id, bool disabled)
{
    m_database.prepare("UPDATE users SET disabled = ? WHERE id = ?").bind(disabled).bind(id).run();
}

std::optional<User> UserStore::find(UserId id)
{
    Statement row = m_database.prepare(
        "SELECT u.id, u.first_name, u.last_name, u.email, u.service, u.disabled FROM users u WHERE u.id = ?");
    return row.bind(id).next() ? std::optional(read(row)) : std::nullopt;
}

std::optional<User> UserStore::findByEmail(const QString &email)
{
    Statement row = m_database.prepare(
        "SELECT u.id, u.first_name, u.last_name, u.email, u.service, u.disabled FROM users u WHERE u.email = ?");
    return row.bind(email.trimmed()).next() ? std::optional(read(row)) : std::nullopt;
}

void UserStore::join(UserId user, ClinicId clinic, Role role)
{
    m_database
        .prepare("INSERT INTO memberships (user_id, clinic_id, role) VALUES (?, ?, ?) "
                 "ON CONFLICT (user_id, clinic_id) DO UPDATE SET role = excluded.role")
        .bind(user)
        .bind(clinic)
        .bind(toString(role))
        .run();
}

std::optional<Role> UserStore::roleIn(ClinicId clinic, UserId user)
{
    Statement row = m_database.prepare("SELECT role FROM memberships WHERE user_id = ? AND clinic_id = ?");
    return row.bind(user).bind(clinic).next() ? roleFromString(row.text(0)) : std::nullopt;
}

QList<Membership> UserStore::memberships(UserId user)
{
    Statement rows = m_database.prepare("SELECT m.clinic_id, c.name, m.role FROM memberships m "
                                        "JOIN clinics c ON c.id = m.clinic_id WHERE m.user_id = ? "
                                        "ORDER BY c.created_at, c.id");
    rows.bind(user);
    QList<Membership> all;
    while (rows.next())
        all.append({rows.id<ClinicTag>(0), rows.text(1), roleOf(rows.text(2))});
    return all;
}

QList<User> UserStore::members(ClinicId clinic, Role role)
{
    Statement rows = m_database.prepare(
        "SELECT u.id, u.first_name, u.last_name, u.email, u.service, u.disabled FROM memberships m "
        "JOIN users u ON u.id = m.user_id WHERE m.clinic_id = ? AND m.role = ? AND u.service = 0 AND u.disabled = 0 "
        "ORDER BY u.last_name, u.first_name, u.id");
    rows.bind(clinic).bind(toString(role));
    QList<User> users;
    while (rows.next())
        users.append(read(rows));
    return users;
}

QList<std::pair<User, Role>> UserStore::staff(ClinicId clinic)
{
    Statement rows = m_database.prepare(
        "SELECT u.id, u.first_name, u.last_name, u.email, u.service, u.disabled, m.role FROM memberships m "
        "JOIN users u ON u.id = m.user_id WHERE m.clinic_id = ? AND m.role <> 'patient' AND u.service = 0 AND "
        "u.disabled = 0 ORDER BY u.last_name, u.first_name, u.id");
    rows.bind(clinic);
    QList<std::pair<User, Role>> staff;
    while (rows.next())
        staff.append({read(rows), roleOf(rows.text(6))});
    return staff;
}

} // namespace frontdesk

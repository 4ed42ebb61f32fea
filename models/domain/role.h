#pragma once

#include <QString>

#include <optional>

namespace frontdesk {

/// CONTRACT §3. The order is not a rank; ask the questions below.
enum class Role { Patient, Doctor, Receptionist, Admin, Superadmin };

inline bool isStaff(Role role)
{
    return role != Role::Patient;
}
inline bool isAdmin(Role role)
{
    return role == Role::Admin || role == Role::Superadmin;
}
/// Those who run the desk and read what is meant for "the clinic".
inline bool isDesk(Role role)
{
    return role == Role::Receptionist || isAdmin(role);
}

QString toString(Role role); ///< as in the API: "patient", "doctor" …
std::optional<Role> roleFromString(QStringView text);

} // namespace frontdesk

#include "models/domain/role.h"

#include "models/domain/enumnames.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EnumNames<Role, 5> names{{{Role::Patient, "patient"_L1},
                                    {Role::Doctor, "doctor"_L1},
                                    {Role::Receptionist, "receptionist"_L1},
                                    {Role::Admin, "admin"_L1},
                                    {Role::Superadmin, "superadmin"_L1}}};

} // namespace

QString toString(Role role)
{
    return nameOf(names, role);
}

std::optional<Role> roleFromString(QStringView text)
{
    return valueOf(names, text);
}

} // namespace frontdesk

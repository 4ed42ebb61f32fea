#include "models/domain/role.h"

#include <array>
#include <utility>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<Role, QLatin1StringView>, 5> names{{{Role::Patient, "patient"_L1},
                                                                   {Role::Doctor, "doctor"_L1},
                                                                   {Role::Receptionist, "receptionist"_L1},
                                                                   {Role::Admin, "admin"_L1},
                                                                   {Role::Superadmin, "superadmin"_L1}}};

} // namespace

QString toString(Role role)
{
    for (const auto &[value, name] : names) {
        if (value == role)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromString(QStringView text)
{
    for (const auto &[value, name] : names) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace frontdesk

#pragma once

#include <QString>

#include "models/domain/role.h"

namespace frontdesk {

QString roleName(Role role); ///< "Doctor", "Receptionist" … translated

/// The first letters of a name, two at most: "Rosa Lima" is RL.
QString initialsOf(const QString &name);

} // namespace frontdesk

#pragma once

#include <QString>

#include "models/domain/id.h"
#include "models/domain/role.h"

namespace frontdesk {

/// Somebody who works here or signs in. A doctor need not have a login, then `email` is empty.
struct User {
    UserId id;
    QString firstName;
    QString lastName;
    QString email;
    bool service = false; ///< an API token's user
    bool disabled = false;

    QString name() const { return lastName.isEmpty() ? firstName : QString(firstName + u' ' + lastName); }
};

struct Membership {
    ClinicId clinicId;
    QString clinicName;
    Role role = Role::Receptionist;
};

} // namespace frontdesk

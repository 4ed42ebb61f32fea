#pragma once

#include <QStringList>

#include "models/domain/role.h"

namespace frontdesk {

/// The parts of the mobile app that a clinic can switch on and off for a role. Seed M "Mobile Permissions API".

/// Every module that any role is given, each once.
QStringList moduleNames();
bool isModule(const QString &name);
/// What a role has before anybody switches anything; admins have everything. CONTRACT §11.20.
QStringList defaultModules(Role role);

} // namespace frontdesk

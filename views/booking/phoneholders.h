#pragma once

#include "models/items/desk.h"
#include "models/services/patients/duplicateservice.h"

namespace frontdesk {

/// Who has the phone already that is typed for somebody new, in whatever spelling; at most five.
QList<Lookalike> phoneHolders(const Desk &desk, const QString &typed);

} // namespace frontdesk

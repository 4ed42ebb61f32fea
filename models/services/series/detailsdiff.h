#pragma once

#include <QJsonObject>

#include "models/domain/attendee.h"

namespace frontdesk {

/// What differs between the details of two states of a visit, for the journal: field → [before, after]. `before` null: the
/// visit is new.
QJsonObject detailsDiff(const VisitDetails *before, const VisitDetails &after);

} // namespace frontdesk

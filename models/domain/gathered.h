#pragma once

#include "models/domain/result.h"

namespace frontdesk {

/// What a check that looks at everything says in the end: success when nothing was wrong, else the first failure with the
/// others in `also`.
inline Result<Done> gathered(QList<Error> errors)
{
    if (errors.isEmpty())
        return Done{};
    Error first = errors.takeFirst();
    first.also = std::move(errors);
    return first;
}

} // namespace frontdesk

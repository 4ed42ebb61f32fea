#pragma once

#include <functional>

#include "models/domain/result.h"

namespace frontdesk {

/// Takes what became of an order, in the GUI thread.
template<class T>
using Reply = std::function<void(const Result<T> &)>;

} // namespace frontdesk

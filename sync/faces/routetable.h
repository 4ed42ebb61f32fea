#pragma once

#include "sync/faces/endpoint.h"

namespace frontdesk {

/// Every route of the API: method, path, who may call it at all, and what answers. There is no other.
std::vector<ApiRoute> routeTable();

} // namespace frontdesk

#pragma once

#include "models/services/delivery/webhooksignature.h"
#include "sync/api/request.h"

namespace frontdesk {

/// The fields of an application/x-www-form-urlencoded body, decoded, in order; none for any other body.
FormFields formFieldsOf(const HttpRequest &request);
/// The first field of that name; empty when there is none.
QString fieldOf(const FormFields &fields, QStringView name);

} // namespace frontdesk

#pragma once

#include "models/domain/invoice.h"
#include "models/services/commands.h"

namespace frontdesk {

/// The items, amounts and total of a bill in a currency with `digits` decimals; the rest of it is left empty. Every bad field
/// at once (Error::also).
Result<Invoice> priced(const NewInvoice &command, int digits);

} // namespace frontdesk

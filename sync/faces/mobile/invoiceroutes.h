#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// CONTRACT §5 "More routes", §11.2. Patients see their own.
Result<HttpReply> listInvoices(ApiCall &call);
Result<HttpReply> getInvoice(ApiCall &call);
Result<HttpReply> payInvoice(ApiCall &call);

} // namespace frontdesk::mobile

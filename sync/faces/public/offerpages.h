#pragma once

#include "sync/faces/apicontext.h"
#include "sync/faces/endpoint.h"

namespace frontdesk::offers {

/// The link in the offer of a freed slot. A program that looks at links must not book anything, so GET shows a page with a
/// button, and POST from there accepts, as the patient whom it was offered to. Once more changes nothing; 410 when somebody else
/// was quicker or the time is past. In the patient's language.
void page(ApiContext &context, const HttpRequest &request, const PathParameters &path, const Identity &,
          const ExchangePtr &exchange);
void accept(ApiContext &context, const HttpRequest &request, const PathParameters &path, const Identity &,
            const ExchangePtr &exchange);

} // namespace frontdesk::offers

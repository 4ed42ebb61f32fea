#pragma once

#include "models/domain/error.h"
#include "models/domain/instant.h"
#include "models/domain/timezone.h"
#include "sync/api/refusal.h"
#include "sync/api/reply.h"

namespace frontdesk {

/// The answer to a failure, with the texts of CONTRACT §4, §5, §11 and face M to the letter. All bodies have `error`,
/// `message`, `code` and `timestamp` (§11.11): a text that a document gives stands in both, other cases have the
/// status' name as `error`; a 409 has "Conflict". The only place where an Error becomes a status and words of the API.
/// `zone`: the clinic's, for local times. Failures of the program itself become a 500 that says an incident id only;
/// the reason goes to the log.
HttpReply problemReply(const Error &error, Instant now, const TimeZone &zone);

/// The same shape for what never got as far as a service.
HttpReply refusalReply(const Refusal &refusal, Instant now);

/// A 500 with a new incident id; `reason` is logged beside it and has to be free of patients' data.
HttpReply incidentReply(const QString &reason, Instant now);

} // namespace frontdesk

#include "sync/faces/apicontext.h"

#include "sync/api/problem.h"

namespace frontdesk {

void ApiContext::replyProblem(const ExchangePtr &exchange, const Error &error) const
{
    exchange->reply(problemReply(error, now(), TimeZone::utc()));
}

} // namespace frontdesk

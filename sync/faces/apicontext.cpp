#include "sync/faces/apicontext.h"

#include "sync/api/problem.h"

namespace frontdesk {

void ApiContext::reply(const ExchangePtr &exchange, const Result<HttpReply> &answer) const
{
    if (answer)
        exchange->reply(*answer);
    else
        replyProblem(exchange, answer.error());
}

void ApiContext::replyProblem(const ExchangePtr &exchange, const Error &error) const
{
    exchange->reply(problemReply(error, now(), TimeZone::utc()));
}

} // namespace frontdesk

#include "models/items/localstatisticsdesk.h"

#include "models/services/statistics/statisticsservice.h"

namespace frontdesk {

LocalStatisticsDesk::LocalStatisticsDesk(LocalAccess &access, QObject *parent)
    : StatisticsDesk(parent),
      m_access(access),
      m_aside(access.hub(), access.actor())
{
}

void LocalStatisticsDesk::figures(const Period &period, QObject *context, Reply<ComparedFigures> done)
{
    m_aside.ask<ComparedFigures>(
        [period](Session &session) -> Result<ComparedFigures> {
            const auto now = StatisticsService(session).figures(period);
            if (!now)
                return now.error();
            const auto before = StatisticsService(session).figures(stepped(period, -1));
            return before ? Result<ComparedFigures>(ComparedFigures{*now, *before}) : before.error();
        },
        context, std::move(done));
}

} // namespace frontdesk

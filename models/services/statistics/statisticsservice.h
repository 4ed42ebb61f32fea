#pragma once

#include "models/domain/statistics.h"
#include "models/services/session.h"

namespace frontdesk {

/// A clinic's figures for the people who run it. What each figure means stands at its member in domain/statistics.h:
/// visits are those that start in the period on the clinic's clock; revenue is what was invoiced in it, and what of that has
/// been paid by now.
class StatisticsService {
public:
    explicit StatisticsService(Session &session) : m_session(session) {}

    /// Staff only: Forbidden. Revenue is told to admins and the front desk alone. InvalidField("period") when it ends before
    /// it begins or is longer than five years.
    Result<ClinicFigures> figures(const Period &period);

private:
    void countVisits(ClinicFigures &figures);
    void addHours(ClinicFigures &figures);
    void addRevenue(ClinicFigures &figures);

    Session &m_session;
};

} // namespace frontdesk

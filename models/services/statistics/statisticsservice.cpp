#include "models/services/statistics/statisticsservice.h"

#include <algorithm>

#include "models/storage/statisticsstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestDays = 5 * 366;

TimeRange rangeOf(const Period &period, const TimeZone &zone)
{
    return {zone.day(period.first).start, zone.day(period.last).end};
}

qint64 minutesOf(const QList<TimeRange> &ranges)
{
    qint64 minutes = 0;
    for (const TimeRange &range : ranges)
        minutes += std::chrono::duration_cast<Minutes>(range.end - range.start).count();
    return minutes;
}

} // namespace

Result<ClinicFigures> StatisticsService::figures(const Period &period)
{
    const Actor &actor = m_session.actor();
    if (!actor.isStaff())
        return Error::of(ErrorCode::Forbidden);
    if (!period.first.isValid() || !period.last.isValid() || period.days() < 1 || period.days() > longestDays)
        return Error::invalid(u"period"_s, u"one day to five years"_s);
    ClinicFigures figures;
    figures.period = period;
    figures.currency = m_session.directory().clinic.currency;
    figures.withRevenue = isAdmin(actor.role) || actor.role == Role::Receptionist;
    countVisits(figures);
    addHours(figures);
    if (figures.withRevenue)
        addRevenue(figures);
    return figures;
}

/// Doctors who are here no more have their visits in the clinic's figures, not a line of their own.
void StatisticsService::countVisits(ClinicFigures &figures)
{
    const Directory &directory = m_session.directory();
    const TimeZone &zone = directory.rules.zone;
    const VisitCounts counts = StatisticsStore(m_session.database())
                                   .visits(directory.clinic.id, rangeOf(figures.period, zone));
    figures.sources = counts.sources;
    for (const DoctorInfo &doctor : directory.doctors) {
        const VisitCounts::OfDoctor own = counts.doctors.value(doctor.id);
        const qint64 minutes = std::chrono::duration_cast<Minutes>(Milliseconds(own.blockedMs)).count();
        figures.doctors.append({doctor.id, doctor.name, own.visits, minutes, 0});
    }
    for (const VisitCounts::OfDoctor &doctor : counts.doctors) {
        for (auto status = doctor.visits.cbegin(); status != doctor.visits.cend(); ++status)
            figures.visits[status.key()] += status.value();
    }
    for (auto quarter = counts.quarters.cbegin(); quarter != counts.quarters.cend(); ++quarter) {
        const LocalTime local = zone.toLocal(fromMs(quarter.key() * StatisticsStore::quarterMs));
        figures.heat.at(size_t(local.date.dayOfWeek() - 1)).at(size_t(local.time.hour())) += quarter.value();
    }
}

void StatisticsService::addHours(ClinicFigures &figures)
{
    const Directory &directory = m_session.directory();
    for (DoctorFigures &doctor : figures.doctors) {
        const DoctorRules rules = directory.doctorRules.value(doctor.id);
        for (QDate date = figures.period.first; date <= figures.period.last; date = date.addDays(1))
            doctor.openMinutes += minutesOf(workingRanges(date, directory.rules, rules));
    }
}

void StatisticsService::addRevenue(ClinicFigures &figures)
{
    const TimeZone &zone = m_session.directory().rules.zone;
    StatisticsStore store(m_session.database());
    for (Period month = periodOf(Period::Kind::Month, figures.period.first); month.first <= figures.period.last;
         month = stepped(month, 1)) {
        const Period part{Period::Kind::Own, std::max(month.first, figures.period.first),
                          std::min(month.last, figures.period.last)};
        const auto [invoiced, paid] = store.invoices(m_session.actor().clinicId, rangeOf(part, zone), figures.currency);
        figures.revenue.append({month.first, invoiced, paid});
    }
}

} // namespace frontdesk

#include "models/domain/statistics.h"

#include <algorithm>
#include <numeric>

namespace frontdesk {

namespace {

Period months(Period::Kind kind, QDate first, int count)
{
    return {kind, first, first.addMonths(count).addDays(-1)};
}

} // namespace

Period periodOf(Period::Kind kind, QDate date)
{
    constexpr int monthsInQuarter = 3;
    switch (kind) {
    case Period::Kind::Week: {
        const QDate monday = date.addDays(1 - date.dayOfWeek());
        return {kind, monday, monday.addDays(6)};
    }
    case Period::Kind::Month:
        return months(kind, {date.year(), date.month(), 1}, 1);
    case Period::Kind::Quarter:
        return months(kind, {date.year(), (date.month() - 1) / monthsInQuarter * monthsInQuarter + 1, 1},
                      monthsInQuarter);
    case Period::Kind::Year:
        return months(kind, {date.year(), 1, 1}, 12);
    case Period::Kind::Own:
        return {kind, date, date};
    }
    Q_UNREACHABLE();
}

Period stepped(const Period &period, int steps)
{
    switch (period.kind) {
    case Period::Kind::Week:
        return periodOf(period.kind, period.first.addDays(qint64{7} * steps));
    case Period::Kind::Month:
        return periodOf(period.kind, period.first.addMonths(steps));
    case Period::Kind::Quarter:
        return periodOf(period.kind, period.first.addMonths(3 * steps));
    case Period::Kind::Year:
        return periodOf(period.kind, period.first.addYears(steps));
    case Period::Kind::Own:
        return {period.kind, period.first.addDays(steps * period.days()), period.last.addDays(steps * period.days())};
    }
    Q_UNREACHABLE();
}

const DoctorFigures *ClinicFigures::doctor(UserId id) const
{
    const auto found = std::ranges::find(doctors, id, &DoctorFigures::id);
    return found == doctors.cend() ? nullptr : &*found;
}

int ClinicFigures::visitCount() const
{
    return std::accumulate(visits.cbegin(), visits.cend(), 0);
}

qint64 ClinicFigures::bookedMinutes() const
{
    return std::accumulate(doctors.cbegin(), doctors.cend(), qint64(0),
                           [](qint64 sum, const DoctorFigures &doctor) { return sum + doctor.bookedMinutes; });
}

qint64 ClinicFigures::openMinutes() const
{
    return std::accumulate(doctors.cbegin(), doctors.cend(), qint64(0),
                           [](qint64 sum, const DoctorFigures &doctor) { return sum + doctor.openMinutes; });
}

Money ClinicFigures::invoiced() const
{
    return std::accumulate(revenue.cbegin(), revenue.cend(), Money(),
                           [](Money sum, const MonthRevenue &month) { return sum + month.invoiced; });
}

Money ClinicFigures::paid() const
{
    return std::accumulate(revenue.cbegin(), revenue.cend(), Money(),
                           [](Money sum, const MonthRevenue &month) { return sum + month.paid; });
}

std::optional<double> utilisation(qint64 bookedMinutes, qint64 openMinutes)
{
    return openMinutes > 0 ? std::optional(double(bookedMinutes) / double(openMinutes)) : std::nullopt;
}

std::optional<double> noShowRate(const QMap<AppointmentStatus, int> &visits)
{
    const int missed = visits.value(AppointmentStatus::NoShow);
    const int came = visits.value(AppointmentStatus::Completed);
    return missed + came > 0 ? std::optional(double(missed) / (missed + came)) : std::nullopt;
}

std::optional<double> growth(double now, double before)
{
    return before > 0 ? std::optional((now - before) / before) : std::nullopt;
}

bool isGrowthTelling(double now, double before)
{
    constexpr double mostTimes = 4;
    return before > 0 && now <= mostTimes * before;
}

} // namespace frontdesk

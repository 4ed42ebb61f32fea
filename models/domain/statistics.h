#pragma once

#include <QDate>
#include <QList>
#include <QMap>

#include <array>
#include <optional>

#include "models/domain/appointment.h"
#include "models/domain/money.h"

namespace frontdesk {

/// A stretch of dates that figures are about. Both ends belong to it.
struct Period {
    enum class Kind { Week, Month, Quarter, Year, Own };
    Kind kind = Kind::Month;
    QDate first;
    QDate last;
    qint64 days() const { return first.daysTo(last) + 1; }
    bool operator==(const Period &) const = default;
};

/// The one of the kind that holds the date; weeks begin on Mondays. Own is the date alone.
Period periodOf(Period::Kind kind, QDate date);
/// The one `steps` later (negative: earlier) of the same kind; an own one moves by its own length.
Period stepped(const Period &period, int steps);

/// Visits by weekday (Monday is 0) and hour of the clinic's clock at which they start.
using HeatMap = std::array<std::array<int, 24>, 7>;

/// What has been counted of a doctor's visits that start in a period. Meetings of staff are no visits; a group is one.
struct DoctorFigures {
    UserId id;
    QString name;
    QMap<AppointmentStatus, int> visits;
    /// Of the visits that block time (blocksTime): from start to planned end. Two at the same time count twice.
    qint64 bookedMinutes = 0;
    /// Opening hours of the clinic cut by the doctor's own, without holidays and time off, as they are set now.
    qint64 openMinutes = 0;
};

struct MonthRevenue {
    QDate month; ///< its first day
    Money invoiced;
    Money paid;
};

/// A clinic's figures over a period.
struct ClinicFigures {
    Period period;
    QList<DoctorFigures> doctors;
    QMap<AppointmentStatus, int> visits;
    QMap<AppointmentSource, int> sources; ///< visits of every status
    HeatMap heat{};                       ///< visits that block time, and no-shows
    bool withRevenue = false;             ///< whoever asks may see it
    QString currency;
    QList<MonthRevenue> revenue; ///< in order, one for each month that the period touches

    const DoctorFigures *doctor(UserId id) const; ///< null where the period has none of that doctor
    int visitCount() const;
    qint64 bookedMinutes() const;
    qint64 openMinutes() const;
    Money invoiced() const;
    Money paid() const;
};

/// Booked of open minutes; nothing without open minutes. More than 1 where visits were squeezed in.
std::optional<double> utilisation(qint64 bookedMinutes, qint64 openMinutes);
/// No-shows of those visits whose hour came: no-shows and completed ones. Nothing where there is neither. Cancelled visits,
/// and open ones, do not count.
std::optional<double> noShowRate(const QMap<AppointmentStatus, int> &visits);
/// By how much `now` is more than `before`: 0.5 is half as much again. Nothing when `before` is nothing.
std::optional<double> growth(double now, double before);
/// Whether the growth says more than the difference does: +23,000 % against an almost empty month says nothing.
bool isGrowthTelling(double now, double before);

} // namespace frontdesk

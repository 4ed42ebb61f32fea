#pragma once

#include <QHash>

#include "models/domain/statistics.h"
#include "models/storage/database.h"

namespace frontdesk {

/// What of a clinic's visits has been counted in one pass.
struct VisitCounts {
    struct OfDoctor {
        QMap<AppointmentStatus, int> visits;
        qint64 blockedMs = 0; ///< of visits that block time
    };
    QHash<UserId, OfDoctor> doctors;
    QMap<AppointmentSource, int> sources;
    /// Visits that block time and no-shows, by the quarter of an hour (since 1970, UTC) in which they start: every zone's
    /// hours are made of whole ones.
    QHash<qint64, int> quarters;
};

/// Counts for the statistics page. A pass over the index by time: a year of a million visits takes about a second, so it is
/// asked off the window's thread.
class StatisticsStore {
public:
    static constexpr qint64 quarterMs = 15 * 60 * 1000;

    explicit StatisticsStore(Database &database) : m_database(database) {}

    /// Visits that start in the range; meetings of staff left out.
    VisitCounts visits(ClinicId clinic, const TimeRange &range);
    /// Invoices made in the range in this currency, void ones left out: their totals, and what has been paid of them since.
    std::pair<Money, Money> invoices(ClinicId clinic, const TimeRange &range, const QString &currency);

private:
    Database &m_database;
};

} // namespace frontdesk

#pragma once

#include <QDate>

#include <optional>
#include <string>
#include <vector>

namespace frontdesk::bench {

/// Where nothing is booked yet: half an hour at every full hour of every weekday for every doctor of the first clinic of
/// a folder, from the first weekday after what `frontdesk generate` fills. Each slot is given once, in an order that
/// jumps between days, doctors and hours.
class FreeSlots {
public:
    /// Reads doctors and patients from the database. `days`: how many weekdays are filled.
    FreeSlots(const std::string &folder, int days);

    /// The next booking as face M's JSON; nothing when all slots are given.
    std::optional<std::string> next();

    static QDate firstDay(QDate today);

private:
    std::vector<std::string> m_doctors;
    std::vector<std::string> m_patients;
    std::vector<std::string> m_dates;
    std::size_t m_slots = 0;
    std::size_t m_stride = 1;
    std::size_t m_given = 0;
};

} // namespace frontdesk::bench

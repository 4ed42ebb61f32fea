#include "models/storage/statisticsstore.h"

#include "models/storage/statement.h"

namespace frontdesk {

namespace {

/// The few words of a column, each looked up once.
template<class T>
class Words {
public:
    using Reader = std::optional<T> (*)(QStringView);
    Words(Reader read, T fallback) : m_read(read), m_fallback(fallback) {}

    T operator()(const QByteArray &word)
    {
        const auto known = m_known.constFind(word);
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert(word, m_read(QString::fromUtf8(word)).value_or(m_fallback));
    }

private:
    Reader m_read;
    T m_fallback;
    QHash<QByteArray, T> m_known;
};

} // namespace

VisitCounts StatisticsStore::visits(ClinicId clinic, const TimeRange &range)
{
    Statement rows = m_database.prepare("SELECT doctor_id, status, source, start_ms, end_ms FROM appointments "
                                        "WHERE clinic_id = ? AND start_ms >= ? AND start_ms < ? AND internal = 0");
    rows.bind(clinic).bind(range.start).bind(range.end);
    Words<AppointmentStatus> statusOf(appointmentStatusFromString, AppointmentStatus::Scheduled);
    Words<AppointmentSource> sourceOf(appointmentSourceFromString, AppointmentSource::Desk);
    VisitCounts counts;
    while (rows.next()) {
        const AppointmentStatus status = statusOf(rows.utf8(1));
        VisitCounts::OfDoctor &doctor = counts.doctors[rows.id<UserTag>(0)];
        ++doctor.visits[status];
        ++counts.sources[sourceOf(rows.utf8(2))];
        if (blocksTime(status))
            doctor.blockedMs += rows.integer(4) - rows.integer(3);
        if (blocksTime(status) || status == AppointmentStatus::NoShow)
            ++counts.quarters[rows.integer(3) / quarterMs];
    }
    return counts;
}

std::pair<Money, Money> StatisticsStore::invoices(ClinicId clinic, const TimeRange &range, const QString &currency)
{
    Statement row = m_database.prepare(
        "SELECT coalesce(sum(total), 0), coalesce(sum(paid), 0) FROM invoices "
        "WHERE clinic_id = ? AND created_at >= ? AND created_at < ? AND status <> 'void' AND currency = ?");
    row.bind(clinic).bind(range.start).bind(range.end).bind(currency);
    if (!row.next())
        return {};
    return {Money{row.integer(0)}, Money{row.integer(1)}};
}

} // namespace frontdesk

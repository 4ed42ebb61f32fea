#pragma once

#include <QJsonArray>

#include "models/items/auditdesk.h"
#include "models/items/statisticsdesk.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

/// Figures of a clinic with two doctors; the period before always had half of everything. Answers wait for answer().
class FakeStatistics final : public StatisticsDesk {
    Q_OBJECT
public:
    QDate today() const override { return {2026, 11, 20}; }
    void figures(const Period &period, QObject *, Reply<ComparedFigures> done) override
    {
        asked.append(period);
        waiting.append([this, period, done] { done(ComparedFigures{of(period, 2), of(stepped(period, -1), 1)}); });
        if (atOnce)
            answer();
    }
    void answer()
    {
        for (const auto &each : std::exchange(waiting, {}))
            each();
    }
    ClinicFigures of(const Period &period, int times) const
    {
        using enum AppointmentStatus;
        ClinicFigures figures;
        figures.period = period;
        figures.currency = u"USD"_s;
        figures.withRevenue = revenue;
        for (const QString &name : {u"Dr. Fatima Khan"_s, u"Dr. Luis García"_s}) {
            const int n = times * (figures.doctors.isEmpty() ? 3 : 2);
            figures.doctors.append({UserId(figures.doctors.isEmpty() ? khan : garcia),
                                    name,
                                    {{Completed, 9 * n}, {NoShow, n}},
                                    900 * n,
                                    9600});
        }
        figures.visits = {
            {Completed, 45 * times}, {NoShow, 5 * times}, {Scheduled, 10 * times}, {Cancelled, 4 * times}};
        figures.sources = {{AppointmentSource::Desk, 40 * times}, {AppointmentSource::Mobile, 24 * times}};
        for (int day = 0; day < 6; ++day) {
            for (int hour = 9; hour < 17; ++hour)
                figures.heat.at(size_t(day)).at(size_t(hour)) = times * ((day * 3 + hour * 5) % 9);
        }
        for (Period month = periodOf(Period::Kind::Month, period.first); month.first <= period.last;
             month = stepped(month, 1))
            figures.revenue.append(
                {month.first, Money{100'000 * times + month.first.month() * 9000}, Money{80'000 * times}});
        return figures;
    }

    QUuid khan = QUuid::createUuid();
    QUuid garcia = QUuid::createUuid();
    bool atOnce = true;
    bool revenue = true;
    QList<Period> asked;
    QList<std::function<void()>> waiting;
};

/// A trail of made-up entries, the newest first.
class FakeAudit final : public AuditDesk {
    Q_OBJECT
public:
    Instant now() const override { return Instant(std::chrono::hours(24 * 20'000)); }
    TimeZone zone() const override { return TimeZone::utc(); }
    QHash<UserId, QString> people() const override { return {{rosa, u"Rosa Lima"_s}}; }
    void search(const JournalFilter &filter, qint64 before, int limit, QObject *,
                Reply<QList<JournalEntry>> done) override
    {
        asked.append(filter);
        QList<JournalEntry> found;
        for (qint64 seq = before > 0 ? before - 1 : count; seq > 0 && found.size() < limit; --seq) {
            if (filter.entity.isEmpty() || filter.entity == entry(seq).entity)
                found.append(entry(seq));
        }
        done(found);
    }
    void verify(QObject *, Reply<AuditService::Verdict> done) override { done(verdict); }
    void exportEntries(const JournalFilter &filter, QObject *context, Reply<QList<JournalEntry>> done) override
    {
        search(filter, 0, 100'000, context, std::move(done));
    }
    JournalEntry entry(qint64 seq) const
    {
        JournalEntry entry;
        entry.seq = seq;
        entry.at = now() - Minutes(count - seq);
        entry.actorId = seq % 3 == 0 ? UserId() : rosa;
        entry.actorRole = u"admin"_s;
        entry.origin = u"desk"_s;
        entry.action = seq % 2 == 0 ? u"status_changed"_s : u"changed"_s;
        entry.entity = seq % 2 == 0 ? u"appointment"_s : u"setting"_s;
        entry.entityId = seq % 2 == 0 ? u"visit-%1"_s.arg(seq) : u"=clinic.name"_s;
        entry.changes = {{u"status"_s, QJsonArray{u"scheduled"_s, u"confirmed"_s}}};
        return entry;
    }
    void grow()
    {
        ++count;
        Q_EMIT grown();
    }

    UserId rosa = UserId::create();
    qint64 count = 1000;
    QList<JournalFilter> asked;
    AuditService::Verdict verdict{1000, {}};
};

} // namespace frontdesk::test

#pragma once

#include "models/items/syncdesk.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

/// A linked desk's outbox in memory: Friday, 20 November 2026, 10:42.
class FakeSync final : public SyncDesk {
    Q_OBJECT
public:
    Instant now() const override { return clock; }
    TimeZone zone() const override { return TimeZone::utc(); }
    LinkState state() const override { return link; }
    std::optional<Instant> offlineSince() const override { return since; }
    SyncTally tally() const override
    {
        SyncTally result;
        for (const SyncItem &item : list) {
            result.pending += item.status == SyncStatus::Pending ? 1 : 0;
            result.refused += item.status == SyncStatus::Refused ? 1 : 0;
        }
        return result;
    }
    QList<SyncItem> items() const override { return list; }
    void retry(const QString &id, QObject *, Reply<Done> done) override { again(u"retry "_s + id, id, done); }
    void insist(const QString &id, const QString &reason, QObject *, Reply<Done> done) override
    {
        again(u"insist "_s + id + u' ' + reason, id, done);
    }
    void discard(const QString &id, QObject *, Reply<Done> done) override
    {
        orders.append(u"discard "_s + id);
        list.removeIf([&id](const SyncItem &item) { return item.id == id; });
        Q_EMIT changed();
        done(Done{});
    }
    void replaceByNextBooking(const SyncItem &item) override { orders.append(u"replace "_s + item.id); }

    SyncItem &addRefusedBooking(const QString &id)
    {
        SyncItem item;
        item.id = id;
        item.status = SyncStatus::Refused;
        item.deed = SyncDeed::Booked;
        item.patientId = PatientId::create();
        item.patient = u"Ahmed Hassan"_s;
        item.doctor = u"Dr. Fatima Khan"_s;
        item.at = LocalTime{QDate(2026, 11, 23), QTime(10, 0)};
        item.minutes = 30;
        item.code = u"SLOT_CONFLICT"_s;
        item.clashes = QStringList{u"10:00–10:30"_s};
        item.canRetry = item.canOverride = item.canPickAnother = true;
        item.createdAt = clock - Minutes(20);
        list.append(item);
        return list.last();
    }
    void addPending(const QString &id)
    {
        SyncItem item;
        item.id = id;
        item.deed = SyncDeed::StatusSet;
        item.patient = u"Lucía Fernández"_s;
        item.wanted = u"confirmed"_s;
        item.createdAt = clock;
        list.append(item);
    }
    void become(LinkState state)
    {
        link = state;
        Q_EMIT changed();
    }

    Instant clock = TimeZone::utc().toInstantOrNext(QDate(2026, 11, 20), QTime(10, 42));
    LinkState link = LinkState::Following;
    std::optional<Instant> since;
    QList<SyncItem> list;
    QStringList orders;

private:
    void again(const QString &order, const QString &id, const Reply<Done> &done)
    {
        orders.append(order);
        for (SyncItem &item : list) {
            if (item.id == id) {
                item.status = SyncStatus::Pending;
                item.canRetry = item.canOverride = item.canPickAnother = false;
            }
        }
        Q_EMIT changed();
        done(Done{});
    }
};

} // namespace frontdesk::test

#pragma once

#include <algorithm>

#include "models/items/reminderdesk.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

/// Reminders in memory, or made up by the row for very many. It is Friday, 20 November 2026, 10:42 UTC.
class FakeReminders final : public ReminderDesk {
    Q_OBJECT
public:
    FakeReminders() { fill(); }

    Instant now() const override { return clock; }
    TimeZone zone() const override { return TimeZone::utc(); }
    int count(const ReminderBoardFilter &filter) const override
    {
        ++counts;
        return madeUp > 0 ? madeUp : int(matching(filter).size());
    }
    QList<ReminderLine> lines(const ReminderBoardFilter &filter, int offset, int limit) const override
    {
        asked.append({offset, limit});
        if (madeUp == 0)
            return matching(filter).mid(offset, limit);
        QList<ReminderLine> result;
        for (int row = offset; row < std::min(offset + limit, madeUp); ++row) {
            ReminderLine line = known.constFirst();
            line.recipient = u"Patient %1"_s.arg(row);
            result.append(line);
        }
        return result;
    }
    QList<ReminderTally> tallies(const TimeRange &within) const override
    {
        QList<ReminderTally> result;
        for (const ReminderLine &line : matching({within, {}, {}})) {
            const auto found = std::find_if(result.begin(), result.end(), [&](const ReminderTally &tally) {
                return tally.channel == line.channel && tally.status == line.status;
            });
            if (found == result.end())
                result.append({line.channel, line.status, 1});
            else
                ++found->count;
        }
        return result;
    }
    void retry(ReminderId id, QObject *, Reply<Done> done) override
    {
        become(id, ReminderStatus::Scheduled);
        finish(u"retry"_s, done);
    }
    void cancel(ReminderId id, QObject *, Reply<Done> done) override
    {
        become(id, ReminderStatus::Cancelled);
        finish(u"cancel"_s, done);
    }
    void sendNow(ReminderId id, QObject *, Reply<Done> done) override
    {
        become(id, ReminderStatus::Sent);
        finish(u"send"_s, done);
    }

    void become(ReminderId id, ReminderStatus status)
    {
        for (ReminderLine &line : known) {
            if (line.id == id && !refusal)
                line.status = status;
        }
    }
    ReminderId add(int minutes, Channel channel, ReminderStatus status, const QString &to, const QString &error = {})
    {
        ReminderLine line;
        line.id = ReminderId::create();
        line.channel = channel;
        line.status = status;
        line.dueAt = clock + Minutes(minutes);
        line.recipient = to;
        line.error = error;
        line.eventAt = line.dueAt + std::chrono::hours(2);
        known.append(line);
        std::stable_sort(known.begin(), known.end(),
                         [](const ReminderLine &a, const ReminderLine &b) { return a.dueAt < b.dueAt; });
        return line.id;
    }
    void announce() { Q_EMIT remindersChanged(); }

    Instant clock{Milliseconds(QDateTime({2026, 11, 20}, {10, 42}, Qt::UTC).toMSecsSinceEpoch())};
    QList<ReminderLine> known;
    int madeUp = 0;
    mutable int counts = 0;
    mutable QList<std::pair<int, int>> asked;
    QStringList orders;
    std::optional<Error> refusal;

private:
    void finish(const QString &order, const Reply<Done> &done)
    {
        orders.append(order);
        done(refusal ? Result<Done>(*refusal) : Result<Done>(Done{}));
        announce();
    }
    QList<ReminderLine> matching(const ReminderBoardFilter &filter) const
    {
        QList<ReminderLine> result;
        for (const ReminderLine &line : known) {
            if (filter.dueWithin.contains(line.dueAt) && (!filter.channel || filter.channel == line.channel)
                && (filter.statuses.isEmpty() || filter.statuses.contains(line.status)))
                result.append(line);
        }
        return result;
    }
    void fill()
    {
        add(-120, Channel::Email, ReminderStatus::Delivered, u"Ahmed Hassan"_s);
        add(-100, Channel::Sms, ReminderStatus::Delivered, u"Lucía Fernández"_s);
        add(-60, Channel::WhatsApp, ReminderStatus::Sent, u"Karla Guzmán"_s);
        add(-45, Channel::Sms, ReminderStatus::Failed, u"Daniel Okafor"_s, u"the gateway does not know this number"_s);
        add(-30, Channel::Push, ReminderStatus::Failed, u"Sofía Castillo"_s, u"this channel is not set up"_s);
        add(-10, Channel::Email, ReminderStatus::Sent, u"María Elena Ruiz"_s);
        add(5, Channel::Sms, ReminderStatus::Scheduled, u"Peter Novak"_s);
        add(30, Channel::Email, ReminderStatus::Scheduled, u"Rosa Alvarado"_s);
        add(35, Channel::Email, ReminderStatus::Cancelled, u"Tomás Rivas"_s);
        add(90, Channel::Voice, ReminderStatus::Scheduled, u"Imran Qureshi"_s);
        add(24 * 60, Channel::Email, ReminderStatus::Scheduled, u"Aisha Siddiqui"_s);
        known[3].delivery = DeliveryStatus::Failed;
    }
};

} // namespace frontdesk::test

#pragma once

#include "models/items/feeddesk.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

/// Calendars in memory. Addresses count up: "/calendar/token-1.ics" …
class FakeFeeds final : public FeedDesk {
    Q_OBJECT
public:
    Instant now() const override { return Instant(std::chrono::hours(24 * 365)); }
    TimeZone zone() const override { return TimeZone::utc(); }
    QList<FeedLine> feeds() const override { return lines; }
    QString publicUrl() const override { return outside; }
    void make(UserId doctor, QObject *, Reply<QString> done) override
    {
        follow(doctor, true);
        done(QString(u"/calendar/token-%1.ics"_s.arg(++made)));
    }
    void revoke(UserId doctor, QObject *, Reply<Done> done) override
    {
        follow(doctor, false);
        done(Done{});
    }
    void exportVisits(UserId doctor, QDate first, QDate last, QObject *, Reply<QByteArray> done) override
    {
        exported = doctor;
        span = int(first.daysTo(last)) + 1;
        done(QByteArray("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
    }
    UserId add(const QString &name, bool mayChange = true)
    {
        lines.append({UserId::create(), name, false, mayChange});
        return lines.last().doctor;
    }

    QList<FeedLine> lines;
    QString outside;
    int made = 0;
    UserId exported;
    int span = 0;

private:
    void follow(UserId doctor, bool followed)
    {
        for (FeedLine &line : lines) {
            if (line.doctor == doctor)
                line.followed = followed;
        }
        Q_EMIT feedsChanged();
    }
};

} // namespace frontdesk::test

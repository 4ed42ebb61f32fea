#include <QTest>

#include "models/services/booking/bookingservice.h"
#include "models/services/reminders/reminderboard.h"
#include "models/storage/reminderstore.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A visit of Ahmed's on Monday at ten, and reminders put in by hand.
struct BoardClinic : ClinicFixture {
    BoardClinic()
    {
        DirectSession session(*this, receptionist());
        BookAppointment command;
        command.patientId = ahmed;
        command.doctorId = khan;
        command.start = at(u"2026-06-01 10:00"_s);
        visit = BookingService(*session).book(command).value().id;
        session.commit();
        // what the booking made by itself is not looked at here
        DirectSession clean(*this, receptionist());
        for (Reminder reminder : ReminderStore(clean.database()).ofAppointment(visit)) {
            reminder.dueAt = at(u"2027-01-01 00:00"_s);
            reminder.nextAttemptAt.reset();
            ReminderStore(clean.database()).update(reminder);
        }
        clean.commit();
    }
    Reminder reminder(std::optional<Channel> channel, const QString &due, ReminderStatus status) const
    {
        Reminder made;
        made.id = ReminderId::create();
        made.clinicId = clinic;
        made.appointmentId = visit;
        made.kind = ReminderKind::Custom;
        made.channel = channel;
        made.dueAt = at(due);
        made.status = status;
        made.createdAt = made.updatedAt = clock.now();
        return made;
    }
    qint64 put(Reminder made) const
    {
        DirectSession session(*this, receptionist());
        ReminderStore(session.database()).insert(made);
        session.commit();
        return made.number;
    }
    ReminderBoardFilter monday() const { return {{at(u"2026-06-01 00:00"_s), at(u"2026-06-02 00:00"_s)}, {}, {}}; }

    AppointmentId visit;
};

QStringList channelsOf(const QList<ReminderLine> &lines)
{
    QStringList names;
    for (const ReminderLine &line : lines)
        names.append(toString(line.channel));
    return names;
}

} // namespace

/// Reminders as the desk looks at them: names, windows, filters, counts.
class TestReminderBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysWhomAndForWhat()
    {
        BoardClinic c;
        c.put(c.reminder(Channel::Sms, u"2026-06-01 08:00"_s, ReminderStatus::Scheduled));
        DirectSession session(c, c.receptionist());
        const auto lines = ReminderBoard(*session).lines(c.monday(), 0, 10);
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->size(), 1);
        const ReminderLine line = lines->first();
        QCOMPARE(line.recipient, u"Ahmed Hassan"_s);
        QCOMPARE(line.eventAt, std::optional(c.at(u"2026-06-01 10:00"_s)));
        QCOMPARE(line.doctorName, u"Fatima Khan"_s);
        QCOMPARE(line.appointmentId, c.visit);
        QVERIFY(!line.underWay);
    }

    void linesComeByTimeAWindowAtATime()
    {
        BoardClinic c;
        c.put(c.reminder(Channel::Push, u"2026-06-01 09:30"_s, ReminderStatus::Scheduled));
        c.put(c.reminder(Channel::Email, u"2026-06-01 07:00"_s, ReminderStatus::Sent));
        c.put(c.reminder(Channel::Sms, u"2026-06-01 08:00"_s, ReminderStatus::Failed));
        c.put(c.reminder(Channel::Sms, u"2026-06-02 00:00"_s, ReminderStatus::Scheduled)); // the next day
        DirectSession session(c, c.receptionist());
        ReminderBoard board(*session);
        QCOMPARE(board.count(c.monday()).value(), 3);
        QCOMPARE(channelsOf(board.lines(c.monday(), 0, 2).value()), (QStringList{u"email"_s, u"sms"_s}));
        QCOMPARE(channelsOf(board.lines(c.monday(), 2, 2).value()), QStringList{u"push"_s});
        ReminderBoardFilter filter = c.monday();
        filter.channel = Channel::Sms;
        QCOMPARE(board.count(filter).value(), 1);
        filter.channel.reset();
        filter.statuses = {ReminderStatus::Sent, ReminderStatus::Delivered, ReminderStatus::Failed};
        QCOMPARE(channelsOf(board.lines(filter, 0, 9).value()), (QStringList{u"email"_s, u"sms"_s}));
    }

    void anAllStandsThereAsItsParts()
    {
        BoardClinic c;
        Reminder part = c.reminder(Channel::Sms, u"2026-06-01 08:00"_s, ReminderStatus::Scheduled);
        part.parentNumber = c.put(c.reminder({}, u"2026-06-01 08:00"_s, ReminderStatus::Scheduled));
        c.put(part);
        DirectSession session(c, c.receptionist());
        QCOMPARE(channelsOf(ReminderBoard(*session).lines(c.monday(), 0, 9).value()), QStringList{u"sms"_s});
    }

    void theyAreCountedByChannelAndState()
    {
        BoardClinic c;
        c.put(c.reminder(Channel::Sms, u"2026-06-01 08:00"_s, ReminderStatus::Scheduled));
        c.put(c.reminder(Channel::Sms, u"2026-06-01 09:00"_s, ReminderStatus::Scheduled));
        c.put(c.reminder(Channel::Sms, u"2026-06-01 09:00"_s, ReminderStatus::Failed));
        c.put(c.reminder(Channel::Email, u"2026-06-01 09:00"_s, ReminderStatus::Sent));
        DirectSession session(c, c.receptionist());
        const QList<ReminderTally> tallies = ReminderBoard(*session).tallies(c.monday().dueWithin).value();
        QCOMPARE(tallies.size(), 3);
        QVERIFY(tallies.contains({Channel::Sms, ReminderStatus::Scheduled, 2}));
        QVERIFY(tallies.contains({Channel::Sms, ReminderStatus::Failed, 1}));
        QVERIFY(tallies.contains({Channel::Email, ReminderStatus::Sent, 1}));
    }

    void whatWaitsIsSentNow()
    {
        BoardClinic c;
        const Reminder waiting = c.reminder(Channel::Sms, u"2026-06-01 09:00"_s, ReminderStatus::Scheduled);
        const Reminder sent = c.reminder(Channel::Email, u"2026-06-01 09:00"_s, ReminderStatus::Sent);
        c.put(waiting);
        c.put(sent);
        DirectSession session(c, c.receptionist());
        QVERIFY_RESULT(ReminderBoard(*session).sendNow(waiting.id));
        QCOMPARE(session.changesOf(u"reminder"_s).size(), 1);
        const Reminder now = *ReminderStore(session.database()).find(c.clinic, waiting.id);
        QCOMPARE(now.dueAt, c.clock.now());
        QCOMPARE(now.nextAttemptAt, std::optional(c.clock.now()));
        const auto due = ReminderStore(session.database()).due(c.clinic, Channel::Sms, c.clock.now(), 10);
        QCOMPARE(due.size(), 1);
        QVERIFY_ERROR(ReminderBoard(*session).sendNow(sent.id), ErrorCode::InvalidField);
        QVERIFY_ERROR(ReminderBoard(*session).sendNow(ReminderId::create()), ErrorCode::NotFound);
    }

    void othersSeeNothing()
    {
        BoardClinic c;
        c.put(c.reminder(Channel::Sms, u"2026-06-01 08:00"_s, ReminderStatus::Scheduled));
        DirectSession elsewhere(c, c.otherClinic());
        QCOMPARE(ReminderBoard(*elsewhere).count(c.monday()).value(), 0);
        QVERIFY(ReminderBoard(*elsewhere).tallies(c.monday().dueWithin)->isEmpty());
    }

    void patientsMayNot()
    {
        BoardClinic c;
        DirectSession session(c, c.patientActor());
        QVERIFY_ERROR(ReminderBoard(*session).count(c.monday()), ErrorCode::Forbidden);
        QVERIFY_ERROR(ReminderBoard(*session).lines(c.monday(), 0, 1), ErrorCode::Forbidden);
        QVERIFY_ERROR(ReminderBoard(*session).tallies(c.monday().dueWithin), ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestReminderBoard)
#include "tst_reminderboard.moc"

#include <QTest>

#include "models/services/delivery/optoutservice.h"
#include "models/services/delivery/visitfollowups.h"
#include "models/services/series/serieschanges.h"
#include "models/services/series/seriesservice.h"
#include "tests/services/deliveryclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// What the patients of a group are sent: everybody theirs, once, as long as they are expected there.
class TestGroupReminders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyoneGetsTheirs();
    void eachInTheirOwnWay();
    void followTheVisit();
    void followWhoAttends();
    void whoIsTakenOffHearsOfIt();
    void takenOffAndBack();
    void declinedGetsNone();
    void declinedAtTheLastMoment();
    void cancelledTellsEveryone();
    void byHandGoesToAll();
    void optingOutIsOnesOwn();
    void reachedLater();

private:
    struct Group : DeliveryClinic {
        Group()
        {
            set(u"reminders.schedule"_s, u"[{\"channel\":\"sms\",\"before\":\"PT2H\"}]"_s);
            set(u"notifications.undo_seconds"_s, u"0"_s);
            sql("UPDATE patients SET email = NULL");
        }
        AttendeeMark mark(PatientId id, std::optional<AttendanceStatus> status = {}) const
        {
            return {PersonId(id.uuid()), status, {}};
        }
        Appointment plan(const QList<PatientId> &patients) const
        {
            PlanAppointments command;
            command.hostId = khan;
            command.start = at(u"2026-06-02 14:00"_s);
            command.end = command.start + Minutes(60);
            command.group = true;
            for (const PatientId &patient : patients)
                command.attendees.append(mark(patient));
            const auto planned = as(receptionist(),
                                    [&](Session &session) { return SeriesService(session).plan(command); });
            if (!planned)
                qFatal("the group was refused");
            return planned->constFirst();
        }
        Result<QList<Appointment>> change(const ReplanAppointments &command, const Actor &actor) const
        {
            return as(actor, [&](Session &session) { return SeriesChanges(session).change(command); });
        }
        Result<QList<Appointment>> attend(AppointmentId id, const QList<AttendeeMark> &marks) const
        {
            ReplanAppointments command;
            command.id = id;
            command.attendees = marks;
            return change(command, receptionist());
        }
        /// "Ahmed sms, Lucía whatsapp", sorted: whom all that is due goes to.
        QString sent() const
        {
            QStringList lines;
            for (const Outgoing &outgoing : claim()) {
                lines.append(outgoing.toName.section(u' ', 0, 0) + u' ' + toString(outgoing.channel));
                settle(outgoing, accepted(outgoing.rowId));
            }
            lines.sort();
            return lines.join(u", "_s);
        }
        QString sentAt(const QString &local)
        {
            clock.set(at(local));
            return sent();
        }
    };
    static inline const QString news = u"Ahmed whatsapp, José whatsapp, Lucía whatsapp"_s;
    static inline const QString everyone = u"Ahmed sms, José sms, Lucía sms"_s;
};

void TestGroupReminders::everyoneGetsTheirs()
{
    Group c;
    const Appointment visit = c.plan({c.ahmed, c.lucia, c.jose});
    QCOMPARE(c.reminders(visit.id).size(), 3);
    QCOMPARE(c.sent(), news);
    QCOMPARE(c.sentAt(u"2026-06-02 11:59"_s), QString());
    QCOMPARE(c.sentAt(u"2026-06-02 12:00"_s), everyone);
    QCOMPARE(c.sentAt(u"2026-06-02 13:00"_s), QString()); // once
}

void TestGroupReminders::eachInTheirOwnWay()
{
    Group c;
    c.sql("UPDATE patients SET language = 'en' WHERE first_name = 'Lucía'");
    c.sql("UPDATE patients SET language = 'fr' WHERE first_name = 'José'");
    c.plan({c.ahmed, c.lucia, c.jose});
    c.sent();
    c.clock.set(c.at(u"2026-06-02 12:00"_s));
    QMap<QString, Outgoing> letters;
    for (const Outgoing &outgoing : c.claim())
        letters.insert(outgoing.to, outgoing);
    QCOMPARE(letters.size(), 3);
    QCOMPARE(letters[u"+50377654321"_s].language, u"es"_s);
    QCOMPARE(letters[u"+50371112222"_s].language, u"en"_s);
    QCOMPARE(letters[u"+50370001111"_s].language, u"fr"_s);
    QVERIFY(letters[u"+50371112222"_s].text.contains(u"Lucía"_s));
    QVERIFY(!letters[u"+50371112222"_s].text.contains("Ahmed"_L1));
    QVERIFY(letters[u"+50371112222"_s].text.contains("2:00"_L1));
}

void TestGroupReminders::followTheVisit()
{
    Group c;
    const Appointment visit = c.plan({c.ahmed, c.lucia, c.jose});
    c.sent();
    ReplanAppointments command;
    command.id = visit.id;
    command.start = c.at(u"2026-06-03 15:00"_s);
    QVERIFY_RESULT(c.change(command, c.receptionist()));
    QCOMPARE(c.sent(), news); // moved
    QCOMPARE(c.sentAt(u"2026-06-02 14:30"_s), QString());
    QCOMPARE(c.sentAt(u"2026-06-03 13:00"_s), everyone);
}

void TestGroupReminders::followWhoAttends()
{
    Group c;
    const Appointment visit = c.plan({c.ahmed, c.lucia});
    QCOMPARE(c.sent(), u"Ahmed whatsapp, Lucía whatsapp"_s);
    QVERIFY_RESULT(c.attend(visit.id, {c.mark(c.lucia), c.mark(c.jose)})); // the first one leaves
    QCOMPARE(c.sent(), u"Ahmed whatsapp, José whatsapp"_s); // cancelled for one, booked for the other; no news for her
    QVERIFY_RESULT(c.attend(visit.id, {c.mark(c.jose), c.mark(c.lucia)})); // another order is no news
    QCOMPARE(c.sent(), QString());
    QCOMPARE(c.reminders(visit.id).filter(u"scheduled"_s).size(), 2);
    QCOMPARE(c.reminders(visit.id).filter(u"cancelled"_s).size(), 1);
    QVERIFY_RESULT(c.attend(visit.id, {c.mark(c.jose), c.mark(c.lucia), c.mark(c.ahmed)})); // and is back
    QCOMPARE(c.sent(), u"Ahmed whatsapp"_s);
    QCOMPARE(c.reminders(visit.id).size(), 3);
    QCOMPARE(c.sentAt(u"2026-06-02 12:00"_s), everyone);
}

void TestGroupReminders::whoIsTakenOffHearsOfIt()
{
    Group c;
    c.sql("UPDATE patients SET email = 'jose@example.test', language = 'en' WHERE first_name = 'José'");
    const Appointment visit = c.plan({c.ahmed, c.lucia, c.jose});
    c.sent();
    QVERIFY_RESULT(c.attend(visit.id, {c.mark(c.ahmed), c.mark(c.lucia)}));
    QMap<Channel, Outgoing> letters;
    for (const Outgoing &outgoing : c.claim()) {
        QCOMPARE(outgoing.toName.section(u' ', 0, 0), u"José"_s);
        letters.insert(outgoing.channel, outgoing);
    }
    QCOMPARE(letters.size(), 2);
    QVERIFY2(letters[Channel::WhatsApp].text.contains("is cancelled"_L1), qPrintable(letters[Channel::WhatsApp].text));
    QVERIFY(letters[Channel::WhatsApp].text.contains("June 2"_L1)
            && letters[Channel::WhatsApp].text.contains("2:00"_L1));
    QVERIFY(letters[Channel::Email].invitation.has_value());
    QVERIFY(letters[Channel::Email].invitation->method == CalendarInvitation::Method::Cancel);
    QCOMPARE(letters[Channel::Email].invitation->start, visit.start);
}

void TestGroupReminders::takenOffAndBack()
{
    Group c;
    c.set(u"notifications.undo_seconds"_s, u"60"_s);
    const Appointment visit = c.plan({c.ahmed, c.lucia});
    c.clock.advance(std::chrono::minutes(2));
    c.sent();
    Actor desk = c.receptionist();
    desk.origin = u"desk"_s;
    ReplanAppointments command;
    command.id = visit.id;
    command.attendees = {c.mark(c.ahmed)};
    QVERIFY_RESULT(c.change(command, desk));
    command.attendees = {c.mark(c.ahmed), c.mark(c.lucia)};
    QVERIFY_RESULT(c.change(command, desk));
    c.clock.advance(std::chrono::minutes(2));
    QCOMPARE(c.sent(), QString());
}

void TestGroupReminders::declinedGetsNone()
{
    Group c;
    const Appointment visit = c.plan({c.lucia, c.ahmed});
    ReplanAppointments command;
    command.id = visit.id;
    command.attendees = {c.mark(c.ahmed, AttendanceStatus::Declined)};
    QVERIFY_RESULT(c.change(command, c.patientActor()));
    QCOMPARE(c.sent(), u"Lucía whatsapp"_s); // what waited for him is recalled
    QCOMPARE(c.sentAt(u"2026-06-02 12:00"_s), u"Lucía sms"_s);
}

void TestGroupReminders::declinedAtTheLastMoment()
{
    Group c;
    const Appointment visit = c.plan({c.lucia, c.ahmed});
    c.sent();
    c.sql("UPDATE attendees SET attendance_status = 'declined' WHERE position = 0"); // behind the planner's back
    QCOMPARE(c.sentAt(u"2026-06-02 12:00"_s), u"Ahmed sms"_s);
    QCOMPARE(c.reminders(visit.id).filter(u"cancelled"_s).size(), 1);
}

void TestGroupReminders::cancelledTellsEveryone()
{
    Group c;
    const Appointment visit = c.plan({c.ahmed, c.lucia, c.jose});
    c.sent();
    QVERIFY_RESULT(c.setStatus(c.receptionist(), visit.id, AppointmentStatus::Cancelled));
    QCOMPARE(c.sent(), news);
    QCOMPARE(c.reminders(visit.id).filter(u"cancelled"_s).size(), 3);
    QCOMPARE(c.sentAt(u"2026-06-02 12:00"_s), QString());
}

void TestGroupReminders::byHandGoesToAll()
{
    Group c;
    c.set(u"reminders.schedule"_s, u"[]"_s);
    const Appointment visit = c.plan({c.ahmed, c.lucia, c.jose});
    c.sent();
    NewReminder command{visit.id, u"sms"_s, c.at(u"2026-06-02 09:00"_s), u"Bring water"_s, {}};
    const auto made = c.as(c.receptionist(),
                           [&](Session &session) { return ReminderService(session).create(command); });
    QVERIFY_RESULT(made);
    QCOMPARE(made->parts.size(), 2);
    QVERIFY(made->reminder.channel == Channel::Sms);
    const auto listed = c.as(c.receptionist(), [&](Session &session) { return ReminderService(session).list({}); });
    QCOMPARE(listed.total, 1); // one that was asked for is one
    QCOMPARE(c.sentAt(u"2026-06-02 09:00"_s), everyone);
    command.type = u"all"_s;
    command.sendAt = c.at(u"2026-06-02 10:00"_s);
    const auto all = c.as(c.receptionist(), [&](Session &session) { return ReminderService(session).create(command); });
    QVERIFY_RESULT(all);
    const auto gone = c.as(c.receptionist(), [&](Session &session) {
        return ReminderService(session).cancel(QString::number(all->reminder.number));
    });
    QVERIFY_RESULT(gone);
    QCOMPARE(toString(gone->reminder.status), u"cancelled"_s);
    QCOMPARE(c.sentAt(u"2026-06-02 10:00"_s), QString());
}

void TestGroupReminders::optingOutIsOnesOwn()
{
    Group c;
    const Appointment visit = c.plan({c.ahmed, c.lucia, c.jose});
    c.sent();
    c.as(Actor(), [&](Session &session) {
        OptOutService(session).optOut(Channel::Sms, u"+50371112222"_s);
        return Done{};
    });
    QCOMPARE(c.reminders(visit.id).filter(u"cancelled"_s).size(), 1);
    QCOMPARE(c.sentAt(u"2026-06-02 12:00"_s), u"Ahmed sms, José sms"_s);
}

void TestGroupReminders::reachedLater()
{
    Group c;
    c.sql("UPDATE patients SET phone = '' WHERE first_name = 'José'");
    const Appointment visit = c.plan({c.ahmed, c.jose});
    QCOMPARE(c.reminders(visit.id).size(), 1);
    c.sql("UPDATE patients SET phone = '+50370001111' WHERE first_name = 'José'");
    c.as(c.receptionist(), [&](Session &session) {
        followReach(session, c.jose);
        followReach(session, c.ahmed);
        return Done{};
    });
    QCOMPARE(c.reminders(visit.id).size(), 2);
}

QTEST_GUILESS_MAIN(TestGroupReminders)
#include "tst_groupreminders.moc"

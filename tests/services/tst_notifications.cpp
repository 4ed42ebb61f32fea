#include <QTest>

#include "models/services/booking/bookingservice.h"
#include "models/services/notifications/notificationservice.h"
#include "tests/services/inboxclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

class TestNotifications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhomItConcerns_data();
    void tellsWhomItConcerns();
    void onlyOneRowAnEvent();
    void namesTheVisit();
    void whatTellsNobody();
    void journalNamesItsAudience();
    void patientsAloneNeedAnAccount();
    void marksRead();
    void pages();
    void countsForTheBadge();

private:
    Appointment book(const InboxClinic &c, const Actor &actor, const QString &local = u"2026-06-02 10:00"_s) const
    {
        BookAppointment command;
        command.patientId = c.ahmed;
        command.doctorId = c.khan;
        command.start = c.at(local);
        return c.as(actor, [&](Session &session) { return BookingService(session).book(command); }).value();
    }
    /// The types of what each of them sees, newest first.
    QString seen(const InboxClinic &c, const Actor &actor) const
    {
        DirectSession session(c, actor);
        QStringList types;
        for (const NotificationCard &card : NotificationService(*session).list(50, 0).notifications)
            types.append(toString(card.notification.type));
        return types.join(u' ');
    }
};

void TestNotifications::tellsWhomItConcerns_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("told"); // of: desk (the acting receptionist), desk2, admin, khan, garcia, ahmed, lucia
    const auto row = [](const QString &event, const QString &type, const QString &told) {
        QTest::newRow(qPrintable(event)) << event << type << told;
    };
    row(u"the desk books"_s, u"appointment_booked"_s, u"desk2 admin khan ahmed"_s);
    row(u"the doctor books"_s, u"appointment_booked"_s, u"desk desk2 admin ahmed"_s);
    row(u"the patient asks"_s, u"appointment_requested"_s, u"desk desk2 admin khan"_s);
    row(u"the desk moves"_s, u"appointment_moved"_s, u"desk2 admin khan ahmed"_s);
    row(u"the patient cancels"_s, u"appointment_cancelled"_s, u"desk desk2 admin khan"_s);
    row(u"the desk confirms"_s, u"appointment_status_changed"_s, u"desk2 admin khan ahmed"_s);
    row(u"the patient writes to the clinic"_s, u"new_message"_s, u"desk desk2 admin"_s);
    row(u"the patient writes to the doctor"_s, u"new_message"_s, u"khan"_s);
    row(u"the desk writes to the patient"_s, u"new_message"_s, u"ahmed"_s);
    row(u"the desk writes to the doctor"_s, u"new_message"_s, u"khan"_s);
}

void TestNotifications::tellsWhomItConcerns()
{
    QFETCH(QString, event);
    QFETCH(QString, type);
    const InboxClinic c;
    const Actor doer = event.startsWith("the desk"_L1)     ? c.receptionist()
                       : event.startsWith("the doctor"_L1) ? c.doctorActor()
                                                           : c.patientActor();
    if (event.endsWith("books"_L1) || event.endsWith("asks"_L1)) {
        book(c, doer);
    } else if (event.contains("writes"_L1)) {
        const auto half = event.endsWith("doctor"_L1) ? ConversationId::Part::Doctor : ConversationId::Part::Clinic;
        const bool colleagues = doer.isStaff() && half == ConversationId::Part::Doctor;
        if (half == ConversationId::Part::Doctor)
            book(c, doer);
        c.as(doer, [](Session &session) {
            session.database().prepare("DELETE FROM notifications").run();
            return true;
        });
        QVERIFY_RESULT(
            c.reply(doer, colleagues ? ConversationId::withColleague(c.khan) : ConversationId::ofPatient(c.ahmed, half),
                    u"Hola"_s));
    } else {
        const Appointment visit = book(c, c.receptionist());
        c.as(doer, [](Session &session) {
            session.database().prepare("DELETE FROM notifications").run();
            return true;
        });
        QVERIFY_RESULT(c.as(doer, [&](Session &session) -> Result<Appointment> {
            BookingService booking(session);
            if (event.endsWith("confirms"_L1))
                return booking.changeStatus({visit.id, AppointmentStatus::Confirmed, {}, {}, {}, {}});
            if (event.endsWith("cancels"_L1))
                return booking.cancel(visit.id, u"Viaje"_s);
            ChangeAppointment move;
            move.id = visit.id;
            move.start = c.at(u"2026-06-03 11:00"_s);
            return booking.change(move);
        }));
    }
    const QList<std::pair<QString, Actor>> everybody{
        {u"desk"_s, c.receptionist()}, {u"desk2"_s, c.secondReceptionist()}, {u"admin"_s, c.adminActor()},
        {u"khan"_s, c.doctorActor()},  {u"garcia"_s, c.secondDoctor()},      {u"ahmed"_s, c.patientActor()},
        {u"lucia"_s, c.luciaActor()},  {u"elsewhere"_s, c.otherClinic()}};
    QStringList told;
    for (const auto &[name, actor] : everybody) {
        const QString types = seen(c, actor);
        if (!types.isEmpty())
            told.append(name);
        QVERIFY2(types.isEmpty() || types == type, qPrintable(types));
    }
    QTEST(told.join(u' '), "told");
}

void TestNotifications::onlyOneRowAnEvent()
{
    const InboxClinic c;
    DirectSession session(c, c.receptionist());
    BookAppointment command;
    command.patientId = c.ahmed;
    command.doctorId = c.khan;
    command.start = c.at(u"2026-06-02 10:00"_s);
    QVERIFY_RESULT(BookingService(*session).book(command));
    Statement rows = session.database().prepare("SELECT count(*) FROM notifications");
    QVERIFY(rows.next());
    QCOMPARE(rows.number(0), 1);
    QCOMPARE(session.changesOf(u"notification"_s).size(), 1);
}

void TestNotifications::namesTheVisit()
{
    const InboxClinic c;
    const Appointment visit = book(c, c.receptionist());
    QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &session) {
        ChangeAppointment move;
        move.id = visit.id;
        move.start = c.at(u"2026-06-03 11:00"_s);
        return BookingService(session).change(move);
    }));
    DirectSession session(c, c.doctorActor());
    const NotificationCard card = NotificationService(*session).list(1, 0).notifications.value(0);
    QCOMPARE(card.notification.entity, u"appointment"_s);
    QCOMPARE(card.notification.entityId, visit.id.toString());
    QCOMPARE(card.notification.start, std::optional(c.at(u"2026-06-03 11:00"_s)));
    QCOMPARE(card.notification.previousStart, std::optional(c.at(u"2026-06-02 10:00"_s)));
    QCOMPARE(card.patientName, u"Ahmed Hassan"_s);
    QCOMPARE(card.doctorId, c.khan);
    QVERIFY(!card.readAt);
}

void TestNotifications::whatTellsNobody()
{
    const InboxClinic c;
    const Appointment visit = book(c, c.receptionist(), u"2026-06-01 10:00"_s);
    DirectSession session(c, c.receptionist());
    ChangeAppointment notes;
    notes.id = visit.id;
    notes.notes = u"Alergia"_s;
    notes.roomId = c.room1;
    QVERIFY_RESULT(BookingService(*session).change(notes));
    QVERIFY_RESULT(BookingService(*session).setArrived(visit.id, true));
    QCOMPARE(session.changesOf(u"notification"_s).size(), 0);
}

void TestNotifications::journalNamesItsAudience()
{
    const InboxClinic c;
    DirectSession session(c, c.receptionist());
    Notification notice;
    notice.userId = c.khan;
    notice.forDesk = true;
    notice.patientId = c.ahmed;
    NotificationService(*session).tell(notice);
    const JournalEntry &entry = session.changes().constFirst().entry;
    QVERIFY(entry.op == ChangeOp::Created);
    QCOMPARE(entry.patientId, c.ahmed);
    QCOMPARE(entry.audience, QString(u"receptionist,admin,superadmin,"_s + c.khan.toString()));
    notice.forDesk = false;
    NotificationService(*session).tell(notice);
    QCOMPARE(session.changes().constLast().entry.audience, c.khan.toString());
}

void TestNotifications::patientsAloneNeedAnAccount()
{
    const InboxClinic c;
    DirectSession session(c, c.receptionist());
    QVERIFY_RESULT(MessageService(*session).send(c.toPatient(c.jose, u"Hola"_s)));
    QCOMPARE(session.changesOf(u"notification"_s).size(), 0);
    QVERIFY_RESULT(MessageService(*session).send(c.toPatient(c.ahmed, u"Hola"_s)));
    const QList<Change> told = session.changesOf(u"notification"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().entry.audience, c.ahmedUser.toString()); // no colleague hears of it
}

void TestNotifications::marksRead()
{
    const InboxClinic c;
    book(c, c.receptionist());
    NotificationId id;
    {
        DirectSession session(c, c.doctorActor());
        NotificationService service(*session);
        id = service.list(1, 0).notifications.value(0).notification.id;
        const auto read = service.markRead(id);
        QVERIFY_RESULT(read);
        QCOMPARE(read->readAt, std::optional(c.clock.now()));
        QVERIFY_RESULT(service.markRead(id)); // again is harmless
        QCOMPARE(session.changes().size(), 1);
        QVERIFY(session.changes().constFirst().entry.op == ChangeOp::Updated);
        QCOMPARE(session.changes().constFirst().entry.audience, c.khan.toString());
        session.commit();
    }
    const auto markedBy = [&](const Actor &actor) {
        DirectSession session(c, actor);
        return NotificationService(*session).markRead(id).ok();
    };
    QVERIFY(markedBy(c.patientActor()));
    QVERIFY(!markedBy(c.secondDoctor()));
    QVERIFY(!markedBy(c.receptionist())); // their own act
    QVERIFY(!markedBy(c.luciaActor()));
    QVERIFY(!markedBy(c.otherClinic()));
    DirectSession session(c, c.secondReceptionist());
    QVERIFY(!NotificationService(*session).list(1, 0).notifications.value(0).readAt); // each reads for themself
    QVERIFY_ERROR(NotificationService(*session).markRead(NotificationId::create()), ErrorCode::NotFound);
}

void TestNotifications::pages()
{
    const InboxClinic c;
    for (int hour = 9; hour < 14; ++hour)
        book(c, c.receptionist(), u"2026-06-02 %1:00"_s.arg(hour, 2, 10, QChar(u'0')));
    DirectSession session(c, c.secondReceptionist());
    const NotificationService::Page page = NotificationService(*session).list(2, 1);
    QCOMPARE(page.total, 5);
    QCOMPARE(page.notifications.size(), 2);
    QCOMPARE(page.notifications[0].notification.start, std::optional(c.at(u"2026-06-02 12:00"_s)));
    QCOMPARE(page.notifications[1].notification.start, std::optional(c.at(u"2026-06-02 11:00"_s)));
}

void TestNotifications::countsForTheBadge()
{
    const InboxClinic c;
    book(c, c.receptionist());
    book(c, c.receptionist(), u"2026-06-02 12:00"_s);
    DirectSession session(c, c.adminActor());
    NotificationService service(*session);
    QCOMPARE(service.unread(), 2);
    QVERIFY_RESULT(service.markRead(service.list(1, 0).notifications.value(0).notification.id));
    QCOMPARE(service.unread(), 1);
}

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"

#include <QTest>

#include "models/services/delivery/visitannouncer.h"
#include "tests/services/deliveryclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// What patients are told of bookings, moves and cancellations: each change once, an undone one never.
class TestVisitAnnouncer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void news_data();
    void news();
    void tellsWhatItIsAbout();
    void onlyByWhatThereIs_data();
    void onlyByWhatThereIs();
    void cancellationNamesTheTimeTheyKnow();
    void linkedDeskSendsNothing();

private:
    /// One letter is one step: B book, M move to 3 June, N move to 4 June, C cancel, U undo the last step, A approve,
    /// P the patient cancels, R the patient asks, digits wait that many half minutes and send what is due.
    QStringList play(DeliveryClinic &c, const QString &steps, const Actor &actor);
};

QStringList TestVisitAnnouncer::play(DeliveryClinic &c, const QString &steps, const Actor &actor)
{
    QStringList sent;
    QList<Appointment> states;
    const auto keep = [&](const Result<Appointment> &state) {
        if (!state)
            QTest::qFail(describe(state.error()).constData(), __FILE__, __LINE__);
        else
            states.append(*state);
    };
    for (const QChar step : steps) {
        const AppointmentId id = states.isEmpty() ? AppointmentId() : states.constLast().id;
        if (step.isDigit()) {
            c.clock.advance(std::chrono::seconds(30 * step.digitValue()));
            for (const QString &line : c.sendAll())
                sent.append(line.startsWith("email"_L1) ? line.mid(7) : u"+"_s);
        } else if (step == u'B' || step == u'R') {
            keep(c.book(step == u'B' ? actor : c.patientActor(), u"2026-06-02 10:00"_s));
        } else if (step == u'M' || step == u'N') {
            keep(c.move(actor, id, step == u'M' ? u"2026-06-03 11:00"_s : u"2026-06-04 12:00"_s));
        } else if (step == u'U') {
            keep(c.revert(states.at(states.size() - 2), states.constLast().version));
        } else {
            keep(c.setStatus(step == u'P' ? c.patientActor() : actor, id,
                             step == u'A' ? AppointmentStatus::Scheduled : AppointmentStatus::Cancelled));
        }
    }
    return sent;
}

void TestVisitAnnouncer::news_data()
{
    QTest::addColumn<QString>("door");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QStringList>("subjects"); // of mails; + is a WhatsApp message
    const QString booked = u"Su cita está reservada: martes, 2 de junio de 2026 a las 10:00"_s;
    const QString moved3 = u"Su cita cambió al miércoles, 3 de junio de 2026 a las 11:00"_s;
    const QString moved4 = u"Su cita cambió al jueves, 4 de junio de 2026 a las 12:00"_s;
    const QString cancelled = u"Su cita del martes, 2 de junio de 2026 a las 10:00"_s;
    const QString booked4 = u"Su cita está reservada: jueves, 4 de junio de 2026 a las 12:00"_s;
    const auto row = [](const QString &door, const QString &steps, const QStringList &subjects) {
        QTest::newRow(qPrintable(QString(door + u' ' + steps))) << door << steps << subjects;
    };
    row(u"desk"_s, u"B1"_s, {});
    row(u"desk"_s, u"B2"_s, {booked, u"+"_s});
    row(u"desk"_s, u"B244"_s, {booked, u"+"_s});
    row(u"desk"_s, u"B1C9"_s, {});
    row(u"desk"_s, u"B1C1U9"_s, {booked, u"+"_s});
    row(u"desk"_s, u"B1N9"_s, {booked4, u"+"_s});
    row(u"desk"_s, u"B2N1U9"_s, {booked, u"+"_s});
    row(u"desk"_s, u"B2M1N9"_s, {booked, u"+"_s, moved4, u"+"_s});
    row(u"desk"_s, u"B2M2U2"_s,
        {booked, u"+"_s, moved3, u"+"_s, u"Su cita cambió al martes, 2 de junio de 2026 a las 10:00"_s, u"+"_s});
    row(u"desk"_s, u"B2C9"_s, {booked, u"+"_s, cancelled, u"+"_s});
    row(u"desk"_s, u"B2C1U9"_s, {booked, u"+"_s});
    row(u"desk"_s, u"B2C2U2"_s, {booked, u"+"_s, cancelled, u"+"_s, booked, u"+"_s});
    row(u"desk"_s, u"B2M1C9"_s, {booked, u"+"_s, cancelled, u"+"_s});
    row(u"api"_s, u"B0"_s, {booked, u"+"_s});
    row(u"api"_s, u"B0N0C0"_s,
        {booked, u"+"_s, moved4, u"+"_s, u"Su cita del jueves, 4 de junio de 2026 a las 12:00"_s, u"+"_s});
    row(u"desk"_s, u"R9"_s, {});
    row(u"desk"_s, u"RA1"_s, {});
    row(u"desk"_s, u"RA2"_s, {booked, u"+"_s});
    row(u"desk"_s, u"RC9"_s, {});
    row(u"desk"_s, u"B2P9"_s, {booked, u"+"_s}); // their own act
    row(u"desk"_s, u"B1P9"_s, {});
}

void TestVisitAnnouncer::news()
{
    QFETCH(QString, door);
    QFETCH(QString, steps);
    QFETCH(QStringList, subjects);
    DeliveryClinic c;
    c.set(u"reminders.schedule"_s, u"[]"_s);
    const QStringList sent = play(c, steps, door == "api"_L1 ? c.overTheApi() : c.receptionist());
    QCOMPARE(sent.size(), subjects.size());
    for (qsizetype i = 0; i < sent.size(); ++i) // the language's way of writing "a. m." changes with the locale data
        QVERIFY2(sent.at(i).startsWith(subjects.at(i)), qPrintable(sent.at(i)));
}

void TestVisitAnnouncer::tellsWhatItIsAbout()
{
    DeliveryClinic c;
    c.set(u"notifications.undo_seconds"_s, u"0"_s);
    c.sql("UPDATE patients SET language = 'en'");
    const auto visit = c.book(c.receptionist(), u"2026-06-02 10:00"_s);
    QVERIFY_RESULT(visit);
    const QList<Outgoing> claimed = c.claim();
    QCOMPARE(claimed.size(), 2);
    const auto mail = std::ranges::find(claimed, Channel::Email, &Outgoing::channel);
    QCOMPARE(mail->to, u"ahmed@example.test"_s);
    QCOMPARE(mail->language, u"en"_s);
    QVERIFY(mail->text.contains("Ahmed Hassan"_L1) && mail->text.contains("Dr. Fatima Khan"_L1));
    QVERIFY(mail->text.contains("Tuesday, June 2, 2026 at 10:00"_L1));
    QVERIFY(mail->invitation.has_value());
    QVERIFY(mail->invitation->method == CalendarInvitation::Method::Request);
    QVERIFY(mail->invitation->start == visit->start);
    QVERIFY(!mail->unsubscribeToken.isEmpty());
    QVERIFY(!mail->unsubscribeToken.contains("ahmed"_L1));
    const auto other = std::ranges::find(claimed, Channel::WhatsApp, &Outgoing::channel);
    QCOMPARE(other->to, u"+50377654321"_s);
    QVERIFY(!other->invitation);
    QVERIFY(other->idempotencyKey != mail->idempotencyKey);
}

void TestVisitAnnouncer::onlyByWhatThereIs_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("channels");
    QTest::newRow("no gateway for WhatsApp")
        << QByteArray("DELETE FROM settings WHERE key = 'whatsapp.url'") << u"email"_s;
    QTest::newRow("no gateway") << QByteArray("DELETE FROM settings WHERE key LIKE '%.url'") << QString();
    QTest::newRow("no e-mail") << QByteArray("UPDATE patients SET email = NULL") << u"whatsapp"_s;
    QTest::newRow("does not want mail") << QByteArray("INSERT INTO patient_preferences (patient_id, email, updated_at) "
                                                      "SELECT id, 0, 0 FROM patients")
                                        << u"whatsapp"_s;
}

void TestVisitAnnouncer::onlyByWhatThereIs()
{
    QFETCH(QByteArray, change);
    const DeliveryClinic c;
    c.sql(change);
    QVERIFY_RESULT(c.book(c.overTheApi(), u"2026-06-02 10:00"_s));
    QStringList channels;
    for (const Outgoing &outgoing : c.claim())
        channels.append(toString(outgoing.channel));
    QTEST(channels.join(u' '), "channels");
}

void TestVisitAnnouncer::cancellationNamesTheTimeTheyKnow()
{
    DeliveryClinic c;
    c.sql("UPDATE patients SET language = 'en'");
    const auto visit = c.book(c.overTheApi(), u"2026-06-02 10:00"_s);
    QVERIFY_RESULT(visit);
    c.sendAll();
    QVERIFY_RESULT(c.move(c.receptionist(), visit->id, u"2026-06-04 12:00"_s));
    QVERIFY_RESULT(c.setStatus(c.receptionist(), visit->id, AppointmentStatus::Cancelled));
    c.clock.advance(Minutes(2));
    const QList<Outgoing> claimed = c.claim();
    QCOMPARE(claimed.size(), 2);
    const auto mail = std::ranges::find(claimed, Channel::Email, &Outgoing::channel);
    QVERIFY2(mail->text.contains("Tuesday, June 2, 2026 at 10:00"_L1), qPrintable(mail->text));
    QVERIFY(mail->invitation->method == CalendarInvitation::Method::Cancel);
    QVERIFY(mail->invitation->sequence > 1);
}

void TestVisitAnnouncer::linkedDeskSendsNothing()
{
    const DeliveryClinic c;
    c.sql(
        "INSERT INTO upstream (clinic_id, url, email, linked_at) SELECT id, 'https://hub', 'a@b.test', 0 FROM clinics");
    QVERIFY_RESULT(c.book(c.overTheApi(), u"2026-06-02 10:00"_s));
    QVERIFY(c.claim().isEmpty());
    DirectSession session(c, Actor());
    QVERIFY(!DeliveryService(*session, c.keys).nextDue());
}

QTEST_GUILESS_MAIN(TestVisitAnnouncer)
#include "tst_visitannouncer.moc"

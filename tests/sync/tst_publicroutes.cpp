#include <QProcess>
#include <QTest>

#include "models/services/delivery/unsubscribetoken.h"
#include "tests/support/paths.h"
#include "tests/sync/gatewayfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// What people reach by a link: the end of e-mails, and doctors' calendars. CONTRACT §11.42.
class TestPublicRoutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<GatewayFixture>(); }
    void cleanup() { m_api.reset(); }
    void lookingUnsubscribesNobody();
    void oneClickUnsubscribes();
    void madeUpTokensAreUnknown_data();
    void madeUpTokensAreUnknown();
    void feedIsReadByOthers();
    void feedEndsWithItsToken();
    void feedIsTheDoctors();

private:
    QString unsubscribePath(const KeyRing &keys, const QString &address = u"ahmed@example.test"_s)
    {
        return u"/unsubscribe/"_s + unsubscribeToken(keys, {m_api->clinic.clinic, Channel::Email, address});
    }
    void giveAhmedAnAddress()
    {
        m_api->change(m_api->clinic.clinic, [&](Session &session) {
            Patient patient = *session.stores().patients.find(m_api->clinic.clinic, m_api->clinic.ahmed);
            patient.email = u"Ahmed@Example.test"_s;
            session.stores().patients.update(patient);
        });
    }
    QString feedRoute(UserId doctor) const
    {
        return protectedPath + u"/doctors/"_s + doctor.toString() + u"/calendar-feed"_s;
    }
    std::unique_ptr<GatewayFixture> m_api;
};

void TestPublicRoutes::lookingUnsubscribesNobody()
{
    giveAhmedAnAddress();
    const Answer page = m_api->get(unsubscribePath(m_api->keys), {});
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers.value("content-type").startsWith("text/html"));
    QVERIFY(page.bytes.contains("<form method=\"post\">"));
    QVERIFY(page.bytes.contains(u"Clínica Uno"_s.toUtf8()));
    QVERIFY(page.bytes.contains("Dejar de recibir estos correos"));
    QVERIFY(m_api->wants(m_api->clinic.ahmed, Channel::Email));
}

void TestPublicRoutes::oneClickUnsubscribes()
{
    giveAhmedAnAddress();
    const QString visit = m_api
                              ->post(protectedPath + u"/appointments"_s, m_api->reception,
                                     m_api->visit(u"2026-06-03"_s, u"09:00"_s))
                              .text("id");
    const Reminder waits = m_api->addReminder(visit, Channel::Email, ReminderStatus::Scheduled);
    for (int time = 0; time < 2; ++time) { // a second click is harmless
        const Answer done = m_api->call("POST", unsubscribePath(m_api->keys), {}, "List-Unsubscribe=One-Click",
                                        {{"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(done.status, 200);
        QVERIFY(!m_api->wants(m_api->clinic.ahmed, Channel::Email));
    }
    QVERIFY(m_api->wants(m_api->clinic.ahmed, Channel::Sms));
    QCOMPARE(m_api->stateOf(waits), u"cancelled/unsubscribed unsubscribed"_s);
}

void TestPublicRoutes::madeUpTokensAreUnknown_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("made with another key") << 0;
    QTest::newRow("changed") << 1;
    QTest::newRow("garbage") << 2;
}

void TestPublicRoutes::madeUpTokensAreUnknown()
{
    QFETCH(int, how);
    giveAhmedAnAddress();
    QString path = unsubscribePath(how == 0 ? KeyRing(SecretKey::random()) : m_api->keys);
    if (how == 1)
        path[path.size() - 5] = path.at(path.size() - 5) == u'A' ? u'B' : u'A';
    if (how == 2)
        path = u"/unsubscribe/ahmed@example.test"_s;
    QCOMPARE(m_api->get(path, {}).status, 404);
    QCOMPARE(m_api->call("POST", path, {}, "").status, 404);
    QVERIFY(m_api->wants(m_api->clinic.ahmed, Channel::Email));
}

void TestPublicRoutes::feedIsReadByOthers()
{
    const auto book = [&](const QString &time) {
        return m_api->post(protectedPath + u"/appointments"_s, m_api->reception, m_api->visit(u"2026-06-02"_s, time))
            .text("id");
    };
    const QString first = book(u"09:00"_s);
    const QString cancelled = book(u"11:00"_s);
    m_api->remove(protectedPath + u"/appointments/"_s + cancelled, m_api->reception);
    const Answer made = m_api->post(feedRoute(m_api->clinic.khan), m_api->reception, {});
    QCOMPARE(made.status, 201);
    const Answer feed = m_api->get(made.text("path"), {});
    QCOMPARE(feed.status, 200);
    QCOMPARE(feed.headers.value("content-type"), "text/calendar; charset=utf-8"_ba);
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s, u"import icalendar, sys\n"
                           "c = icalendar.Calendar.from_ical(sys.stdin.buffer.read())\n"
                           "for e in c.walk('VEVENT'): print(e['UID'], e['SUMMARY'], e['DTSTART'].dt.isoformat(), "
                           "e['DTEND'].dt.isoformat(), e['STATUS'], e.errors)"_s});
    python.write(feed.bytes);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60'000));
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError()),
             QString(first
                     + u"@frontdesk Ahmed Hassan – Checkup 2026-06-02T15:00:00+00:00 2026-06-02T15:30:00+00:00 "
                       "CONFIRMED []\n"_s));
}

void TestPublicRoutes::feedEndsWithItsToken()
{
    QCOMPARE(m_api->get(u"/calendar/unknown.ics"_s, {}).status, 404);
    const QString first = m_api->post(feedRoute(m_api->clinic.khan), m_api->doctor, {}).text("path");
    QCOMPARE(m_api->get(first, {}).status, 200);
    QCOMPARE(m_api->get(first.chopped(4), {}).status, 404);
    const QString second = m_api->post(feedRoute(m_api->clinic.khan), m_api->doctor, {}).text("path");
    QCOMPARE(m_api->get(first, {}).status, 404);
    QCOMPARE(m_api->get(second, {}).status, 200);
    QCOMPARE(m_api->remove(feedRoute(m_api->clinic.khan), m_api->doctor).status, 200);
    QCOMPARE(m_api->get(second, {}).status, 404);
}

void TestPublicRoutes::feedIsTheDoctors()
{
    QCOMPARE(m_api->post(feedRoute(m_api->clinic.garcia), m_api->doctor, {}).status, 403); // not theirs
    QCOMPARE(m_api->post(feedRoute(m_api->clinic.khan), m_api->other, {}).status, 404);
    QCOMPARE(m_api->post(feedRoute(m_api->clinic.khan), m_api->patient, {}).status, 403);
}

QTEST_GUILESS_MAIN(TestPublicRoutes)
#include "tst_publicroutes.moc"

#include <QJsonArray>
#include <QTest>

#include <sys/resource.h>

#include "tests/sync/eventlistener.h"
#include "tests/sync/httpfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// The event stream with many listeners, with lazy ones, and with those who come and go while much happens.
class TestEventLoad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsFiveHundredListeners();
    void dropsThoseWhoDoNotRead();
    void replaysWhileMuchHappens();

private:
    static constexpr int patience = 60'000;
    static QByteArray listen(const QByteArray &token)
    {
        return getRequest("/api/v1/protected/events", "Authorization: Bearer " + token + "\r\n");
    }
    const QString m_visits = protectedPath + u"/appointments"_s;
};

void TestEventLoad::initTestCase()
{
    rlimit files{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &files), 0);
    files.rlim_cur = files.rlim_max; // both ends of every connection are in this process
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &files), 0);
}

void TestEventLoad::holdsFiveHundredListeners()
{
    constexpr size_t listeners = 500;
    ApiFixture api;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (size_t i = 0; i < listeners; ++i) {
        clients.push_back(std::make_unique<RawClient>(api.server->port()));
        clients.back()->send(listen(i % 2 == 0 ? api.reception : api.patient));
    }
    const auto all = [&clients](const QByteArray &text) {
        return std::ranges::all_of(clients, [&](const auto &client) { return client->received().contains(text); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(all(": listening\n\n"), patience);
    QVERIFY(api.get(u"/metrics"_s, {}).bytes.contains("frontdesk_event_listeners 500\n"));
    const Answer booked = api.post(m_visits, api.reception, api.visit(u"2026-06-02"_s, u"10:00"_s));
    QCOMPARE(booked.status, 201); // and others are served as ever
    QTRY_VERIFY_WITH_TIMEOUT(all("event: appointment.created\ndata: "), patience);
    QTRY_VERIFY_WITH_TIMEOUT(all(booked.text("id").toUtf8()), patience);
    clients.erase(clients.begin(), clients.begin() + 250);
    QTRY_VERIFY_WITH_TIMEOUT(api.get(u"/metrics"_s, {}).bytes.contains("frontdesk_event_listeners 250\n"), patience);
    QVERIFY(std::ranges::none_of(clients, [](const auto &client) { return client->isClosed(); }));
}

void TestEventLoad::dropsThoseWhoDoNotRead()
{
    ApiFixture api;
    RawClient lazy(api.server->port());
    lazy.socket().setReadBufferSize(1);
    QTRY_COMPARE(lazy.socket().state(), QAbstractSocket::ConnectedState);
    lazy.socket().setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
    lazy.send(listen(api.reception));
    EventListener awake(api, api.reception);
    QTRY_VERIFY(awake.isOpen());
    QTRY_VERIFY(api.get(u"/metrics"_s, {}).bytes.contains("frontdesk_event_listeners 2\n"));
    QJsonObject visit = api.visit(u"2026-06-01"_s, u"14:00"_s);
    visit[u"notes"_s] = QString(3900, u'n');
    const QString path = m_visits + u'/' + api.post(m_visits, api.reception, visit).text("id") + u"/check-in"_s;
    int events = 1;
    while (api.get(u"/metrics"_s, {}).bytes.contains("frontdesk_event_listeners 2\n")) {
        QVERIFY(events < 1000); // the system's own buffers hold some
        QCOMPARE(api.post(path, api.reception, {}).status, 200);
        QCOMPARE(api.remove(path, api.reception).status, 200);
        events += 2;
    }
    QTRY_COMPARE_WITH_TIMEOUT(awake.events().size(), events, patience);
    QVERIFY(api.get(u"/metrics"_s, {}).bytes.contains("frontdesk_event_listeners 1\n"));
}

void TestEventLoad::replaysWhileMuchHappens()
{
    constexpr int rounds = 120;
    ApiFixture api;
    const QString path = m_visits + u'/'
                         + api.post(m_visits, api.reception, api.visit(u"2026-06-01"_s, u"14:00"_s)).text("id")
                         + u"/check-in"_s;
    EventListener steady(api, api.reception);
    QTRY_VERIFY(steady.isOpen());
    // Goes away after every few events, in the middle of the next ones, and comes back with the last it has seen.
    QList<qint64> seen;
    qint64 last = -1;
    auto wandering = std::make_unique<EventListener>(api, api.reception);
    QTRY_VERIFY(wandering->isOpen());
    const auto keep = [&] {
        for (const Event &event : wandering->events()) {
            seen.append(event.id);
            last = event.id;
        }
    };
    for (int round = 0; round < rounds; ++round) {
        const auto there = api.begin("POST", path, api.reception, "{}");
        const auto back = api.begin("DELETE", path, api.reception, {});
        QTRY_VERIFY(there->has_value() && back->has_value());
        if (round % 8 == 7 && wandering->events().size() > 0) {
            keep();
            wandering = std::make_unique<EventListener>(api, api.reception, QByteArray::number(last));
        }
    }
    QList<qint64> expected;
    const auto caughtUp = [&] {
        const QList<Event> events = steady.events();
        const QList<Event> rest = wandering->events();
        return !events.isEmpty() && (rest.isEmpty() ? last : rest.constLast().id) == events.constLast().id;
    };
    QTRY_VERIFY_WITH_TIMEOUT(caughtUp(), patience);
    keep();
    for (const Event &event : steady.events())
        expected.append(event.id);
    QCOMPARE(seen, expected);
    QVERIFY(expected.size() >= rounds);
}

QTEST_GUILESS_MAIN(TestEventLoad)
#include "tst_eventload.moc"

#include <QTest>

#include "sync/metrics/recentrequests.h"
#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestRecentRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestComesFirstAndTheOldestGoes()
    {
        RecentRequests requests;
        QVERIFY(requests.newestFirst().isEmpty());
        requests.add({Instant(Milliseconds(1)), "GET"_ba, "/healthz"_ba, 200, {}});
        requests.add({Instant(Milliseconds(2)), "GET"_ba, "/healthz"_ba, 200, {}});
        QCOMPARE(requests.newestFirst().size(), 2);
        QCOMPARE(toMs(requests.newestFirst().first().at), 2);
        for (int ms = 3; ms <= 250; ++ms)
            requests.add({Instant(Milliseconds(ms)), "GET"_ba, "/healthz"_ba, 200, {}});
        const QList<ServedRequest> all = requests.newestFirst();
        QCOMPARE(all.size(), RecentRequests::kept);
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(toMs(all.at(i).at), 250 - i);
    }

    void theServerNotesWhatItAnswered()
    {
        test::ApiFixture api;
        api.get(u"/healthz"_s, {});
        api.get(u"/nowhere/at/all"_s, {});
        QTRY_VERIFY(api.server->recentRequests().newestFirst().size() >= 2);
        const QList<ServedRequest> all = api.server->recentRequests().newestFirst();
        QCOMPARE(all.at(0).status, 404);
        QVERIFY(all.at(0).route.isEmpty());
        QCOMPARE(all.at(1).method, "GET"_ba);
        QCOMPARE(all.at(1).route, "/healthz"_ba);
        QCOMPARE(all.at(1).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestRecentRequests)
#include "tst_recentrequests.moc"

#include <QTest>

#include "sync/faces/routetable.h"
#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Every route × role × other clinic, from the table itself: a new route cannot be forgotten.
class TestRoutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_api = std::make_unique<ApiFixture>(); }
    void cleanupTestCase() { m_api.reset(); }
    void needsSignIn_data() { routes(); }
    void needsSignIn();
    void refusesRolesBelow_data() { routes(); }
    void refusesRolesBelow();
    void tellsNothingOfOtherClinics_data() { routes(); }
    void tellsNothingOfOtherClinics();
    void takesNoOtherMethod_data() { routes(); }
    void takesNoOtherMethod();

private:
    void routes() const
    {
        QTest::addColumn<int>("index");
        const auto table = routeTable();
        for (size_t i = 0; i < table.size(); ++i)
            QTest::addRow("%s %s", toBytes(table[i].method).constData(), table[i].path.constData()) << int(i);
    }
    static ApiRoute route(int index) { return routeTable()[size_t(index)]; }
    QString pathOf(const ApiRoute &route, const QString &id) const
    {
        QStringList segments = QString::fromLatin1(route.path).split(u'/');
        for (QString &segment : segments) {
            if (segment.startsWith(u':'))
                segment = id;
        }
        return segments.join(u'/');
    }
    Answer ask(const ApiRoute &route, const QByteArray &token, const QString &id) const
    {
        const bool body = route.method != HttpMethod::Get;
        return m_api->call(toBytes(route.method), pathOf(route, id), token, body ? QByteArray("{}") : QByteArray());
    }
    static bool isStream(const ApiRoute &route) { return route.path.endsWith("/events"); }
    /// Of something that is the clinic's and that the route would find; empty for routes without.
    QString ownId(const QByteArray &path)
    {
        if (path.contains("/patients/:id"))
            return m_api->clinic.ahmed.toString();
        if (path.contains("/doctors/:id"))
            return m_api->clinic.khan.toString();
        if (!path.contains("/appointments/:id") && !path.contains("/change_logs/:id"))
            return {};
        const int made = m_made++;
        return m_api
            ->post(protectedPath + u"/appointments"_s, m_api->reception,
                   m_api->visit(u"2026-06-%1"_s.arg(2 + made % 4, 2, 10, QChar(u'0')),
                                u"%1:00"_s.arg(9 + made / 4 % 7, 2, 10, QChar(u'0'))))
            .text("id");
    }
    std::unique_ptr<ApiFixture> m_api;
    int m_made = 0; ///< visits, each at another time
    const QString m_unknown = u"00000000-0000-7000-8000-000000000001"_s;
};

void TestRoutes::needsSignIn()
{
    QFETCH(int, index);
    const ApiRoute entry = route(index);
    const int status = ask(entry, {}, m_unknown).status;
    if (entry.access == Access::Anyone || entry.access == Access::LocalOrAdmin) // the test is on this machine
        QVERIFY(status != 401 || entry.path.startsWith("/api/v1/auth/"));
    else
        QCOMPARE(status, 401);
}

void TestRoutes::refusesRolesBelow()
{
    QFETCH(int, index);
    const ApiRoute entry = route(index);
    if (entry.access == Access::Staff)
        QCOMPARE(ask(entry, m_api->patient, m_unknown).status, 403);
    if (entry.access == Access::Admin) {
        QCOMPARE(ask(entry, m_api->patient, m_unknown).status, 403);
        QCOMPARE(ask(entry, m_api->doctor, m_unknown).status, 403);
        QCOMPARE(ask(entry, m_api->reception, m_unknown).status, 403);
    }
}

void TestRoutes::tellsNothingOfOtherClinics()
{
    QFETCH(int, index);
    const ApiRoute entry = route(index);
    if (entry.access == Access::Anyone || isStream(entry))
        return;
    const QString id = ownId(entry.path);
    if (id.isEmpty())
        return;
    const int theirs = ask(entry, m_api->other, id).status;
    const int nobodys = ask(entry, m_api->other, m_unknown).status;
    QCOMPARE(theirs, nobodys); // not to be told apart from what does not exist
    QVERIFY(theirs == 404 || theirs == 400);
}

void TestRoutes::takesNoOtherMethod()
{
    QFETCH(int, index);
    const ApiRoute entry = route(index);
    const Answer answer = m_api->call("TRACE", pathOf(entry, m_unknown), m_api->reception);
    QCOMPARE(answer.status, 405);
    QVERIFY(answer.headers.value("allow").contains(toBytes(entry.method)));
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"

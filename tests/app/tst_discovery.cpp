#include <QtTest>

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QProcess>

#include "app/discovery/avahibrowser.h"
#include "app/discovery/avahipublisher.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

/// What somebody asked Avahi to publish.
struct Published {
    QString name;
    QString type;
    int port = 0;
    QList<QByteArray> records;
};

/// Avahi as its clients see it: a server that hands out one entry group. Both sit at their paths on a private bus.
class FakeGroup : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Avahi.EntryGroup")
public:
    QList<Published> published;
    QString takenName; ///< refused with a collision
    int commits = 0;
    int freed = 0;

public Q_SLOTS:
    void AddService(int, int, uint, const QString &name, const QString &type, const QString &, const QString &,
                    ushort port, const QByteArrayList &records, const QDBusMessage &message)
    {
        if (name == takenName) {
            message.setDelayedReply(true);
            connection().send(message.createErrorReply(u"org.freedesktop.Avahi.CollisionError"_s, u"taken"_s));
            return;
        }
        published.append({name, type, int(port), records});
    }
    void Commit() { ++commits; }
    void Reset() {}
    void Free() { ++freed; }

Q_SIGNALS:
    void StateChanged(int state, const QString &error);
};

class FakeAvahi : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Avahi.Server")
public Q_SLOTS:
    QDBusObjectPath EntryGroupNew() { return QDBusObjectPath(u"/group"_s); }
    QString GetAlternativeServiceName(const QString &name) { return name + u" #2"_s; }
    QDBusObjectPath ServiceBrowserNew(int, int, const QString &type, const QString &, uint)
    {
        browsed = type;
        return QDBusObjectPath(u"/browser"_s);
    }
    void ResolveService(int interface, int protocol, const QString &name, const QString &type, const QString &domain,
                        int, uint, const QDBusMessage &message)
    {
        message.setDelayedReply(true);
        ++resolved;
        const QList<QByteArray> records{"version=0.1.0", "scheme=https", "fp=" + QByteArray(64, 'b')};
        bus->send(message.createReply({interface, protocol, name, type, domain, u"desk-1.local"_s, 0, u"192.168.1.10"_s,
                                       QVariant::fromValue(ushort(8443)), QVariant::fromValue(records), 0U}));
    }

public:
    QString browsed;
    int resolved = 0;
    const QDBusConnection *bus = nullptr;
};

class FakeBrowser : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Avahi.ServiceBrowser")
public:
    int freed = 0;
public Q_SLOTS:
    void Free() { ++freed; }
Q_SIGNALS:
    void ItemNew(int interface, int protocol, const QString &name, const QString &type, const QString &domain,
                 uint flags);
    void ItemRemove(int interface, int protocol, const QString &name, const QString &type, const QString &domain,
                    uint flags);
};

} // namespace

/// A hub is found on the LAN where Avahi runs, and nothing is the matter where it does not.
class TestDiscovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void publishes();
    void publishesWhenAvahiStartsLater();
    void takesAnotherNameAfterACollision_data();
    void takesAnotherNameAfterACollision();
    void findsHubs();
    void isSilentWithoutABus();

private:
    void startAvahi();

    QProcess m_daemon;
    std::optional<QDBusConnection> m_server;
    std::optional<QDBusConnection> m_client;
    std::unique_ptr<FakeAvahi> m_avahi;
    std::unique_ptr<FakeGroup> m_group;
    const PublishedHub m_hub{8443, u"Front Desk on desk-1"_s, QByteArray(64, 'a'), u"0.1.0"_s};
};

void TestDiscovery::initTestCase()
{
    qDBusRegisterMetaType<QList<QByteArray>>();
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_daemon.waitForReadyRead(10'000));
    const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    m_server = QDBusConnection::connectToBus(address, u"avahi"_s);
    m_client = QDBusConnection::connectToBus(address, u"frontdesk"_s);
    QVERIFY(m_server->isConnected() && m_client->isConnected());
}

void TestDiscovery::cleanupTestCase()
{
    m_client.reset();
    m_server.reset();
    QDBusConnection::disconnectFromBus(u"frontdesk"_s);
    QDBusConnection::disconnectFromBus(u"avahi"_s);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestDiscovery::init()
{
    m_avahi = std::make_unique<FakeAvahi>();
    m_group = std::make_unique<FakeGroup>();
}

void TestDiscovery::cleanup()
{
    m_server->unregisterService(u"org.freedesktop.Avahi"_s);
    m_server->unregisterObject(u"/"_s);
    m_server->unregisterObject(u"/group"_s);
}

void TestDiscovery::startAvahi()
{
    const auto all = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
    QVERIFY(m_server->registerObject(u"/"_s, m_avahi.get(), all));
    QVERIFY(m_server->registerObject(u"/group"_s, m_group.get(), all));
    QVERIFY(m_server->registerService(u"org.freedesktop.Avahi"_s));
}

void TestDiscovery::publishes()
{
    startAvahi();
    auto publisher = std::make_unique<AvahiPublisher>(*m_client);
    publisher->publish(m_hub);
    QTRY_COMPARE(m_group->commits, 1);
    QCOMPARE(m_group->published.size(), 1);
    const Published &told = m_group->published.constFirst();
    QCOMPARE(told.name, m_hub.name);
    QCOMPARE(told.type, u"_frontdesk._tcp"_s);
    QCOMPARE(told.port, 8443);
    QCOMPARE(told.records, (QList<QByteArray>{"version=0.1.0", "scheme=https", "fp=" + QByteArray(64, 'a')}));
    publisher.reset();
    QTRY_COMPARE(m_group->freed, 1);
}

void TestDiscovery::publishesWhenAvahiStartsLater()
{
    AvahiPublisher publisher(*m_client);
    publisher.publish(m_hub);
    startAvahi();
    QTRY_COMPARE(m_group->commits, 1);
    cleanup(); // Avahi is restarted
    startAvahi();
    QTRY_COMPARE(m_group->commits, 2);
}

void TestDiscovery::takesAnotherNameAfterACollision_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("on this machine") << true;
    QTest::newRow("on the LAN") << false;
}

void TestDiscovery::takesAnotherNameAfterACollision()
{
    QFETCH(bool, atOnce);
    if (atOnce)
        m_group->takenName = m_hub.name;
    startAvahi();
    AvahiPublisher publisher(*m_client);
    publisher.publish(m_hub);
    if (!atOnce) {
        QTRY_COMPARE(m_group->commits, 1);
        Q_EMIT m_group->StateChanged(3, u"org.freedesktop.Avahi.CollisionError"_s);
    }
    QTRY_COMPARE(m_group->commits, atOnce ? 1 : 2);
    QCOMPARE(m_group->published.constLast().name, u"Front Desk on desk-1 #2"_s);
}

void TestDiscovery::findsHubs()
{
    FakeBrowser told;
    m_avahi->bus = &*m_server;
    startAvahi();
    QVERIFY(m_server->registerObject(u"/browser"_s, &told,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    auto browser = std::make_unique<AvahiBrowser>(*m_client);
    QSignalSpy changed(browser.get(), &AvahiBrowser::changed);
    browser->begin();
    QTRY_COMPARE(m_avahi->browsed, u"_frontdesk._tcp"_s);
    Q_EMIT told.ItemNew(2, 0, u"Front Desk on desk-1"_s, u"_frontdesk._tcp"_s, u"local"_s, 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(browser->hubs(),
             QList{(FoundHub{u"Front Desk on desk-1"_s, u"https://192.168.1.10:8443"_s, QByteArray(64, 'b')})});
    Q_EMIT told.ItemNew(3, 0, m_hub.name, u"_frontdesk._tcp"_s, u"local"_s, 0); // by another network card
    QTRY_COMPARE(m_avahi->resolved, 2);
    Q_EMIT told.ItemRemove(2, 0, m_hub.name, u"_frontdesk._tcp"_s, u"local"_s, 0);
    QTest::qWait(50);
    QCOMPARE(browser->hubs().size(), 1); // still heard by the other
    Q_EMIT told.ItemRemove(3, 0, m_hub.name, u"_frontdesk._tcp"_s, u"local"_s, 0);
    QTRY_VERIFY(browser->hubs().isEmpty());
    browser.reset();
    QTRY_COMPARE(told.freed, 1);
    m_server->unregisterObject(u"/browser"_s);
}

void TestDiscovery::isSilentWithoutABus()
{
    AvahiBrowser browser(QDBusConnection(u"no such bus"_s));
    browser.begin();
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    AvahiPublisher publisher(QDBusConnection(u"no such bus"_s));
    publisher.publish(m_hub);
    AvahiPublisher alone(*m_client); // a bus, and nobody on it
    alone.publish(m_hub);
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"

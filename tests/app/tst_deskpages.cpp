#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "app/clinicmaker.h"
#include "app/window/deskwindow.h"
#include "models/services/settingsservice.h"
#include "tests/support/resulttest.h"
#include "views/settings/settingspage.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The whole window of somebody at the demo clinic, with the server inside.
struct RealWindow {
    explicit RealWindow(const QString &email)
    {
        const ClinicFolder folder(directory.path());
        const auto made = makeDemoFolder(folder, u"test"_s, keys, clock);
        Q_ASSERT(made);
        running = RunningHub::open(folder, clock, [this](Stores &) -> Result<KeyRing> { return keys; }).value();
        const auto started = running->startServer(options);
        Q_ASSERT(started);
        window = DeskWindow::open(*running, actorOf(email)).value();
        window->show();
        const bool active = QTest::qWaitForWindowActive(&window->window());
        Q_ASSERT(active);
        Q_UNUSED(active)
        Q_UNUSED(made)
        Q_UNUSED(started)
    }
    Actor actorOf(const QString &email)
    {
        return running->hub()
            .reader()
            .value()
            ->ask(Actor{},
                  [&](Session &session) -> Result<Actor> {
                      const auto user = session.stores().users.findByEmail(email);
                      const Membership member = session.stores().users.memberships(user->id).constFirst();
                      return Actor{user->id, member.clinicId, member.role, {}, u"desk"_s};
                  })
            .value();
    }
    template<class T>
    T *find(const QString &name)
    {
        return window->window().findChild<T *>(name);
    }
    QString network() { return find<QLabel>(u"networkState"_s)->accessibleName(); }
    bool answers(quint16 port)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(1000);
    }

    QTemporaryDir directory;
    SystemClock clock;
    KeyRing keys{SecretKey::random()};
    ServerOptions options{ListenAddress{u"127.0.0.1"_s, 0}, true};
    std::unique_ptr<RunningHub> running;
    std::unique_ptr<DeskWindow> window;
};

} // namespace

/// The pages in the real program: settings that the server follows, phones, and who sees what.
class TestDeskPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theServerFollowsItsSwitch()
    {
        RealWindow real(u"admin@demo.test"_s);
        const quint16 port = real.running->listening().port;
        QVERIFY(real.answers(port));
        QCOMPARE(real.network(), u"LAN"_s);
        real.window->window().openPage(u"phones"_s);
        auto *toggle = real.find<QCheckBox>(u"serverSwitch"_s);
        QVERIFY(toggle->isChecked());
        QTest::mouseClick(toggle, Qt::LeftButton, {}, QPoint(8, toggle->height() / 2));
        QTRY_VERIFY(!real.running->isServing());
        QTRY_COMPARE(real.network(), u"LAN off"_s);
        QVERIFY(!real.answers(port));
        QTest::mouseClick(toggle, Qt::LeftButton, {}, QPoint(8, toggle->height() / 2));
        QTRY_VERIFY(real.running->isServing());
        QTRY_COMPARE(real.network(), u"LAN"_s);
        QVERIFY(real.answers(real.running->listening().port));
    }

    void aCodeIsShownForARunningServer()
    {
        RealWindow real(u"reception@demo.test"_s);
        real.window->window().openPage(u"phones"_s);
        QVERIFY(!real.find<QCheckBox>(u"serverSwitch"_s)->isEnabled());
        QVERIFY(real.find<QLabel>(u"pairingObstacle"_s)->isVisible()); // this machine only
        QTest::mouseClick(real.find<QPushButton>(u"showPairingCode"_s), Qt::LeftButton);
        QTRY_VERIFY(real.find<QWidget>(u"pairingPanel"_s)->isVisible());
        QVERIFY(real.find<QLabel>(u"pairingTimeLeft"_s)->text().contains(u"5:00"_s)
                || real.find<QLabel>(u"pairingTimeLeft"_s)->text().contains(u"4:5"_s));
    }

    void anAdministratorRenamesTheClinic()
    {
        RealWindow real(u"admin@demo.test"_s);
        real.window->window().openPage(u"settings"_s);
        auto *name = real.find<QWidget>(u"clinic.name"_s)->findChild<QLineEdit *>();
        QCOMPARE(name->text(), u"Clínica Demo"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Clinica Nueva"_s);
        QTest::mouseClick(real.find<QPushButton>(u"saveSettings"_s), Qt::LeftButton);
        QTRY_COMPARE(real.running->setting(u"clinic.name"_s), u"Clinica Nueva"_s);
    }

    void aReceptionistReadsSettings()
    {
        RealWindow real(u"reception@demo.test"_s);
        QTest::keyClick(&real.window->window(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(real.window->window().currentPage(), u"settings"_s);
        QVERIFY(!real.find<QWidget>(u"clinic.name"_s)->findChild<QLineEdit *>()->isEnabled());
        QCOMPARE(real.find<QListWidget>(u"settingsSections"_s)->findItems(u"SMS"_s, Qt::MatchExactly).size(), 0);
    }

    void theSearchIsOneKeyAwayFromEveryList()
    {
        RealWindow real(u"reception@demo.test"_s);
        real.window->window().openPage(u"phones"_s);
        auto *list = real.find<QWidget>(u"phonesTable"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Slash);
        QVERIFY(real.find<QWidget>(u"searchField"_s)->hasFocus());
    }

    void theAddressOnTheNetworkIsFound()
    {
        using A = QHostAddress;
        QCOMPARE(lanAddress({A(A::LocalHost), A(u"fe80::1"_s), A(u"192.168.1.20"_s)}), A(u"192.168.1.20"_s));
        QCOMPARE(lanAddress({A(A::LocalHost), A(u"2001:db8::1"_s)}), A(u"2001:db8::1"_s));
        QVERIFY(lanAddress({A(A::LocalHost), A(A::LocalHostIPv6), A(u"169.254.3.4"_s)}).isNull());
    }
};

QTEST_MAIN(TestDeskPages)
#include "tst_deskpages.moc"

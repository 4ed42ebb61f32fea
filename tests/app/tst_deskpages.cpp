#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpSocket>

#include "models/services/settingsservice.h"
#include "tests/app/realwindow.h"
#include "tests/support/resulttest.h"
#include "views/settings/settingspage.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString network(RealWindow &real)
{
    return real.find<QLabel>(u"networkState"_s)->accessibleName();
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

} // namespace

/// The pages in the real program: settings that the server follows, phones, and who sees what.
class TestDeskPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theServerFollowsItsSwitch()
    {
        RealWindow real(u"admin@demo.test"_s);
        const quint16 port = real.running->listening().port;
        QVERIFY(answers(port));
        QCOMPARE(network(real), u"LAN"_s);
        real.window->window().openPage(u"phones"_s);
        auto *toggle = real.find<QCheckBox>(u"serverSwitch"_s);
        QVERIFY(toggle->isChecked());
        QTest::mouseClick(toggle, Qt::LeftButton, {}, QPoint(8, toggle->height() / 2));
        QTRY_VERIFY(!real.running->isServing());
        QTRY_COMPARE(network(real), u"LAN off"_s);
        QVERIFY(!answers(port));
        QTest::mouseClick(toggle, Qt::LeftButton, {}, QPoint(8, toggle->height() / 2));
        QTRY_VERIFY(real.running->isServing());
        QTRY_COMPARE(network(real), u"LAN"_s);
        QVERIFY(answers(real.running->listening().port));
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
        QVERIFY(real.find<QWidget>(u"paletteField"_s)->hasFocus());
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

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include "tests/views/fakefeeds.h"
#include "tests/views/fakephones.h"
#include "views/common/table.h"
#include "views/phones/phonespage.h"
#include "views/phones/qrcode.h"
#include "views/phones/servercard.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page in a window of its own.
struct PhonesWindow {
    PhonesWindow()
    {
        me = UserId::create();
        patient = UserId::create();
        desk.people = {{me, u"Rosa Lima"_s, Role::Admin}, {patient, u"Ahmed Hassan"_s, Role::Patient}};
        page = std::make_unique<PhonesPage>(desk, server, feeds);
        page->resize(1200, 700);
        page->show();
        const bool active = QTest::qWaitForWindowActive(page.get());
        Q_ASSERT(active);
        Q_UNUSED(active)
    }
    template<class T>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    void click(const QString &button) { QTest::mouseClick(find<QWidget>(button), Qt::LeftButton); }
    QString shownLink() { return find<QrCode>(u"pairingPicture"_s)->text(); }
    QString timeLeft() { return find<QLabel>(u"pairingTimeLeft"_s)->text(); }

    FakePhones desk;
    FakeServer server;
    FakeFeeds feeds;
    UserId me, patient;
    std::unique_ptr<PhonesPage> page;
};

} // namespace

/// Connecting phones by QR code, the list of them, and the server's switch.
class TestPhonesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLinkIsTheContracts()
    {
        LanServer::State state;
        state.host = u"192.168.1.20"_s;
        state.port = 8443;
        state.fingerprint = u"ab01"_s;
        QCOMPARE(pairingLink(state, u"x-Y_z"_s), u"frontdesk://pair?host=192.168.1.20&port=8443&fp=ab01&code=x-Y_z"_s);
        const QUrlQuery odd(QUrl(pairingLink(state, u"a+b&c=d%"_s)));
        QCOMPARE(odd.queryItemValue(u"code"_s, QUrl::FullyDecoded), u"a+b&c=d%"_s);
        state.fingerprint.clear();
        QCOMPARE(pairingLink(state, u"x"_s), u"frontdesk://pair?host=192.168.1.20&port=8443&code=x"_s);
    }

    void theCodeIsDrawnWithItsFinders()
    {
        const QImage image = qrImage(u"frontdesk://pair?host=192.168.1.20&port=8443"_s);
        QVERIFY(image.width() >= 21 && (image.width() - 17) % 4 == 0);
        const int last = image.width() - 1;
        for (const QPoint corner : {QPoint(0, 0), QPoint(last - 6, 0), QPoint(0, last - 6)}) {
            QCOMPARE(image.pixelColor(corner), QColor(Qt::black));
            QCOMPARE(image.pixelColor(corner + QPoint(1, 1)), QColor(Qt::white));
            QCOMPARE(image.pixelColor(corner + QPoint(3, 3)), QColor(Qt::black));
        }
        QVERIFY(qrImage(u"frontdesk://other"_s) != image);
    }

    void nothingIsShownUntilAskedFor()
    {
        PhonesWindow window;
        QVERIFY(window.desk.askedFor.isEmpty());
        QVERIFY(!window.find<QWidget>(u"pairingPanel"_s)->isVisible());
        window.click(u"showPairingCode"_s);
        QCOMPARE(window.desk.askedFor, QList{window.me});
        QVERIFY(window.find<QWidget>(u"pairingPicture"_s)->isVisible());
        QVERIFY(window.shownLink().endsWith(u"&code=code-1"_s));
        QCOMPARE(window.timeLeft(), u"Good once, for 5:00 more"_s);
        QTRY_VERIFY(window.find<QWidget>(u"hidePairingCode"_s)->height() > 0); // once it is laid out
        window.click(u"hidePairingCode"_s);
        QVERIFY(window.shownLink().isEmpty());
        QVERIFY(window.find<QPushButton>(u"showPairingCode"_s)->hasFocus());
    }

    void itWorksByKeyboard()
    {
        PhonesWindow window;
        window.page->setFocus();
        QTest::keyClick(window.page->focusWidget(), Qt::Key_Space);
        QVERIFY(window.find<QPushButton>(u"newPairingCode"_s)->hasFocus());
        QTest::keyClick(window.page->focusWidget(), Qt::Key_Space);
        QCOMPARE(window.desk.askedFor.size(), 2);
        QVERIFY(window.shownLink().endsWith(u"code-2"_s));
    }

    void theTimeRunsDownAndTheCodeRenews()
    {
        PhonesWindow window;
        window.click(u"showPairingCode"_s);
        window.desk.clock += std::chrono::seconds(241);
        QTRY_COMPARE_WITH_TIMEOUT(window.timeLeft(), u"Good once, for 0:59 more"_s, 3000);
        window.desk.clock += std::chrono::seconds(60);
        QTRY_VERIFY_WITH_TIMEOUT(window.shownLink().endsWith(u"code-2"_s), 3000);
        QCOMPARE(window.timeLeft(), u"Good once, for 5:00 more"_s);
    }

    void aUsedCodeMakesRoomForTheNext()
    {
        PhonesWindow window;
        window.click(u"showPairingCode"_s);
        QString toast;
        QObject::connect(window.page.get(), &Page::said, window.page.get(), [&](const QString &text) { toast = text; });
        window.desk.add(u"Pixel 8"_s, u"Rosa Lima"_s);
        QVERIFY(window.shownLink().endsWith(u"code-2"_s));
        QCOMPARE(toast, u"A phone has been connected"_s);
        QCOMPARE(window.find<Table>(u"phonesTable"_s)->model()->rowCount(), 1);
    }

    void aHiddenPageKeepsNoCodeAlive()
    {
        PhonesWindow window;
        window.click(u"showPairingCode"_s);
        window.page->hide();
        window.desk.clock += Minutes(6);
        QTest::qWait(1200);
        QCOMPARE(window.desk.askedFor.size(), 1);
        window.page->show();
        QVERIFY(window.shownLink().isEmpty());
    }

    void anotherPersonNeedsAnotherCode()
    {
        PhonesWindow window;
        window.click(u"showPairingCode"_s);
        auto *owner = window.find<QComboBox>(u"phoneOwner"_s);
        QCOMPARE(owner->itemText(0), u"Rosa Lima (you)"_s);
        QCOMPARE(owner->itemText(1), u"Ahmed Hassan (patient)"_s);
        QTest::keyClick(owner, Qt::Key_Down);
        QVERIFY(window.shownLink().isEmpty());
        window.click(u"showPairingCode"_s);
        QCOMPARE(window.desk.askedFor.last(), window.patient);
    }

    void aRefusalIsTold()
    {
        PhonesWindow window;
        window.desk.refusal = Error::of(ErrorCode::Forbidden);
        QString told;
        QObject::connect(window.page.get(), &Page::complained, window.page.get(),
                         [&](const QString &text) { told = text; });
        window.click(u"showPairingCode"_s);
        QCOMPARE(told, u"You are not allowed to do this"_s);
        QVERIFY(window.shownLink().isEmpty());
    }

    void withoutAServerThereIsNoCode()
    {
        PhonesWindow window;
        window.click(u"showPairingCode"_s);
        window.click(u"serverSwitch"_s);
        QVERIFY(!window.server.now.serving);
        QVERIFY(window.shownLink().isEmpty());
        QVERIFY(!window.find<QPushButton>(u"showPairingCode"_s)->isEnabled());
        QVERIFY(window.find<QLabel>(u"pairingObstacle"_s)->isVisible());
        window.click(u"serverSwitch"_s);
        QVERIFY(window.find<QPushButton>(u"showPairingCode"_s)->isEnabled());
        QVERIFY(!window.find<QLabel>(u"pairingObstacle"_s)->isVisible());
    }

    void addressAndFingerprintAreShown()
    {
        PhonesWindow window;
        QCOMPARE(window.find<QLabel>(u"serverAddress"_s)->text(), u"https://192.168.1.20:8443"_s);
        QVERIFY(window.find<QLabel>(u"serverFingerprint"_s)->text().startsWith(u"0123 4567 89ab cdef"_s));
        QCOMPARE(fingerprintText(u"0123456789"_s), u"0123 4567 89"_s);
        window.server.admin = false;
        window.server.become(window.server.now);
        QVERIFY(!window.find<QCheckBox>(u"serverSwitch"_s)->isEnabled());
    }

    void recentRequestsAreShown()
    {
        PhonesWindow window;
        auto *table = window.find<Table>(u"requestsTable"_s);
        QVERIFY(table->shownEmptyText().startsWith(u"Nobody"_s));
        const Instant at{std::chrono::hours(10)};
        window.server.requests = {{at + std::chrono::seconds(5), u"POST /api/v1/auth/login"_s, 401, 52},
                                  {at, u"GET /healthz"_s, 200, 1}};
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 3000);
        const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, 0), u"10:00:05"_s);
        QCOMPARE(cell(0, 1), u"POST /api/v1/auth/login"_s);
        QCOMPARE(cell(0, 2), u"401"_s);
        QCOMPARE(cell(1, 3), u"1 ms"_s);
    }

    void aPhoneIsTurnedAwayAfterAQuestion()
    {
        PhonesWindow window;
        const QAbstractItemModelTester tester(window.find<Table>(u"phonesTable"_s)->model());
        window.desk.add(u"Old tablet"_s, u"Rosa Lima"_s);
        window.desk.add(u"Pixel 8"_s, u"Ahmed Hassan"_s);
        auto *table = window.find<Table>(u"phonesTable"_s);
        const QRect second = table->visualRect(table->model()->index(1, 0));
        QVERIFY(!window.find<QPushButton>(u"turnAwayButton"_s)->isEnabled());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, second.center());
        window.click(u"turnAwayButton"_s);
        QVERIFY(window.find<QPushButton>(u"confirmLeave"_s));
        QTest::keyClick(window.page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(window.desk.known.size(), 2);
        QTRY_VERIFY(!window.find<QPushButton>(u"confirmLeave"_s));

        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTest::keyClick(window.page->focusWidget(), Qt::Key_Space);
        QCOMPARE(window.desk.known.size(), 1);
        QCOMPARE(window.desk.known.first().device.name, u"Pixel 8"_s);
        QVERIFY(!window.find<QPushButton>(u"turnAwayButton"_s)->isEnabled());
    }

    void anEmptyListSaysWhatToDo()
    {
        PhonesWindow window;
        QVERIFY(window.find<Table>(u"phonesTable"_s)->shownEmptyText().startsWith(u"No phone is connected"_s));
        window.desk.add(u"Pixel 8"_s, u"Rosa Lima"_s);
        QVERIFY(window.find<Table>(u"phonesTable"_s)->shownEmptyText().isEmpty());
    }

    void aCalendarIsFollowedByAnAddressThatIsShownOnce()
    {
        PhonesWindow window;
        const UserId khan = window.feeds.add(u"Dr. Fatima Khan"_s);
        window.feeds.add(u"Dr. Luis García"_s, false);
        window.page->hide();
        window.page->show();
        QVERIFY(!window.find<QWidget>(u"feedAddress"_s)->isVisible());
        window.click(u"makeFeed"_s);
        const QString url = u"https://192.168.1.20:8443/calendar/token-1.ics"_s;
        QCOMPARE(window.find<QLineEdit>(u"feedUrl"_s)->text(), url);
        QCOMPARE(window.find<QrCode>(u"feedPicture"_s)->text(), url);
        window.click(u"copyFeed"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), url);
        window.page->hide();
        window.page->show();
        QVERIFY(window.find<QLineEdit>(u"feedUrl"_s)->text().isEmpty());
        QCOMPARE(window.find<QPushButton>(u"makeFeed"_s)->text(), u"New address"_s);
        window.click(u"revokeFeed"_s);
        QTest::keyClick(window.page->focusWidget(), Qt::Key_Return);
        QVERIFY(!window.feeds.lines.constFirst().followed);
        QCOMPARE(window.feeds.lines.constFirst().doctor, khan);
        QTest::keyClick(window.find<QComboBox>(u"feedDoctor"_s), Qt::Key_Down);
        QVERIFY(!window.find<QPushButton>(u"makeFeed"_s)->isEnabled());
    }

    void thePublicAddressGoesBeforeTheLocalOne()
    {
        PhonesWindow window;
        window.feeds.add(u"Dr. Fatima Khan"_s);
        window.feeds.outside = u"https://clinic.example"_s;
        window.page->hide();
        window.page->show();
        window.click(u"makeFeed"_s);
        QCOMPARE(window.find<QLineEdit>(u"feedUrl"_s)->text(), u"https://clinic.example/calendar/token-1.ics"_s);
    }

    void visitsAreSavedAsAFile()
    {
        PhonesWindow window;
        const UserId khan = window.feeds.add(u"Dr. Fatima Khan"_s);
        window.page->hide();
        window.page->show();
        QTest::keyClick(window.find<QComboBox>(u"exportDoctor"_s), Qt::Key_Down);
        QTest::keyClick(window.find<QComboBox>(u"exportSpan"_s), Qt::Key_Down);
        QTemporaryDir folder;
        QString said;
        connect(window.page.get(), &Page::said, this, [&said](const QString &text) { said = text; });
        window.click(u"exportVisits"_s);
        auto *save = window.find<QFileDialog>(u"saveDialog"_s);
        QVERIFY(save);
        save->selectFile(folder.filePath(u"khan.ics"_s));
        QMetaObject::invokeMethod(save, "accept");
        QTRY_VERIFY(said.startsWith(u"Saved"_s));
        QCOMPARE(window.feeds.exported, khan);
        QCOMPARE(window.feeds.span, 28);
        QFile file(folder.filePath(u"khan.ics"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.readAll().startsWith("BEGIN:VCALENDAR"));
    }
};

QTEST_MAIN(TestPhonesPage)
#include "tst_phonespage.moc"

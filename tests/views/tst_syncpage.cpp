#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/views/fakesync.h"
#include "views/common/table.h"
#include "views/sync/linkbutton.h"
#include "views/sync/syncpage.h"

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

struct SyncWindow {
    SyncWindow() : page(desk)
    {
        desk.addRefusedBooking(u"one"_s);
        desk.addPending(u"two"_s);
        page.resize(1100, 700);
        page.show();
        const bool active = QTest::qWaitForWindowActive(&page);
        Q_ASSERT(active);
        Q_UNUSED(active)
        QObject::connect(&page, &Page::said, &page, [this](const QString &text) { said = text; });
    }
    QString text(const QString &label) { return page.findChild<QLabel *>(label)->text(); }
    QPushButton *button(const QString &name) { return page.findChild<QPushButton *>(name); }
    void click(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    FakeSync desk;
    SyncPage page;
    QString said;
};

} // namespace

/// What a linked desk shows of its link, and what can be done about a refusal.
class TestSyncPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises()
    {
        FakeSync desk;
        SyncModel model(desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.addRefusedBooking(u"one"_s);
        model.reload();
        desk.addPending(u"two"_s);
        model.reload();
        desk.list.clear();
        model.reload();
        QCOMPARE(model.rowCount(), 0);
    }

    void theHeaderSaysHowItStands_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("pending");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<QString>("word");
        QTest::newRow("in step") << int(LinkState::Following) << 0 << false << u"Synced"_s;
        QTest::newRow("on their way") << int(LinkState::Following) << 3 << false << u"3 waiting"_s;
        QTest::newRow("offline") << int(LinkState::Offline) << 3 << false << u"Offline since 10:32"_s;
        QTest::newRow("refused") << int(LinkState::Offline) << 3 << true << u"1 refused"_s;
        QTest::newRow("signed out") << int(LinkState::SignedOut) << 0 << false << u"Signed out"_s;
    }

    void theHeaderSaysHowItStands()
    {
        QFETCH(int, state);
        QFETCH(int, pending);
        QFETCH(bool, refused);
        FakeSync desk;
        LinkButton button(desk);
        for (int i = 0; i < pending; ++i)
            desk.addPending(QString::number(i));
        if (refused)
            desk.addRefusedBooking(u"one"_s);
        desk.since = desk.clock - Minutes(10);
        desk.become(LinkState(state));
        QTEST(button.accessibleName(), "word");
    }

    void aRefusalIsToldInWords()
    {
        SyncWindow window;
        QCOMPARE(window.text(u"syncDeed"_s), u"Booking: Ahmed Hassan · Dr. Fatima Khan · Mon 23 Nov, 10:00"_s);
        QCOMPARE(window.text(u"syncReason"_s), u"That time was taken meanwhile: 10:00–10:30"_s);
        QVERIFY(window.text(u"syncSentence"_s).contains(u"One change waits"_s));
        QVERIFY(window.button(u"syncPick"_s)->isVisible());
        QTest::keyClick(window.page.findChild<Table *>(u"syncTable"_s), Qt::Key_Down);
        QCOMPARE(window.text(u"syncDeed"_s), u"Status: Confirmed · Lucía Fernández"_s);
        QVERIFY(!window.button(u"syncRetry"_s)->isVisible());
        QVERIFY(window.button(u"syncDiscard"_s)->isVisible());
    }

    void itIsTriedAgain()
    {
        SyncWindow window;
        window.click(u"syncRetry"_s);
        QCOMPARE(window.desk.orders, QStringList{u"retry one"_s});
        QCOMPARE(window.said, u"It is tried again"_s);
        QVERIFY(!window.button(u"syncRetry"_s)->isVisible());
    }

    void itIsBookedAnywayWithAReason()
    {
        SyncWindow window;
        window.click(u"syncInsist"_s);
        auto *field = window.page.findChild<QLineEdit *>(u"reasonField"_s);
        QVERIFY(field && field->isVisible());
        QTest::keyClicks(field, u"acute pain"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window.desk.orders, QStringList{u"insist one acute pain"_s});
    }

    void anotherTimeIsPicked()
    {
        SyncWindow window;
        QSignalSpy wanted(&window.page, &SyncPage::rebookWanted);
        window.click(u"syncPick"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(window.desk.orders, QStringList{u"replace one"_s});
    }

    void itIsDiscardedAfterAQuestion()
    {
        SyncWindow window;
        window.click(u"syncDiscard"_s);
        QVERIFY(window.desk.orders.isEmpty());
        QTest::keyClick(window.page.focusWidget(), Qt::Key_Return);
        QCOMPARE(window.desk.orders, QStringList{u"discard one"_s});
        QCOMPARE(window.text(u"syncDeed"_s), u"Status: Confirmed · Lucía Fernández"_s);
    }
};

QTEST_MAIN(TestSyncPage)
#include "tst_syncpage.moc"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/items/remindersmodel.h"
#include "models/items/remindertexts.h"
#include "tests/views/fakereminders.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ReminderBoardFilter dayOf(const FakeReminders &desk, int days = 1)
{
    const QDate date = desk.zone().dateOf(desk.now());
    return {{desk.zone().day(date).start, desk.zone().day(date.addDays(days - 1)).end}, {}, {}};
}

QString textAt(const RemindersModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

/// The reminders of a stretch of time as rows, read by the page.
class TestRemindersModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAProperModel()
    {
        FakeReminders desk;
        RemindersModel model(desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(dayOf(desk));
        QCOMPARE(model.rowCount(), 10);
        desk.add(12, Channel::Sms, ReminderStatus::Scheduled, u"Zoe"_s);
        model.reload();
        QCOMPARE(model.rowCount(), 11);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowSaysWhatPeopleWantToKnow()
    {
        FakeReminders desk;
        RemindersModel model(desk);
        model.setFilter(dayOf(desk));
        QCOMPARE(textAt(model, 3, RemindersModel::TimeColumn), u"09:57"_s);
        QCOMPARE(textAt(model, 3, RemindersModel::RecipientColumn), u"Daniel Okafor"_s);
        QCOMPARE(textAt(model, 3, RemindersModel::EventColumn), u"Fri 20 Nov  11:57"_s);
        QCOMPARE(textAt(model, 3, RemindersModel::ChannelColumn), u"SMS"_s);
        QCOMPARE(textAt(model, 3, RemindersModel::StateColumn), u"Failed"_s);
        QCOMPARE(textAt(model, 3, RemindersModel::NoteColumn), u"the gateway does not know this number"_s);
        QCOMPARE(model.index(3, RemindersModel::StateColumn).data(RemindersModel::StateRole).toInt(),
                 int(ReminderState::Failed));
        model.setFilter(dayOf(desk, 7));
        QCOMPARE(textAt(model, 0, RemindersModel::TimeColumn), u"Fri 20 Nov  08:42"_s);
    }

    void itTellsWhenItIsTriedAgain()
    {
        FakeReminders desk;
        desk.known[6].attempts = 2;
        desk.known[6].error = u"no connection"_s;
        desk.known[6].nextAttemptAt = desk.clock + Minutes(30);
        RemindersModel model(desk);
        model.setFilter(dayOf(desk));
        QCOMPARE(textAt(model, 6, RemindersModel::NoteColumn), u"no connection; again at 11:12"_s);
    }

    void aMillionRowsAreReadByThePage()
    {
        FakeReminders desk;
        desk.madeUp = 1'000'000;
        RemindersModel model(desk);
        model.setFilter(dayOf(desk));
        QCOMPARE(model.rowCount(), 1'000'000);
        QVERIFY(desk.asked.isEmpty());
        for (int row = 500'000; row < 500'030; ++row)
            QCOMPARE(textAt(model, row, RemindersModel::RecipientColumn), u"Patient %1"_s.arg(row));
        QVERIFY(desk.asked.size() <= 2);
        QCOMPARE(desk.asked.first().second, RemindersModel::pageSize);
        for (int row = 0; row < 1'000'000; row += 5000)
            model.index(row, 0).data();
        QCOMPARE(desk.asked.size(), 1 + 200);
        QCOMPARE(textAt(model, 999'999, RemindersModel::RecipientColumn), u"Patient 999999"_s);
    }

    void pagesThatAreInUseStay()
    {
        FakeReminders desk;
        desk.madeUp = 100'000;
        RemindersModel model(desk);
        model.setFilter(dayOf(desk));
        for (int page = 1; page <= 3 * RemindersModel::pagesKept; ++page) {
            model.index(0, 0).data();
            model.index(page * RemindersModel::pageSize, 0).data();
        }
        QCOMPARE(desk.asked.count({0, RemindersModel::pageSize}), 1);
    }

    void rowsStayWhereTheirNumberDoes()
    {
        FakeReminders desk;
        RemindersModel model(desk);
        model.setFilter(dayOf(desk));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const ReminderId id = model.line(7)->id;
        desk.become(id, ReminderStatus::Cancelled);
        model.reload();
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(textAt(model, 7, RemindersModel::StateColumn), u"Cancelled"_s);
        QCOMPARE(model.rowOf(id), 7);
        desk.known.removeFirst();
        model.reload();
        QCOMPARE(resets.size(), 1);
        model.line(0);
        QCOMPARE(model.rowOf(id), 6);
    }

    void everyStateHasItsWordAndItsActions_data()
    {
        QTest::addColumn<ReminderStatus>("status");
        QTest::addColumn<DeliveryStatus>("delivery");
        QTest::addColumn<bool>("underWay");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("retry");
        QTest::addColumn<bool>("cancel");
        const auto pending = DeliveryStatus::Pending;
        QTest::newRow("waiting") << ReminderStatus::Scheduled << pending << false << u"Waiting"_s << false << true;
        QTest::newRow("sending") << ReminderStatus::Scheduled << pending << true << u"Being sent"_s << false << false;
        QTest::newRow("sent") << ReminderStatus::Sent << DeliveryStatus::Sending << false << u"Sent"_s << false
                              << false;
        QTest::newRow("delivered") << ReminderStatus::Delivered << DeliveryStatus::Delivered << false << u"Delivered"_s
                                   << false << false;
        QTest::newRow("failed") << ReminderStatus::Failed << DeliveryStatus::Failed << false << u"Failed"_s << true
                                << false;
        QTest::newRow("bounced") << ReminderStatus::Failed << DeliveryStatus::Bounced << false << u"Failed"_s << true
                                 << false;
        QTest::newRow("opted out") << ReminderStatus::Failed << DeliveryStatus::Unsubscribed << false << u"Opted out"_s
                                   << true << false;
        QTest::newRow("cancelled") << ReminderStatus::Cancelled << pending << false << u"Cancelled"_s << false << false;
    }

    void everyStateHasItsWordAndItsActions()
    {
        QFETCH(ReminderStatus, status);
        QFETCH(DeliveryStatus, delivery);
        QFETCH(bool, underWay);
        QFETCH(QString, word);
        QFETCH(bool, retry);
        QFETCH(bool, cancel);
        ReminderLine line;
        line.status = status;
        line.delivery = delivery;
        line.underWay = underWay;
        QCOMPARE(stateName(stateOf(line)), word);
        QCOMPARE(canRetry(line), retry);
        QCOMPARE(canCancel(line), cancel);
        QCOMPARE(canSendNow(line), cancel);
    }
};

QTEST_MAIN(TestRemindersModel)
#include "tst_remindersmodel.moc"

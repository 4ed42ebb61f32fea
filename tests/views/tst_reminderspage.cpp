#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "tests/views/fakereminders.h"
#include "views/common/table.h"
#include "views/reminders/reminderspage.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct RemindersWindow {
    RemindersWindow() : page(desk)
    {
        page.resize(1200, 700);
        page.show();
        const bool active = QTest::qWaitForWindowActive(&page);
        Q_ASSERT(active);
        Q_UNUSED(active)
        QObject::connect(&page, &Page::said, &page, [this](const QString &text) { said = text; });
        QObject::connect(&page, &Page::complained, &page, [this](const QString &text) { complained = text; });
    }
    template<class T>
    T *find(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    Table *table() { return find<Table>(u"remindersTable"_s); }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void choose(int row)
    {
        const QRect place = table()->visualRect(table()->model()->index(row, 1));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
    }
    void click(const QString &button) { QTest::mouseClick(find<QWidget>(button), Qt::LeftButton); }
    bool enabled(const QString &button) { return find<QPushButton>(button)->isEnabled(); }
    void pick(const QString &box, int steps)
    {
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(find<QComboBox>(box), Qt::Key_Down);
    }

    FakeReminders desk;
    RemindersPage page;
    QString said;
    QString complained;
};

} // namespace

/// The reminders as the desk sees them and steps in.
class TestRemindersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itOpensOnToday()
    {
        RemindersWindow window;
        QCOMPARE(window.find<QLabel>(u"remindersDate"_s)->text(), u"Fri 20 Nov 2026"_s);
        QCOMPARE(window.rows(), 10);
        QVERIFY(!window.enabled(u"remindersToday"_s));
        window.click(u"remindersForth"_s);
        QCOMPARE(window.page.date(), QDate(2026, 11, 21));
        QCOMPARE(window.rows(), 1);
        window.click(u"remindersBack"_s);
        window.click(u"remindersBack"_s);
        QCOMPARE(window.rows(), 0);
        QVERIFY(window.table()->shownEmptyText().startsWith(u"Nothing goes out then."_s));
        window.click(u"remindersToday"_s);
        QCOMPARE(window.rows(), 10);
    }

    void itIsFilteredByChannelStateAndPeriod()
    {
        RemindersWindow window;
        window.pick(u"remindersChannel"_s, 2);
        QCOMPARE(window.rows(), 3);
        window.pick(u"remindersState"_s, 3);
        QCOMPARE(window.rows(), 1);
        QCOMPARE(window.cell(0, RemindersModel::RecipientColumn), u"Daniel Okafor"_s);
        QTest::keyClick(window.find<QComboBox>(u"remindersChannel"_s), Qt::Key_Home);
        QTest::keyClick(window.find<QComboBox>(u"remindersState"_s), Qt::Key_Home);
        window.pick(u"remindersPeriod"_s, 1);
        QCOMPARE(window.rows(), 11);
    }

    void theDaysCountPerChannelIsShown()
    {
        RemindersWindow window;
        QCOMPARE(window.find<QPushButton>(u"tally-all"_s)->text(), u"All  10 · 2 failed"_s);
        QCOMPARE(window.find<QPushButton>(u"tally-email"_s)->text(), u"E-mail  4"_s);
        QCOMPARE(window.find<QPushButton>(u"tally-sms"_s)->text(), u"SMS  3 · 1 failed"_s);
        window.click(u"tally-sms"_s);
        QCOMPARE(window.rows(), 3);
        QCOMPARE(window.find<QComboBox>(u"remindersChannel"_s)->currentText(), u"SMS"_s);
        QVERIFY(window.find<QPushButton>(u"tally-sms"_s)->isChecked());
        window.click(u"tally-all"_s);
        QCOMPARE(window.rows(), 10);
    }

    void aFailedOneIsTriedAgain()
    {
        RemindersWindow window;
        QVERIFY(!window.enabled(u"retryReminder"_s));
        window.choose(3);
        QVERIFY(window.enabled(u"retryReminder"_s));
        QVERIFY(!window.enabled(u"cancelReminder"_s));
        window.click(u"retryReminder"_s);
        QCOMPARE(window.desk.orders, QStringList{u"retry"_s});
        QCOMPARE(window.said, u"It is tried again: Daniel Okafor"_s);
        QCOMPARE(window.cell(3, RemindersModel::StateColumn), u"Waiting"_s);
        QCOMPARE(window.table()->currentRow(), 3);
        QVERIFY(!window.enabled(u"retryReminder"_s));
        QVERIFY(window.enabled(u"sendReminder"_s));
    }

    void keysDoTheSame()
    {
        RemindersWindow window;
        window.page.setFocus();
        QTest::keyClick(window.table(), Qt::Key_Down);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(window.table(), Qt::Key_Down);
        QCOMPARE(window.cell(window.table()->currentRow(), RemindersModel::StateColumn), u"Waiting"_s);
        QTest::keyClick(window.table(), Qt::Key_R);
        QVERIFY(window.desk.orders.isEmpty());
        QTest::keyClick(window.table(), Qt::Key_S);
        QCOMPARE(window.desk.orders, QStringList{u"send"_s});
        QTest::keyClick(window.table(), Qt::Key_Down);
        QTest::keyClick(window.table(), Qt::Key_Delete);
        QCOMPARE(window.desk.orders, (QStringList{u"send"_s, u"cancel"_s}));
        QCOMPARE(window.cell(window.table()->currentRow(), RemindersModel::StateColumn), u"Cancelled"_s);
    }

    void aRefusalIsTold()
    {
        RemindersWindow window;
        window.choose(3);
        window.desk.refusal = Error::of(ErrorCode::Forbidden);
        window.click(u"retryReminder"_s);
        QCOMPARE(window.complained, u"You are not allowed to do this"_s);
        QVERIFY(window.said.isEmpty());
    }

    void changesFromElsewhereAppearAndTheChoiceStays()
    {
        RemindersWindow window;
        window.choose(6);
        const QString chosen = window.cell(6, RemindersModel::RecipientColumn);
        window.desk.add(-90, Channel::Sms, ReminderStatus::Scheduled, u"Zoe"_s);
        window.desk.announce();
        QCOMPARE(window.rows(), 11);
        QCOMPARE(window.table()->currentRow(), 7);
        QCOMPARE(window.cell(7, RemindersModel::RecipientColumn), chosen);
        QCOMPARE(window.find<QPushButton>(u"tally-sms"_s)->text(), u"SMS  4 · 1 failed"_s);
    }

    void aHiddenPageKeepsStill()
    {
        RemindersWindow window;
        window.page.hide();
        const int before = window.desk.counts;
        window.desk.announce();
        QCOMPARE(window.desk.counts, before);
        window.desk.add(1, Channel::Sms, ReminderStatus::Scheduled, u"Zoe"_s);
        window.page.show();
        QCOMPARE(window.rows(), 11);
    }

    void aMillionRowsScrollAtOnce()
    {
        RemindersWindow window;
        window.desk.madeUp = 1'000'000;
        window.desk.announce();
        QCOMPARE(window.rows(), 1'000'000);
        window.desk.asked.clear();
        window.table()->scrollToBottom();
        window.page.grab();
        QVERIFY(window.desk.asked.size() <= 3);
        QVERIFY(window.table()->visualRect(window.table()->model()->index(999'999, 0)).isValid());
    }
};

QTEST_MAIN(TestRemindersPage)
#include "tst_reminderspage.moc"

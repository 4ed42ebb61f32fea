#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QStackedWidget>

#include "models/items/conversationsmodel.h"
#include "tests/views/inboxwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// The inbox while things happen elsewhere: nothing that is looked at or typed is lost.
class TestInboxLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatArrivesMovesNothing()
    {
        InboxWindow window;
        for (int i = 0; i < 120; ++i)
            window.desk.add(window.desk.lucia, 50, u"Message %1"_s.arg(i), i % 2 ? UserId() : window.desk.carmen);
        window.desk.read(window.desk.lucia);
        window.desk.announce({window.desk.cards.last().message.id});
        window.page.openConversation(window.desk.lucia);
        QCOMPARE(window.messages(), ThreadModel::pageSize);
        QVERIFY(window.thread()->isAtEnd());
        window.press(Qt::Key_R);
        window.type(u"I am writ"_s);

        const MessageId first = window.desk.add(window.desk.lucia, 0, u"While at the end"_s);
        window.desk.announce({first});
        QVERIFY(window.thread()->isAtEnd());
        QCOMPARE(window.text()->toPlainText(), u"I am writ"_s);
        QVERIFY(window.desk.message(first)->readAt.has_value());

        QScrollBar *bar = window.thread()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        const int top = bar->value();
        const MessageId second = window.desk.add(window.desk.lucia, 0, u"While further up"_s);
        window.desk.announce({second});
        QCOMPARE(bar->value(), top);
        QVERIFY(window.find<QPushButton>(u"newMessageButton"_s)->isVisible());
        QVERIFY(!window.desk.message(second)->readAt.has_value()); // nobody has seen it yet
        window.click(u"newMessageButton"_s);
        QVERIFY(window.thread()->isAtEnd());
        QVERIFY(window.desk.message(second)->readAt.has_value());
        QCOMPARE(window.text()->toPlainText(), u"I am writ"_s);
    }

    void olderOnesComeAsOneScrollsUp()
    {
        InboxWindow window;
        for (int i = 0; i < 120; ++i)
            window.desk.add(window.desk.lucia, 50, u"Message %1"_s.arg(i), window.desk.carmen);
        const QAbstractItemModelTester tester(window.thread()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        window.page.openConversation(window.desk.lucia);
        QCOMPARE(window.messages(), ThreadModel::pageSize);
        QScrollBar *bar = window.thread()->verticalScrollBar();
        bar->setValue(150);
        QCOMPARE(window.messages(), 2 * ThreadModel::pageSize);
        QVERIFY(bar->value() > 150); // what was looked at is still looked at
        bar->setValue(0);
        QCOMPARE(window.messages(), 122);
    }

    void othersChangesAreSeen()
    {
        InboxWindow window;
        const QAbstractItemModelTester lists(window.list()->model(),
                                             QAbstractItemModelTester::FailureReportingMode::QtTest);
        window.choose(2);
        const MessageId id = window.desk.add(window.desk.lucia, 0, u"Hello?"_s, {}, MessageType::Sms);
        window.desk.announce({id});
        QCOMPARE(window.names().first(), u"Lucía Fernández"_s);
        QCOMPARE(window.list()->currentIndex().data().toString(), u"Dr. Fatima Khan"_s);
        window.page.openConversation(window.desk.lucia);
        QCOMPARE(window.messages(), 3);
        window.desk.edit(id, [](MessageCard &card) { card.message.body = u"Hello!"_s; });
        window.desk.announce({id});
        QCOMPARE(window.message(2, ThreadModel::BodyRole).toString(), u"Hello!"_s);
        window.desk.cards.removeLast();
        window.desk.announce({id});
        QCOMPARE(window.messages(), 2);
        QCOMPARE(window.names().last(), u"Lucía Fernández"_s);
    }

    void aHiddenPageReadsNothing()
    {
        InboxWindow window;
        QStackedWidget pages; // as in the main window, which stays active
        const auto leave = qScopeGuard([&] { window.page.setParent(nullptr); });
        pages.addWidget(&window.page);
        pages.addWidget(new QWidget);
        pages.resize(window.page.size());
        pages.show();
        QVERIFY(QTest::qWaitForWindowActive(&pages));
        window.choose(1);
        pages.setCurrentIndex(1);
        const int before = window.desk.lists;
        const MessageId id = window.desk.add(window.desk.ahmed, 0, u"Hello?"_s);
        window.desk.announce({id});
        QCOMPARE(window.desk.lists, before);
        QVERIFY(!window.desk.message(id)->readAt.has_value());
        pages.setCurrentIndex(0);
        QTRY_VERIFY(window.desk.message(id)->readAt.has_value());
    }
};

QTEST_MAIN(TestInboxLive)
#include "tst_inboxlive.moc"

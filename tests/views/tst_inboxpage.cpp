#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "models/items/conversationsmodel.h"
#include "tests/views/inboxwindow.h"
#include "views/common/popover.h"
#include "views/inbox/composer.h"
#include "views/inbox/inboxpage.h"
#include "views/inbox/threadview.h"
#include "views/inbox/visitbutton.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// The inbox as it is used: by mouse and by keyboard, while things happen elsewhere.
class TestInboxPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conversationsAreListedAndOpened()
    {
        InboxWindow window;
        QCOMPARE(window.names(),
                 (QStringList{u"Daniel Okafor"_s, u"Ahmed Hassan"_s, u"Dr. Fatima Khan"_s, u"Lucía Fernández"_s}));
        QCOMPARE(window.of(1, ConversationsModel::UnreadRole).toInt(), 1);
        QCOMPARE(window.of(1, ConversationsModel::TimeRole).toString(), u"10:04"_s);
        QVERIFY(window.thread()->shownEmptyText().startsWith(u"Choose a conversation"_s));
        window.choose(1);
        QCOMPARE(window.label(u"threadName"_s), u"Ahmed Hassan"_s);
        QCOMPARE(window.messages(), 4);
        QCOMPARE(window.message(0, ThreadModel::DayRole).toString(), u"Wednesday, 18 November"_s);
        QCOMPARE(window.message(2, ThreadModel::DayRole).toString(), u"Yesterday"_s);
        QCOMPARE(window.message(3, ThreadModel::DayRole).toString(), u"Today"_s);
        QVERIFY(!window.message(0, ThreadModel::OwnRole).toBool());
        QVERIFY(window.message(1, ThreadModel::OwnRole).toBool());
        QCOMPARE(window.message(1, ThreadModel::SenderRole).toString(), u"Dr. Fatima Khan"_s);
        QVERIFY(window.message(2, ThreadModel::SenderRole).toString().isEmpty());
        QVERIFY(window.message(3, ThreadModel::FirstUnreadRole).toBool());
        QCOMPARE(window.desk.orders, QStringList{u"read"_s});
        QCOMPARE(window.of(1, ConversationsModel::UnreadRole).toInt(), 0);
        QCOMPARE(window.label(u"correspondentName"_s), u"Ahmed Hassan"_s);
    }

    void filtersAndSearchNarrowTheList()
    {
        InboxWindow window;
        window.click(u"filterUnread"_s);
        QCOMPARE(window.names(), (QStringList{u"Daniel Okafor"_s, u"Ahmed Hassan"_s}));
        window.choose(1); // it is read by being opened, and stays while it is open
        QCOMPARE(window.names(), (QStringList{u"Daniel Okafor"_s, u"Ahmed Hassan"_s}));
        window.click(u"filterUnread"_s);
        window.click(u"filterWaiting"_s);
        QCOMPARE(window.names(), QStringList{u"Daniel Okafor"_s});
        window.click(u"filterWaiting"_s);
        QTest::keyClick(window.find<QComboBox>(u"filterChannel"_s), Qt::Key_Down);
        QTest::keyClick(window.find<QComboBox>(u"filterChannel"_s), Qt::Key_Down);
        QCOMPARE(window.names(), QStringList{u"Lucía Fernández"_s});
        QTest::keyClick(window.find<QComboBox>(u"filterChannel"_s), Qt::Key_Home);
        window.list()->setFocus();
        window.press(Qt::Key_Slash);
        window.type(u"oka"_s);
        QCOMPARE(window.names(), QStringList{u"Daniel Okafor"_s});
        window.press(Qt::Key_Return);
        QCOMPARE(window.label(u"threadName"_s), u"Daniel Okafor"_s);
        QVERIFY(window.list()->hasFocus());
        window.press(Qt::Key_Slash);
        window.type(u"zzz"_s);
        QCOMPARE(window.label(u"noConversations"_s), u"No conversation fits."_s);
    }

    void everythingGoesByKeyboard()
    {
        InboxWindow window;
        window.press(Qt::Key_J);
        QCOMPARE(window.label(u"threadName"_s), u"Daniel Okafor"_s);
        window.press(Qt::Key_J);
        QCOMPARE(window.label(u"threadName"_s), u"Ahmed Hassan"_s);
        window.press(Qt::Key_K);
        QCOMPARE(window.label(u"threadName"_s), u"Daniel Okafor"_s);
        window.press(Qt::Key_S);
        QVERIFY(window.message(1, ThreadModel::StarredRole).toBool());
        QVERIFY(window.of(0, ConversationsModel::StarredRole).toBool());
        QVERIFY(window.find<QPushButton>(u"settleButton"_s)->isVisible());
        window.press(Qt::Key_E);
        QVERIFY(!window.find<QPushButton>(u"settleButton"_s)->isVisible());
        window.press(Qt::Key_R);
        QVERIFY(window.text()->hasFocus());
        window.type(u"sjr ok"_s); // letters are letters here
        window.press(Qt::Key_Return);
        window.type(u"bye"_s);
        QCOMPARE(window.text()->toPlainText(), u"sjr ok\nbye"_s);
        window.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(window.desk.orders.contains(u"send sms"_s));
        QCOMPARE(window.message(2, ThreadModel::BodyRole).toString(), u"sjr ok\nbye"_s);
        QCOMPARE(window.message(2, ThreadModel::StateRole).toString(), u"Being sent"_s);
        QVERIFY(window.text()->toPlainText().isEmpty());
        window.press(Qt::Key_Escape);
        QVERIFY(window.list()->hasFocus());
    }

    void aDraftIsKeptForEachConversation()
    {
        InboxWindow window;
        window.choose(1);
        window.press(Qt::Key_R);
        window.type(u"Yes, you can"_s);
        QCOMPARE(window.of(1, ConversationsModel::LastLineRole).toString(), u"Draft: Yes, you can"_s);
        window.choose(0);
        QVERIFY(window.text()->toPlainText().isEmpty());
        window.choose(1);
        QCOMPARE(window.text()->toPlainText(), u"Yes, you can"_s);
        window.press(Qt::Key_R);
        window.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(window.of(0, ConversationsModel::LastLineRole).toString(),
                 u"You: Yes, you can"_s); // it is the last now
        QCOMPARE(window.names().first(), u"Ahmed Hassan"_s);
    }

    void onlyWaysThatReachThePatientCanBeChosen()
    {
        InboxWindow window;
        window.choose(3); // Lucía, who wrote by WhatsApp
        auto *ways = window.find<QComboBox>(u"composerWay"_s);
        QCOMPARE(ways->currentText(), u"WhatsApp"_s);
        QCOMPARE(ways->itemText(0), u"App (has no account in the app)"_s);
        QCOMPARE(ways->itemText(3), u"E-mail (no e-mail address)"_s);
        QTest::keyClick(ways, Qt::Key_Up); // what cannot be chosen is stepped over
        QCOMPARE(ways->currentText(), u"WhatsApp"_s);
        QTest::keyClick(ways, Qt::Key_Down);
        QCOMPARE(ways->currentText(), u"SMS"_s);
        QTest::keyClick(ways, Qt::Key_Down);
        QCOMPARE(ways->currentText(), u"SMS"_s);
        window.page.openConversation(window.desk.sofia);
        QVERIFY(!window.text()->isEnabled());
        QVERIFY(window.text()->placeholderText().startsWith(
            u"There is no way to write to Sofía Castillo.\nApp: has no account"_s));
        QVERIFY(!window.find<QPushButton>(u"sendButton"_s)->isEnabled());
    }

    void partsOfATextMessageAreCounted()
    {
        InboxWindow window;
        window.choose(0); // by SMS
        window.press(Qt::Key_R);
        window.type(u"Hello"_s);
        QCOMPARE(window.label(u"smsCount"_s), u"5 characters · 1 SMS"_s);
        window.text()->setPlainText(QString(160, u'a'));
        QCOMPARE(window.label(u"smsCount"_s), u"160 characters · 1 SMS"_s);
        window.text()->setPlainText(QString(159, u'a') + u'á');
        QCOMPARE(window.label(u"smsCount"_s), u"160 characters · 3 SMS; “á” leaves room for 67 in each"_s);
        window.desk.people[window.desk.daniel].plainSms = true;
        window.desk.announceSurroundings();
        QCOMPARE(window.label(u"smsCount"_s), u"160 characters · 1 SMS"_s);
        window.text()->setPlainText(QString(4003, u'a'));
        QCOMPARE(window.label(u"composerTrouble"_s), u"3 characters too many"_s);
        window.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!window.desk.orders.contains(u"send sms"_s));
    }

    void aMailHasASubject()
    {
        InboxWindow window;
        window.choose(1);
        auto *subject = window.find<QLineEdit>(u"composerSubject"_s);
        QVERIFY(!subject->isVisible());
        QTest::keyClick(window.find<QComboBox>(u"composerWay"_s), Qt::Key_End);
        QVERIFY(subject->isVisible());
        QTest::keyClicks(subject, u"Coffee"_s);
        window.press(Qt::Key_R);
        window.text()->setFocus();
        window.type(u"Yes"_s);
        window.click(u"sendButton"_s);
        QVERIFY(window.desk.orders.contains(u"send email"_s));
        QCOMPARE(window.message(4, ThreadModel::SubjectRole).toString(), u"Coffee"_s);
        QVERIFY(subject->text().isEmpty());
    }

    void whatHasFailedSaysWhyAndIsTriedAgain()
    {
        InboxWindow window;
        window.choose(0);
        QCOMPARE(window.message(0, ThreadModel::StateRole).toString(), u"Not sent: the number does not exist"_s);
        const QRect link = window.thread()->retryPlace(0);
        QVERIFY(!link.isEmpty());
        QVERIFY(window.thread()->retryPlace(1).isEmpty());
        QTest::mouseClick(window.thread()->viewport(), Qt::LeftButton, {}, link.center());
        QVERIFY(window.desk.orders.contains(u"retry"_s));
        QCOMPARE(window.message(0, ThreadModel::StateRole).toString(), u"Being sent"_s);
        QVERIFY(window.thread()->retryPlace(0).isEmpty());
    }

    void aRefusalIsSaidInWords()
    {
        InboxWindow window;
        window.choose(1);
        window.press(Qt::Key_R);
        window.type(u"Hello"_s);
        window.desk.refusal = Error::of(ErrorCode::ConversationExists);
        window.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(window.label(u"composerTrouble"_s), u"You already have a conversation with this patient"_s);
        QCOMPARE(window.text()->toPlainText(), u"Hello"_s);
    }

    void whatIsNotFilledInIsNotSent()
    {
        InboxWindow window;
        window.choose(1);
        window.press(Qt::Key_R);
        window.type(u"Come on {date}"_s);
        window.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(window.label(u"composerTrouble"_s), u"Fill in {date} first"_s);
        QCOMPARE(window.text()->textCursor().selectedText(), u"{date}"_s);
        window.type(u"Monday"_s);
        window.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(window.message(4, ThreadModel::BodyRole).toString(), u"Come on Monday"_s);
    }

    void anOwnMessageIsDeletedAfterAQuestion()
    {
        InboxWindow window;
        window.choose(1);
        window.press(Qt::Key_Delete); // the patient's
        QCOMPARE(window.complained, u"Only who wrote a message can delete it, or an administrator"_s);
        window.thread()->setFocus();
        window.thread()->setCurrentIndex(window.thread()->model()->index(2, 0));
        window.press(Qt::Key_Delete);
        QCOMPARE(window.messages(), 4);
        window.press(Qt::Key_Return);
        QCOMPARE(window.messages(), 3);
        QCOMPARE(window.said, u"The message is deleted"_s);
    }

    void aNewConversationIsBegunWithSomebodyFound()
    {
        InboxWindow window;
        window.press(Qt::Key_N);
        window.type(u"ahm"_s);
        auto *found = window.page.window()->findChild<QListWidget *>(u"contactList"_s);
        QCOMPARE(found->count(), 1);
        window.press(Qt::Key_Return);
        QCOMPARE(window.label(u"threadName"_s), u"Ahmed Hassan"_s);
        QVERIFY(window.text()->hasFocus());
        const ConversationId fresh = window.desk.addPatient(u"Zoe Young"_s, FakeInbox::allWays());
        window.page.openConversation(fresh);
        QCOMPARE(window.thread()->shownEmptyText(), u"Nothing has been written here yet."_s);
        window.press(Qt::Key_R);
        window.type(u"Welcome"_s);
        window.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(window.names().first(), u"Zoe Young"_s);
        QCOMPARE(window.list()->currentIndex().row(), 0);
    }

    void allIsMarkedRead()
    {
        InboxWindow window;
        window.click(u"allRead"_s);
        QCOMPARE(window.said, u"2 messages marked as read"_s);
        QCOMPARE(window.desk.unread(), 0);
        QCOMPARE(window.of(0, ConversationsModel::UnreadRole).toInt(), 0);
    }

    void aVisitIsBookedOrShownFromTheThread()
    {
        InboxWindow window;
        VisitCard visit;
        visit.appointment.id = AppointmentId::create();
        visit.appointment.start = window.desk.clock + std::chrono::hours(96);
        visit.appointment.type = u"Checkup"_s;
        window.desk.people[window.desk.ahmed].ahead = {visit};
        QSignalSpy booked(&window.page, &InboxPage::bookingWanted);
        QSignalSpy shown(&window.page, &InboxPage::visitWanted);
        window.choose(1);
        window.press(Qt::Key_B);
        QCOMPARE(booked.size(), 1);
        window.click(u"bookVisit"_s);
        QCOMPARE(booked.size(), 2);
        QCOMPARE(booked.first().first().value<PatientHit>().name, u"Ahmed Hassan"_s);
        QTest::mouseClick(window.page.findChild<VisitButton *>(), Qt::LeftButton);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().at(1).toDate(), QDate(2026, 11, 24));
    }
};

QTEST_MAIN(TestInboxPage)
#include "tst_inboxpage.moc"

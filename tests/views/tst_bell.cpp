#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include "tests/support/fakeclock.h"
#include "tests/views/deskwindow.h"
#include "views/shell/bell.h"
#include "views/shell/desktopnotes.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class FakeNotices : public NotificationDesk {
    Q_OBJECT
public:
    Instant now() const override { return time; }
    TimeZone zone() const override { return TimeZone::utc(); }
    QList<NotificationCard> list(int limit) const override { return cards.mid(0, limit); }
    int unread() const override
    {
        return int(std::ranges::count_if(cards, [](const NotificationCard &card) { return !card.readAt; }));
    }
    NoticePlace placeOf(const Notification &notification) const override { return places.value(notification.id); }
    void markRead(const QList<NotificationId> &ids, QObject *, Reply<Done> done) override
    {
        for (NotificationCard &card : cards) {
            if (ids.contains(card.notification.id))
                card.readAt = time;
        }
        done(Done{});
        Q_EMIT notificationsChanged();
    }
    NotificationId add(NotificationType type, const QString &patient, int minutesAgo)
    {
        NotificationCard card;
        card.notification.id = NotificationId::create();
        card.notification.type = type;
        card.notification.createdAt = time - std::chrono::minutes(minutesAgo);
        card.notification.start = time + std::chrono::hours(2);
        card.notification.sender = patient;
        card.patientName = patient;
        cards.prepend(card);
        Q_EMIT notificationsChanged();
        return card.notification.id;
    }

    Instant time = fromMs(1'795'000'000'000);
    QList<NotificationCard> cards;
    QHash<NotificationId, NoticePlace> places;
};

struct BellWindow : DeskWindow {
    BellWindow()
    {
        notices.add(NotificationType::AppointmentCancelled, u"Rosa Lima"_s, 90);
        notices.places.insert(notices.add(NotificationType::NewMessage, u"Ana Peña"_s, 5), {{}, {}, u"patient-1"_s});
        bell = new Bell(notices, &window);
        window.addHeaderTool(bell);
    }
    QListView *list() { return find<QListView>(u"notificationList"_s); }
    void open() { QTest::mouseClick(bell, Qt::LeftButton); }
    QString title(int row) { return bell->model().index(row).data().toString(); }
    QString text(int row) { return bell->model().index(row).data(NotificationsModel::TextRole).toString(); }
    QString when(int row) { return bell->model().index(row).data(NotificationsModel::WhenRole).toString(); }

    FakeNotices notices;
    Bell *bell = nullptr;
};

} // namespace

/// The bell: how many are new, what they say, where they lead.
class TestBell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatHappened()
    {
        BellWindow desk;
        const QAbstractItemModelTester tester(&desk.bell->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(desk.title(0), u"Message from Ana Peña"_s);
        QCOMPARE(desk.title(1), u"A visit was cancelled"_s);
        QVERIFY(desk.text(1).startsWith(u"Rosa Lima, "_s));
        QCOMPARE(desk.when(0), u"5 min ago"_s);
        QVERIFY(desk.when(1).contains(u':') || desk.when(1).contains(u' ')); // an hour, or yesterday's date
        QCOMPARE(desk.bell->accessibleName(), u"Notices, 2 new"_s);
    }

    void aNewOneIsHeardAtOnce()
    {
        BellWindow desk;
        QSignalSpy arrived(&desk.bell->model(), &NotificationsModel::arrived);
        desk.notices.add(NotificationType::AppointmentRequested, u"Omar Said"_s, 0);
        QCOMPARE(desk.bell->accessibleName(), u"Notices, 3 new"_s);
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().first().toString(), u"A patient asks for a visit"_s);
        QCOMPARE(desk.when(0), u"now"_s);
        Q_EMIT desk.notices.notificationsChanged();
        QCOMPARE(arrived.size(), 1);
    }

    void aClickLeadsThere()
    {
        BellWindow desk;
        QSignalSpy chosen(desk.bell, &Bell::conversationChosen);
        desk.open();
        QVERIFY(desk.isShown(u"notificationPanel"_s));
        const QModelIndex first = desk.bell->model().index(0);
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, desk.list()->visualRect(first).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"patient-1"_s);
        QVERIFY(!desk.isShown(u"notificationPanel"_s));
        QCOMPARE(desk.bell->model().unread(), 1);
    }

    void keysWorkToo()
    {
        BellWindow desk;
        desk.notices.places.insert(desk.notices.cards.at(1).notification.id, {desk.day.lucia, desk.day.date, {}});
        QSignalSpy chosen(desk.bell, &Bell::visitChosen);
        desk.open();
        QVERIFY(desk.list()->hasFocus());
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        desk.open();
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.isShown(u"notificationPanel"_s));
    }

    void allAreReadAtOnce()
    {
        BellWindow desk;
        desk.open();
        QTest::mouseClick(desk.find<QPushButton>(u"allReadButton"_s), Qt::LeftButton);
        QCOMPARE(desk.bell->model().unread(), 0);
        QCOMPARE(desk.bell->accessibleName(), u"Notices"_s);
        QVERIFY(!desk.isShown(u"allReadButton"_s));
    }

    void theDesktopIsToldOnlyWhileNobodyLooks()
    {
        BellWindow desk;
        DesktopNotes notes(desk.bell->model(), &desk.window);
        QSignalSpy told(&notes, &DesktopNotes::told);
        const auto add = [&] { desk.notices.add(NotificationType::AppointmentBooked, u"Omar Said"_s, 0); };
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        add();
        QCOMPARE(told.size(), 0); // nobody wants it
        notes.setWanted(true);
        add();
        QCOMPARE(told.size(), 1);
        desk.window.hide(); // as while the desk is locked
        add();
        QCOMPARE(told.size(), 1);
        desk.window.show();
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        add();
        QCOMPARE(told.size(), 1);
    }

    void nothingIsSaidToo()
    {
        BellWindow desk;
        desk.notices.cards.clear();
        Q_EMIT desk.notices.notificationsChanged();
        desk.open();
        QVERIFY(desk.isShown(u"noNotices"_s));
        QVERIFY(!desk.isShown(u"notificationList"_s));
    }
};

QTEST_MAIN(TestBell)
#include "tst_bell.moc"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QPushButton>

#include "tests/views/deskwindow.h"
#include "tests/views/fakefeeds.h"
#include "tests/views/fakemyday.h"
#include "tests/views/fakephones.h"
#include "tests/views/fakereminders.h"
#include "tests/views/fakereports.h"
#include "tests/views/fakesettings.h"
#include "tests/views/fakesync.h"
#include "views/audit/auditpage.h"
#include "views/common/table.h"
#include "views/myday/mydaypage.h"
#include "views/phones/phonespage.h"
#include "views/print/daysheetdialog.h"
#include "views/reminders/reminderspage.h"
#include "views/settings/settingspage.h"
#include "views/statistics/statisticspage.h"
#include "views/sync/linkbutton.h"
#include "views/sync/syncpage.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window with the pages beside the calendar, filled as on a working day.
struct FullWindow {
    explicit FullWindow(QSize size, bool arabic) : day(sampleDay(arabic)), window(*day.desk)
    {
        phones.people = {{UserId::create(), u"Rosa Lima"_s, Role::Admin}};
        for (const QString &name : {u"Pixel 8 of Ahmed"_s, u"Waiting room tablet"_s, u"iPhone of Dr. Khan"_s})
            phones.add(name, u"Rosa Lima"_s);
        settings.values.insert(u"sms.token"_s, u"secret"_s);
        settings.values.insert(u"sms.url"_s, u"https://gateway.example/send"_s);
        setup.away.append({{TimeOffId::create(),
                            setup.people.at(0).id,
                            {QDate(2026, 11, 23), QDate(2026, 11, 27), {}, {}, u"Conference"_s}},
                           3});
        person.person = day.khan;
        person.unread = 2;
        window.addPage({u"myday"_s, u"My day"_s, Icon::MyDay, {}, {}, true}, [this](QWidget *parent) {
            return new MyDayPage(*day.desk, person, window.undoStack(), parent);
        });
        window.addPage({u"reminders"_s, u"Reminders"_s, Icon::Reminders, {}, {}},
                       [this](QWidget *parent) { return new RemindersPage(reminders, parent); });
        window.addPage({u"phones"_s, u"Phones"_s, Icon::Phone, {}, {}},
                       [this](QWidget *parent) { return new PhonesPage(phones, server, feeds, parent); });
        window.addPage({u"settings"_s, u"Settings"_s, Icon::Settings, {}, PageInfo::Place::Bottom},
                       [this](QWidget *parent) {
                           return new SettingsPage({settings, setup, &messages}, parent);
                       });
        feeds.add(u"Dr. Fatima Khan"_s);
        sync.addRefusedBooking(u"one"_s);
        sync.addPending(u"two"_s);
        sync.addPending(u"three"_s);
        sync.since = sync.clock - Minutes(10);
        sync.link = LinkState::Offline;
        window.addPage({u"sync"_s, u"Changes on their way"_s, Icon::Sync, {}, {}},
                       [this](QWidget *parent) { return new SyncPage(sync, parent); });
        window.addPage({u"statistics"_s, u"Statistics"_s, Icon::Statistics, {}, {}},
                       [this](QWidget *parent) { return new StatisticsPage(statistics, parent); });
        window.addPage({u"audit"_s, u"Audit trail"_s, Icon::Audit, {}, {}},
                       [this](QWidget *parent) { return new AuditPage(audit, parent); });
        window.addHeaderTool(new LinkButton(sync));
        window.setBadge(u"reminders"_s, 2);
        window.setNetworkState(u"LAN"_s, {}, true);
        window.resize(size);
        window.show();
    }

    SampleDay day;
    FakeMyDay person;
    FakePhones phones;
    FakeServer server;
    FakeFeeds feeds;
    FakeSync sync;
    FakeStatistics statistics;
    FakeAudit audit;
    FakeSettings settings;
    FakeSetup setup;
    FakeTestMessages messages;
    FakeReminders reminders;
    MainWindow window;
};

void save(QWidget &window, const QString &name)
{
    QTest::qWait(20); // for the layouts
    QVERIFY(QDir().mkpath(u"screenshots"_s));
    QVERIFY(window.grab().save(u"screenshots/"_s + name + u".png"_s));
}

} // namespace

/// Paints the pages beside the calendar into files for people to look at ("screenshots" below the current folder).
class TestPageScreenshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << QSize(1366, 768) << false << false;
        QTest::newRow("dark") << QSize(1366, 768) << true << false;
        QTest::newRow("mirrored") << QSize(1366, 768) << false << true;
    }

    void pages()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        applyTheme(*qApp, dark ? ColorScheme::Dark : ColorScheme::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        FullWindow full(size, mirrored);
        QVERIFY(QTest::qWaitForWindowActive(&full.window));

        full.window.openPage(u"myday"_s);
        save(full.window, tag + u"-myday"_s);
        full.window.openPage(u"statistics"_s);
        save(full.window, tag + u"-statistics"_s);
        full.window.openPage(u"audit"_s);
        full.window.findChild<Table *>(u"auditTable"_s)->selectRow(1);
        QTest::mouseClick(full.window.findChild<QPushButton *>(u"verifyChain"_s), Qt::LeftButton);
        save(full.window, tag + u"-audit"_s);
        full.window.openPage(u"sync"_s);
        save(full.window, tag + u"-sync"_s);
        auto *sheet = new DaySheetDialog(*full.day.desk, u"Clínica Uno"_s, full.day.date, &full.window);
        sheet->open();
        save(*sheet, tag + u"-print"_s);
        sheet->close();
        full.window.openPage(u"reminders"_s);
        full.window.findChild<Table *>(u"remindersTable"_s)->selectRow(3);
        save(full.window, tag + u"-reminders"_s);
        full.window.openPage(u"phones"_s);
        QTest::mouseClick(full.window.findChild<QPushButton *>(u"showPairingCode"_s), Qt::LeftButton);
        full.window.findChild<Table *>(u"phonesTable"_s)->selectRow(1);
        save(full.window, tag + u"-phones"_s);
        QTest::mouseClick(full.window.findChild<QPushButton *>(u"turnAwayButton"_s), Qt::LeftButton);
        QTest::qWait(200); // for the fade
        save(full.window, tag + u"-phones-question"_s);

        full.window.openPage(u"settings"_s);
        auto *page = full.window.findChild<SettingsPage *>();
        for (const QString &section :
             {u"clinic"_s, u"hours"_s, u"doctors"_s, u"types"_s, u"reminders"_s, u"email"_s, u"sms"_s}) {
            page->openSection(section);
            save(full.window, tag + u"-settings-"_s + section);
        }
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

QTEST_MAIN(TestPageScreenshots)
#include "tst_pagescreenshots.moc"

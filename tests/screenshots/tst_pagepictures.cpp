#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include "tests/screenshots/picturedclinic.h"
#include "views/common/table.h"
#include "views/inbox/inboxpage.h"
#include "views/shell/windowshell.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Paints every page of the real window, each with its sections and with something chosen on it.
class TestPagePictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data() { Album::addDresses(); }

    void pages()
    {
        Album album(u"page"_s);
        RealWindow real = demoWindow(album.dress());
        MainWindow &window = dressed(real, album);
        for (const QString &page : window.pageNames()) {
            window.openPage(page);
            album.save(window, page);
            auto *sections = window.findChild<QListWidget *>(page + u"Sections"_s);
            for (int row = 1; sections && row < sections->count(); ++row) {
                sections->setCurrentRow(row);
                album.save(window, u"%1-%2"_s.arg(page).arg(row, 2, 10, '0'_L1));
            }
        }
        for (const auto mode : {CalendarMode::Week, CalendarMode::Rooms, CalendarMode::Month, CalendarMode::Agenda}) {
            window.showCalendar({mode, {}, {}});
            album.save(window, u"calendar-"_s + toString(mode));
        }
        chosen(real, album);
        inbox(real, album);
    }

    void doctor_data() { Album::addSmallDresses(); }

    void doctor()
    {
        Album album(u"doctor"_s);
        RealWindow real = demoWindow(album.dress(), u"doctor@demo.test"_s);
        album.save(dressed(real, album), u"myday"_s);
    }

    void nothingYet_data() { Album::addSmallDresses(); }

    void nothingYet()
    {
        Album album(u"new"_s);
        RealWindow real = newClinicWindow(album.dress());
        MainWindow &window = dressed(real, album);
        for (const QString &page : window.pageNames()) {
            window.openPage(page);
            album.save(window, page);
        }
    }

private:
    static void chosen(RealWindow &real, const Album &album)
    {
        MainWindow &window = real.window->window();
        window.openPage(u"audit"_s);
        QTest::mouseClick(real.find<QPushButton>(u"verifyChain"_s), Qt::LeftButton);
        QTest::qWait(200);
        real.find<Table>(u"auditTable"_s)->selectRow(1);
        album.save(window, u"audit-chosen"_s);
        window.openPage(u"reminders"_s);
        real.find<Table>(u"remindersTable"_s)->selectRow(3);
        album.save(window, u"reminders-chosen"_s);
        window.openPage(u"statistics"_s);
        real.find<QComboBox>(u"periodKind"_s)->setCurrentIndex(0);
        album.save(window, u"statistics-first"_s);
        window.openPage(u"phones"_s);
        QTest::mouseClick(real.find<QPushButton>(u"showPairingCode"_s), Qt::LeftButton);
        QTest::mouseClick(real.find<QPushButton>(u"makeFeed"_s), Qt::LeftButton);
        album.save(window, u"phones-code"_s);
        window.openPage(u"calendar"_s);
        window.shell().actions().run(u"account.backup"_s);
        album.save(window, u"backup"_s);
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        window.shell().actions().run(u"calendar.print"_s);
        if (auto *sheet = real.find<QWidget>(u"daySheetDialog"_s)) {
            album.save(*sheet, u"print"_s);
            sheet->close();
        }
    }

    static void inbox(RealWindow &real, const Album &album)
    {
        MainWindow &window = real.window->window();
        window.openPage(u"inbox"_s);
        auto *list = real.find<QListView>(u"conversations"_s);
        for (int row = 0; row < std::min(5, list->model()->rowCount()); ++row) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(list->model()->index(row, 0)).center());
            album.save(window, u"inbox-%1"_s.arg(row));
        }
        auto *text = real.find<QPlainTextEdit>(u"composerText"_s);
        text->setFocus();
        QTest::keyClicks(text, u"/"_s);
        album.save(window, u"inbox-replies"_s);
    }
};

QTEST_MAIN(TestPagePictures)
#include "tst_pagepictures.moc"

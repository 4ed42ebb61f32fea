#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include "app/openclinic.h"
#include "tests/app/realwindow.h"
#include "tests/support/resulttest.h"
#include "views/shell/windowshell.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct BackupWindow : RealWindow {
    explicit BackupWindow(const QString &email = u"admin@demo.test"_s) : RealWindow(email) {}

    bool open() { return window->window().shell().actions().run(u"account.backup"_s); }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString result() { return find<QLabel>(u"backupResult"_s)->text(); }
    QString last() { return find<QLabel>(u"lastBackup"_s)->text(); }
    /// Answers the file dialog that is open.
    bool answer(const QString &path)
    {
        QFileDialog *dialog = nullptr;
        const bool open = QTest::qWaitFor([&] {
            for (QFileDialog *each : window->window().findChildren<QFileDialog *>())
                dialog = each->isVisible() ? each : dialog;
            return dialog != nullptr;
        });
        if (!open)
            return false;
        dialog->close();
        Q_EMIT dialog->fileSelected(path);
        return true;
    }
    QString file(const QString &name) { return away.filePath(name); }
    QString toast()
    {
        const auto *label = find<QLabel>(u"toastText"_s);
        return label && label->isVisible() ? label->text() : QString();
    }

    QTemporaryDir away;
};

} // namespace

/// Backup and restore by the menu, on a real clinic while its hub runs.
class TestBackupPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsMadeAndRestored()
    {
        BackupWindow real;
        QVERIFY(real.open());
        QCOMPARE(real.last(), u"No backup has been made yet."_s);
        real.click(u"backUpButton"_s);
        QVERIFY(real.answer(real.file(u"one.db"_s)));
        QTRY_VERIFY(real.toast().startsWith(u"Backed up to"_s));
        QVERIFY(QFileInfo::exists(real.file(u"one.db"_s)));
        QVERIFY(real.open());
        QVERIFY(real.last().contains(u"one.db"_s));

        real.click(u"restoreButton"_s);
        QVERIFY(real.answer(real.file(u"one.db"_s)));
        QVERIFY(real.answer(real.file(u"again"_s)));
        QTRY_VERIFY(real.result().contains(u"frontdesk --data"_s));
        const auto clinic = OpenClinic::open(ClinicFolder(real.file(u"again"_s)), real.clock);
        QVERIFY_RESULT(clinic);
        QVERIFY_RESULT((*clinic)->findClinic(u"Clínica Demo"_s));
    }

    void nothingIsOverwritten()
    {
        BackupWindow real;
        QFile existing(real.file(u"mine.db"_s));
        QVERIFY(existing.open(QIODevice::WriteOnly) && existing.write("mine") == 4);
        existing.close();
        QVERIFY(real.open());
        real.click(u"backUpButton"_s);
        QVERIFY(real.answer(existing.fileName()));
        QTRY_VERIFY(real.result().contains(u"exists already"_s));
        QCOMPARE(QFileInfo(existing).size(), 4);
        real.click(u"restoreButton"_s);
        QVERIFY(real.answer(existing.fileName()));
        QVERIFY(real.answer(real.file(u"empty"_s)));
        QTRY_VERIFY(real.result().contains(u"no whole backup"_s));
        QVERIFY(!QFileInfo::exists(real.file(u"empty"_s)));
        real.click(u"restoreButton"_s);
        QVERIFY(real.answer(existing.fileName()));
        QVERIFY(real.answer(real.away.path()));
        QTRY_VERIFY(real.result().contains(u"exists already"_s));
    }

    void onlyAdministratorsAreOffered()
    {
        BackupWindow real(u"reception@demo.test"_s);
        QVERIFY(!real.open());
        QVERIFY(real.toast().isEmpty());
    }

    void anOldOneIsReminded()
    {
        BackupWindow real;
        QTRY_VERIFY(real.toast().startsWith(u"There is no backup yet"_s));
        QSettings kept(real.directory.filePath(u"last-backup.ini"_s), QSettings::IniFormat);
        kept.setValue(u"at"_s, toMs(real.clock.now() - std::chrono::hours(24 * 9)));
        kept.sync();
        const auto again = DeskWindow::open(*real.running, real.actorOf(u"admin@demo.test"_s));
        QVERIFY_RESULT(again);
        (*again)->show();
        const auto *label = (*again)->window().findChild<QLabel *>(u"toastText"_s);
        QTRY_VERIFY(label->text().contains(u"9 days old"_s));
    }
};

QTEST_MAIN(TestBackupPanel)
#include "tst_backuppanel.moc"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "app/window/desktop.h"
#include "tests/app/realwindow.h"
#include "views/setup/namelist.h"
#include "views/setup/setupassistant.h"
#include "views/shell/bell.h"
#include "views/shell/windowshell.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void save(QWidget &widget, const QString &name)
{
    QTest::qWait(200); // for layouts and fades
    QVERIFY(QDir().mkpath(u"screenshots"_s));
    QVERIFY(widget.grab().save(u"screenshots/"_s + name + u".png"_s));
}

} // namespace

/// Paints what lies around the pages into files for people to look at ("screenshots" below the current folder).
class TestShellScreenshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void around_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << false << u"en"_s;
        QTest::newRow("dark") << true << u"en"_s;
        QTest::newRow("arabic") << false << u"ar"_s;
    }

    void around()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        const QString tag = u"shell-"_s + QString::fromLatin1(QTest::currentDataTag()) + u'-';
        applyTheme(*qApp, dark ? ColorScheme::Dark : ColorScheme::Light);
        Translation translation(*qApp);
        translation.speak(language, {});
        RealWindow real(u"group@demo.test"_s);
        MainWindow &window = real.window->window();
        window.resize(1366, 768);
        paintWindow(*real.window, tag);
        paintAssistant(tag);

        QTemporaryDir folder;
        DeskOptions options(folder.filePath(u"desk.ini"_s));
        Desktop desktop(*real.running, options, translation);
        desktop.askWhoSignsIn();
        save(*desktop.page(), tag + u"signin"_s);
        desktop.page()->setLockedBy({u"reception@demo.test"_s, u"Rosa Lima"_s, Role::Receptionist});
        save(*desktop.page(), tag + u"lock"_s);
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    static void paintWindow(DeskWindow &desk, const QString &tag)
    {
        MainWindow &window = desk.window();
        window.shell().openPalette(PaletteModel::Mode::Everything);
        save(window, tag + u"palette"_s);
        QTest::keyClicks(window.focusWidget(), u"an"_s);
        save(window, tag + u"palette-search"_s);
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        window.shell().openShortcuts();
        save(window, tag + u"shortcuts"_s);
        window.shell().openShortcuts();
        auto *bell = window.findChild<Bell *>();
        bell->openList();
        save(window, tag + u"notices"_s);
        bell->openList();
        window.shell().actions().run(u"account.backup"_s);
        save(window, tag + u"backup"_s);
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QMenu *menu = desk.account().openMenu();
        save(*menu, tag + u"account"_s);
        menu->close();
    }

    static void paintAssistant(const QString &tag)
    {
        SetUpAssistant assistant(u"en"_s);
        static_cast<QWidget &>(assistant).show();
        assistant.findChild<QComboBox *>(u"setUpZone"_s)->setCurrentText(u"America/El_Salvador"_s);
        assistant.findChild<QLineEdit *>(u"setUpClinic"_s)->setText(u"Clínica Uno"_s);
        assistant.findChild<NameList *>(u"setUpDoctors"_s)->setNames({u"Fatima Khan, Dentist"_s, u"Omar Ali"_s});
        for (const auto &[name, text] : QList<std::pair<QString, QString>>{{u"setUpFirstName"_s, u"Ana"_s},
                                                                           {u"setUpLastName"_s, u"García"_s},
                                                                           {u"setUpEmail"_s, u"ana@uno.test"_s},
                                                                           {u"setUpPassword"_s, u"a good password"_s},
                                                                           {u"setUpRepeat"_s, u"a good password"_s}})
            assistant.findChild<QLineEdit *>(name)->setText(text);
        auto *next = assistant.findChild<QPushButton *>(u"setUpNext"_s);
        for (int step = 0; step < 8; ++step) {
            save(assistant, tag + u"setup-%1"_s.arg(assistant.stepNumber()));
            if (step < 7)
                QTest::mouseClick(next, Qt::LeftButton);
        }
    }
};

QTEST_MAIN(TestShellScreenshots)
#include "tst_shellscreenshots.moc"

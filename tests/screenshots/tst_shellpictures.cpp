#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "app/window/desksignin.h"
#include "app/window/linkdialog.h"
#include "app/window/restoredialog.h"
#include "models/services/booking/bookingservice.h"
#include "tests/screenshots/picturedclinic.h"
#include "views/setup/namelist.h"
#include "views/setup/setupassistant.h"
#include "views/shell/bell.h"
#include "views/shell/signinpage.h"
#include "views/shell/windowshell.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Paints what lies around the pages: search, keys, notices, the account, the first start, signing in.
class TestShellPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void around_data() { Album::addSmallDresses(); }

    void around()
    {
        Album album(u"shell"_s);
        RealWindow real = demoWindow(album.dress(), u"reception@demo.test"_s);
        dressed(real, album);
        haveNews(real);
        paintWindow(*real.window, album);
        paintFirstStart(album);
        paintDoor(*real.running, album);
    }

private:
    /// A patient asks for visits, which the bell tells.
    static void haveNews(RealWindow &real)
    {
        LocalAccess patient(real.running->hub(), real.running->hub().reader().value(),
                            real.actorOf(u"patient@demo.test"_s));
        QObject context;
        int answered = 0;
        for (int hour = 9; hour < 12; ++hour) {
            patient.order<Appointment>(
                [hour](Session &session) {
                    BookAppointment command;
                    command.patientId =
                        session.stores().patients.findByUser(session.actor().clinicId, session.actor().userId)->id;
                    command.doctorId = session.directory().doctors.constFirst().id;
                    const QDate day = session.directory().rules.zone.dateOf(session.now()).addDays(10 + hour);
                    command.start = session.directory().rules.zone.toInstantOrNext(day, QTime(hour, 0));
                    return BookingService(session).book(command);
                },
                &context, [&answered](const Result<Appointment> &) { ++answered; });
        }
        QTRY_COMPARE(answered, 3);
    }

    static void paintWindow(DeskWindow &desk, const Album &album)
    {
        MainWindow &window = desk.window();
        window.shell().openPalette(PaletteModel::Mode::Everything);
        album.save(window, u"palette"_s);
        QTest::keyClicks(window.focusWidget(), u"an"_s);
        album.save(window, u"palette-search"_s);
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        window.shell().openShortcuts();
        album.save(window, u"shortcuts"_s);
        window.shell().openShortcuts();
        auto *bell = window.findChild<Bell *>();
        bell->openList();
        album.save(window, u"notices"_s);
        bell->openList();
        QMenu *menu = desk.account().openMenu();
        album.save(*menu, u"account"_s);
        menu->close();
    }

    static void paintFirstStart(const Album &album)
    {
        SetUpAssistant assistant(album.dress().language);
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
            album.save(assistant, u"setup-%1"_s.arg(assistant.stepNumber()));
            if (step < 7)
                QTest::mouseClick(next, Qt::LeftButton);
        }
        LinkDialog link;
        link.setHubs({{u"Clínica Demo"_s, u"https://192.168.1.20:8443"_s, {}}});
        link.show();
        album.save(link, u"link"_s);
        RestoreDialog restore;
        restore.show();
        album.save(restore, u"restore"_s);
    }

    /// Signing in, and coming back.
    static void paintDoor(RunningHub &running, const Album &album)
    {
        DeskSignIn signIn(running);
        for (const bool locked : {false, true}) {
            SignInPage page(signIn);
            page.resize(album.dress().size);
            if (locked)
                page.setLockedBy({u"reception@demo.test"_s, u"Carmen López"_s, Role::Receptionist});
            page.show();
            album.save(page, locked ? u"lock"_s : u"signin"_s);
            page.choose(u"reception@demo.test"_s);
            page.findChild<QLineEdit *>(u"signInPassword"_s)->setText(u"not the password"_s);
            QTest::mouseClick(page.findChild<QPushButton *>(u"signInButton"_s), Qt::LeftButton);
            QTRY_VERIFY(page.findChild<QWidget *>(u"signInProblem"_s)->isVisible());
            album.save(page, locked ? u"lock-refused"_s : u"signin-refused"_s);
        }
    }
};

QTEST_MAIN(TestShellPictures)
#include "tst_shellpictures.moc"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/clinicmaker.h"
#include "app/window/desktop.h"
#include "models/services/settingsservice.h"
#include "views/calendar/dayview.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString password = QStringLiteral("demo-clinic-2026");

/// The program at the demo clinic, from the question who it is on.
struct RealDesktop {
    RealDesktop() : options(directory.filePath(u"desk.ini"_s)), translation(*qApp)
    {
        const ClinicFolder folder(directory.filePath(u"clinic"_s));
        [[maybe_unused]] const auto created = folder.create();
        [[maybe_unused]] const auto made = makeDemoFolder(folder, u"test"_s, keys, clock);
        Q_ASSERT(made);
        running = RunningHub::open(folder, clock, [this](Stores &) -> Result<KeyRing> { return keys; }).value();
        translation.speak(u"en"_s, {});
        desktop = std::make_unique<Desktop>(*running, options, translation);
        desktop->askWhoSignsIn();
    }
    SignInPage &page() { return *desktop->page(); }
    QLineEdit *field(const QString &name) { return page().findChild<QLineEdit *>(name); }
    QString problem()
    {
        const auto *label = page().findChild<QLabel *>(u"signInProblem"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void give(const QString &email, const QString &secret)
    {
        field(u"signInEmail"_s)->clear();
        QTest::keyClicks(field(u"signInEmail"_s), email);
        QTest::keyClicks(field(u"signInPassword"_s), secret);
        QTest::mouseClick(page().findChild<QPushButton *>(u"signInButton"_s), Qt::LeftButton);
    }
    bool waitForWindow()
    {
        return QTest::qWaitFor([this] { return !desktop->page() && desktop->window(); })
               && QTest::qWaitForWindowActive(&window());
    }
    bool signIn(const QString &email)
    {
        give(email, password);
        return waitForWindow();
    }
    MainWindow &window() { return desktop->window()->window(); }
    /// The order with this text in the account's menu or one of its submenus.
    void chooseInMenu(const QString &text)
    {
        QMenu *menu = desktop->window()->account().openMenu();
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text().section(u'\t', 0, 0) == text) {
                menu->close();
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"no such order: "_s + text));
    }
    QStringList offered()
    {
        QMenu *menu = desktop->window()->account().openMenu();
        QStringList texts;
        for (const QAction *action : menu->findChildren<QAction *>())
            texts.append(action->text().section(u'\t', 0, 0));
        menu->close();
        return texts;
    }
    /// A name half typed into a booking.
    QLineEdit *beginBooking(const QString &text)
    {
        window().dayView()->setFocus();
        QTest::keyClick(window().dayView(), Qt::Key_C);
        auto *patient = window().findChild<QLineEdit *>(u"patientField"_s);
        QTest::keyClicks(patient, text);
        return patient;
    }

    QTemporaryDir directory;
    SystemClock clock;
    KeyRing keys{SecretKey::random()};
    DeskOptions options;
    Translation translation;
    std::unique_ptr<RunningHub> running;
    std::unique_ptr<Desktop> desktop;
};

} // namespace

/// Who sits at the desk: signing in, the lock, switching the person, the clinic, the language.
class TestDesktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsPickedFromTheList()
    {
        RealDesktop real;
        QVERIFY(QTest::qWaitForWindowActive(&real.page()));
        auto *people = real.page().findChild<QListWidget *>(u"signInPeople"_s);
        QVERIFY(people->count() >= 5);
        const auto found = people->findItems(u"Receptionist"_s, Qt::MatchContains);
        QVERIFY(!found.isEmpty());
        QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, people->visualItemRect(found.first()).center());
        QVERIFY(real.field(u"signInPassword"_s)->hasFocus());
        QTest::keyClicks(real.field(u"signInPassword"_s), password);
        QTest::keyClick(real.field(u"signInPassword"_s), Qt::Key_Return);
        QVERIFY(real.waitForWindow());
        QCOMPARE(real.options.lastAccount(), real.desktop->window()->account().info().email);
    }

    void aWrongPasswordIsSaid()
    {
        RealDesktop real;
        real.give(u"reception@demo.test"_s, u"wrong"_s);
        QTRY_COMPARE(real.problem(), u"E-mail or password is wrong"_s);
        QVERIFY(!real.desktop->window());
        QVERIFY(real.signIn(u"reception@demo.test"_s));
    }

    void tenWrongOnesHaveToWait()
    {
        RealDesktop real;
        for (int i = 0; i < 10; ++i) {
            real.give(u"doctor@demo.test"_s, u"wrong"_s);
            auto *button = real.page().findChild<QPushButton *>(u"signInButton"_s);
            QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20000);
        }
        real.give(u"doctor@demo.test"_s, password);
        QTRY_VERIFY(real.problem().startsWith(u"Too many wrong passwords. Try again in"_s));
        QVERIFY(!real.desktop->window());
    }

    void patientsDoNotSitAtTheDesk()
    {
        RealDesktop real;
        real.give(u"patient@demo.test"_s, password);
        QTRY_COMPARE(real.problem(), u"You are not allowed to do this"_s);
    }

    void theLockKeepsWhatWasTyped()
    {
        RealDesktop real;
        QVERIFY(real.signIn(u"reception@demo.test"_s));
        QLineEdit *patient = real.beginBooking(u"ahm"_s);
        MainWindow *window = &real.window();
        QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(real.desktop->isLocked());
        QVERIFY(!window->isVisible());
        QVERIFY(real.page().isVisible());
        QCOMPARE(real.page().geometry(), window->geometry());
        real.page().close();
        QVERIFY(real.page().isVisible()); // closing is no way around it
        QVERIFY(real.field(u"signInPassword"_s)->hasFocus());
        QTest::keyClicks(real.field(u"signInPassword"_s), u"wrong"_s);
        QTest::keyClick(real.field(u"signInPassword"_s), Qt::Key_Return);
        QTRY_VERIFY(!real.problem().isEmpty());
        QVERIFY(!window->isVisible());
        QTest::keyClicks(real.field(u"signInPassword"_s), password);
        QTest::keyClick(real.field(u"signInPassword"_s), Qt::Key_Return);
        QTRY_VERIFY(window->isVisible());
        QCOMPARE(&real.window(), window);
        QCOMPARE(patient->text(), u"ahm"_s);
        QVERIFY(patient->isVisible());
    }

    void somebodyElseMaySignInMeanwhile()
    {
        RealDesktop real;
        QVERIFY(real.signIn(u"reception@demo.test"_s));
        MainWindow *first = &real.window();
        QLineEdit *patient = real.beginBooking(u"ahm"_s);
        real.chooseInMenu(u"Switch user"_s);
        QTRY_VERIFY(real.desktop->isLocked());
        QVERIFY(real.signIn(u"doctor@demo.test"_s));
        QVERIFY(&real.window() != first);
        QVERIFY(!first->isVisible());
        QCOMPARE(real.desktop->window()->account().info().email, u"doctor@demo.test"_s);
        real.desktop->lock();
        QVERIFY(real.signIn(u"reception@demo.test"_s));
        QCOMPARE(&real.window(), first);
        QCOMPARE(patient->text(), u"ahm"_s);
    }

    void anUntouchedDeskLocksItself()
    {
        IdleWatch watch;
        watch.setTime(std::chrono::milliseconds(150));
        QSignalSpy idle(&watch, &IdleWatch::idle);
        QLineEdit field;
        watch.start();
        for (int i = 0; i < 5; ++i) {
            QTest::qWait(60);
            QTest::keyClick(&field, Qt::Key_A);
        }
        QCOMPARE(idle.size(), 0);
        QTRY_COMPARE(idle.size(), 1);
        watch.setTime(std::chrono::milliseconds(0));
        watch.start();
        QTest::qWait(200);
        QCOMPARE(idle.size(), 1);
    }

    void theSettingIsFollowed()
    {
        RealDesktop real;
        QVERIFY(real.signIn(u"admin@demo.test"_s));
        QCOMPARE(real.running->setting(u"desk.lock_minutes"_s), u"10"_s);
        const AccountInfo info = real.desktop->window()->account().info();
        Mailbox mailbox;
        bool done = false;
        real.running->hub().writer().post<Done>(
            Actor{{}, info.clinic, Role::Admin, {}, u"desk"_s},
            [&keys = real.keys](Session &session) {
                return SettingsService(session, keys).set(u"desk.lock_minutes"_s, u"0"_s);
            },
            mailbox, [&](const Result<Done> &result) { done = result.ok(); });
        QTRY_VERIFY(done);
        QTRY_COMPARE(real.desktop->idleTime().count(), 0);
    }

    void signingOutForgetsTheWindow()
    {
        RealDesktop real;
        QVERIFY(real.signIn(u"reception@demo.test"_s));
        real.chooseInMenu(u"Sign out"_s);
        QTRY_VERIFY(real.desktop->page() && !real.desktop->window());
        QVERIFY(!real.desktop->isLocked());
        QVERIFY(real.signIn(u"doctor2@demo.test"_s));
    }

    void thoseOfSeveralClinicsSwitch()
    {
        RealDesktop real;
        QVERIFY(real.signIn(u"group@demo.test"_s));
        real.chooseInMenu(u"Clínica Norte"_s);
        QTRY_COMPARE(real.desktop->window()->account().toolTip().section(u", "_s, 1), u"Clínica Norte"_s);
        real.chooseInMenu(u"Clínica Demo"_s);
        QTRY_COMPARE(real.desktop->window()->account().toolTip().section(u", "_s, 1), u"Clínica Demo"_s);
        real.chooseInMenu(u"Sign out"_s);
        QTRY_VERIFY(real.desktop->page());
        QVERIFY(real.signIn(u"reception@demo.test"_s));
        QVERIFY(!real.offered().contains(u"Clinic"_s));
    }

    void theLanguageIsChosenAndKept()
    {
        RealDesktop real;
        QVERIFY(real.signIn(u"reception@demo.test"_s));
        real.window().openPage(u"reminders"_s);
        real.window().showDate(QDate(2026, 12, 1));
        real.chooseInMenu(u"العربية"_s);
        QTRY_VERIFY(QApplication::isRightToLeft());
        QTRY_VERIFY(real.desktop->window() && real.window().isVisible());
        QVERIFY(real.window().isRightToLeft());
        QCOMPARE(real.window().currentPage(), u"reminders"_s);
        QCOMPARE(real.window().date(), QDate(2026, 12, 1));
        QCOMPARE(real.options.language(), u"ar"_s);
    }

    void theColoursAreChosenAndKept()
    {
        RealDesktop real;
        QVERIFY(real.signIn(u"reception@demo.test"_s));
        QLineEdit *patient = real.beginBooking(u"ahm"_s);
        real.chooseInMenu(u"Dark"_s);
        QTRY_VERIFY(Theme::current().dark);
        QVERIFY(real.options.colorScheme() == ColorScheme::Dark);
        QCOMPARE(patient->text(), u"ahm"_s);
        real.chooseInMenu(u"Light"_s);
        QTRY_VERIFY(!Theme::current().dark);
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"

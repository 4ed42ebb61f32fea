#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include "app/clinicmaker.h"
#include "app/openclinic.h"
#include "app/runninghub.h"
#include "app/window/restoredialog.h"
#include "models/services/security/passwordhasher.h"
#include "models/services/settingsservice.h"
#include "tests/support/resulttest.h"
#include "views/setup/namelist.h"
#include "views/setup/setupassistant.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The assistant with hands.
struct Assistant {
    Assistant() : dialog(u"en"_s)
    {
        dialog.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&dialog);
        box(u"setUpZone"_s)->setCurrentText(u"America/El_Salvador"_s);
    }
    QLineEdit *line(const QString &name) { return dialog.findChild<QLineEdit *>(name); }
    QComboBox *box(const QString &name) { return dialog.findChild<QComboBox *>(name); }
    QLineEdit *name(const QString &list, int row) { return dialog.findChild<NameList *>(list)->field(row); }
    void click(const QString &name) { QTest::mouseClick(dialog.findChild<QPushButton *>(name), Qt::LeftButton); }
    void next() { click(u"setUpNext"_s); }
    void type(const QString &text) { QTest::keyClicks(dialog.focusWidget(), text); }
    void enter() { QTest::keyClick(dialog.focusWidget(), Qt::Key_Return); }
    void tab() { QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab); }
    QString problem()
    {
        const auto *label = dialog.findChild<QLabel *>(u"setUpProblem"_s);
        return label->isVisible() ? label->text() : QString();
    }
    /// Goes to the page of the administrator by keyboard alone.
    void toAdministrator()
    {
        enter(); // a new clinic
        type(u"Clinica Uno"_s);
        enter(); // zone and country are known
        enter(); // usual hours
        type(u"Dra. Fatima Khan, Dentist"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
        type(u"Omar Ali"_s);
        enter();
        enter(); // one room
    }
    void fillAdministrator()
    {
        for (const QString &text : {u"Ana"_s, u"Garcia"_s, u"ana@uno.test"_s, u"a good password"_s}) {
            type(text);
            tab();
        }
        type(u"a good password"_s);
    }

    SetUpAssistant dialog;
};

} // namespace

/// The first start: a clinic by keyboard alone, and what is said where something is missing.
class TestSetUpAssistant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClinicIsMadeByKeysAlone()
    {
        Assistant a;
        a.toAdministrator();
        QCOMPARE(a.dialog.stepNumber(), 5);
        a.fillAdministrator();
        a.enter();
        QCOMPARE(a.problem(), QString());
        a.enter(); // no gateways
        const QString summary = a.dialog.findChild<QLabel *>(u"setUpSummary"_s)->text();
        for (const QString &part : {u"Clinica Uno"_s, u"America/El_Salvador"_s, u"Fatima Khan, Omar Ali"_s, u"Room 1"_s,
                                    u"Ana Garcia, ana@uno.test"_s})
            QVERIFY2(summary.contains(part), qPrintable(summary));
        a.enter();
        QCOMPARE(a.dialog.result(), int(QDialog::Accepted));
        const SetUpAssistant::Answers given = a.dialog.answers();
        QCOMPARE(given.clinic.name, u"Clinica Uno"_s);
        QCOMPARE(given.clinic.region, u"SV"_s);
        QCOMPARE(given.clinic.currency, u"USD"_s);
        QCOMPARE(given.clinic.language, u"en"_s);
        QCOMPARE(given.furniture.doctors.size(), 2);
        QCOMPARE(given.furniture.doctors.first().firstName, u"Fatima"_s);
        QCOMPARE(given.furniture.doctors.first().lastName, u"Khan"_s);
        QCOMPARE(given.furniture.doctors.first().specialty, u"Dentist"_s);
        QCOMPARE(given.furniture.rooms, QStringList{u"Room 1"_s});
        QCOMPARE(given.furniture.hours.days.at(0).size(), 1);
        QVERIFY(given.furniture.hours.days.at(6).isEmpty());
        QCOMPARE(given.admin.password, u"a good password"_s);
        QVERIFY(!given.phones);
    }

    void backAndForthKeepWhatWasTyped()
    {
        Assistant a;
        a.toAdministrator();
        a.type(u"Ana"_s);
        for (int i = 0; i < 4; ++i)
            a.click(u"setUpBack"_s);
        QCOMPARE(a.dialog.stepNumber(), 1);
        QCOMPARE(a.line(u"setUpClinic"_s)->text(), u"Clinica Uno"_s);
        for (int i = 0; i < 4; ++i)
            a.next();
        QCOMPARE(a.dialog.stepNumber(), 5);
        QCOMPARE(a.line(u"setUpFirstName"_s)->text(), u"Ana"_s);
        QCOMPARE(a.name(u"setUpDoctors"_s, 1)->text(), u"Omar Ali"_s);
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no first name") << u"setUpFirstName"_s << QString();
        QTest::newRow("no last name") << u"setUpLastName"_s << QString();
        QTest::newRow("no e-mail") << u"setUpEmail"_s << u"ana"_s;
        QTest::newRow("a short password") << u"setUpPassword"_s << u"short"_s;
        QTest::newRow("another password") << u"setUpRepeat"_s << u"a good passwort"_s;
    }

    void whatIsMissingIsSaid()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Assistant a;
        a.toAdministrator();
        a.fillAdministrator();
        a.line(field)->setText(text);
        a.next();
        QCOMPARE(a.dialog.stepNumber(), 5);
        QVERIFY(!a.problem().isEmpty());
        QCOMPARE(a.dialog.focusWidget(), a.line(field));
    }

    void aClinicNeedsNameZoneAndDoctor()
    {
        Assistant a;
        a.next();
        a.next();
        QCOMPARE(a.problem(), u"The clinic needs a name."_s);
        a.type(u"Uno"_s);
        a.box(u"setUpZone"_s)->setCurrentText(u"Mars/Olympus"_s);
        a.next();
        QVERIFY(a.problem().startsWith(u"There is no such time zone"_s));
        a.box(u"setUpZone"_s)->setCurrentText(u"Asia/Karachi"_s);
        QCOMPARE(a.dialog.answers().clinic.region, u"PK"_s);
        QCOMPARE(a.dialog.answers().clinic.currency, u"PKR"_s);
        a.next();
        a.next();
        a.next();
        QCOMPARE(a.dialog.stepNumber(), 3);
        QVERIFY(!a.problem().isEmpty());
    }

    void gatewaysCanBeSkipped()
    {
        Assistant a;
        a.toAdministrator();
        a.fillAdministrator();
        a.enter();
        QCOMPARE(a.dialog.stepNumber(), 6);
        a.line(u"email.url"_s)->setText(u"mail.example.com"_s);
        a.next();
        QVERIFY(!a.problem().isEmpty());
        a.click(u"setUpSkip"_s);
        QCOMPARE(a.dialog.stepNumber(), 7);
        QVERIFY(a.dialog.answers().furniture.settings.isEmpty());
    }

    void otherWaysLeaveTheAssistant()
    {
        Assistant link;
        link.dialog.findChild<QRadioButton *>(u"setUpLink"_s)->click();
        link.next();
        QCOMPARE(link.dialog.result(), SetUpAssistant::linkInstead);
        Assistant restore;
        restore.dialog.findChild<QRadioButton *>(u"setUpRestore"_s)->click();
        restore.next();
        QCOMPARE(restore.dialog.result(), SetUpAssistant::restoreInstead);
        Assistant french;
        auto *languages = french.box(u"setUpWindowLanguage"_s);
        languages->setCurrentIndex(2);
        Q_EMIT languages->activated(2);
        QCOMPARE(french.dialog.result(), SetUpAssistant::otherLanguage);
        QCOMPARE(french.dialog.language(), u"fr"_s);
        Assistant escaped;
        QTest::keyClick(&escaped.dialog, Qt::Key_Escape);
        QCOMPARE(escaped.dialog.result(), int(QDialog::Rejected));
    }

    void everythingIsWrittenDown()
    {
        QTemporaryDir folder;
        const DataFolder where{folder.filePath(u"clinic"_s), folder.filePath(u"key"_s)};
        Assistant a;
        a.toAdministrator();
        a.fillAdministrator();
        SetUpAssistant::Answers given = a.dialog.answers();
        given.furniture.settings = {{u"email.url"_s, u"smtp://localhost:25"_s}, {u"email.password"_s, u"geheim"_s}};
        const SystemClock clock;
        const auto made = makeNewClinic(where, given.clinic,
                                        {given.admin.email, given.admin.firstName, given.admin.lastName, u"hash"_s},
                                        clock, given.furniture);
        QVERIFY_RESULT(made);
        const auto clinic = OpenClinic::open(ClinicFolder(where.path), clock);
        QVERIFY_RESULT(clinic);
        const auto id = (*clinic)->findClinic({});
        QVERIFY_RESULT(id);
        const auto looked = (*clinic)->write(*id, [&](Session &session) -> Result<Done> {
            const Directory &directory = session.directory();
            const bool whole = directory.doctors.size() == 2 && directory.doctors.first().name == "Dr. Fatima Khan"_L1
                               && directory.rooms.size() == 1 && directory.types.size() == 3
                               && directory.settings.value(u"email.url"_s) == "smtp://localhost:25"_L1
                               && !directory.settings.contains(u"email.password"_s);
            return whole ? Result<Done>(Done{}) : Error::notFound(u"something"_s);
        });
        QVERIFY_RESULT(looked);
    }

    void aBackupIsAskedFor()
    {
        RestoreDialog dialog;
        dialog.show();
        auto *go = dialog.findChild<QPushButton *>(u"restoreGo"_s);
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLabel *>(u"restoreProblem"_s)->isVisible());
        QTemporaryFile file;
        QVERIFY(file.open());
        dialog.findChild<QLineEdit *>(u"restoreFile"_s)->setText(file.fileName());
        QTest::mouseClick(go, Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.file(), file.fileName());
    }
};

QTEST_MAIN(TestSetUpAssistant)
#include "tst_setupassistant.moc"

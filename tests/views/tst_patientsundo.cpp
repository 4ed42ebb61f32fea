#include <QLineEdit>

#include "models/items/localimportdesk.h"
#include "models/items/localpatientdesk.h"
#include "tests/views/planningwindow.h"
#include "views/patients/patientspage.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window with the page of patients, on a real clinic.
struct PatientsDesk : PlanningWindow {
    PatientsDesk() : patients(access, keys), files(access)
    {
        window.addPage({u"patients"_s, u"Patients"_s, Icon::Patients, {}, {}}, [this](QWidget *parent) {
            page = new PatientsPage(patients, files, parent);
            return page;
        });
    }
    ~PatientsDesk() { delete page; }

    void show(PatientId id)
    {
        window.openPage(u"patients"_s, id.toString());
        page->setFocus();
    }
    void write(const QString &field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    Patient record(PatientId id) { return patients.file(id)->patient; }

    KeyRing keys{SecretKey::random()};
    LocalPatientDesk patients;
    LocalImportDesk files;
    PatientsPage *page = nullptr;
};

} // namespace

/// Ctrl+Z for what was done to patients, by real keys.
class TestPatientsUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeOfTheRecord()
    {
        PatientsDesk desk;
        const PatientId lucia = desk.fixture.lucia;
        desk.show(lucia);
        desk.push(u"editPatient"_s);
        desk.write(u"emailField"_s, u"lucia@example.org"_s);
        desk.push(u"savePatient"_s);
        QTRY_COMPARE(desk.record(lucia).email, u"lucia@example.org"_s);
        QTRY_VERIFY(!desk.isShown(u"patientForm"_s));
        desk.undo();
        QTRY_COMPARE(desk.record(lucia).email, QString());
        QCOMPARE(desk.window.currentPage(), u"patients"_s);
        desk.redo();
        QTRY_COMPARE(desk.record(lucia).email, u"lucia@example.org"_s);
    }

    void aChangeOfThePreferences()
    {
        PatientsDesk desk;
        const PatientId lucia = desk.fixture.lucia;
        desk.show(lucia);
        desk.push(u"allow-sms"_s);
        const auto sms = [&] { return desk.patients.file(lucia)->preferences.sms; };
        QTRY_VERIFY(!sms());
        QTest::qWait(50); // the answer reaches the page
        desk.undo();
        QTRY_VERIFY(sms());
        desk.redo();
        QTRY_VERIFY(!sms());
    }

    void aNewPatient()
    {
        PatientsDesk desk;
        desk.show(desk.fixture.lucia);
        desk.push(u"newPatient"_s);
        desk.write(u"firstNameField"_s, u"Zoraida"_s);
        desk.push(u"savePatient"_s);
        QTRY_COMPARE(desk.patients.find(u"zoraida"_s, 0, 5).size(), 1);
        QTRY_VERIFY(!desk.isShown(u"patientForm"_s));
        desk.undo();
        QTRY_VERIFY(desk.patients.find(u"zoraida"_s, 0, 5).isEmpty());
        QTRY_VERIFY(!desk.isShown(u"patientCard"_s));
        desk.redo();
        QTRY_COMPARE(desk.patients.find(u"zoraida"_s, 0, 5).size(), 1);
    }

    void whatSomebodyElseHasChangedStays()
    {
        PatientsDesk desk;
        const PatientId lucia = desk.fixture.lucia;
        desk.show(lucia);
        desk.push(u"editPatient"_s);
        desk.write(u"insuranceField"_s, u"ISSS"_s);
        desk.push(u"savePatient"_s);
        QTRY_COMPARE(desk.record(lucia).insurance, u"ISSS"_s);
        QTRY_VERIFY(!desk.isShown(u"patientForm"_s));
        NewPatient other;
        other.firstName = u"Lucía"_s;
        other.insurance = u"Other"_s;
        desk.patients.replace({lucia, other, true}, &desk.context, [](const Result<PatientHit> &) {});
        QTRY_COMPARE(desk.record(lucia).insurance, u"Other"_s);
        desk.undo();
        QTest::qWait(100);
        QCOMPARE(desk.record(lucia).insurance, u"Other"_s);
    }
};

QTEST_MAIN(TestPatientsUndo)
#include "tst_patientsundo.moc"

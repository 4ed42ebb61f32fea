#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>

#include "models/items/localbillingdesk.h"
#include "models/services/delivery/optoutservice.h"
#include "models/services/waitlist/waitlistservice.h"
#include "models/storage/reachstore.h"
#include "tests/views/patientsclinic.h"
#include "tests/views/sampleday.h"
#include "views/billing/completepopover.h"
#include "views/billing/invoicecard.h"
#include "views/billing/invoicespage.h"
#include "views/billing/receipt.h"
#include "views/common/table.h"
#include "views/common/theme.h"
#include "views/mainwindow/mainwindow.h"
#include "views/patients/importview.h"
#include "views/patients/patientspage.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window with the patients' page, filled as in a clinic.
struct FullWindow {
    FullWindow() : day(sampleDay()), window(*day.desk)
    {
        fill();
        window.addPage({u"patients"_s, u"Patients"_s, Icon::Patients, {}, {}}, [this](QWidget *parent) {
            auto *page = new PatientsPage(clinic.patients, clinic.files, parent);
            page->setMessaging(true);
            return page;
        });
        window.addPage({u"invoices"_s, u"Invoices"_s, Icon::Invoices, {}, {}},
                       [this](QWidget *parent) { return new InvoicesPage(billing, parent); });
        window.resize(1366, 768);
        window.show();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_ASSERT(active);
        Q_UNUSED(active)
        window.openPage(u"patients"_s);
    }

    void fill()
    {
        const auto &f = clinic.fixture;
        const QStringList first{u"Rosa"_s,   u"María Elena"_s, u"Peter"_s, u"Aisha"_s,
                                u"Daniel"_s, u"Sofía"_s,       u"أحمد"_s};
        const QStringList last{u"Alvarado"_s, u"Ruiz"_s,     u"Novak"_s, u"Siddiqui"_s,
                               u"Okafor"_s,   u"Castillo"_s, u"حسن"_s};
        for (int i = 0; i < first.size(); ++i)
            clinic.add({first.at(i),
                        last.at(i),
                        u"7%1"_s.arg(2345678 + i * 1371),
                        {},
                        QDate(1960 + i * 7, 3, 4 + i),
                        {},
                        {},
                        {},
                        {}});
        clinic.add({u"Jose"_s, u"Hernandez"_s, u"7000 1111"_s, {}, {}, {}, {}, {}, {}});
        Patient jose = clinic.patient(f.jose);
        clinic.done<Patient>([jose](Session &session) {
            ReplacePatient command;
            command.id = jose.id;
            command.record = {jose.firstName,
                              u"Hernández Rivas"_s,
                              jose.phone,
                              u"jose.hernandez@example.test"_s,
                              QDate(1984, 9, 12),
                              u"ISSS"_s,
                              u"Allergic to latex. Prefers mornings."_s,
                              u"es"_s,
                              {}};
            return PatientService(session).replace(command);
        });
        for (const char *when : {"2026-06-02 10:00", "2026-06-12 09:30", "2026-07-01 11:00"})
            clinic.book(f.jose, QString::fromLatin1(when));
        const Appointment missed = clinic.book(f.jose, u"2026-06-03 15:00"_s);
        clinic.done<Appointment>([missed](Session &session) {
            ChangeStatus command;
            command.id = missed.id;
            command.status = AppointmentStatus::NoShow;
            return BookingService(session).changeStatus(command);
        });
        const Appointment done = clinic.book(f.jose, u"2026-06-01 09:00"_s);
        for (const AppointmentStatus status :
             {AppointmentStatus::Confirmed, AppointmentStatus::InProgress, AppointmentStatus::Completed}) {
            clinic.done<Appointment>([done, status](Session &session) {
                ChangeStatus command;
                command.id = done.id;
                command.status = status;
                if (status == AppointmentStatus::Completed)
                    command.invoice = NewInvoice{{{u"Checkup"_s, 1, 45, {}}, {u"X-ray"_s, 2, 18.5, {}}}, 5, 0, {}, {}};
                return BookingService(session).changeStatus(command);
            });
        }
        addTroubles();
    }
    void addTroubles()
    {
        const auto &f = clinic.fixture;
        clinic.done<Done>([id = f.jose](Session &session) -> Result<Done> {
            ReachStore(session.database()).markAddressRefused(id, Channel::Email, session.now());
            OptOutService(session).optOut(Channel::WhatsApp, u"+50370001111"_s);
            WaitlistEntry entry;
            entry.patientId = id;
            entry.notes = u"Any morning"_s;
            const auto added = WaitlistService(session).add(entry);
            return added ? Result<Done>(Done{}) : added.error();
        });
    }
    PatientsPage *page() { return window.findChild<PatientsPage *>(); }
    void save(const QString &name)
    {
        QTest::qWait(30); // for the layouts
        QVERIFY(QDir().mkpath(u"screenshots"_s));
        QVERIFY(window.grab().save(u"screenshots/"_s + name + u".png"_s));
    }

    PatientsClinic clinic;
    LocalBillingDesk billing{clinic.access};
    SampleDay day;
    MainWindow window;
};

} // namespace

/// Paints the patients' page into files for people to look at ("screenshots" below the current folder).
class TestPatientScreenshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("mirrored") << false << true;
    }

    void pages()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        applyTheme(*qApp, dark ? ColorScheme::Dark : ColorScheme::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        FullWindow full;
        records(full, tag);
        duplicatesAndFiles(full, tag);
        money(full, tag);
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    static void records(FullWindow &full, const QString &tag)
    {
        full.page()->openPatient(full.clinic.fixture.jose);
        full.save(tag + u"-patients-card"_s);
        QTest::keyClick(full.window.findChild<QListView *>(u"patientsList"_s), Qt::Key_E);
        full.page()->findChild<QLineEdit *>(u"phoneField"_s)->setText(u"12"_s);
        full.page()->findChild<QLineEdit *>(u"emailField"_s)->setText(u"nowhere"_s);
        QTest::mouseClick(full.window.findChild<QPushButton *>(u"savePatient"_s), Qt::LeftButton);
        QTest::qWait(100);
        full.save(tag + u"-patients-form"_s);
        QTest::keyClick(full.page()->findChild<QLineEdit *>(u"phoneField"_s), Qt::Key_Escape);
        QTest::mouseClick(full.window.findChild<QPushButton *>(u"newPatient"_s), Qt::LeftButton);
        full.page()->findChild<QLineEdit *>(u"firstNameField"_s)->setText(u"Lucia"_s);
        full.page()
            ->findChild<QWidget *>(u"patientForm"_s)
            ->findChild<QLineEdit *>(u"phoneField"_s)
            ->setText(u"7111 2222"_s);
        QTest::mouseClick(full.window.findChild<QPushButton *>(u"savePatient"_s), Qt::LeftButton);
        full.save(tag + u"-patients-lookalike"_s);
        QTest::keyClick(full.page()->findChild<QLineEdit *>(u"firstNameField"_s), Qt::Key_Escape);
    }

    static void duplicatesAndFiles(FullWindow &full, const QString &tag)
    {
        full.page()->findChild<QAction *>(u"findDuplicates"_s)->trigger();
        auto *table = full.page()->findChild<Table *>(u"duplicatesTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        full.save(tag + u"-patients-duplicates"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        full.save(tag + u"-patients-merge"_s);

        full.page()->findChild<QAction *>(u"importPatients"_s)->trigger();
        full.save(tag + u"-patients-import-empty"_s);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"patients.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nombres;Apellidos;Celular;Correo;Fecha de nacimiento;Observaciones;Saldo\n"
                   "Rosa;Gil;7333 4444;rosa@example.test;12/03/1990;;0\nLucia;Nunez;7111 2222;;;;3\n"
                   "Eva;Sol;12;eva;31/02/1980;;0\nTom;Paz;7444 5555;;;Latex;0\n");
        file.close();
        auto *import = full.page()->findChild<ImportView *>();
        import->openFile(file.fileName());
        QTRY_VERIFY(!import->model().isChecking());
        full.save(tag + u"-patients-import"_s);
    }

    static void money(FullWindow &full, const QString &tag)
    {
        full.window.openPage(u"invoices"_s);
        full.save(tag + u"-invoices-empty"_s);
        auto *invoices = full.window.findChild<InvoicesPage *>();
        invoices->openInvoice(full.billing.lines({}, 0, 1).first().id);
        full.save(tag + u"-invoices"_s);
        const InvoiceFile bill = full.billing.file(invoices->card()->shown()).value();
        QVERIFY(saveReceipt(bill, full.billing.zone(), u"screenshots/%1-receipt.pdf"_s.arg(tag)));
        QImage paper(1240, 1754, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.scale(1.8, 1.8);
        painter.translate(60, 60);
        const auto receipt = receiptOf(bill, full.billing.zone());
        receipt->setTextWidth(570);
        receipt->drawContents(&painter);
        painter.end();
        QVERIFY(paper.save(u"screenshots/%1-receipt.png"_s.arg(tag)));
        full.window.openPage(u"calendar"_s);
        VisitCard visit;
        visit.appointment = full.clinic.book(full.clinic.fixture.ahmed, u"2026-06-04 10:00"_s);
        visit.patientName = u"Ahmed Hassan"_s;
        visit.doctorName = u"Dr. Fatima Khan"_s;
        (new CompletePopover(full.billing, visit, &full.window))->openAt({320, 240, 180, 60});
        QTest::mouseClick(full.window.findChild<QPushButton *>(u"addItem"_s), Qt::LeftButton);
        QTest::qWait(200); // for the fade
        full.save(tag + u"-complete"_s);
    }
};

QTEST_MAIN(TestPatientScreenshots)
#include "tst_patientscreenshots.moc"

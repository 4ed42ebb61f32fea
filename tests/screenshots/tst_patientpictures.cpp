#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>

#include "models/items/localbillingdesk.h"
#include "tests/screenshots/picturedclinic.h"
#include "views/billing/completepopover.h"
#include "views/billing/invoicespage.h"
#include "views/billing/receipt.h"
#include "views/common/table.h"
#include "views/patients/importview.h"
#include "views/patients/patientspage.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Paints patients' records, what is done to them, and the money, on the demo clinic.
class TestPatientPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void records_data() { Album::addSmallDresses(); }

    void records()
    {
        Album album(u"patients"_s);
        RealWindow real = demoWindow(album.dress());
        MainWindow &window = show(real, u"patients"_s, album);
        auto *page = window.findChild<PatientsPage *>();
        auto *list = real.find<QListView>(u"patientsList"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        album.save(window, u"card"_s);
        QTest::keyClick(list, Qt::Key_E);
        page->findChild<QLineEdit *>(u"phoneField"_s)->setText(u"12"_s);
        page->findChild<QLineEdit *>(u"emailField"_s)->setText(u"nowhere"_s);
        QTest::mouseClick(real.find<QPushButton>(u"savePatient"_s), Qt::LeftButton);
        album.save(window, u"form-refused"_s);
        QTest::keyClick(page->findChild<QLineEdit *>(u"phoneField"_s), Qt::Key_Escape);
        lookalike(real, album);
        duplicatesAndFiles(real, album);
    }

    void money_data() { Album::addSmallDresses(); }

    void money()
    {
        Album album(u"invoices"_s);
        RealWindow real = demoWindow(album.dress());
        MainWindow &window = show(real, u"invoices"_s, album);
        LocalAccess access(real.running->hub(), real.running->hub().reader().value(),
                           real.actorOf(u"admin@demo.test"_s));
        LocalBillingDesk billing(access);
        const InvoiceId invoice = billing.lines({}, 0, 1).constFirst().id;
        window.findChild<InvoicesPage *>()->openInvoice(invoice);
        album.save(window, u"chosen"_s);
        receipt(billing, invoice, album);
        window.openPage(u"calendar"_s);
        VisitCard visit;
        visit.appointment.start = billing.now();
        visit.appointment.end = billing.now() + Minutes(30);
        visit.appointment.type = album.dress().isArabic() ? u"فحص"_s : u"Checkup"_s;
        visit.patientName = album.dress().isArabic() ? u"أحمد حسن"_s : u"Ahmed Hassan"_s;
        (new CompletePopover(billing, visit, &window))->openAt({320, 240, 180, 60});
        QTest::mouseClick(real.find<QPushButton>(u"addItem"_s), Qt::LeftButton);
        album.save(window, u"complete"_s);
    }

private:
    static MainWindow &show(RealWindow &real, const QString &page, const Album &album)
    {
        MainWindow &window = dressed(real, album);
        window.openPage(page);
        return window;
    }

    static void lookalike(RealWindow &real, const Album &album)
    {
        MainWindow &window = real.window->window();
        QTest::mouseClick(real.find<QPushButton>(u"newPatient"_s), Qt::LeftButton);
        album.save(window, u"form-new"_s);
        auto *form = real.find<QWidget>(u"patientForm"_s);
        form->findChild<QLineEdit *>(u"firstNameField"_s)->setText(u"Lucia"_s);
        form->findChild<QLineEdit *>(u"phoneField"_s)->setText(u"7010 1001"_s); // one of the demo's
        QTest::mouseClick(real.find<QPushButton>(u"savePatient"_s), Qt::LeftButton);
        album.save(window, u"lookalike"_s);
        QTest::mouseClick(real.find<QPushButton>(u"makeAnyway"_s), Qt::LeftButton);
        QTest::qWait(300);
    }

    static void duplicatesAndFiles(RealWindow &real, const Album &album)
    {
        MainWindow &window = real.window->window();
        auto *page = window.findChild<PatientsPage *>();
        page->findChild<QAction *>(u"findDuplicates"_s)->trigger();
        album.save(window, u"duplicates"_s);
        auto *table = page->findChild<Table *>(u"duplicatesTable"_s);
        if (table->model()->rowCount() > 0) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(0, 0)).center());
            album.save(window, u"merge"_s);
        }
        page->findChild<QAction *>(u"importPatients"_s)->trigger();
        album.save(window, u"import-empty"_s);
        QFile file(album.path(u"patients.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nombres;Apellidos;Celular;Correo;Fecha de nacimiento;Observaciones;Saldo\n"
                   "Rosa;Gil;7333 4444;rosa@example.test;12/03/1990;;0\nLucia;Nunez;7010 1001;;;;3\n"
                   "Eva;Sol;12;eva;31/02/1980;;0\nTom;Paz;7444 5555;;;Latex;0\n");
        file.close();
        auto *import = page->findChild<ImportView *>();
        import->openFile(file.fileName());
        QTRY_VERIFY(!import->model().isChecking());
        album.save(window, u"import"_s);
        file.remove();
    }

    static void receipt(const BillingDesk &billing, InvoiceId invoice, const Album &album)
    {
        const InvoiceFile bill = billing.file(invoice).value();
        QImage paper(1240, 1754, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.scale(1.8, 1.8);
        painter.translate(60, 60);
        const auto text = receiptOf(bill, billing.zone());
        text->setTextWidth(570);
        text->drawContents(&painter);
        painter.end();
        album.save(paper, u"receipt"_s);
    }
};

QTEST_MAIN(TestPatientPictures)
#include "tst_patientpictures.moc"

#include <QPushButton>

#include "tests/views/deskwindow.h"
#include "views/booking/patientedit.h"
#include "views/booking/phoneholders.h"
#include "views/patients/lookalikebox.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The booking form with somebody new typed in, who gives the phone of the patient at `place`.
struct Newcomer {
    explicit Newcomer(int place)
    {
        known = desk.desk().findPatients(u"a"_s, 50).at(place);
        desk.press(Qt::Key_C);
        desk.type(u"zed nobody"_s);
        desk.press(Qt::Key_Return); // "New patient"
        desk.type(known.phone.last(8));
        desk.press(Qt::Key_Return);
    }
    LookalikeBox *box() { return desk.find<LookalikeBox>(u"lookalikes"_s); }

    DeskWindow desk;
    PatientHit known;
};

} // namespace

/// Somebody who is made on the spot while booking, and may be here already.
class TestNewcomer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOneWhoIsHereIsTaken()
    {
        Newcomer n(0);
        QVERIFY(n.box()->isVisible());
        QCOMPARE(n.desk.window.focusWidget()->objectName(), u"useThisOne"_s);
        n.desk.press(Qt::Key_Return);
        QVERIFY(!n.box()->isVisible());
        const auto &chosen = n.desk.find<PatientEdit>(u"patientField"_s)->patient();
        QVERIFY(chosen);
        QCOMPARE(chosen->id, n.known.id);
        n.desk.press(Qt::Key_Return); // books
        QTRY_VERIFY(!n.desk.isShown(u"bookingPopover"_s));
    }

    void orANewOneIsMade()
    {
        Newcomer n(0);
        const qsizetype before = n.desk.desk().findPatients(u"nobody"_s, 50).size();
        QTest::mouseClick(n.desk.find<QPushButton>(u"makeAnyway"_s), Qt::LeftButton);
        QTRY_VERIFY(!n.desk.isShown(u"bookingPopover"_s));
        QCOMPARE(n.desk.desk().findPatients(u"nobody"_s, 50).size(), before + 1);
    }

    void anotherNumberAsksNobody()
    {
        Newcomer n(0);
        n.desk.find<QLineEdit>(u"phoneField"_s)->setFocus();
        n.desk.type(u"1"_s);
        QVERIFY(!n.box()->isVisible());
    }

    void numbersAreCompared_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("as it stands") << QString() << true;
        QTest::newRow("too short") << u"12345"_s << false;
        QTest::newRow("nothing") << u" "_s << false;
        QTest::newRow("another") << u"7999 9999"_s << false;
    }

    void numbersAreCompared()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        DeskWindow desk;
        const PatientHit known = desk.desk().findPatients(u"a"_s, 50).first();
        const QList<Lookalike> holders = phoneHolders(desk.desk(), typed.isEmpty() ? known.phone : typed);
        QCOMPARE(!holders.isEmpty(), found);
        if (found)
            QCOMPARE(holders.first().patient.id, known.id);
    }
};

QTEST_MAIN(TestNewcomer)
#include "tst_newcomer.moc"

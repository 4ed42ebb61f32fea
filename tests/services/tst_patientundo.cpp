#include <QTest>

#include "models/services/booking/bookingservice.h"
#include "models/services/patients/patientrecord.h"
#include "models/services/patients/patientundo.h"
#include "models/services/patientservice.h"
#include "models/services/preferenceservice.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// Taking back what was done to patients' records, as long as nobody else has touched them.
class TestPatientUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsPutBack()
    {
        DirectSession session(m_clinic, m_clinic.receptionist());
        const NewPatient before = recordOf(PatientService(*session).find(m_clinic.lucia).value());
        NewPatient after = before;
        after.phone = u"+50379998888"_s;
        after.dateOfBirth = QDate(1990, 5, 4);
        QVERIFY_RESULT(PatientService(*session, m_keys).replace({m_clinic.lucia, after, true}));
        QVERIFY_RESULT(PatientUndo(*session, m_keys).restore(m_clinic.lucia, after, before));
        QVERIFY(sameRecord(recordOf(PatientService(*session).find(m_clinic.lucia).value()), before));
        QVERIFY_RESULT(PatientUndo(*session, m_keys).restore(m_clinic.lucia, before, after));
    }

    void notOverSomebodyElsesChange()
    {
        DirectSession session(m_clinic, m_clinic.receptionist());
        const NewPatient before = recordOf(PatientService(*session).find(m_clinic.lucia).value());
        NewPatient left = before;
        left.notes = u"prefers mornings"_s;
        NewPatient other = left;
        other.notes = u"moved away"_s;
        QVERIFY_RESULT(PatientService(*session, m_keys).replace({m_clinic.lucia, other, true}));
        QVERIFY_ERROR(PatientUndo(*session, m_keys).restore(m_clinic.lucia, left, before), ErrorCode::StaleVersion);
        QCOMPARE(PatientService(*session).find(m_clinic.lucia)->notes, u"moved away"_s);
        QVERIFY_ERROR(PatientUndo(*session, m_keys).restore(m_clinic.otherPatient, left, before), ErrorCode::NotFound);
    }

    void preferencesArePutBack()
    {
        DirectSession session(m_clinic, m_clinic.receptionist());
        const ContactPreferences before = PreferenceService(*session).find(m_clinic.jose).value();
        ContactPreferences wanted = before;
        wanted.sms = false;
        wanted.quietHours = u"20:00-09:00"_s;
        const ContactPreferences after = PreferenceService(*session).put(m_clinic.jose, wanted).value();
        QVERIFY_RESULT(PatientUndo(*session, m_keys).restore(m_clinic.jose, after, before));
        QVERIFY(PreferenceService(*session).find(m_clinic.jose).value() == before);
        QVERIFY_ERROR(PatientUndo(*session, m_keys).restore(m_clinic.jose, after, before), ErrorCode::StaleVersion);
    }

    void aNewRecordIsTakenAwayAndMadeAgain()
    {
        DirectSession session(m_clinic, m_clinic.receptionist());
        const Patient made = add(session);
        PatientUndo undo(*session, m_keys);
        QVERIFY_RESULT(undo.withdraw(made.id, recordOf(made)));
        QVERIFY_ERROR(PatientService(*session).find(made.id), ErrorCode::NotFound);
        QVERIFY(PatientService(*session).hits(u"zoraida"_s, 5).isEmpty());
        QCOMPARE(session.changesOf(u"patient"_s).constLast().entry.action, u"withdrawn"_s);
        QVERIFY_RESULT(undo.remake(made.id, recordOf(made)));
        QCOMPARE(PatientService(*session).hits(u"zoraida"_s, 5).value(0).id, made.id);
    }

    void notWhereSomethingHangsOnIt()
    {
        DirectSession session(m_clinic, m_clinic.receptionist());
        const Patient made = add(session);
        BookAppointment command;
        command.patientId = made.id;
        command.doctorId = m_clinic.khan;
        command.start = m_clinic.at(u"2026-06-02 10:00"_s);
        QVERIFY_RESULT(BookingService(*session).book(command));
        QVERIFY_ERROR(PatientUndo(*session, m_keys).withdraw(made.id, recordOf(made)), ErrorCode::StaleVersion);
        QVERIFY_RESULT(PatientService(*session).find(made.id));
        NewPatient other = recordOf(made);
        other.notes = u"as somebody else left it"_s;
        QVERIFY_ERROR(PatientUndo(*session, m_keys).withdraw(made.id, other), ErrorCode::StaleVersion);
    }

    void patientsUndoNothing()
    {
        DirectSession session(m_clinic, m_clinic.patientActor());
        const NewPatient own = recordOf(PatientService(*session).find(m_clinic.ahmed).value());
        QVERIFY_ERROR(PatientUndo(*session, m_keys).restore(m_clinic.ahmed, own, own), ErrorCode::Forbidden);
        QVERIFY_ERROR(PatientUndo(*session, m_keys).withdraw(m_clinic.ahmed, own), ErrorCode::Forbidden);
    }

private:
    Patient add(DirectSession &session)
    {
        NewPatient record;
        record.firstName = u"Zoraida"_s;
        record.lastName = u"Menjívar"_s;
        record.phone = u"+50370707070"_s;
        return PatientService(*session, m_keys).create(record).value();
    }

    ClinicFixture m_clinic;
    KeyRing m_keys{SecretKey::random()};
};

QTEST_GUILESS_MAIN(TestPatientUndo)
#include "tst_patientundo.moc"

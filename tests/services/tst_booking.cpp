#include <QTest>

#include <QJsonArray>

#include "models/services/booking/bookingservice.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestBooking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void booksWithDefaults();
    void refuses_data();
    void refuses();
    void countsBufferOnBothSides();
    void typeOverridesBuffer();
    void overrideIsRecorded();
    void patientBooksRequestedForThemself();
    void patientMayCancelAndConfirmOwnOnly();
    void otherClinicIsNotFound();
    void movesAndNeverClashesWithItself();
    void staleVersionIsTold();
    void statusFollowsTable();
    void noShowCounts();
    void reasonGoesIntoEmptyNotesOnly();
    void cancelIsIdempotent();
    void arrival();
    void revertPutsBack();
    void revertRefusesWhatNowClashes();
    void journalTellsWhatChanged();
    void failsWholeAtEveryStatement();
    void checksBeforeThePatientIsChosen();

private:
    BookAppointment visit(const ClinicFixture &f, const QString &local, UserId doctor = {}) const
    {
        BookAppointment command;
        command.patientId = f.ahmed;
        command.doctorId = doctor.isNull() ? f.khan : doctor;
        command.start = f.at(local);
        return command;
    }
};

void TestBooking::booksWithDefaults()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    const auto booked = BookingService(*session).book(visit(f, u"2026-06-01 14:30"_s));
    QVERIFY_RESULT(booked);
    QCOMPARE(booked->number, 1);
    QVERIFY(booked->status == AppointmentStatus::Scheduled);
    QCOMPARE(booked->type, u"Checkup"_s);
    QCOMPARE(booked->durationMinutes(), 30);
    QCOMPARE(booked->createdBy, f.reception);
    const auto stored = session->stores().appointments.find(f.clinic, booked->id);
    QVERIFY(stored);
    QCOMPARE(stored->start, f.at(u"2026-06-01 14:30"_s));
    QCOMPARE(session.changesOf(u"appointment"_s).size(), 1);
}

void TestBooking::refuses_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("the past") << u"2026-06-01 07:59"_s << 30 << ErrorCode::PastStart;
    QTest::newRow("before opening") << u"2026-06-02 08:30"_s << 30 << ErrorCode::OutsideHours;
    QTest::newRow("ends after closing") << u"2026-06-02 16:45"_s << 30 << ErrorCode::OutsideHours;
    QTest::newRow("Sunday") << u"2026-06-07 10:00"_s << 30 << ErrorCode::ClosedWeekday;
    QTest::newRow("beyond five years") << u"2031-06-02 10:00"_s << 30 << ErrorCode::TooFarAhead;
    QTest::newRow("too short") << u"2026-06-02 10:00"_s << 4 << ErrorCode::InvalidField;
    QTest::newRow("too long") << u"2026-06-02 10:00"_s << 721 << ErrorCode::InvalidField;
    QTest::newRow("over a booked one") << u"2026-06-01 10:15"_s << 30 << ErrorCode::SlotConflict;
    QTest::newRow("within the buffer") << u"2026-06-01 10:45"_s << 30 << ErrorCode::SlotConflict;
}

void TestBooking::refuses()
{
    QFETCH(QString, local);
    QFETCH(int, minutes);
    QFETCH(ErrorCode, code);
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    QVERIFY_RESULT(BookingService(*session).book(visit(f, u"2026-06-01 10:00"_s)));
    BookAppointment command = visit(f, local);
    command.durationMinutes = minutes;
    QVERIFY_ERROR(BookingService(*session).book(command), code);
    QCOMPARE(session->stores().appointments.count({f.clinic}), 1);
}

void TestBooking::countsBufferOnBothSides()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    QVERIFY_RESULT(booking.book(visit(f, u"2026-06-01 12:00"_s)));
    QVERIFY_ERROR(booking.book(visit(f, u"2026-06-01 11:01"_s)), ErrorCode::SlotConflict);
    QVERIFY_ERROR(booking.book(visit(f, u"2026-06-01 12:59"_s)), ErrorCode::SlotConflict);
    QVERIFY_RESULT(booking.book(visit(f, u"2026-06-01 11:00"_s)));
    QVERIFY_RESULT(booking.book(visit(f, u"2026-06-01 13:00"_s)));
}

void TestBooking::typeOverridesBuffer()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    BookAppointment first = visit(f, u"2026-06-01 12:00"_s);
    first.type = u"quick"_s;
    QVERIFY_RESULT(booking.book(first));
    BookAppointment next = visit(f, u"2026-06-01 12:30"_s);
    next.type = u"Quick"_s;
    QVERIFY_RESULT(booking.book(next));
    QVERIFY_ERROR(booking.book(visit(f, u"2026-06-01 13:15"_s)), ErrorCode::SlotConflict); // its own 30 minutes count
}

void TestBooking::overrideIsRecorded()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto first = booking.book(visit(f, u"2026-06-01 12:00"_s));
    BookAppointment squeezed = visit(f, u"2026-06-01 12:00"_s);
    squeezed.overrideReason = u"   "_s;
    QVERIFY_ERROR(booking.book(squeezed), ErrorCode::InvalidField);
    squeezed.overrideReason = u"Severe pain"_s;
    const auto booked = booking.book(squeezed);
    QVERIFY_RESULT(booked);
    QCOMPARE(booked->overrideReason, u"Severe pain"_s);
    const QJsonArray overridden =
        session.changesOf(u"appointment"_s).constLast().entry.changes[u"overridden"_s].toArray();
    QCOMPARE(overridden.size(), 1);
    QCOMPARE(overridden[0][u"appointmentId"_s].toString(), first->id.toString());
    squeezed.start = f.at(u"2026-06-01 07:00"_s);
    QVERIFY_ERROR(booking.book(squeezed), ErrorCode::PastStart);
    QCOMPARE(session->stores().appointments.doubleBookings(), QStringList());
}

void TestBooking::patientBooksRequestedForThemself()
{
    const ClinicFixture f;
    DirectSession session(f, f.patientActor());
    BookAppointment command = visit(f, u"2026-06-01 12:00"_s);
    command.patientId = f.lucia;
    command.status = AppointmentStatus::Confirmed;
    command.overrideReason = u"please"_s;
    const auto booked = BookingService(*session).book(command);
    QVERIFY_RESULT(booked);
    QCOMPARE(booked->patientId, f.ahmed);
    QVERIFY(booked->status == AppointmentStatus::Requested);
    QVERIFY_ERROR(BookingService(*session).book(command), ErrorCode::SlotConflict); // a patient's override is ignored
}

void TestBooking::patientMayCancelAndConfirmOwnOnly()
{
    const ClinicFixture f;
    AppointmentId own, others;
    {
        DirectSession session(f, f.receptionist());
        own = BookingService(*session).book(visit(f, u"2026-06-01 12:00"_s)).value().id;
        BookAppointment command = visit(f, u"2026-06-01 15:00"_s);
        command.patientId = f.lucia;
        others = BookingService(*session).book(command).value().id;
        session.commit();
    }
    DirectSession session(f, f.patientActor());
    BookingService booking(*session);
    QVERIFY_ERROR(booking.cancel(others, {}), ErrorCode::NotFound);
    QVERIFY_ERROR(booking.changeStatus({own, AppointmentStatus::InProgress, {}, {}, {}}), ErrorCode::Forbidden);
    ChangeAppointment change;
    change.id = own;
    QVERIFY_ERROR(booking.change(change), ErrorCode::Forbidden);
    QVERIFY_RESULT(booking.changeStatus({own, AppointmentStatus::Confirmed, {}, {}, {}}));
    QVERIFY_RESULT(booking.cancel(own, u"cannot come"_s));
}

void TestBooking::otherClinicIsNotFound()
{
    const ClinicFixture f;
    AppointmentId id;
    {
        DirectSession session(f, f.receptionist());
        id = BookingService(*session).book(visit(f, u"2026-06-01 12:00"_s)).value().id;
        session.commit();
    }
    DirectSession session(f, f.otherClinic());
    BookingService booking(*session);
    QVERIFY_ERROR(booking.cancel(id, {}), ErrorCode::NotFound);
    BookAppointment command = visit(f, u"2026-06-02 12:00"_s);
    QVERIFY_ERROR(booking.book(command), ErrorCode::NotFound); // the patient is not theirs
    command.patientId = f.otherPatient;
    QVERIFY_ERROR(booking.book(command), ErrorCode::NotFound); // nor the doctor
}

void TestBooking::movesAndNeverClashesWithItself()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto booked = booking.book(visit(f, u"2026-06-01 12:00"_s));
    ChangeAppointment move;
    move.id = booked->id;
    move.start = f.at(u"2026-06-01 12:10"_s);
    const auto moved = booking.change(move);
    QVERIFY_RESULT(moved);
    QCOMPARE(moved->durationMinutes(), 30);
    QCOMPARE(moved->version, 2);
    move.start = f.at(u"2026-06-01 07:00"_s);
    QVERIFY_ERROR(booking.change(move), ErrorCode::PastStart);
    move = {};
    move.id = booked->id;
    move.doctorId = f.garcia;
    QVERIFY_RESULT(booking.change(move));
    QVERIFY_RESULT(booking.book(visit(f, u"2026-06-01 12:10"_s))); // Khan is free again
    f.clock.now();
}

void TestBooking::staleVersionIsTold()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto booked = booking.book(visit(f, u"2026-06-01 12:00"_s));
    ChangeAppointment change;
    change.id = booked->id;
    change.notes = u"first"_s;
    change.expectedVersion = 1;
    QVERIFY_RESULT(booking.change(change));
    QVERIFY_ERROR(booking.change(change), ErrorCode::StaleVersion);
}

void TestBooking::statusFollowsTable()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto booked = booking.book(visit(f, u"2026-06-01 12:00"_s));
    QVERIFY_ERROR(booking.changeStatus({booked->id, AppointmentStatus::Completed, {}, {}, {}}),
                  ErrorCode::InvalidTransition);
    const auto started = booking.changeStatus({booked->id, AppointmentStatus::InProgress, {}, {}, {}});
    QVERIFY_RESULT(started);
    QCOMPARE(started->actualStart, std::optional(f.clock.now()));
    const auto completed = booking.changeStatus({booked->id, AppointmentStatus::Completed, {}, {}, {}});
    QVERIFY_RESULT(completed);
    QCOMPARE(completed->completedAt, std::optional(f.clock.now()));
    ChangeAppointment change;
    change.id = booked->id;
    QVERIFY_ERROR(booking.change(change), ErrorCode::AppointmentClosed);
    QVERIFY_ERROR(booking.cancel(booked->id, {}), ErrorCode::AppointmentClosed);
}

void TestBooking::noShowCounts()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto booked = booking.book(visit(f, u"2026-06-01 12:00"_s));
    QVERIFY_RESULT(booking.changeStatus({booked->id, AppointmentStatus::NoShow, {}, {}, {}}));
    QCOMPARE(session->stores().patients.find(f.clinic, f.ahmed)->noShowCount, 1);
    QVERIFY_RESULT(booking.book(visit(f, u"2026-06-01 12:00"_s))); // a no-show blocks nothing
    QVERIFY_RESULT(booking.cancel(booked->id, {}));
    QCOMPARE(session->stores().patients.find(f.clinic, f.ahmed)->noShowCount, 1);
}

void TestBooking::reasonGoesIntoEmptyNotesOnly()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto bare = booking.book(visit(f, u"2026-06-01 12:00"_s));
    QCOMPARE(booking.cancel(bare->id, u"Sick"_s)->notes, u"Sick"_s);
    BookAppointment command = visit(f, u"2026-06-01 15:00"_s);
    command.notes = u"Bring X-rays"_s;
    const auto noted = booking.book(command);
    QCOMPARE(booking.cancel(noted->id, u"Sick"_s)->notes, u"Bring X-rays"_s);
}

void TestBooking::cancelIsIdempotent()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto booked = booking.book(visit(f, u"2026-06-01 12:00"_s));
    const auto once = booking.cancel(booked->id, {});
    const auto twice = booking.cancel(booked->id, u"again"_s);
    QVERIFY_RESULT(twice);
    QCOMPARE(twice->version, once->version);
    QCOMPARE(session.changesOf(u"appointment"_s).size(), 2);
}

void TestBooking::arrival()
{
    ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto today = booking.book(visit(f, u"2026-06-01 12:00"_s));
    const auto tomorrow = booking.book(visit(f, u"2026-06-02 12:00"_s));
    QCOMPARE(booking.setArrived(today->id, true)->arrivedAt, std::optional(f.clock.now()));
    QCOMPARE(booking.setArrived(today->id, false)->arrivedAt, std::nullopt);
    QVERIFY_ERROR(booking.setArrived(tomorrow->id, true), ErrorCode::NotArrivable);
    QVERIFY_RESULT(booking.cancel(today->id, {}));
    QVERIFY_ERROR(booking.setArrived(today->id, true), ErrorCode::NotArrivable);
}

void TestBooking::revertPutsBack()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto booked = booking.book(visit(f, u"2026-06-01 12:00"_s));
    const auto missed = booking.changeStatus({booked->id, AppointmentStatus::NoShow, {}, {}, {}});
    const auto back = booking.revert({*booked, missed->version});
    QVERIFY_RESULT(back);
    QVERIFY(back->status == AppointmentStatus::Scheduled);
    QCOMPARE(session->stores().patients.find(f.clinic, f.ahmed)->noShowCount, 0);
    QVERIFY_ERROR(booking.book(visit(f, u"2026-06-01 12:00"_s)), ErrorCode::SlotConflict);
}

void TestBooking::revertRefusesWhatNowClashes()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto booked = booking.book(visit(f, u"2026-06-01 12:00"_s));
    const auto cancelled = booking.cancel(booked->id, {});
    QVERIFY_RESULT(booking.book(visit(f, u"2026-06-01 12:15"_s)));
    QVERIFY_ERROR(booking.revert({*booked, cancelled->version}), ErrorCode::SlotConflict);
    QVERIFY_ERROR(booking.revert({*booked, 1}), ErrorCode::StaleVersion);
}

void TestBooking::journalTellsWhatChanged()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto booked = booking.book(visit(f, u"2026-06-01 12:00"_s));
    ChangeAppointment move;
    move.id = booked->id;
    move.start = f.at(u"2026-06-03 12:00"_s);
    QVERIFY_RESULT(booking.change(move));
    const QList<JournalEntry> entries = session->stores().journal.ofEntity(booked->id.toString());
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[1].action, u"rescheduled"_s);
    QCOMPARE(entries[1].changes[u"start"_s].toArray().at(1).toInteger(), toMs(*move.start));
    QVERIFY(!entries[1].changes.contains(u"doctorId"_s));
    QVERIFY(!session->stores().journal.firstBroken());
}

void TestBooking::failsWholeAtEveryStatement()
{
    const ClinicFixture f;
    bool finished = false;
    int fails = 0;
    for (int failing = 1; !finished; ++failing) {
        int run = 0;
        DirectSession session(f, f.receptionist());
        session.database().setStatementHook([&](std::string_view) {
            if (++run == failing)
                throw StorageError(StorageError::Kind::Other, u"injected"_s);
        });
        try {
            QVERIFY_RESULT(BookingService(*session).book(visit(f, u"2026-06-01 12:00"_s)));
            finished = true;
        } catch (const StorageError &) {
            ++fails;
        }
    }
    QVERIFY(fails > 5);
    DirectSession session(f, f.receptionist());
    QCOMPARE(session->stores().appointments.count({f.clinic}), 0);
}

void TestBooking::checksBeforeThePatientIsChosen()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    BookAppointment command = visit(f, u"2026-06-01 12:00"_s);
    command.patientId = {};
    QVERIFY(booking.check(command).isEmpty());
    QVERIFY_ERROR(booking.book(command), ErrorCode::NotFound);
    QVERIFY_RESULT(booking.book(visit(f, u"2026-06-01 12:00"_s)));
    QVERIFY(booking.check(command).errors.constFirst().code == ErrorCode::SlotConflict);
    command.doctorId = f.otherDoctor;
    QVERIFY(booking.check(command).errors.constFirst().code == ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestBooking)
#include "tst_booking.moc"

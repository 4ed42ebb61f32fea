#include <QTest>

#include "models/services/booking/slotfinder.h"
#include "models/services/clinicdirectory/timeoffservice.h"
#include "models/services/series/seriesundo.h"
#include "models/services/waitlist/waitlistofferservice.h"
#include "models/services/waitlist/waitlistservice.h"
#include "tests/services/seriesclinic.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QString spelled(const SeriesClinic &clinic, Session &session, const QList<FreeSlot> &found)
{
    QStringList texts;
    for (const FreeSlot &slot : found) {
        const LocalTime local = session.directory().rules.zone.toLocal(slot.start);
        texts.append((slot.doctorId == clinic.khan ? u"K "_s : u"G "_s) + local.date.toString(u"MM-dd "_s)
                     + local.time.toString(u"HH:mm"_s));
    }
    return texts.join(u"; "_s);
}

FreeSlotQuery query(int most)
{
    FreeSlotQuery query;
    query.from = QDate(2026, 6, 1);
    query.most = most;
    return query;
}

WaitlistEntry waiting(PatientId patient, UserId doctor)
{
    WaitlistEntry entry;
    entry.patientId = patient;
    entry.doctorId = doctor;
    return entry;
}

} // namespace

/// What the desk plans with: free times over all doctors, slots for those who wait, taking a series' changes back.
class TestPlanning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freeTimesOverAllDoctors()
    {
        SeriesClinic clinic;
        DirectSession session(clinic, clinic.receptionist());
        QVERIFY_RESULT(BookingService(*session).book(clinic.plain(u"2026-06-01 09:30"_s, clinic.khan)));
        SlotFinder finder(*session);
        // a buffer of half an hour on both sides of 09:30–10:00
        QCOMPARE(spelled(clinic, *session, finder.next(query(5))),
                 u"G 06-01 09:00; G 06-01 09:30; G 06-01 10:00; G 06-01 10:30; K 06-01 10:30"_s);
        FreeSlotQuery afternoon = query(2);
        afternoon.part = FreeSlotQuery::PartOfDay::Afternoon;
        afternoon.doctors = {clinic.khan};
        QCOMPARE(spelled(clinic, *session, finder.next(afternoon)), u"K 06-01 12:00; K 06-01 12:30"_s);
    }

    void longVisitsFindRoomEnough()
    {
        SeriesClinic clinic;
        DirectSession session(clinic, clinic.receptionist());
        QVERIFY_RESULT(BookingService(*session).book(clinic.plain(u"2026-06-01 13:00"_s, clinic.khan)));
        FreeSlotQuery wanted = query(1);
        wanted.doctors = {clinic.khan};
        wanted.durationMinutes = 5 * 60;
        QCOMPARE(spelled(clinic, *session, SlotFinder(*session).next(wanted)), u"K 06-02 09:00"_s);
    }

    void absencesAndClosedDaysArePassedOver()
    {
        SeriesClinic clinic;
        DirectSession session(clinic, clinic.receptionist());
        QVERIFY_RESULT(
            TimeOffService(*session).add(clinic.khan, {QDate(2026, 6, 1), QDate(2026, 6, 6), {}, {}, u"Away"_s}));
        session.commit();
        DirectSession later(clinic, clinic.receptionist());
        FreeSlotQuery wanted = query(1);
        wanted.doctors = {clinic.khan};
        QCOMPARE(spelled(clinic, *later, SlotFinder(*later).next(wanted)), u"K 06-08 09:00"_s);
    }

    void aFreedSlotIsOfferedToWhoFits()
    {
        SeriesClinic clinic;
        DirectSession session(clinic, clinic.receptionist());
        WaitlistService list(*session);
        QVERIFY_RESULT(list.add(waiting(clinic.jose, {})));
        QVERIFY_RESULT(list.add(waiting(clinic.ahmed, clinic.garcia)));
        const auto visit = BookingService(*session).book(clinic.plain(u"2026-06-01 09:30"_s, clinic.khan));
        QVERIFY_RESULT(visit);
        WaitlistOfferService offers(*session);
        QVERIFY(offers.chances().isEmpty());
        QVERIFY_RESULT(BookingService(*session).cancel(visit->id, u"ill"_s));
        const auto chances = offers.chances(); // within the two hours in which nobody is asked by itself
        QCOMPARE(chances.size(), 1);
        QCOMPARE(chances.first().fitting.size(), 1);
        const WaitlistEntry jose = chances.first().fitting.first();
        QCOMPARE(jose.patientId, clinic.jose);

        const auto offer = offers.offerTo(visit->id, jose.id);
        QVERIFY_RESULT(offer);
        QCOMPARE(offers.offerTo(visit->id, jose.id)->id, offer->id); // once
        QCOMPARE(offers.chances().first().asked, QList<PatientId>{clinic.jose});

        const auto booked = offers.bookFor(visit->id, jose.id);
        QVERIFY_RESULT(booked);
        QCOMPARE(booked->start, visit->start);
        QCOMPARE(booked->patientId, clinic.jose);
        QVERIFY(offers.chances().isEmpty());
        QCOMPARE(list.list(10, 0).entries.size(), 1);
        QCOMPARE(toString(offers.find(offer->id)->status), u"gone"_s);
        QVERIFY_ERROR(offers.bookFor(visit->id, jose.id), ErrorCode::SlotConflict);
    }

    void aMovedSeriesComesBackExactly()
    {
        SeriesClinic clinic;
        DirectSession session(clinic, clinic.receptionist());
        const auto booked = SeriesService(*session).plan(
            clinic.series(u"2026-06-01 10:00"_s, u"FREQ=WEEKLY;COUNT=4"_s));
        QVERIFY_RESULT(booked);
        SeriesUndo undo(*session);
        const AppointmentId second = booked->at(1).id;
        const SeriesMemory before = undo.remember(second);
        ReplanAppointments move;
        move.id = second;
        move.scope = SeriesScope::Following;
        move.start = clinic.at(u"2026-06-09 11:00"_s);
        QVERIFY_RESULT(SeriesChanges(*session).change(move));
        const SeriesEdit edit = SeriesUndo::editOf(before, undo.remember(second));
        QCOMPARE(edit.before.visits.size(), 3);
        QHash<AppointmentId, int> versions;
        for (const SeriesMemory::One &one : edit.after.visits)
            versions.insert(one.visit.id, one.visit.version);
        const auto restored = undo.restore(edit.before, versions);
        QVERIFY_RESULT(restored);
        const SeriesMemory now = undo.remember(second);
        QCOMPARE(now.visits.size(), 4);
        for (qsizetype i = 0; i < now.visits.size(); ++i) {
            QCOMPARE(now.visits.at(i).visit.start, before.visits.at(i).visit.start);
            QCOMPARE(now.visits.at(i).visit.seriesId, before.visits.at(i).visit.seriesId);
            QVERIFY(now.visits.at(i).details.occurrence == before.visits.at(i).details.occurrence);
        }
        QCOMPARE(now.rules.first().recurrence.rrule, before.rules.first().recurrence.rrule);
        QVERIFY_ERROR(undo.restore(edit.after, versions), ErrorCode::StaleVersion);
    }

    void aTakenPlaceIsNotTakenBack()
    {
        SeriesClinic clinic;
        DirectSession session(clinic, clinic.receptionist());
        const auto booked = SeriesService(*session).plan(clinic.series(u"2026-06-01 10:00"_s, u"FREQ=DAILY;COUNT=3"_s));
        QVERIFY_RESULT(booked);
        SeriesUndo undo(*session);
        const SeriesMemory before = undo.remember(booked->first().id);
        ReplanAppointments move;
        move.id = booked->first().id;
        move.scope = SeriesScope::All;
        move.start = clinic.at(u"2026-06-01 14:00"_s);
        QVERIFY_RESULT(SeriesChanges(*session).change(move));
        const SeriesEdit edit = SeriesUndo::editOf(before, undo.remember(booked->first().id));
        QVERIFY_RESULT(BookingService(*session).book(clinic.plain(u"2026-06-02 10:00"_s, clinic.khan)));
        QHash<AppointmentId, int> versions;
        for (const SeriesMemory::One &one : edit.after.visits)
            versions.insert(one.visit.id, one.visit.version);
        const auto restored = undo.restore(edit.before, versions);
        QVERIFY_ERROR(restored, ErrorCode::SlotConflict);
        QCOMPARE(undo.remember(booked->first().id).visits.first().visit.start, *move.start); // nothing was
    }
};

QTEST_GUILESS_MAIN(TestPlanning)
#include "tst_planning.moc"

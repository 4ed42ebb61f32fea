#include <QTest>

#include "tests/domain/rulesfixture.h"

using namespace frontdesk;
using namespace frontdesk::testing;

namespace {

QString spelled(const QList<Conflict> &conflicts)
{
    const QStringList names{u"doctor"_s, u"buffer"_s, u"room"_s, u"operatory"_s};
    QStringList kinds;
    for (const Conflict &conflict : conflicts)
        kinds.append(names.at(int(conflict.kind)));
    return kinds.join(u' ');
}

} // namespace

class TestConflicts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void overlapAndBuffer_data();
    void overlapAndBuffer();
    void theLargerBufferCounts_data();
    void theLargerBufferCounts();
    void roomsAndOperatories_data();
    void roomsAndOperatories();
    void neverWithItself();
    void otherDoctorsDoNotMatter();
    void ordersAllClashes();
    void aMeetingTakesItsRoomOnce();
    void everyDoctorHasTheirOwnBuffer();
    void everythingAtOnce();
};

/// Booked 14:00–14:30 with a buffer of 30 in each zone.
void TestConflicts::overlapAndBuffer_data()
{
    QTest::addColumn<QString>("zoneName");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("expected");
    for (const char *name : {"America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "America/Santiago",
                             "America/El_Salvador", "Asia/Karachi"}) {
        const auto row = [name](const char *what, const QString &start, int minutes, const QString &expected) {
            QTest::addRow("%s %s", name, what) << QString::fromLatin1(name) << start << minutes << expected;
        };
        row("the same", u"14:00"_s, 30, u"doctor"_s);
        row("begins within", u"14:15"_s, 30, u"doctor"_s);
        row("ends within", u"13:45"_s, 30, u"doctor"_s);
        row("around it", u"13:00"_s, 120, u"doctor"_s);
        row("inside it", u"14:10"_s, 5, u"doctor"_s);
        row("a minute of overlap", u"13:31"_s, 30, u"doctor"_s);
        row("touches before", u"13:30"_s, 30, u"buffer"_s);
        row("touches after", u"14:30"_s, 30, u"buffer"_s);
        row("29 minutes before", u"13:01"_s, 30, u"buffer"_s);
        row("29 minutes after", u"14:59"_s, 30, u"buffer"_s);
        row("30 minutes before", u"13:00"_s, 30, QString());
        row("30 minutes after", u"15:00"_s, 30, QString());
    }
}

void TestConflicts::overlapAndBuffer()
{
    QFETCH(QString, zoneName);
    QFETCH(QString, start);
    QFETCH(int, minutes);
    QFETCH(QString, expected);
    const TimeZone tz = zone(zoneName);
    const UserId id = UserId::create();
    const BookedVisit there = booked(visitAt(tz, u"2026-05-15 14:00"_s), id);
    const auto conflicts = findConflicts(wanted(visitAt(tz, u"2026-05-15 "_s + start, minutes), id), {there}, 30);
    QCOMPARE(spelled(conflicts), expected);
    for (const Conflict &conflict : conflicts) {
        QCOMPARE(conflict.appointmentId, there.id);
        QCOMPARE(conflict.start, there.range.start);
        QCOMPARE(conflict.end, there.range.end);
        QCOMPARE(conflict.doctorId, id);
        QCOMPARE(conflict.resourceName, QString());
    }
}

void TestConflicts::theLargerBufferCounts_data()
{
    QTest::addColumn<int>("ofDoctor");
    QTest::addColumn<int>("ofWanted"); // -1: none of its own
    QTest::addColumn<int>("ofBooked");
    QTest::addColumn<int>("needed");
    QTest::newRow("the doctor's") << 30 << -1 << -1 << 30;
    QTest::newRow("none at all") << 0 << -1 << -1 << 0;
    QTest::newRow("wanted asks for more") << 30 << 45 << -1 << 45;
    QTest::newRow("booked asks for more") << 30 << -1 << 45 << 45;
    QTest::newRow("wanted asks for less") << 30 << 10 << -1 << 30;
    QTest::newRow("booked asks for less") << 30 << -1 << 10 << 30;
    QTest::newRow("both ask for less") << 30 << 10 << 5 << 10;
    QTest::newRow("both ask for nothing") << 30 << 0 << 0 << 0;
    QTest::newRow("the type over a doctor without") << 0 << 15 << -1 << 15;
}

void TestConflicts::theLargerBufferCounts()
{
    QFETCH(int, ofDoctor);
    QFETCH(int, ofWanted);
    QFETCH(int, ofBooked);
    QFETCH(int, needed);
    const TimeZone tz = zone(u"Europe/Berlin"_s);
    const UserId id = UserId::create();
    BookedVisit there = booked(visitAt(tz, u"2026-05-15 14:00"_s), id);
    if (ofBooked >= 0)
        there.bufferMinutes = ofBooked;
    const auto clashes = [&](Minutes gap, bool before) {
        const Instant start = before ? there.range.start - gap - Minutes(30) : there.range.end + gap;
        WantedVisit visit = wanted({start, start + Minutes(30)}, id);
        if (ofWanted >= 0)
            visit.bufferMinutes = ofWanted;
        return spelled(findConflicts(visit, {there}, ofDoctor));
    };
    for (const bool before : {true, false}) {
        QCOMPARE(clashes(Minutes(needed), before), QString());
        QCOMPARE(clashes(Minutes(needed - 1), before), needed == 0 ? u"doctor"_s : u"buffer"_s);
    }
}

void TestConflicts::roomsAndOperatories_data()
{
    QTest::addColumn<bool>("sameRoom");
    QTest::addColumn<QString>("wantedOperatory");
    QTest::addColumn<QString>("bookedOperatory");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("expected");
    const QString same = u"14:15"_s;
    QTest::newRow("nothing shared") << false << QString() << QString() << same << QString();
    QTest::newRow("same room") << true << QString() << QString() << same << u"room"_s;
    QTest::newRow("same operatory") << false << u"Chair 1"_s << u"Chair 1"_s << same << u"operatory"_s;
    QTest::newRow("other operatory") << false << u"Chair 1"_s << u"Chair 2"_s << same << QString();
    QTest::newRow("case and blanks") << false << u" chair ÑANDÚ\t"_s << u"Chair ñandú "_s << same << u"operatory"_s;
    QTest::newRow("blank is none") << false << u"  "_s << u" "_s << same << QString();
    QTest::newRow("both") << true << u"A"_s << u"a"_s << same << u"room operatory"_s;
    QTest::newRow("no buffer after") << true << u"A"_s << u"A"_s << u"14:30"_s << QString();
    QTest::newRow("no buffer before") << true << u"A"_s << u"A"_s << u"13:30"_s << QString();
    QTest::newRow("a minute") << true << u"A"_s << u"A"_s << u"14:29"_s << u"room operatory"_s;
}

/// Two doctors, one place: booked 14:00–14:30.
void TestConflicts::roomsAndOperatories()
{
    QFETCH(bool, sameRoom);
    QFETCH(QString, wantedOperatory);
    QFETCH(QString, bookedOperatory);
    QFETCH(QString, start);
    QFETCH(QString, expected);
    const TimeZone tz = zone(u"America/El_Salvador"_s);
    BookedVisit there = booked(visitAt(tz, u"2026-05-15 14:00"_s), UserId::create());
    there.roomId = RoomId::create();
    there.roomName = u"Room 1"_s;
    there.operatory = bookedOperatory;
    WantedVisit visit = wanted(visitAt(tz, u"2026-05-15 "_s + start), UserId::create());
    visit.roomId = sameRoom ? there.roomId : RoomId::create();
    visit.operatory = wantedOperatory;
    const auto conflicts = findConflicts(visit, {there}, 30);
    QCOMPARE(spelled(conflicts), expected);
    for (const Conflict &conflict : conflicts) {
        QCOMPARE(conflict.doctorId, there.doctorId);
        QCOMPARE(conflict.roomId, there.roomId);
        const bool room = conflict.kind == ConflictKind::Room;
        QCOMPARE(conflict.resourceName, room ? u"Room 1"_s : bookedOperatory.trimmed());
    }
}

void TestConflicts::neverWithItself()
{
    const TimeZone tz = zone(u"Asia/Kolkata"_s);
    const UserId id = UserId::create();
    BookedVisit there = booked(visitAt(tz, u"2026-05-15 14:00"_s), id);
    there.roomId = RoomId::create();
    there.operatory = u"A"_s;
    WantedVisit moved = wanted(visitAt(tz, u"2026-05-15 14:15"_s), id);
    moved.roomId = there.roomId;
    moved.operatory = there.operatory;
    QCOMPARE(spelled(findConflicts(moved, {there}, 30)), u"doctor room operatory"_s);
    moved.id = there.id;
    QCOMPARE(spelled(findConflicts(moved, {there}, 30)), QString());
    moved.id = AppointmentId();
    there.id = AppointmentId(); // two visits without an id are not the same one
    QCOMPARE(spelled(findConflicts(moved, {there}, 30)), u"doctor room operatory"_s);
}

void TestConflicts::otherDoctorsDoNotMatter()
{
    const TimeZone tz = zone(u"Asia/Kolkata"_s);
    const auto range = visitAt(tz, u"2026-05-15 14:00"_s);
    const BookedVisit there = booked(range, UserId::create());
    QCOMPARE(spelled(findConflicts(wanted(range, UserId::create()), {there}, 30)), QString());
}

void TestConflicts::ordersAllClashes()
{
    const TimeZone tz = zone(u"America/Santiago"_s);
    const UserId id = UserId::create();
    const auto range = visitAt(tz, u"2026-05-15 14:00"_s, 60);
    BookedVisit inRoom = booked(visitAt(tz, u"2026-05-15 13:45"_s), UserId::create());
    inRoom.roomId = RoomId::create();
    const BookedVisit close = booked(visitAt(tz, u"2026-05-15 13:20"_s), id);
    const BookedVisit late = booked(visitAt(tz, u"2026-05-15 14:40"_s), id);
    const BookedVisit early = booked(visitAt(tz, u"2026-05-15 14:00"_s), id);
    WantedVisit visit = wanted(range, id);
    visit.roomId = inRoom.roomId;
    const auto conflicts = findConflicts(visit, {inRoom, close, late, early}, 30);
    QCOMPARE(spelled(conflicts), u"doctor doctor buffer room"_s);
    QCOMPARE(conflicts.at(0).appointmentId, early.id);
    QCOMPARE(conflicts.at(1).appointmentId, late.id);
}

void TestConflicts::aMeetingTakesItsRoomOnce()
{
    const TimeZone tz = zone(u"Europe/Berlin"_s);
    BookedVisit first = booked(visitAt(tz, u"2026-05-15 14:00"_s), UserId::create());
    first.roomId = RoomId::create();
    BookedVisit second = first;
    second.doctorId = UserId::create();
    WantedVisit visit = wanted(first.range, first.doctorId);
    visit.doctorIds.append(second.doctorId);
    visit.roomId = first.roomId;
    const auto conflicts = findConflicts(visit, {first, second}, 30);
    QCOMPARE(spelled(conflicts), u"doctor doctor room"_s);
    QVERIFY(conflicts.at(0).doctorId != conflicts.at(1).doctorId);
}

void TestConflicts::everyDoctorHasTheirOwnBuffer()
{
    const ClinicRules clinic = clinicIn(u"Europe/Berlin"_s);
    DoctorRules quick = doctor();
    quick.bufferMinutes = 0;
    const DoctorRules slow = doctor();
    const auto before = visitAt(clinic.zone, u"2026-05-15 13:30"_s);
    const QList<BookedVisit> visits{booked(before, quick.id), booked(before, slow.id)};
    WantedVisit meeting = wanted(visitAt(clinic.zone, u"2026-05-15 14:00"_s), quick.id);
    meeting.doctorIds.append(slow.id);
    const auto result = checkBooking(meeting, visits, clinic, {quick, slow}, utc(u"2026-05-01T00:00:00Z"_s));
    QCOMPARE(result.errors.size(), 1);
    QCOMPARE(spelled(result.errors.first().conflicts), u"buffer"_s);
    QCOMPARE(result.errors.first().conflicts.first().doctorId, slow.id);
    QCOMPARE(bufferOf(clinic, quick), 0);
    QCOMPARE(bufferOf(clinic, slow), 30);
}

void TestConflicts::everythingAtOnce()
{
    const ClinicRules clinic = clinicIn(u"Asia/Karachi"_s);
    const DoctorRules rules = doctor();
    const auto sunday = visitAt(clinic.zone, u"2026-05-17 14:00"_s);
    const auto result = checkBooking(wanted(sunday, rules.id), {booked(sunday, rules.id)}, clinic, {rules},
                                     sunday.start + Minutes(1));
    QCOMPARE(result.errors.size(), 3);
    QCOMPARE(result.errors.at(0).code, ErrorCode::PastStart);
    QCOMPARE(result.errors.at(1).code, ErrorCode::ClosedWeekday);
    QCOMPARE(result.errors.at(2).code, ErrorCode::SlotConflict);
    const auto fine = visitAt(clinic.zone, u"2026-05-15 14:00"_s);
    QVERIFY(checkBooking(wanted(fine, rules.id), {}, clinic, {rules}, fine.start).isEmpty());
}

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"

#include <QTest>

#include <map>
#include <random>

#include "models/domain/slots.h"
#include "tests/domain/rulesfixture.h"

using namespace frontdesk;
using namespace frontdesk::testing;

/// Random clinics against slow and simple answers. The seed is fixed: a failure can be run again.
namespace {

constexpr uint seed = 20'260'515;

class Dice {
public:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_engine); }
    bool once(int in) { return upTo(in - 1) == 0; }

    template<class T>
    const T &oneOf(const QList<T> &list)
    {
        return list.at(upTo(int(list.size()) - 1));
    }

private:
    std::mt19937 m_engine{seed};
};

struct Day {
    QString zone;
    QDate date;
};

/// Days on which the clocks change, and one plain day for each zone.
const QList<Day> days{{u"Europe/Berlin"_s, QDate(2026, 3, 29)},      {u"Europe/Berlin"_s, QDate(2026, 10, 25)},
                      {u"America/New_York"_s, QDate(2026, 3, 8)},    {u"America/New_York"_s, QDate(2026, 11, 1)},
                      {u"Australia/Lord_Howe"_s, QDate(2026, 4, 5)}, {u"Australia/Lord_Howe"_s, QDate(2026, 10, 4)},
                      {u"America/Santiago"_s, QDate(2026, 4, 4)},    {u"America/Santiago"_s, QDate(2026, 9, 6)},
                      {u"Asia/Kolkata"_s, QDate(2026, 5, 15)},       {u"America/El_Salvador"_s, QDate(2026, 5, 15)},
                      {u"Asia/Karachi"_s, QDate(2026, 5, 15)},       {u"Europe/Berlin"_s, QDate(2026, 5, 15)}};

/// Up to three stretches at whole hours, touching and overlapping ones among them.
QList<OpenStretch> randomStretches(Dice &dice)
{
    QList<OpenStretch> result;
    for (int i = dice.upTo(3); i > 0; --i) {
        const int opens = dice.upTo(23);
        result.append({opens * 60, (opens + 1 + dice.upTo(23 - opens)) * 60});
    }
    return result;
}

WeeklyHours randomHours(Dice &dice)
{
    WeeklyHours hours;
    for (auto &day : hours.days)
        day = randomStretches(dice);
    return hours;
}

std::optional<int> randomBuffer(Dice &dice)
{
    return dice.once(2) ? std::nullopt : std::optional(dice.oneOf<int>({0, 5, 15, 30, 45, 60}));
}

struct World {
    ClinicRules clinic;
    DoctorRules doctor;
    QDate date;
    QList<BookedVisit> booked;
};

DoctorRules randomDoctor(Dice &dice, QDate date)
{
    DoctorRules rules = doctor();
    rules.slotMinutes = dice.oneOf<int>({10, 15, 20, 30, 45, 60});
    rules.bufferMinutes = randomBuffer(dice);
    if (dice.once(2))
        rules.hours = randomHours(dice);
    if (dice.once(3)) {
        TimeOff off{date.addDays(-dice.upTo(1)), date.addDays(dice.upTo(1)), {}, {}, {}};
        if (dice.once(2))
            off.startMinute = dice.upTo(20) * 60;
        if (dice.once(2))
            off.endMinute = off.startMinute.value_or(0) + 60 * (1 + dice.upTo(3));
        rules.timeOff.append(off);
    }
    return rules;
}

QList<BookedVisit> randomBooked(Dice &dice, const TimeRange &day, UserId doctorId, const QList<RoomId> &rooms)
{
    QList<BookedVisit> visits;
    for (int i = dice.upTo(8); i > 0; --i) {
        const Instant start = day.start + Minutes(dice.upTo(290) * 5);
        BookedVisit visit = booked({start, start + Minutes(5 * (1 + dice.upTo(18)))},
                                   dice.once(4) ? UserId::create() : doctorId);
        visit.bufferMinutes = randomBuffer(dice);
        visit.roomId = dice.oneOf(rooms);
        visit.operatory = dice.oneOf<QString>({QString(), u"Chair 1"_s, u" chair 1 "_s, u"Chair 2"_s});
        visits.append(visit);
    }
    return visits;
}

const QList<RoomId> rooms{RoomId(), RoomId::create(), RoomId::create()};

/// Making a zone takes longer than a round.
const ClinicRules &clinicOf(const QString &zoneName)
{
    static std::map<QString, ClinicRules> clinics;
    const auto known = clinics.find(zoneName);
    return known != clinics.end() ? known->second : clinics.emplace(zoneName, clinicIn(zoneName)).first->second;
}

World randomWorld(Dice &dice)
{
    const Day &day = dice.oneOf(days);
    World world{clinicOf(day.zone), {}, day.date, {}};
    world.clinic.hours = randomHours(dice);
    world.clinic.bufferMinutes = dice.oneOf<int>({0, 10, 30});
    if (dice.once(8))
        world.clinic.holidays = {{day.date.addDays(dice.upTo(1)), u"Feast"_s}};
    world.doctor = randomDoctor(dice, day.date);
    world.booked = randomBooked(dice, world.clinic.zone.day(day.date), world.doctor.id, rooms);
    return world;
}

/// Whether the two share a minute when the second is made longer by `gap` on both sides: minute by minute.
bool shareAMinute(const TimeRange &a, const TimeRange &b, int gap)
{
    for (Instant minute = a.start; minute < a.end; minute += Minutes(1)) {
        if (b.start - Minutes(gap) <= minute && minute < b.end + Minutes(gap))
            return true;
    }
    return false;
}

using Clash = std::pair<QString, int>;

QList<Clash> clashesByHand(const WantedVisit &visit, const QList<BookedVisit> &booked, int buffer)
{
    QList<Clash> clashes;
    for (const BookedVisit &other : booked) {
        if (other.id == visit.id)
            continue;
        const bool overlap = shareAMinute(visit.range, other.range, 0);
        const int gap = std::max(visit.bufferMinutes.value_or(buffer), other.bufferMinutes.value_or(buffer));
        const QString id = other.id.toString();
        if (other.doctorId == visit.doctorIds.first() && (overlap || shareAMinute(visit.range, other.range, gap)))
            clashes.append({id, int(overlap ? ConflictKind::Doctor : ConflictKind::Buffer)});
        if (overlap && !visit.roomId.isNull() && visit.roomId == other.roomId)
            clashes.append({id, int(ConflictKind::Room)});
        const QString place = visit.operatory.trimmed();
        if (overlap && !place.isEmpty() && place.compare(other.operatory.trimmed(), Qt::CaseInsensitive) == 0)
            clashes.append({id, int(ConflictKind::Operatory)});
    }
    std::sort(clashes.begin(), clashes.end());
    return clashes;
}

bool isIn(const QList<OpenStretch> &stretches, int minute)
{
    return std::any_of(stretches.begin(), stretches.end(), [minute](const OpenStretch &stretch) {
        return stretch.opensMinute <= minute && minute < stretch.closesMinute;
    });
}

bool isAway(const DoctorRules &doctor, QDate date, int minute)
{
    return std::any_of(doctor.timeOff.begin(), doctor.timeOff.end(), [date, minute](const TimeOff &off) {
        return off.startDate <= date && date <= off.endDate && off.startMinute.value_or(0) <= minute
               && minute < off.endMinute.value_or(1440);
    });
}

/// Asks the wall clock at every minute of the visit.
bool mayLieByHand(const TimeRange &visit, const World &world)
{
    for (Instant now = visit.start; now < visit.end; now += Minutes(1)) {
        const LocalTime local = world.clinic.zone.toLocal(now);
        const int minute = QTime(0, 0).secsTo(local.time) / 60;
        const bool open = isIn(world.clinic.hours.on(local.date), minute)
                          && (!world.doctor.hours || isIn(world.doctor.hours->on(local.date), minute));
        if (!open || holidayOn(world.clinic.holidays, local.date) || isAway(world.doctor, local.date, minute))
            return false;
    }
    return true;
}

QString toText(const World &world, const TimeRange &range)
{
    return u"%1 %2 %3 to %4"_s.arg(world.clinic.zone.name(), formatDate(world.date), toIso(range.start),
                                   toIso(range.end));
}

} // namespace

class TestProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void conflictsAgreeWithCountingMinutes();
    void hoursAgreeWithAskingTheWallClock();
    void slotsAgreeWithBooking();
    void bookingWhatIsFreeNeverOverlaps();
};

void TestProperties::conflictsAgreeWithCountingMinutes()
{
    Dice dice;
    for (int round = 0; round < 2000; ++round) {
        const World world = randomWorld(dice);
        const Instant start = world.clinic.zone.day(world.date).start + Minutes(dice.upTo(290) * 5);
        WantedVisit visit = wanted({start, start + Minutes(5 * (1 + dice.upTo(18)))}, world.doctor.id);
        visit.bufferMinutes = randomBuffer(dice);
        visit.roomId = dice.oneOf(rooms);
        visit.operatory = dice.oneOf<QString>({QString(), u"CHAIR 1"_s, u"chair 2\t"_s});
        if (!world.booked.isEmpty() && dice.once(3))
            visit.id = dice.oneOf(world.booked).id;
        const int buffer = bufferOf(world.clinic, world.doctor);
        QList<Clash> clashes;
        for (const Conflict &conflict : findConflicts(visit, world.booked, buffer))
            clashes.append({conflict.appointmentId.toString(), int(conflict.kind)});
        std::sort(clashes.begin(), clashes.end());
        QVERIFY2(clashes == clashesByHand(visit, world.booked, buffer), qPrintable(toText(world, visit.range)));
    }
}

void TestProperties::hoursAgreeWithAskingTheWallClock()
{
    Dice dice;
    int fitting = 0;
    for (int round = 0; round < 2000; ++round) {
        const World world = randomWorld(dice);
        const Instant start = world.clinic.zone.day(world.date).start + Minutes(dice.upTo(98) * 15);
        const TimeRange visit{start, start + Minutes(15 * (1 + dice.upTo(12)))};
        const bool fits = !checkHours(visit, world.clinic, world.doctor);
        QVERIFY2(fits == mayLieByHand(visit, world), qPrintable(toText(world, visit)));
        fitting += fits ? 1 : 0;
    }
    QVERIFY(fitting > 100);
}

void TestProperties::slotsAgreeWithBooking()
{
    Dice dice;
    int offered = 0;
    int refused = 0;
    for (int round = 0; round < 600; ++round) {
        const World world = randomWorld(dice);
        const Instant now = world.clinic.zone.day(world.date).start + Minutes(dice.upTo(600));
        for (const Slot &slot : slotsOfDay(world.date, world.clinic, world.doctor, world.booked, now)) {
            const TimeRange range{slot.start, slot.start + Minutes(slot.durationMinutes)};
            const auto result = checkBooking(wanted(range, world.doctor.id), world.booked, world.clinic, {world.doctor},
                                             now);
            QVERIFY2(result.isEmpty() == slot.available(), qPrintable(toText(world, range)));
            ++(slot.available() ? offered : refused);
        }
    }
    QVERIFY(offered > 1000 && refused > 1000);
}

/// Booking every slot that is offered until none is left makes a day in which every pair keeps its gap.
void TestProperties::bookingWhatIsFreeNeverOverlaps()
{
    Dice dice;
    for (int round = 0; round < 60; ++round) {
        World world = randomWorld(dice);
        world.booked.clear();
        for (;;) {
            const auto all = slotsOfDay(world.date, world.clinic, world.doctor, world.booked,
                                        world.clinic.zone.day(world.date).start);
            QList<Slot> available = all;
            available.removeIf([](const Slot &slot) { return !slot.available(); });
            if (available.isEmpty())
                break;
            const Slot slot = dice.oneOf(available);
            world.booked.append(booked({slot.start, slot.start + Minutes(slot.durationMinutes)}, world.doctor.id));
        }
        const int buffer = bufferOf(world.clinic, world.doctor);
        for (const BookedVisit &a : std::as_const(world.booked)) {
            for (const BookedVisit &b : std::as_const(world.booked))
                QVERIFY(a.id == b.id || !shareAMinute(a.range, b.range, buffer));
        }
    }
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"

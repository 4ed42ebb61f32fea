#include <QtTest>

#include "models/domain/waitlistoffer.h"
#include "models/domain/wallclock.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

Instant at(const QString &iso)
{
    return parseInstant(iso, {}).value();
}

const ClinicId clinic = ClinicId::create();
const UserId khan = UserId::create();
const UserId garcia = UserId::create();
const PatientId former = PatientId::create();

FreedSlot slotOf(const QString &start)
{
    FreedSlot slot;
    slot.clinicId = clinic;
    slot.doctorId = khan;
    slot.range = {at(start), at(start) + Minutes(30)};
    slot.formerPatient = former;
    return slot;
}

WaitlistEntry waiting(PatientId patient, int hoursAgo = 1)
{
    WaitlistEntry entry;
    entry.id = WaitlistId::create();
    entry.clinicId = clinic;
    entry.patientId = patient;
    entry.createdAt = at(u"2026-06-01T12:00:00Z"_s) - std::chrono::hours(hoursAgo);
    return entry;
}

const QString start = QStringLiteral("2026-06-02T16:00:00Z");

} // namespace

/// Who is offered a slot, when, and in which order.
class TestWaitlistOffer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsWhoItSuits_data();
    void fitsWhoItSuits();
    void stopsBeforeTheVisit_data();
    void stopsBeforeTheVisit();
    void longestWaitingFirst();
    void eachPatientOnce();
    void waitsForTheMorning_data();
    void waitsForTheMorning();
};

void TestWaitlistOffer::fitsWhoItSuits_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<UserId>("doctor");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("fit");
    const UserId any;
    QTest::newRow("whenever, whoever") << QString() << QString() << any << u"waiting"_s << true;
    QTest::newRow("their doctor") << QString() << QString() << khan << u"waiting"_s << true;
    QTest::newRow("another doctor") << QString() << QString() << garcia << u"waiting"_s << false;
    QTest::newRow("from just then") << start << QString() << any << u"waiting"_s << true;
    QTest::newRow("from later") << u"2026-06-02T16:00:01Z"_s << QString() << any << u"waiting"_s << false;
    QTest::newRow("until just then") << QString() << start << any << u"waiting"_s << false;
    QTest::newRow("until later") << QString() << u"2026-06-02T16:00:01Z"_s << any << u"waiting"_s << true;
    QTest::newRow("has another offer") << QString() << QString() << any << u"offered"_s << true;
    QTest::newRow("has a visit") << QString() << QString() << any << u"booked"_s << false;
    QTest::newRow("waits no more") << QString() << QString() << any << u"removed"_s << false;
}

void TestWaitlistOffer::fitsWhoItSuits()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(UserId, doctor);
    QFETCH(QString, status);
    QFETCH(bool, fit);
    WaitlistEntry entry = waiting(PatientId::create());
    if (!from.isEmpty())
        entry.from = at(from);
    if (!to.isEmpty())
        entry.to = at(to);
    entry.doctorId = doctor;
    entry.status = status;
    QCOMPARE(fits(entry, slotOf(start)), fit);
    entry.patientId = former; // never what they gave up
    QVERIFY(!fits(entry, slotOf(start)));
    entry.patientId = PatientId::create();
    entry.clinicId = ClinicId::create();
    QVERIFY(!fits(entry, slotOf(start)));
}

void TestWaitlistOffer::stopsBeforeTheVisit_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("may");
    QTest::newRow("the day before") << u"2026-06-01T16:00:00Z"_s << true;
    QTest::newRow("two hours before") << u"2026-06-02T14:00:00Z"_s << true;
    QTest::newRow("nearer") << u"2026-06-02T14:00:01Z"_s << false;
    QTest::newRow("begun") << start << false;
}

void TestWaitlistOffer::stopsBeforeTheVisit()
{
    QFETCH(QString, now);
    QFETCH(bool, may);
    WaitlistRules rules;
    QCOMPARE(mayBeOffered(slotOf(start), rules, at(now)), may);
    rules.enabled = false;
    QVERIFY(!mayBeOffered(slotOf(start), rules, at(now)));
    rules = {true, WaitlistRules::Mode::Offer, 3, Minutes(15), Minutes(0)};
    QCOMPARE(mayBeOffered(slotOf(start), rules, at(now)), now != start);
}

void TestWaitlistOffer::longestWaitingFirst()
{
    const QList<WaitlistEntry> all{waiting(PatientId::create(), 1), waiting(PatientId::create(), 9),
                                   waiting(PatientId::create(), 5), waiting(former, 30)};
    QList<PatientId> group;
    for (const WaitlistEntry &entry : nextGroup(all, slotOf(start), {}, 2))
        group.append(entry.patientId);
    QCOMPARE(group, (QList<PatientId>{all.at(1).patientId, all.at(2).patientId}));
    group.clear();
    for (const WaitlistEntry &entry : nextGroup(all, slotOf(start), {all.at(1).patientId, all.at(2).patientId}, 2))
        group.append(entry.patientId);
    QCOMPARE(group, QList<PatientId>{all.at(0).patientId});
}

void TestWaitlistOffer::eachPatientOnce()
{
    const PatientId patient = PatientId::create();
    const QList<WaitlistEntry> all{waiting(patient, 2), waiting(patient, 8), waiting(PatientId::create(), 1)};
    const QList<WaitlistEntry> group = nextGroup(all, slotOf(start), {}, 3);
    QCOMPARE(group.size(), 2);
    QCOMPARE(group.first().id, all.at(1).id);
}

void TestWaitlistOffer::waitsForTheMorning_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("due");
    QTest::newRow("by day") << u"2026-06-01T18:00:00Z"_s << u"2026-06-01T18:00:00Z"_s;
    QTest::newRow("at 21:00 sharp") << u"2026-06-02T03:00:00Z"_s << u"2026-06-02T03:00:00Z"_s;
    QTest::newRow("in the evening") << u"2026-06-02T03:00:01Z"_s << u"2026-06-02T14:00:00Z"_s;
    QTest::newRow("after midnight") << u"2026-06-02T09:00:00Z"_s << u"2026-06-02T14:00:00Z"_s;
    QTest::newRow("at 08:00 sharp") << u"2026-06-02T14:00:00Z"_s << u"2026-06-02T14:00:00Z"_s;
}

void TestWaitlistOffer::waitsForTheMorning()
{
    QFETCH(QString, wanted);
    QFETCH(QString, due);
    const TimeZone zone = TimeZone::fromIana(u"America/El_Salvador"_s).value();
    QCOMPARE(toIso(afterQuietHours(at(wanted), QuietHours(), zone)), toIso(at(due)));
    QCOMPARE(toIso(afterQuietHours(at(wanted), {}, zone)), toIso(at(wanted)));
}

QTEST_GUILESS_MAIN(TestWaitlistOffer)
#include "tst_waitlistoffer.moc"

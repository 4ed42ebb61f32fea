#include <QtTest>

#include "models/services/sample/sampledata.h"
#include "models/services/settingcodec.h"
#include "models/storage/integritycheck.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

Result<int> fill(DirectSession &session, SampleData::Size size, quint64 seed)
{
    SampleData data(size, seed);
    while (true) {
        const auto more = data.writeNext(*session);
        if (!more)
            return more.error();
        if (!*more)
            return data.appointmentsWritten();
    }
}

/// Every visit in a few words, for comparing two clinics.
QStringList describe(DirectSession &session, ClinicId clinic)
{
    QStringList lines;
    for (const VisitCard &card : session->stores().appointments.cards({clinic, {}, {}, {}, {}, true, -1, 0})) {
        const Appointment &a = card.appointment;
        lines += QStringList{a.id.toString(),    toIso(a.start),   a.type,
                             toString(a.status), card.patientName, card.patientPhone}
                     .join(u'|');
    }
    return lines;
}

} // namespace

class TestSampleData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatIsAsked()
    {
        ClinicFixture fixture;
        DirectSession session(fixture, fixture.receptionist());
        const int patientsBefore = session->stores().patients.count(fixture.clinic);
        const int doctorsBefore = int(session->directory().doctors.size());
        const auto written = fill(session, {500, 30, 4}, 1);
        QVERIFY_RESULT(written);
        QCOMPARE(*written, 500);
        QCOMPARE(session->stores().appointments.count({fixture.clinic, {}, {}, {}, {}, true, -1, 0}), 500);
        QCOMPARE(session->stores().patients.count(fixture.clinic), patientsBefore + 30);
        QCOMPARE(int(session->directory().doctors.size()), doctorsBefore + 4);
        QCOMPARE(session->stores().appointments.count({fixture.other, {}, {}, {}, {}, true, -1, 0}), 0);
    }

    void sameSeedSameData()
    {
        ClinicFixture one;
        ClinicFixture two;
        DirectSession first(one, one.receptionist());
        DirectSession second(two, two.receptionist());
        QVERIFY_RESULT(fill(first, {300, {}, {}}, 7));
        QVERIFY_RESULT(fill(second, {300, {}, {}}, 7));
        QCOMPARE(describe(first, one.clinic), describe(second, two.clinic));
        ClinicFixture three;
        DirectSession third(three, three.receptionist());
        QVERIFY_RESULT(fill(third, {300, {}, {}}, 8));
        QVERIFY(describe(third, three.clinic) != describe(first, one.clinic));
    }

    void keepsTheRules()
    {
        ClinicFixture fixture;
        DirectSession session(fixture, fixture.receptionist());
        QVERIFY_RESULT(fill(session, {1000, {}, 3}, 1));
        const Directory &directory = session->directory();
        QHash<UserId, Instant> freeFrom;
        for (const VisitCard &card :
             session->stores().appointments.cards({fixture.clinic, {}, {}, {}, {}, true, -1, 0})) {
            const Appointment &visit = card.appointment;
            const auto closed = checkHours(visit.range(), directory.rules, directory.doctorRules.value(visit.doctorId));
            QVERIFY2(!closed, qPrintable(toIso(visit.start)));
            if (!blocksTime(visit.status))
                continue;
            QVERIFY2(visit.start >= freeFrom.value(visit.doctorId), qPrintable(toIso(visit.start)));
            freeFrom.insert(visit.doctorId, visit.end + Minutes(directory.rules.bufferMinutes));
        }
        for (const IntegrityAnswer &answer : checkIntegrity(session.database()))
            QVERIFY2(answer.faults.isEmpty(), qPrintable(answer.faults.join(u'\n')));
    }

    void pastIsDoneWithAndFutureIsPlanned()
    {
        ClinicFixture fixture;
        DirectSession session(fixture, fixture.receptionist());
        QVERIFY_RESULT(fill(session, {1000, {}, 3}, 1));
        int ahead = 0;
        for (const VisitCard &card :
             session->stores().appointments.cards({fixture.clinic, {}, {}, {}, {}, true, -1, 0})) {
            const Appointment &visit = card.appointment;
            const bool past = visit.end < fixture.clock.now() - std::chrono::hours(24);
            ahead += visit.start > fixture.clock.now() ? 1 : 0;
            QVERIFY2(!past || isClosed(visit.status), qPrintable(toIso(visit.start)));
            QVERIFY(visit.start < fixture.clock.now() + std::chrono::days(47));
            QVERIFY(visit.createdAt <= visit.start);
        }
        QVERIFY2(ahead > 100 && ahead < 400, qPrintable(QString::number(ahead)));
    }

    void comesTwice()
    {
        ClinicFixture fixture;
        DirectSession session(fixture, fixture.receptionist());
        QVERIFY_RESULT(fill(session, {100, {}, {}}, 1));
        QVERIFY_RESULT(fill(session, {100, {}, {}}, 1));
        QCOMPARE(session->stores().appointments.count({fixture.clinic, {}, {}, {}, {}, true, -1, 0}), 200);
    }

    void refusesAClinicThatIsNeverOpen()
    {
        ClinicFixture fixture;
        DirectSession session(fixture, fixture.receptionist());
        session->stores().settings.put(fixture.clinic, u"clinic.hours"_s, toJson(WeeklyHours()), fixture.clock.now());
        QVERIFY_ERROR(fill(session, {10, {}, {}}, 1), ErrorCode::InvalidField);
    }
};

QTEST_GUILESS_MAIN(TestSampleData)
#include "tst_sampledata.moc"

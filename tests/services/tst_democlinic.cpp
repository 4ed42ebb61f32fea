#include <QtTest>

#include "models/services/sample/democlinic.h"
#include "models/services/security/passwordhasher.h"
#include "models/services/settingsservice.h"
#include "models/storage/integritycheck.h"
#include "models/storage/migrator.h"
#include "models/storage/transaction.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

/// A database with nothing but the demo in it.
class Demo {
public:
    explicit Demo(Instant now)
    {
        m_database = Database::open(m_folder.filePath(u"demo.db"_s), Database::Mode::ReadWrite).value();
        if (!Migrator().migrate(*m_database))
            qFatal("no database");
        stores = std::make_unique<Stores>(*m_database);
        m_directories = std::make_unique<DirectoryCache>(*stores, std::make_shared<std::atomic<quint64>>(1));
        Actor actor;
        actor.clinicId = demoClinicId();
        session.emplace(Session::Parts{*m_database, *stores, *m_directories, &m_changes}, actor, now);
        Transaction transaction(*m_database);
        result = writeDemo(*session, KeyRing(SecretKey::random()), u"hash"_s);
        transaction.commit();
    }

    Database &database() { return *m_database; }

    Result<Done> result = Done{};
    std::unique_ptr<Stores> stores;
    std::optional<Session> session;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DirectoryCache> m_directories;
    QList<Change> m_changes;
};

QStringList visits(Demo &demo, ClinicId clinic)
{
    QStringList lines;
    for (const VisitCard &card : demo.stores->appointments.cards({clinic, {}, {}, {}, {}, true, -1, 0}))
        lines += QStringList{card.appointment.id.toString(), toIso(card.appointment.start), card.patientName}.join(
            u'|');
    return lines;
}

const Instant noon = fromMs(1'780'338'600'000); // 2026-06-01, a Monday, 12:30 in El Salvador

} // namespace

/// CONTRACT §9.
class TestDemoClinic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<Demo>(noon);
        QVERIFY_RESULT(m_demo->result);
    }

    void hasTwoClinics()
    {
        const QList<Clinic> clinics = m_demo->stores->clinics.all();
        QCOMPARE(clinics.size(), 2);
        QCOMPARE(clinics.at(0).name, u"Clínica Demo"_s);
        QCOMPARE(clinics.at(0).timezone, u"America/El_Salvador"_s);
        QCOMPARE(clinics.at(0).region, u"SV"_s);
        QCOMPARE(clinics.at(0).language, u"es"_s);
        QCOMPARE(clinics.at(1).name, u"Clínica Norte"_s);
    }

    void hasItsPeopleAndRooms()
    {
        const Directory &directory = m_demo->session->directory();
        QCOMPARE(directory.doctors.size(), 3);
        QCOMPARE(directory.rooms.size(), 3);
        QCOMPARE(m_demo->stores->patients.count(demoClinicId()), 40);
        QCOMPARE(m_demo->stores->users.members(demoClinicId(), Role::Receptionist).size(), 2);
        for (int weekday = 0; weekday < 7; ++weekday)
            QCOMPARE(directory.rules.hours.days[size_t(weekday)].isEmpty(), weekday == 6);
    }

    void hasItsAccounts_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("clinics");
        const auto row = [](const char *email, const char *role, int clinics = 1) {
            QTest::newRow(email) << QString::fromLatin1(email) << QString::fromLatin1(role) << clinics;
        };
        row("admin@demo.test", "admin");
        row("reception@demo.test", "receptionist");
        row("reception2@demo.test", "receptionist");
        row("doctor@demo.test", "doctor");
        row("doctor2@demo.test", "doctor");
        row("doctor3@demo.test", "doctor");
        row("patient@demo.test", "patient");
        row("patient2@demo.test", "patient");
        row("admin@norte.test", "admin");
        row("reception@norte.test", "receptionist");
        row("doctor@norte.test", "doctor");
        row("patient@norte.test", "patient");
        row("group@demo.test", "admin", 2);
    }

    void hasItsAccounts()
    {
        QFETCH(QString, email);
        QFETCH(QString, role);
        QFETCH(int, clinics);
        const auto user = m_demo->stores->users.findByEmail(email);
        QVERIFY(user);
        QCOMPARE(m_demo->stores->users.passwordHash(user->id), u"hash"_s);
        const QList<Membership> memberships = m_demo->stores->users.memberships(user->id);
        QCOMPARE(memberships.size(), clinics);
        QCOMPARE(toString(memberships.first().role), role);
        QCOMPARE(memberships.first().clinicName, email.contains(u"norte"_s) ? u"Clínica Norte"_s : u"Clínica Demo"_s);
        if (role == u"patient"_s)
            QVERIFY(m_demo->stores->patients.findByUser(memberships.first().clinicId, user->id));
    }

    void hasTwoWeeksOfVisits()
    {
        QSet<AppointmentStatus> statuses;
        const QList<VisitCard> cards = m_demo->stores->appointments.cards(
            {demoClinicId(), {}, {}, {}, {}, true, -1, 0});
        QVERIFY(cards.size() > 150);
        for (const VisitCard &card : cards) {
            const Appointment &visit = card.appointment;
            QVERIFY(visit.start > noon - std::chrono::days(8) && visit.start < noon + std::chrono::days(8));
            QVERIFY2(visit.end > noon || isClosed(visit.status), "the past is done with");
            QVERIFY2(visit.start <= noon || visit.status != AppointmentStatus::Completed, "the future is not");
            statuses.insert(visit.status);
        }
        QCOMPARE(statuses.size(), 7);
        QVERIFY(
            m_demo->stores->appointments.count({m_demo->stores->clinics.all().at(1).id, {}, {}, {}, {}, true, -1, 0})
            > 20);
    }

    void isSound()
    {
        for (const IntegrityAnswer &answer : checkIntegrity(m_demo->database()))
            QVERIFY2(answer.faults.isEmpty(), qPrintable(answer.faults.join(u'\n')));
    }

    void isTheSameEveryTime()
    {
        Demo again(noon);
        QVERIFY_RESULT(again.result);
        QCOMPARE(visits(again, demoClinicId()), visits(*m_demo, demoClinicId()));
    }

private:
    std::unique_ptr<Demo> m_demo;
};

QTEST_GUILESS_MAIN(TestDemoClinic)
#include "tst_democlinic.moc"

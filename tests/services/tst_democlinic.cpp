#include <QtTest>

#include "models/services/sample/democlinic.h"
#include "models/services/security/passwordhasher.h"
#include "models/services/settingsservice.h"
#include "models/storage/integritycheck.h"
#include "models/storage/migrator.h"
#include "models/storage/seriesstore.h"
#include "models/storage/transaction.h"
#include "models/storage/waitliststore.h"
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

/// What was written, by its ids, in order.
QStringList told(Demo &demo)
{
    QStringList lines;
    for (const JournalEntry &entry : demo.stores->journal.after(0, 100'000))
        lines += QStringList{entry.action, entry.entity, entry.entityId, entry.patientId.toString()}.join(u'|');
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
            QVERIFY(!visit.seriesId.isNull()
                    || (visit.start > noon - std::chrono::days(8) && visit.start < noon + std::chrono::days(8)));
            QVERIFY2(visit.end > noon || isClosed(visit.status), "the past is done with");
            QVERIFY2(visit.start <= noon || visit.status != AppointmentStatus::Completed, "the future is not");
            statuses.insert(visit.status);
        }
        QCOMPARE(statuses.size(), 7);
        QVERIFY(
            m_demo->stores->appointments.count({m_demo->stores->clinics.all().at(1).id, {}, {}, {}, {}, true, -1, 0})
            > 20);
    }

    void hasConversations()
    {
        const UserId reception = m_demo->stores->users.findByEmail(u"reception@demo.test"_s)->id;
        const UserId doctor = m_demo->stores->users.findByEmail(u"doctor@demo.test"_s)->id;
        const QList<ConversationRow> seen = m_demo->stores->messages.conversations(
            {demoClinicId(), reception, true, {}});
        QVERIFY(seen.size() >= 10);
        int unread = 0, withColleagues = 0;
        QSet<MessageType> types;
        for (const ConversationRow &row : seen) {
            unread += row.unread;
            withColleagues += row.last.message.patientId.isNull() ? 1 : 0;
            types.insert(row.last.message.type);
            QVERIFY(row.last.message.createdAt < noon);
        }
        QVERIFY2(unread >= 4, qPrintable(QString::number(unread)));
        QCOMPARE(withColleagues, 3);
        QVERIFY(types.contains(MessageType::Portal) && types.contains(MessageType::Sms)
                && types.contains(MessageType::WhatsApp));
        const auto ofDoctor = m_demo->stores->messages.conversations({demoClinicId(), doctor, true, {}});
        QVERIFY(std::ranges::any_of(ofDoctor, [](const ConversationRow &row) { return row.unread > 0; }));
        const auto ahmed = m_demo->stores->users.findByEmail(u"patient@demo.test"_s)->id;
        const auto record = m_demo->stores->patients.findByUser(demoClinicId(), ahmed);
        QVERIFY(record);
        QCOMPARE(m_demo->stores->messages.conversations({demoClinicId(), ahmed, false, record->id}).size(), 2);
    }

    void hasInvoices()
    {
        QHash<QString, int> perStatus;
        for (const Invoice &invoice : m_demo->stores->invoices.list({demoClinicId(), {}, {}, {}, -1, 0})) {
            ++perStatus[toString(invoice.status)];
            Money paid;
            for (const Payment &payment : m_demo->stores->invoices.payments(invoice.id))
                paid = paid + payment.amount;
            QCOMPARE(paid.minor, invoice.paid.minor);
            QCOMPARE(invoiceTotal(invoice.items, invoice.discount, invoice.tax).minor, invoice.total.minor);
            QVERIFY(invoice.createdAt <= noon);
        }
        for (const QString &status : {u"unpaid"_s, u"partial"_s, u"paid"_s})
            QVERIFY2(perStatus.value(status) > 2, qPrintable(status));
    }

    void hasReminders()
    {
        ReminderFilter all;
        all.clinicId = demoClinicId();
        QHash<QString, int> perStatus;
        for (const Reminder &reminder : m_demo->stores->reminders.list(all)) {
            ++perStatus[toString(reminder.status)];
            QCOMPARE(reminder.nextAttemptAt.has_value(), reminder.status == ReminderStatus::Scheduled);
            QVERIFY(reminder.dueAt <= noon || isOpen(reminder.status) || reminder.status == ReminderStatus::Cancelled);
            QCOMPARE(reminder.sentAt.has_value(),
                     reminder.status == ReminderStatus::Sent || reminder.status == ReminderStatus::Delivered);
        }
        for (const QString &status : {u"scheduled"_s, u"sent"_s, u"delivered"_s, u"failed"_s, u"cancelled"_s})
            QVERIFY2(perStatus.value(status) > 0, qPrintable(status));
    }

    void hasAbsencesAndAWaitlist()
    {
        int absences = 0;
        for (const DoctorRules &doctor : m_demo->session->directory().doctorRules)
            absences += int(doctor.timeOff.size());
        QCOMPARE(absences, 2);
        QVERIFY(WaitlistStore(m_demo->database()).countOpen(demoClinicId(), {}) >= 4);
    }

    void hasASeries()
    {
        QList<Instant> starts;
        SeriesId id;
        for (const VisitCard &card :
             m_demo->stores->appointments.cards({demoClinicId(), {}, {}, {}, {}, true, -1, 0})) {
            if (card.appointment.seriesId.isNull())
                continue;
            id = card.appointment.seriesId;
            starts.append(card.appointment.start);
        }
        QCOMPARE(starts.size(), 8);
        QVERIFY(starts.first() < noon && starts.last() > noon);
        const auto series = SeriesStore(m_demo->database()).find(id);
        QVERIFY(series);
        const auto times = occurrencesOf(series->recurrence, {starts.first(), starts.first() + Minutes(30)},
                                         m_demo->session->directory().rules.zone);
        QVERIFY_RESULT(times);
        for (qsizetype i = 0; i < starts.size(); ++i)
            QVERIFY(times->at(i).start == starts.at(i));
    }

    void hasPeopleInTheWaitingRoom()
    {
        AppointmentFilter ahead;
        ahead.clinicId = demoClinicId();
        ahead.startsWithin = TimeRange{noon, noon + std::chrono::hours(4)};
        int waiting = 0;
        for (const VisitCard &card : m_demo->stores->appointments.cards(ahead)) {
            const Appointment &visit = card.appointment;
            if (!visit.arrivedAt || visit.start <= noon) // that one has begun
                continue;
            ++waiting;
            QVERIFY(*visit.arrivedAt <= noon);
            QVERIFY(visit.status == AppointmentStatus::Scheduled || visit.status == AppointmentStatus::Confirmed);
        }
        QVERIFY(waiting >= 2);
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
        QCOMPARE(told(again), told(*m_demo));
    }

    void peopleAreTheSameAllDay()
    {
        Demo later(noon + std::chrono::hours(3));
        QVERIFY_RESULT(later.result);
        const QList<Patient> people = m_demo->stores->patients.list(demoClinicId(), 100, 0);
        const QList<Patient> same = later.stores->patients.list(demoClinicId(), 100, 0);
        QCOMPARE(same.size(), people.size());
        for (qsizetype i = 0; i < people.size(); ++i)
            QCOMPARE(same.at(i).id, people.at(i).id);
        QCOMPARE(later.session->directory().rooms.constFirst().id, m_demo->session->directory().rooms.constFirst().id);
    }

private:
    std::unique_ptr<Demo> m_demo;
};

QTEST_GUILESS_MAIN(TestDemoClinic)
#include "tst_democlinic.moc"

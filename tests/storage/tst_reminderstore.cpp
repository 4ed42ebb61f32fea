#include <QTemporaryDir>
#include <QTest>

#include "models/storage/migrator.h"
#include "models/storage/stores.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// Reminders and the outbox: rows that are claimed before a gateway is called.
class TestReminderStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryField();
    void listsAndCounts();
    void findsWhatIsDue();
    void claimsOnce();
    void takesBackWhatADeadProcessHad();
    void recallsRetriesFromTheFuture();
    void costsNothingWhileNothingIsDue();
    void outboxGoesTheSameWay();

private:
    Reminder reminder(Channel channel, Instant due) const
    {
        Reminder r;
        r.id = ReminderId::create();
        r.clinicId = m_clinic;
        r.channel = channel;
        r.dueAt = due;
        r.nextAttemptAt = due;
        r.createdAt = r.updatedAt = m_now;
        return r;
    }

    const ClinicId m_clinic = ClinicId::create();
    const Instant m_now = fromMs(1'780'322'400'000);
    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Stores> m_stores;
};

void TestReminderStore::init()
{
    m_directory.emplace();
    m_database = Database::open(m_directory->filePath(u"clinic.db"_s), Database::Mode::ReadWrite).value();
    QVERIFY(Migrator().migrate(*m_database));
    m_stores = std::make_unique<Stores>(*m_database);
    m_stores->clinics.insert({m_clinic, u"Uno"_s, u"UTC"_s, u"SV"_s, u"es"_s, u"USD"_s}, m_now);
}

void TestReminderStore::cleanup()
{
    m_stores.reset();
    m_database.reset();
}

void TestReminderStore::keepsEveryField()
{
    Reminder r = reminder(Channel::Sms, m_now + Minutes(5));
    r.kind = ReminderKind::Custom;
    r.rule = u"PT2H"_s;
    r.sendAtGiven = true;
    r.message = u"¡Hola!"_s;
    r.language = u"ur"_s;
    m_stores->reminders.insert(r);
    QCOMPARE(r.number, 1);
    r.status = ReminderStatus::Sent;
    r.delivery = DeliveryStatus::Bounced;
    r.error = u"no such number"_s;
    r.attempts = 3;
    r.nextAttemptAt.reset();
    r.claimedAt = m_now;
    r.gatewayId = u"SM1"_s;
    r.sentAt = m_now + Minutes(6);
    r.updatedAt = m_now + Minutes(7);
    m_stores->reminders.update(r);
    const Reminder found = m_stores->reminders.find(m_clinic, r.id).value();
    QCOMPARE(found.number, 1);
    QCOMPARE(toString(found.kind), u"custom"_s);
    QCOMPARE(toString(found.channel.value()), u"sms"_s);
    QCOMPARE(found.rule + found.message + found.language + found.error + found.gatewayId,
             u"PT2H¡Hola!urno such numberSM1"_s);
    QVERIFY(found.sendAtGiven);
    QCOMPARE(toString(found.status), u"sent"_s);
    QCOMPARE(toString(found.delivery), u"bounced"_s);
    QCOMPARE(found.attempts, 3);
    QVERIFY(found.dueAt == r.dueAt && found.claimedAt == r.claimedAt && found.sentAt == r.sentAt);
    QVERIFY(!found.nextAttemptAt);
    QVERIFY(found.createdAt == m_now && found.updatedAt == r.updatedAt);
    QVERIFY(m_stores->reminders.find(m_clinic, 1));
    QVERIFY(!m_stores->reminders.find(ClinicId::create(), 1));
    QVERIFY(!m_stores->reminders.find(ClinicId::create(), r.id));
    QCOMPARE(m_stores->reminders.findByGateway(Channel::Sms, u"SM1"_s).value().number, 1);
    QVERIFY(!m_stores->reminders.findByGateway(Channel::Email, u"SM1"_s));
}

void TestReminderStore::listsAndCounts()
{
    Reminder all = reminder(Channel::Sms, m_now);
    all.channel.reset();
    all.nextAttemptAt.reset();
    m_stores->reminders.insert(all);
    Reminder part = reminder(Channel::Sms, m_now);
    part.parentNumber = all.number;
    Reminder mail = reminder(Channel::Email, m_now + Minutes(30));
    m_stores->reminders.insertAll({part, mail});
    ReminderFilter filter;
    filter.clinicId = m_clinic;
    QCOMPARE(m_stores->reminders.count(filter), 2);
    QVERIFY(m_stores->reminders.list(filter).constLast().isAll());
    filter.withParts = true;
    QCOMPARE(m_stores->reminders.count(filter), 2);
    filter.channel = Channel::Sms;
    QCOMPARE(m_stores->reminders.list(filter).size(), 1);
    filter.dueWithin = TimeRange{m_now + Minutes(1), m_now + Minutes(60)};
    QCOMPARE(m_stores->reminders.count(filter), 0);
    QCOMPARE(m_stores->reminders.parts(all.number).size(), 1);
}

void TestReminderStore::findsWhatIsDue()
{
    m_stores->reminders.insertAll({reminder(Channel::Sms, m_now), reminder(Channel::Sms, m_now - Minutes(1)),
                                   reminder(Channel::Email, m_now), reminder(Channel::Sms, m_now + Milliseconds(1))});
    const QList<Reminder> due = m_stores->reminders.due(m_clinic, Channel::Sms, m_now, 10);
    QCOMPARE(due.size(), 2);
    QVERIFY(due.constFirst().dueAt < due.constLast().dueAt);
    QCOMPARE(m_stores->reminders.due(m_clinic, Channel::Sms, m_now, 1).size(), 1);
    QVERIFY(m_stores->reminders.due(ClinicId::create(), Channel::Sms, m_now, 10).isEmpty());
    QVERIFY(m_stores->reminders.nextDue() == m_now - Minutes(1));
}

void TestReminderStore::claimsOnce()
{
    Reminder r = reminder(Channel::Push, m_now);
    m_stores->reminders.insert(r);
    m_stores->reminders.claim(r, m_now);
    QVERIFY(m_stores->reminders.due(m_clinic, Channel::Push, m_now + Minutes(60), 10).isEmpty());
    QVERIFY(!m_stores->reminders.nextDue());
    QCOMPARE(toString(m_stores->reminders.find(m_clinic, r.id)->delivery), u"sending"_s);
}

void TestReminderStore::takesBackWhatADeadProcessHad()
{
    Reminder lost = reminder(Channel::Push, m_now);
    Reminder cancelled = reminder(Channel::Push, m_now);
    m_stores->reminders.insert(lost);
    m_stores->reminders.insert(cancelled);
    m_stores->reminders.claim(lost, m_now);
    m_stores->reminders.claim(cancelled, m_now);
    cancelled.status = ReminderStatus::Cancelled;
    m_stores->reminders.update(cancelled);
    m_stores->reminders.releaseClaims(m_now + Minutes(1));
    const auto due = m_stores->reminders.due(m_clinic, Channel::Push, m_now + Minutes(1), 10);
    QCOMPARE(due.size(), 1);
    QVERIFY(due.constFirst().id == lost.id);
    QCOMPARE(toString(due.constFirst().delivery), u"pending"_s);
    QCOMPARE(m_stores->reminders.releaseClaims(m_now), 0);
}

void TestReminderStore::recallsRetriesFromTheFuture()
{
    Reminder first = reminder(Channel::Sms, m_now + Minutes(60 * 24));
    Reminder retry = first;
    retry.id = ReminderId::create();
    m_stores->reminders.insert(first);
    m_stores->reminders.insert(retry);
    retry.attempts = 1;
    m_stores->reminders.update(retry);
    m_stores->reminders.recallFarRetries(m_now + Minutes(180), m_now);
    const auto due = m_stores->reminders.due(m_clinic, Channel::Sms, m_now, 10);
    QCOMPARE(due.size(), 1);
    QVERIFY(due.constFirst().id == retry.id);
}

void TestReminderStore::costsNothingWhileNothingIsDue()
{
    for (const QByteArray &sql :
         {QByteArray("SELECT r.number FROM reminders r WHERE r.clinic_id = 'c' AND r.channel = 'sms' AND "
                     "r.next_attempt_ms IS NOT NULL AND r.next_attempt_ms <= 5 ORDER BY r.next_attempt_ms LIMIT 5"),
          QByteArray("UPDATE reminders SET next_attempt_ms = 1 WHERE next_attempt_ms > 5 AND next_attempt_ms IS NOT "
                     "NULL AND attempts > 0"),
          QByteArray("UPDATE reminders SET claimed_at = NULL WHERE claimed_at IS NOT NULL")}) {
        Statement plan = m_database->prepareOnce("EXPLAIN QUERY PLAN " + sql);
        QVERIFY(plan.next());
        const QString first = plan.text(3);
        QVERIFY2(first.contains(u"USING INDEX reminders_"_s) || first.contains(u"USING COVERING INDEX reminders_"_s),
                 qPrintable(first));
    }
}

void TestReminderStore::outboxGoesTheSameWay()
{
    OutboxEntry entry;
    entry.clinicId = m_clinic;
    entry.id = OutboxId::create();
    entry.kind = u"booked"_s;
    entry.arguments = {{u"start"_s, 5}};
    entry.appointmentId = AppointmentId::create();
    entry.dueAt = m_now;
    entry.createdAt = m_now;
    m_stores->outbox.insert(entry);
    QCOMPARE(m_stores->outbox.pendingOf(entry.appointmentId).size(), 1);
    QVERIFY(m_stores->outbox.nextDue() == m_now);
    OutboxEntry due = m_stores->outbox.due(m_clinic, Channel::Email, m_now, 5).constFirst();
    QCOMPARE(due.arguments.value(u"start"_s).toInt(), 5);
    m_stores->outbox.claim(due, m_now);
    QVERIFY(m_stores->outbox.due(m_clinic, Channel::Email, m_now, 5).isEmpty());
    QVERIFY(m_stores->outbox.pendingOf(entry.appointmentId).isEmpty());
    QCOMPARE(m_stores->outbox.releaseClaims(m_now), 1);
    due = m_stores->outbox.due(m_clinic, Channel::Email, m_now, 5).constFirst();
    QCOMPARE(due.attempts, 1);
    due.status = OutboxStatus::Sent;
    due.gatewayId = u"m1"_s;
    due.nextAttemptAt.reset();
    m_stores->outbox.update(due);
    QVERIFY(m_stores->outbox.findByGateway(Channel::Email, u"m1"_s).value().id == entry.id);
    QVERIFY(!m_stores->outbox.nextDue());
}

QTEST_GUILESS_MAIN(TestReminderStore)
#include "tst_reminderstore.moc"

#include <QTest>

#include "models/services/delivery/receiptservice.h"
#include "models/storage/storageerror.h"
#include "tests/services/deliveryclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

using Kind = SendOutcome::Kind;

/// Every step of a reminder on its way: each is told, and a hub that dies at any of them sends it all the same, under one key.
class TestDeliverySteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsTold();
    void dyingAtEveryStep();

private:
    /// A visit of that time, whose push reminder is due half an hour before.
    static Appointment visitWithPush(DeliveryClinic &c, const QString &local)
    {
        c.set(u"reminders.schedule"_s, uR"([{"channel":"push","before":"PT30M"}])"_s);
        c.sql("DELETE FROM settings WHERE key LIKE '%.url'");
        return c.book(c.receptionist(), local).value();
    }
    static int release(const DeliveryClinic &c)
    {
        return c.as(Actor(), [&](Session &session) { return DeliveryService(session, c.keys).releaseClaims(); });
    }

    /// One life of a hub that dies at its `steps`-th statement, counted over all it does.
    struct Life {
        const DeliveryClinic &c;
        int steps;
        QStringList &keys; ///< what the gateway was given

        /// Runs `part` and keeps it; false: died over it, and nothing of it is kept.
        bool run(const std::function<void(Session &)> &part)
        {
            const auto dies = [this](std::string_view) {
                if (steps-- == 0)
                    throw StorageError(StorageError::Kind::Other, u"killed"_s);
            };
            DirectSession session(c, Actor(), dies);
            try {
                part(*session);
                session.commit();
            } catch (const StorageError &) {
                return false;
            }
            return steps-- != 0; // or just after the commit
        }
        /// False: it died on the way.
        bool live()
        {
            QList<Outgoing> claimed;
            if (!run([&](Session &session) { DeliveryService(session, c.keys).releaseClaims(); }))
                return false;
            const auto everything = [](ClinicId, Channel) { return 10; };
            if (!run([&](Session &session) { claimed = DeliveryService(session, c.keys).claimDue(everything); }))
                return false;
            for (const Outgoing &outgoing : std::as_const(claimed)) {
                keys.append(outgoing.idempotencyKey);
                const auto settle = [&](Session &session) {
                    DeliveryService(session, c.keys).settle(outgoing, c.accepted());
                };
                if (!run(settle))
                    return false;
            }
            return true;
        }
    };
};

/// Whatever a list or a card would show otherwise; each is a reminder.updated to listeners.
void TestDeliverySteps::everyStateIsTold()
{
    DeliveryClinic c;
    const Appointment visit = visitWithPush(c, u"2026-06-02 10:30"_s);
    const auto told = [&] {
        DirectSession session(c, c.receptionist());
        QStringList actions;
        Statement rows = session.database().prepare(
            "SELECT action FROM journal WHERE entity = 'reminder' ORDER BY seq");
        while (rows.next())
            actions.append(rows.text(0));
        return actions;
    };
    const auto step = [&](Kind kind) { c.settle(c.claim().constFirst(), c.failure(kind)); };
    QVERIFY_RESULT(c.move(c.receptionist(), visit.id, u"2026-06-01 10:30"_s));
    c.clock.set(c.at(u"2026-06-01 10:00"_s));
    step(Kind::TryLater);
    c.clock.advance(Minutes(2));
    c.claim();
    QCOMPARE(release(c), 1);
    step(Kind::Refused);
    QCOMPARE(told(), (QStringList{u"rescheduled"_s, u"sending"_s, u"postponed"_s, u"sending"_s, u"released"_s,
                                  u"sending"_s, u"failed"_s}));
    const QString number = c.as(c.receptionist(), [&](Session &session) {
        return QString::number(session.stores().reminders.ofAppointment(visit.id).constFirst().number);
    });
    QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &session) { return ReminderService(session).retry(number); }));
    c.settle(c.claim().constFirst(), c.accepted(u"gw-7"_s));
    c.as(Actor(), [&](Session &session) {
        ReceiptService(session).take({Channel::Push, u"gw-7"_s, GatewayReceipt::Status::Delivered, {}}, {c.clinic});
        return Done{};
    });
    QCOMPARE(told().mid(7), (QStringList{u"retried"_s, u"sending"_s, u"sent"_s, u"delivered"_s}));
}

void TestDeliverySteps::dyingAtEveryStep()
{
    int deaths = 0;
    int repeated = 0;
    for (int steps = 0;; ++steps) {
        DeliveryClinic c;
        const Appointment visit = visitWithPush(c, u"2026-06-01 10:30"_s);
        c.clock.set(c.at(u"2026-06-01 10:00"_s));
        QStringList keys;
        const bool survived = Life{c, steps, keys}.live();
        QVERIFY((Life{c, 1'000'000, keys}.live()));
        QVERIFY2(keys.size() == 1 || keys.size() == 2, qPrintable(u"died at step %1"_s.arg(steps)));
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 1);
        QCOMPARE(c.reminders(visit.id), QStringList{u"push 2026-06-01 10:00 sent"_s});
        if (survived)
            break;
        ++deaths;
        repeated += int(keys.size()) - 1;
    }
    QVERIFY2(deaths > 20, "there are more steps than that");
    QVERIFY(repeated > 0 && repeated < deaths); // only what the gateway had before the outcome was written down
}

QTEST_GUILESS_MAIN(TestDeliverySteps)
#include "tst_deliverysteps.moc"

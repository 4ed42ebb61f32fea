#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "models/items/conversationsmodel.h"
#include "models/items/localinboxdesk.h"
#include "models/items/threadmodel.h"
#include "models/services/inbox/messageservice.h"
#include "models/services/inbox/messageview.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/orders.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The inbox of a receptionist on a real database, with the clinic thread behind it.
struct Inbox {
    Inbox()
        : hub(Hub::open(fixture.directory(), fixture.clock).value()),
          access(*hub, hub->reader().value(), fixture.receptionist()),
          desk(access),
          list(desk),
          thread(desk)
    {
    }

    Result<MessageCard> send(const ConversationId &id, const QString &body, MessageType type = MessageType::Portal)
    {
        return outcome<MessageCard>([&](Reply<MessageCard> done) {
            desk.send(id, {{}, {}, type, {}, body}, &context, std::move(done));
        });
    }
    /// By somebody else, through another door.
    void write(const Actor &actor, const NewMessage &message)
    {
        Mailbox mailbox;
        bool written = false;
        hub->writer().post<MessageCard>(
            actor, [message](Session &session) { return MessageService(session).send(message); }, mailbox,
            [&written](const Result<MessageCard> &result) { written = result.ok(); });
        QTRY_VERIFY(written);
    }
    ConversationId ahmed() const { return ConversationId::ofPatient(fixture.ahmed); }

    ClinicFixture fixture;
    std::unique_ptr<Hub> hub;
    LocalAccess access;
    LocalInboxDesk desk;
    ConversationsModel list;
    ThreadModel thread;
    QObject context;
};

/// So many messages from and to a patient, half of them read by the receptionist.
void fill(const ClinicFixture &fixture, PatientId patient, int count)
{
    DirectSession session(fixture, fixture.receptionist());
    MessageStore &messages = session->stores().messages;
    for (int i = 0; i < count; ++i) {
        Message message;
        message.id = MessageId::create();
        message.clinicId = fixture.clinic;
        message.patientId = patient;
        message.conversation = conversationKey(ConversationId::ofPatient(patient), {});
        message.thread = clinicThread;
        message.type = MessageType::Sms;
        message.direction = i % 2 == 0 ? MessageDirection::Inbound : MessageDirection::Outbound;
        message.sentBy = i % 2 == 0 ? UserId() : fixture.reception;
        message.body = u"Message %1"_s.arg(i);
        message.createdAt = fixture.clock.now() - Minutes(count - i);
        messages.insert(message);
        if (i % 2 == 0 && i < count / 2)
            messages.setRead(message.id, fixture.reception, message.createdAt);
    }
    session.commit();
}

} // namespace

/// The inbox of the window on the real database.
class TestLocalInbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageThroughAnotherDoorIsHeardAndRead()
    {
        Inbox inbox;
        const QAbstractItemModelTester lists(&inbox.list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester threads(&inbox.thread, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY_RESULT(inbox.send(inbox.ahmed(), u"Good morning"_s));
        inbox.list.setFilter({});
        inbox.thread.open(inbox.ahmed());
        QCOMPARE(inbox.thread.rowCount(), 1);
        QSignalSpy told(&inbox.desk, &InboxDesk::messagesChanged);
        inbox.write(inbox.fixture.patientActor(), {{}, {}, MessageType::Portal, {}, u"Hello"_s});
        QTRY_COMPARE(inbox.thread.rowCount(), 2);
        inbox.list.reload();
        QCOMPARE(inbox.list.index(0).data(ConversationsModel::UnreadRole).toInt(), 1);
        QCOMPARE(inbox.desk.unread(), 1);
        told.clear();
        QVERIFY_RESULT(outcome<Done>(
            [&](Reply<Done> done) { inbox.desk.markRead(inbox.ahmed(), &inbox.context, std::move(done)); }));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(inbox.desk.unread(), 0);
    }

    void starRetryAndDeleteAreTheServices()
    {
        Inbox inbox;
        const auto sent = inbox.send(inbox.ahmed(), u"By text message"_s, MessageType::Sms);
        QVERIFY_RESULT(sent);
        const MessageId id = sent->message.id;
        QCOMPARE(toString(inbox.desk.message(id)->message.delivery), u"queued"_s);
        MarkMessage star;
        star.id = id;
        star.starred = true;
        QVERIFY_RESULT(
            outcome<Done>([&](Reply<Done> done) { inbox.desk.mark(star, &inbox.context, std::move(done)); }));
        QVERIFY(inbox.desk.message(id)->starred);
        QVERIFY_ERROR(outcome<Done>([&](Reply<Done> done) { inbox.desk.retry(id, &inbox.context, std::move(done)); }),
                      ErrorCode::InvalidField); // it has not failed
        QVERIFY(inbox.desk.mayDelete(sent->message));
        QVERIFY_RESULT(
            outcome<Done>([&](Reply<Done> done) { inbox.desk.remove(id, &inbox.context, std::move(done)); }));
        QVERIFY(!inbox.desk.message(id));
        inbox.list.setFilter({});
        QCOMPARE(inbox.list.rowCount(), 0);
    }

    void aDoctorBeginsOnceAndThenAnswers()
    {
        Inbox inbox;
        LocalAccess access(*inbox.hub, inbox.hub->reader().value(), inbox.fixture.doctorActor());
        LocalInboxDesk desk(access);
        const auto send = [&] {
            return outcome<MessageCard>([&](Reply<MessageCard> done) {
                desk.send(inbox.ahmed(), {{}, {}, MessageType::Portal, {}, u"Hello"_s}, &inbox.context,
                          std::move(done));
            });
        };
        QVERIFY_RESULT(send());
        QVERIFY_RESULT(send());
        QVERIFY(!desk.conversation(ConversationId::ofPatient(inbox.fixture.otherPatient)));
    }

    void aHundredThousandMessagesStayQuick()
    {
        Inbox inbox;
        constexpr int many = 100'000;
        fill(inbox.fixture, inbox.fixture.ahmed, many);
        fill(inbox.fixture, inbox.fixture.lucia, 10);
        QElapsedTimer timer;
        timer.start();
        inbox.list.setFilter({});
        QCOMPARE(inbox.list.rowCount(), 2);
        QCOMPARE(inbox.list.index(inbox.list.rowOf(inbox.ahmed())).data(ConversationsModel::UnreadRole).toInt(),
                 many / 4);
        QCOMPARE(inbox.desk.unread(), 2);
        inbox.thread.open(inbox.ahmed());
        inbox.thread.loadOlder();
        QCOMPARE(inbox.thread.rowCount(), 2 * ThreadModel::pageSize);
        const qint64 shown = timer.restart();
        QVERIFY2(shown < 100, qPrintable(u"the list and two pages took %1 ms"_s.arg(shown))); // 1 ms on an idle machine
        QVERIFY_RESULT(inbox.send(inbox.ahmed(), u"One more"_s));
        QTRY_COMPARE(inbox.thread.rowCount(), 2 * ThreadModel::pageSize + 1);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void whatIsReadAlreadyIsNotLookedForAmongAHundredThousand()
    {
        Inbox inbox;
        fill(inbox.fixture, inbox.fixture.ahmed, 2'000);
        const auto read = [&] {
            return outcome<Done>(
                [&](Reply<Done> done) { inbox.desk.markRead(inbox.ahmed(), &inbox.context, std::move(done)); });
        };
        QVERIFY_RESULT(read());
        QCOMPARE(inbox.desk.conversation(inbox.ahmed())->unread, 0);
        QVERIFY_RESULT(read());
    }
};

QTEST_GUILESS_MAIN(TestLocalInbox)
#include "tst_localinbox.moc"

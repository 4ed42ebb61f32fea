#include <QTest>

#include "models/services/inbox/inboxboard.h"
#include "models/services/settingsservice.h"
#include "tests/services/inboxclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Board : InboxClinic {
    template<class F>
    auto ask(const Actor &actor, F &&question) const
    {
        DirectSession session(*this, actor);
        InboxBoard board(*session);
        return question(board);
    }
    /// "name/unread" of each, in order.
    QString list(const Actor &actor, const ConversationFilter &filter = {}) const
    {
        return ask(actor, [&](InboxBoard &board) {
            QStringList names;
            const auto lines = board.conversations(filter);
            for (const ConversationLine &line : lines ? *lines : QList<ConversationLine>())
                names.append(line.name + u'/' + QString::number(line.unread));
            return names.join(u", "_s);
        });
    }
    MessageId from(const Actor &actor, const NewMessage &message) const
    {
        return send(actor, message).value().message.id;
    }
    void later() { clock.advance(std::chrono::minutes(1)); }
};

} // namespace

/// The inbox as the window asks for it, against what the messages themselves say.
class TestInboxBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastWrittenIsFirst()
    {
        Board c;
        c.from(c.receptionist(), c.toPatient(c.lucia, u"A"_s));
        c.later();
        c.from(c.patientActor(), c.toPatient({}, u"B"_s));
        c.later();
        c.from(c.secondDoctor(), c.toColleague(c.reception, u"C"_s));
        QCOMPARE(c.list(c.receptionist()), u"Dr. Luis García/1, Ahmed Hassan/1, Lucía Núñez Peña/0"_s);
        QCOMPARE(c.list(c.adminActor()), u"Ahmed Hassan/1, Lucía Núñez Peña/1"_s); // others' notes are not theirs
        QCOMPARE(c.list(c.otherClinic()), QString());
        QCOMPARE(c.list(c.patientActor()), QString());
    }

    void countsFollowReadingStarringAndDeleting()
    {
        Board c;
        const MessageId first = c.from(c.patientActor(), c.toPatient({}, u"A"_s));
        c.from(c.patientActor(), c.toPatient({}, u"B"_s));
        const auto mark = [&](const Actor &actor, const MarkMessage &command) {
            QVERIFY_RESULT(c.as(actor, [&](Session &session) { return MessageService(session).mark(command); }));
        };
        QCOMPARE(c.list(c.receptionist()), u"Ahmed Hassan/2"_s);
        mark(c.receptionist(), {first, true, {}, true});
        QCOMPARE(c.list(c.receptionist()), u"Ahmed Hassan/1"_s);
        QCOMPARE(c.list(c.secondReceptionist()), u"Ahmed Hassan/2"_s);
        ConversationFilter starred;
        starred.starred = true;
        QCOMPARE(c.list(c.receptionist(), starred), u"Ahmed Hassan/1"_s);
        QCOMPARE(c.list(c.secondReceptionist(), starred), QString());
        mark(c.receptionist(), {first, false, {}, false});
        QCOMPARE(c.list(c.receptionist()), u"Ahmed Hassan/2"_s);
        QCOMPARE(c.list(c.receptionist(), starred), QString());
        QVERIFY_RESULT(c.as(c.adminActor(), [&](Session &session) { return MessageService(session).remove(first); }));
        QCOMPARE(c.list(c.receptionist()), u"Ahmed Hassan/1"_s);
        ConversationFilter unread;
        unread.unread = true;
        QCOMPARE(c.ask(c.receptionist(), [](InboxBoard &board) { return board.countUnread(100); }).value(), 1);
        QCOMPARE(c.as(c.receptionist(), [](Session &session) { return InboxBoard(session).markAllRead(); }).value(), 1);
        QCOMPARE(c.list(c.receptionist(), unread), QString());
        QCOMPARE(c.ask(c.receptionist(), [](InboxBoard &board) { return board.countUnread(100); }).value(), 0);
        QCOMPARE(c.list(c.secondReceptionist(), unread), u"Ahmed Hassan/1"_s);
    }

    void oneIsFoundByNameAndNumber_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("found");
        QTest::newRow("a patient, without accents") << u"lucia"_s << u"Lucía Núñez Peña/0"_s;
        QTest::newRow("the end of a phone number") << u"4321"_s << u"Ahmed Hassan/0"_s;
        QTest::newRow("a colleague") << u"gar"_s << u"Dr. Luis García/0"_s;
        QTest::newRow("nobody") << u"zzz"_s << QString();
        QTest::newRow("in the middle of a name") << u"cia"_s << QString();
    }

    void oneIsFoundByNameAndNumber()
    {
        QFETCH(QString, search);
        Board c;
        c.from(c.receptionist(), c.toPatient(c.lucia, u"A"_s));
        c.from(c.receptionist(), c.toPatient(c.ahmed, u"B"_s));
        c.from(c.receptionist(), c.toColleague(c.garcia, u"C"_s));
        ConversationFilter filter;
        filter.search = search;
        QTEST(c.list(c.receptionist(), filter), "found");
    }

    void theChannelOfTheLastMessageIsFiltered()
    {
        Board c;
        c.from(c.receptionist(), {c.lucia, {}, MessageType::Sms, {}, u"A"_s});
        c.from(c.receptionist(), c.toPatient(c.ahmed, u"B"_s));
        ConversationFilter filter;
        filter.channel = MessageType::Sms;
        QCOMPARE(c.list(c.receptionist(), filter), u"Lucía Núñez Peña/0"_s);
        c.later();
        c.from(c.receptionist(), c.toPatient(c.lucia, u"C"_s));
        QCOMPARE(c.list(c.receptionist(), filter), QString());
    }

    void whatWaitsForAPersonWaitsUntilSomebodyAnswersOrSaysSo()
    {
        Board c;
        const auto ask = [&c] {
            DirectSession session(c, c.receptionist());
            Message message;
            message.id = MessageId::create();
            message.clinicId = c.clinic;
            message.patientId = c.ahmed;
            message.conversation = conversationKey(ConversationId::ofPatient(c.ahmed), {});
            message.thread = clinicThread;
            message.type = MessageType::Sms;
            message.direction = MessageDirection::Inbound;
            message.body = u"¿Puedo ir otro día?"_s;
            message.needsPerson = true;
            message.createdAt = c.clock.now();
            session->stores().messages.insert(message);
            session.commit();
            c.later();
        };
        ConversationFilter waiting;
        waiting.waiting = true;
        ask();
        QCOMPARE(c.list(c.receptionist(), waiting), u"Ahmed Hassan/1"_s);
        c.from(c.receptionist(), c.toPatient(c.ahmed, u"Claro"_s));
        QCOMPARE(c.list(c.receptionist(), waiting), QString());
        c.later();
        ask();
        QCOMPARE(c.list(c.receptionist(), waiting), u"Ahmed Hassan/2"_s);
        QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &session) {
            return InboxBoard(session).settle(ConversationId::ofPatient(c.ahmed));
        }));
        QCOMPARE(c.list(c.receptionist(), waiting), QString());
    }

    void messagesAreReadBitByBit()
    {
        Board c;
        for (int i = 0; i < 7; ++i)
            c.from(c.receptionist(), c.toPatient(c.ahmed, QString::number(i))); // all in the same millisecond
        const auto read = [&](const std::optional<MessageMark> &mark, int limit) {
            return c.ask(c.receptionist(), [&](InboxBoard &board) {
                return *board.before(ConversationId::ofPatient(c.ahmed), mark, limit);
            });
        };
        const auto bodies = [](const QList<MessageCard> &cards) {
            QString all;
            for (const MessageCard &card : cards)
                all += card.message.body;
            return all;
        };
        const QList<MessageCard> last = read({}, 3);
        QCOMPARE(bodies(last), u"456"_s);
        const QList<MessageCard> earlier = read(
            MessageMark{last.first().message.createdAt, last.first().message.number}, 3);
        QCOMPARE(bodies(earlier), u"123"_s);
        QCOMPARE(bodies(read(MessageMark{earlier.first().message.createdAt, earlier.first().message.number}, 3)),
                 u"0"_s);
    }

    void othersNotesAreNotRead()
    {
        Board c;
        c.from(c.doctorActor(), c.toColleague(c.garcia, u"A"_s));
        const auto seen = c.ask(c.adminActor(), [&](InboxBoard &board) {
            return *board.before(ConversationId::withColleague(c.garcia), {}, 10);
        });
        QVERIFY(seen.isEmpty()); // their own with the doctor, in which nothing stands
        const auto patients = c.ask(c.patientActor(), [&](InboxBoard &board) {
            return board.before(ConversationId::ofPatient(c.ahmed), {}, 10);
        });
        QVERIFY_ERROR(patients, ErrorCode::NotFound);
    }

    void theWaysToAPatientSayWhatStandsAgainstThem()
    {
        Board c;
        const auto bars = [&](PatientId patient) {
            return c.ask(c.receptionist(), [&](InboxBoard &board) {
                QStringList words;
                const Correspondent who = board.correspondent(ConversationId::ofPatient(patient)).value();
                for (const MessageWay &way : who.ways)
                    words.append(QString(toString(way.type) + u'=' + QString::number(int(way.bar))));
                return words.join(u' ');
            });
        };
        using enum MessageWay::Bar;
        const auto expected = [](MessageWay::Bar portal, MessageWay::Bar whatsapp, MessageWay::Bar sms,
                                 MessageWay::Bar email) {
            return u"portal=%1 whatsapp=%2 sms=%3 email=%4"_s.arg(int(portal))
                .arg(int(whatsapp))
                .arg(int(sms))
                .arg(int(email));
        };
        QCOMPARE(bars(c.ahmed), expected(None, NotSetUp, NotSetUp, NoAddress));
        const KeyRing keys(SecretKey::random());
        for (const QString &key : {u"sms.url"_s, u"whatsapp.url"_s}) {
            QVERIFY_RESULT(c.as(c.adminActor(), [&](Session &session) {
                return SettingsService(session, keys).set(key, u"http://127.0.0.1:9/"_s);
            }));
        }
        QCOMPARE(bars(c.ahmed), expected(None, None, None, NoAddress));
        QCOMPARE(bars(c.lucia), expected(None, None, None, NotSetUp));
        QCOMPARE(bars(c.jose).left(8), u"portal=1"_s);
    }

    void contactsAreFound()
    {
        const Board c;
        const auto names = [&](const QString &text) {
            return c.ask(c.receptionist(), [&](InboxBoard &board) {
                QStringList found;
                const QList<Contact> contacts = board.contacts(text, 10).value();
                for (const Contact &contact : contacts)
                    found.append(contact.firstName);
                return found.join(u' ');
            });
        };
        QCOMPARE(names(u"ahmed"_s), u"Ahmed"_s);
        QCOMPARE(names(u"gar"_s), u"Luis"_s);
        QVERIFY(names({}).contains(u"Fatima"_s)); // colleagues at once, patients when one looks for them
        QVERIFY(!names({}).contains(u"Ahmed"_s));
    }
};

QTEST_GUILESS_MAIN(TestInboxBoard)
#include "tst_inboxboard.moc"

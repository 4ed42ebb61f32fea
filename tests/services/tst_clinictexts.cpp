#include <QTest>

#include "models/services/clinictexts/clinictextservice.h"
#include "models/services/clinictexts/quickreplyservice.h"
#include "tests/services/deliveryclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TextClinic : DeliveryClinic {
    Actor admin() const { return {reception, clinic, Role::Admin, {}, QStringLiteral("desk")}; }
    Result<ClinicText> put(const Actor &actor, const ClinicTextKey &key, const TextTemplate &text) const
    {
        return as(actor, [&](Session &session) { return ClinicTextService(session).put(key, text); });
    }
    Result<ClinicText> reset(const ClinicTextKey &key) const
    {
        return as(admin(), [&](Session &session) { return ClinicTextService(session).reset(key); });
    }
    ClinicText find(const ClinicTextKey &key) const
    {
        DirectSession session(*this, receptionist());
        return ClinicTextService(*session).find(key).value();
    }
    Result<QuickReply> put(const QuickReply &reply) const
    {
        return as(receptionist(), [&](Session &session) { return QuickReplyService(session).put(reply); });
    }
    QString filled(const QString &text, const QString &language = u"es"_s) const
    {
        DirectSession session(*this, receptionist());
        return QuickReplyService(*session)
            .filled({{}, u"x"_s, language, text}, ConversationId::ofPatient(ahmed))
            .value();
    }
    QString journalled() const
    {
        DirectSession session(*this, receptionist());
        const JournalEntry last = session->stores().journal.latest(clinic, {}, 1, 0).constFirst();
        return last.entity + u' ' + last.action + u' ' + last.entityId;
    }
};

const ClinicTextKey mail{u"reminder"_s, Channel::Email, u"en"_s};
const ClinicTextKey sms{u"reminder"_s, Channel::Sms, u"en"_s};

} // namespace

/// A clinic's own words: who changes them, what is refused, and that everything that is sent says them.
class TestClinicTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedTextStandsUntilThereIsAnOwnOne()
    {
        const TextClinic c;
        const ClinicText shipped = c.find(mail);
        QVERIFY(!shipped.own);
        QCOMPARE(shipped.text, shipped.shipped);
        const auto own = c.put(c.admin(), mail, {u"See you, {patient}"_s, u"  {date}, {time}\n"_s});
        QVERIFY_RESULT(own);
        QVERIFY(own->own);
        QCOMPARE(own->text, (TextTemplate{u"See you, {patient}"_s, u"{date}, {time}"_s}));
        QCOMPARE(own->shipped, shipped.shipped);
        QCOMPARE(c.journalled(), u"clinic_text text_changed reminder/email/en"_s);
        QVERIFY(!c.find({u"reminder"_s, Channel::Email, u"es"_s}).own);
        QVERIFY(!c.find(sms).own);
        const auto back = c.reset(mail);
        QVERIFY_RESULT(back);
        QVERIFY(!back->own);
        QCOMPARE(back->text, shipped.shipped);
        QCOMPARE(c.journalled(), u"clinic_text text_reset reminder/email/en"_s);
    }

    void onlyAdministratorsChangeThem()
    {
        const TextClinic c;
        QVERIFY_ERROR(c.put(c.receptionist(), sms, {{}, u"x"_s}), ErrorCode::Forbidden);
        QVERIFY_ERROR(c.put(c.doctorActor(), sms, {{}, u"x"_s}), ErrorCode::Forbidden);
        QVERIFY(!c.find(sms).own);
        QVERIFY_RESULT(c.put(c.admin(), sms, {{}, u"x"_s}));
        DirectSession other(c, c.otherClinic());
        QVERIFY(!ClinicTextService(*other).find(sms)->own);
    }

    void whatMeansNothingIsRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("misspelt") << u"reminder"_s << QString() << u"{patiant}"_s << u"text"_s;
        QTest::newRow("in the subject") << u"reminder"_s << u"{day}"_s << u"x"_s << u"subject"_s;
        QTest::newRow("half a pair") << u"reminder"_s << QString() << u"{date"_s << u"text"_s;
        QTest::newRow("of a visit, where there is none") << u"new_message"_s << QString() << u"{date}"_s << u"text"_s;
        QTest::newRow("no such kind") << u"birthday"_s << QString() << u"x"_s << u"kind"_s;
        QTest::newRow("too long") << u"reminder"_s << QString() << QString(4001, u'x') << u"text"_s;
    }

    void whatMeansNothingIsRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, subject);
        QFETCH(QString, text);
        const TextClinic c;
        const auto refused = c.put(c.admin(), {kind, Channel::Email, u"en"_s}, {subject, text});
        QVERIFY_ERROR(refused, ErrorCode::InvalidField);
        QTEST(refused.error().subject, "field");
        QVERIFY_ERROR(c.put(c.admin(), sms, {{}, u"  "_s}), ErrorCode::MissingField);
        QVERIFY_ERROR(c.put(c.admin(), {u"reminder"_s, Channel::Sms, u"de"_s}, {{}, u"x"_s}), ErrorCode::InvalidField);
    }

    void whatIsSentSaysIt()
    {
        TextClinic c;
        for (const QString &language : textLanguages()) { // whichever the clinic's is
            QVERIFY_RESULT(
                c.put(c.admin(), {u"booked"_s, Channel::Email, language}, {u"Booked!"_s, u"Dear {patient}"_s}));
            QVERIFY_RESULT(c.put(c.admin(), {u"booked"_s, Channel::Sms, language}, {{}, u"By phone: {patient}"_s}));
            QVERIFY_RESULT(c.put(c.admin(), {u"reminder"_s, Channel::Sms, language}, {{}, u"Tomorrow, {patient}"_s}));
        }
        c.set(u"notifications.undo_seconds"_s, u"0"_s);
        c.set(u"sms.url"_s, u"http://127.0.0.1:9/send"_s);
        c.set(u"reminders.schedule"_s, uR"([{"channel":"sms","before":"PT30M"}])"_s);
        QVERIFY_RESULT(c.book(c.overTheApi(), u"2026-06-01 10:00"_s));
        c.clock.set(c.at(u"2026-06-01 09:30"_s));
        QStringList said;
        for (const Outgoing &outgoing : c.claim())
            said.append(toString(outgoing.channel) + u' ' + outgoing.subject + u'|' + outgoing.text);
        said.sort();
        QVERIFY2(said.contains(u"email Booked!|Dear Ahmed Hassan"_s), qPrintable(said.join(u'\n')));
        QVERIFY2(said.join(u'\n').contains(u"|By phone: Ahmed Hassan"_s),
                 qPrintable(said.join(u'\n'))); // by WhatsApp, which has no text of its own
        QVERIFY2(said.join(u'\n').contains(u"|Tomorrow, Ahmed Hassan"_s), qPrintable(said.join(u'\n')));
    }

    void quickRepliesAreTheDesks()
    {
        const TextClinic c;
        const auto made = c.put({{}, u" Coffee "_s, u"en"_s, u"Yes, {patient}, with milk"_s});
        QVERIFY_RESULT(made);
        QCOMPARE(made->name, u"Coffee"_s);
        QCOMPARE(c.journalled(), u"quick_reply created "_s + made->id.toString());
        QuickReply changed = *made;
        changed.text = u"No, {patient}"_s;
        QVERIFY_RESULT(c.put(changed));
        const auto list = [&](const Actor &actor) {
            DirectSession session(c, actor);
            return QuickReplyService(*session).list();
        };
        QCOMPARE(list(c.doctorActor()).size(), 1);
        QCOMPARE(list(c.doctorActor()).first().text, u"No, {patient}"_s);
        QVERIFY(list(c.otherClinic()).isEmpty());
        QVERIFY(list(c.patientActor()).isEmpty());
        QVERIFY_ERROR(c.put({{}, u"x"_s, u"en"_s, u"{patiant}"_s}), ErrorCode::InvalidField);
        QVERIFY_ERROR(c.put({{}, {}, u"en"_s, u"x"_s}), ErrorCode::MissingField);
        QVERIFY_ERROR(c.put({QuickReplyId::create(), u"x"_s, u"en"_s, u"x"_s}), ErrorCode::NotFound);
        QVERIFY_ERROR(c.as(c.doctorActor(),
                           [&](Session &session) { return QuickReplyService(session).remove(made->id); }),
                      ErrorCode::Forbidden);
        QVERIFY_RESULT(
            c.as(c.receptionist(), [&](Session &session) { return QuickReplyService(session).remove(made->id); }));
        QVERIFY(list(c.receptionist()).isEmpty());
    }

    void aQuickReplyIsFilledWithTheNextVisit()
    {
        const TextClinic c;
        QCOMPARE(c.filled(u"{patient}, {clinic}: {date} {time} {doctor}"_s),
                 u"Ahmed Hassan, Clínica Uno: {date} {time} {doctor}"_s);
        QVERIFY_RESULT(c.book(c.receptionist(), u"2026-06-05 15:00"_s));
        QVERIFY_RESULT(c.book(c.receptionist(), u"2026-06-02 10:30"_s));
        QCOMPARE(c.filled(u"{patient}: {date}, {doctor}"_s),
                 u"Ahmed Hassan: martes, 2 de junio de 2026, Dr. Fatima Khan"_s);
        QVERIFY(c.filled(u"{date}"_s, u"en"_s).startsWith(u"Tuesday"_s));
    }
};

QTEST_GUILESS_MAIN(TestClinicTexts)
#include "tst_clinictexts.moc"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include "sync/gateways/mailmessage.h"
#include "sync/gateways/mimetext.h"
#include "tests/support/paths.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Mails as somebody else's parsers see them: Python's for the mail, icalendar for what is in it.
class TestMailMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadByOthers_data();
    void isReadByOthers();
    void carriesTheVisit_data();
    void carriesTheVisit();
    void rightToLeft_data();
    void rightToLeft();
    void offersToStop();
    void staysTheSameOnEveryAttempt();
    void addsNoHeaders();
    void readsSenders_data();
    void readsSenders();
    void refusesAddresses_data();
    void refusesAddresses();

private:
    static Outgoing mail(const QString &language = u"es"_s)
    {
        Outgoing outgoing;
        outgoing.channel = Channel::Email;
        outgoing.to = u"lucia@example.test"_s;
        outgoing.toName = u"Lucía Núñez Peña"_s;
        outgoing.clinicName = u"Clínica Uno"_s;
        outgoing.language = language;
        outgoing.subject = u"Su cita del martes"_s;
        outgoing.text = u"Hola Lucía:\nsu cita es el martes.\n\nVea https://meet.test/a?b=1&c=2."_s;
        outgoing.idempotencyKey = u"0190-reminder:email"_s;
        return outgoing;
    }
    static CalendarInvitation visit()
    {
        CalendarInvitation invitation;
        invitation.uid = u"0190-visit@frontdesk"_s;
        invitation.sequence = 2;
        invitation.start = fromMs(1780412400000); // 2026-06-02T15:00:00Z
        invitation.end = fromMs(1780414200000);
        invitation.zone = u"America/El_Salvador"_s;
        invitation.summary = u"Cita con la Dra. Fatima Khan; Odontología, revisión"_s;
        invitation.location = u"Clínica Uno"_s;
        invitation.organizerName = u"Clínica \"Uno\""_s;
        return invitation;
    }
    static QByteArray bytesOf(const Outgoing &outgoing, const QString &unsubscribeUrl = {})
    {
        const MailSender sender = MailSender::parse(u"Recepción <desk@clinica.test>"_s);
        return MailMessage{
            outgoing,      sender, asciiAddress(outgoing.to), messageIdFor(outgoing, sender), fromMs(1780322400000),
            unsubscribeUrl}
            .toBytes();
    }
    static QJsonObject seenByOthers(const QByteArray &mail)
    {
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {sourcePath(u"tests/sync/mailcheck.py"_s)});
        python.write(mail);
        python.closeWriteChannel();
        if (!python.waitForFinished(60'000) || python.exitCode() != 0)
            qWarning("%s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
    static QString partOf(const QJsonObject &seen, const QString &type)
    {
        for (const QJsonValue &part : seen["parts"_L1].toArray()) {
            if (part["type"_L1].toString() == type)
                return part["text"_L1].toString();
        }
        return {};
    }
};

void TestMailMessage::isReadByOthers_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Your visit"_s << u"See you on Tuesday."_s;
    QTest::newRow("accents") << u"Cita: mañana, día de revisión"_s << u"¡Hasta mañana, Peña!\n=20 is no blank ="_s;
    QTest::newRow("long subject") << u"Überaus lange Betreffzeile über einen Termin – "_s.repeated(6).trimmed()
                                  << u"x"_s.repeated(2000);
    QTest::newRow("arabic") << u"موعدك يوم الثلاثاء في العيادة"_s
                            << u"نراك يوم الثلاثاء الساعة التاسعة صباحًا. "_s.repeated(20);
    QTest::newRow("four-byte characters")
        << u"🦷 🦷 🦷 🦷 🦷 🦷 🦷 🦷 🦷 🦷 🦷 🦷 🦷 🦷 🦷"_s << u"🦷"_s.repeated(200);
    QTest::newRow("dots and dashes") << u"--=_ boundary"_s << u".\n..\n--\n-- \n.end"_s;
    QTest::newRow("looks encoded") << u"=?UTF-8?B?SGFjaw==?="_s << u"From here on\nFrom: nobody"_s;
}

void TestMailMessage::isReadByOthers()
{
    QFETCH(QString, subject);
    QFETCH(QString, text);
    Outgoing outgoing = mail();
    outgoing.subject = subject;
    outgoing.text = text;
    const QJsonObject seen = seenByOthers(bytesOf(outgoing));
    QCOMPARE(seen["defects"_L1].toArray(), QJsonArray());
    QCOMPARE(seen["type"_L1].toString(), u"multipart/alternative"_s);
    QCOMPARE(seen["Subject"_L1].toString(), subject);
    QCOMPARE(seen["From"_L1].toString(), u"Recepción <desk@clinica.test>"_s);
    QCOMPARE(seen["To"_L1].toString(), u"Lucía Núñez Peña <lucia@example.test>"_s);
    QCOMPARE(seen["Date"_L1].toString(), u"Mon, 01 Jun 2026 14:00:00 +0000"_s);
    QCOMPARE(partOf(seen, u"text/plain"_s), text);
    QCOMPARE(seen["bareLineEnds"_L1].toInt(), 0);
    QVERIFY(seen["ascii"_L1].toBool());
    QVERIFY2(seen["longestLine"_L1].toInt() <= 78, "a line is too long for mail");
    const QString html = partOf(seen, u"text/html"_s);
    QVERIFY(html.contains(text.section(u'\n', 0, 0).toHtmlEscaped()));
}

void TestMailMessage::carriesTheVisit_data()
{
    QTest::addColumn<bool>("cancel");
    QTest::newRow("asks") << false;
    QTest::newRow("cancels") << true;
}

void TestMailMessage::carriesTheVisit()
{
    QFETCH(bool, cancel);
    Outgoing outgoing = mail();
    outgoing.invitation = visit();
    outgoing.invitation->method = cancel ? CalendarInvitation::Method::Cancel : CalendarInvitation::Method::Request;
    const QJsonObject seen = seenByOthers(bytesOf(outgoing));
    QCOMPARE(seen["defects"_L1].toArray(), QJsonArray());
    const QJsonArray parts = seen["parts"_L1].toArray();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[2]["type"_L1].toString(), u"text/calendar"_s);
    const QString method = cancel ? u"CANCEL"_s : u"REQUEST"_s;
    QCOMPARE(parts[2]["method"_L1].toString(), method);
    const QJsonObject expected{{u"errors"_s, QJsonArray()},
                               {u"method"_s, method},
                               {u"version"_s, u"2.0"_s},
                               {u"uid"_s, u"0190-visit@frontdesk"_s},
                               {u"sequence"_s, 2},
                               {u"start"_s, u"2026-06-02T15:00:00+00:00"_s},
                               {u"end"_s, u"2026-06-02T15:30:00+00:00"_s},
                               {u"summary"_s, u"Cita con la Dra. Fatima Khan; Odontología, revisión"_s},
                               {u"location"_s, u"Clínica Uno"_s},
                               {u"status"_s, cancel ? u"CANCELLED"_s : u"CONFIRMED"_s},
                               {u"organizer"_s, u"mailto:desk@clinica.test"_s},
                               {u"organizerName"_s, u"Clínica 'Uno'"_s},
                               {u"attendee"_s, u"mailto:lucia@example.test"_s},
                               {u"events"_s, 1}};
    QCOMPARE(seen["calendar"_L1].toObject(), expected);
}

void TestMailMessage::rightToLeft_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("direction");
    QTest::newRow("English") << u"en"_s << u"ltr"_s;
    QTest::newRow("Spanish") << u"es"_s << u"ltr"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"rtl"_s;
    QTest::newRow("Urdu") << u"ur"_s << u"rtl"_s;
}

void TestMailMessage::rightToLeft()
{
    QFETCH(QString, language);
    QFETCH(QString, direction);
    const QString html = partOf(seenByOthers(bytesOf(mail(language))), u"text/html"_s);
    QVERIFY2(html.contains(u"<html lang=\"%1\" dir=\"%2\">"_s.arg(language, direction)), qPrintable(html));
}

void TestMailMessage::offersToStop()
{
    const QString url = u"https://clinica.test/unsubscribe/token"_s;
    const QJsonObject seen = seenByOthers(bytesOf(mail(), url));
    QCOMPARE(seen["List-Unsubscribe"_L1].toString(), QString(u'<' + url + u'>'));
    QCOMPARE(seen["List-Unsubscribe-Post"_L1].toString(), u"List-Unsubscribe=One-Click"_s);
    QVERIFY(partOf(seen, u"text/plain"_s).contains(url));
    QVERIFY(partOf(seen, u"text/html"_s).contains(u"<a href=\"%1\">Dejar de recibir estos correos</a>"_s.arg(url)));
    QVERIFY(partOf(seen, u"text/html"_s)
                .contains(u"<a href=\"https://meet.test/a?b=1&amp;c=2\">https://meet.test/a?b=1&amp;c=2</a>."_s));
    QVERIFY(seenByOthers(bytesOf(mail()))["List-Unsubscribe"_L1].isNull());
}

void TestMailMessage::staysTheSameOnEveryAttempt()
{
    const MailSender sender = MailSender::parse(u"desk@clinica.test"_s);
    Outgoing other = mail();
    other.idempotencyKey = u"another"_s;
    QCOMPARE(messageIdFor(mail(), sender), messageIdFor(mail(), sender));
    QVERIFY(messageIdFor(mail(), sender) != messageIdFor(other, sender));
    QVERIFY(messageIdFor(mail(), sender).endsWith("@clinica.test"));
}

void TestMailMessage::addsNoHeaders()
{
    Outgoing outgoing = mail();
    outgoing.subject = u"Hello\r\nBcc: everybody@example.test"_s;
    outgoing.toName = u"Eve\r\nBcc: everybody@example.test"_s;
    outgoing.language = u"es\r\nBcc: everybody@example.test"_s;
    const QJsonObject seen = seenByOthers(bytesOf(outgoing));
    QVERIFY(seen["Bcc"_L1].isNull());
    QCOMPARE(seen["Subject"_L1].toString(), u"Hello  Bcc: everybody@example.test"_s);
}

void TestMailMessage::readsSenders_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("bare") << u"desk@clinica.test"_s << QString() << "desk@clinica.test"_ba;
    QTest::newRow("named") << u"Clínica Uno <desk@clinica.test>"_s << u"Clínica Uno"_s << "desk@clinica.test"_ba;
    QTest::newRow("quoted") << u"\"Uno, S.A.\" <desk@clinica.test>"_s << u"Uno, S.A."_s << "desk@clinica.test"_ba;
    QTest::newRow("foreign domain") << u"desk@clínica.test"_s << QString() << "desk@xn--clnica-4va.test"_ba;
    QTest::newRow("none") << u"Clínica"_s << QString() << ""_ba;
}

void TestMailMessage::readsSenders()
{
    QFETCH(QString, setting);
    const MailSender sender = MailSender::parse(setting);
    QTEST(sender.name, "name");
    QTEST(sender.address, "address");
}

void TestMailMessage::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("line break") << u"a@b.test\r\nRCPT TO:<c@d.test>"_s;
    QTest::newRow("brackets") << u"a@b.test>"_s;
    QTest::newRow("blank") << u"a b@c.test"_s;
    QTest::newRow("none") << u"nobody"_s;
    QTest::newRow("two") << u"a@b.test,c@d.test"_s;
    QTest::newRow("foreign name") << u"peña@b.test"_s;
}

void TestMailMessage::refusesAddresses()
{
    QFETCH(QString, address);
    QCOMPARE(asciiAddress(address), QByteArray());
}

QTEST_GUILESS_MAIN(TestMailMessage)
#include "tst_mailmessage.moc"

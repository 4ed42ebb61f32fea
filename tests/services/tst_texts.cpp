#include <QTest>

#include "models/domain/smstext.h"
#include "models/services/delivery/texts.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void everyTextIsThere_data();
    void everyTextIsThere();
    void datesAreTheLanguages_data();
    void datesAreTheLanguages();
    void fills_data();
    void fills();
    void noLinkLeavesNoGap();
    void fitsOneSms();

private:
    static TextValues values()
    {
        return {u"Ana Ruiz"_s, u"Dr. Fatima Khan"_s, u"Clinic"_s, u"Monday"_s, u"10:00"_s, u"https://x.test/a"_s};
    }
};

void TestTexts::chooses_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("patients");
    QTest::addColumn<QString>("clinics");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("the reminder's") << u"fr"_s << u"ar"_s << u"es"_s << u"fr"_s;
    QTest::newRow("the patient's") << QString() << u"ar"_s << u"es"_s << u"ar"_s;
    QTest::newRow("the clinic's") << QString() << QString() << u"es"_s << u"es"_s;
    QTest::newRow("of a country") << u"UR-PK"_s << QString() << u"es"_s << u"ur"_s;
    QTest::newRow("unknown is the clinic's") << u"tlh"_s << u"ar"_s << u"es"_s << u"es"_s;
    QTest::newRow("unknown patient's") << QString() << u"de"_s << u"es"_s << u"es"_s;
    QTest::newRow("no texts in the clinic's") << QString() << QString() << u"de"_s << u"en"_s;
}

void TestTexts::chooses()
{
    QFETCH(QString, wanted);
    QFETCH(QString, patients);
    QFETCH(QString, clinics);
    QTEST(textLanguage(wanted, patients, clinics), "chosen");
}

void TestTexts::everyTextIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("kind");
    for (const QString &language : textLanguages()) {
        for (const QString &kind : {u"reminder"_s, u"booked"_s, u"moved"_s, u"cancelled"_s, u"new_message"_s,
                                    u"waitlist_offer"_s, u"offer_accepted"_s, u"offer_gone"_s})
            QTest::addRow("%s %s", qPrintable(language), qPrintable(kind)) << language << kind;
    }
}

void TestTexts::everyTextIsThere()
{
    QFETCH(QString, language);
    QFETCH(QString, kind);
    for (const Channel channel : {Channel::Sms, Channel::Email, Channel::Push, Channel::Voice, Channel::WhatsApp}) {
        const WrittenText written = writeText(kind, channel, language, values());
        QVERIFY(!written.text.isEmpty() && !written.subject.isEmpty());
        QVERIFY2(!written.text.contains('{'_L1) && !written.subject.contains('{'_L1), qPrintable(written.text));
        QVERIFY(written.text.contains("Clinic"_L1));
        if (kind != "new_message"_L1)
            QVERIFY2(written.text.contains("Monday"_L1) && written.text.contains("10:00"_L1)
                         && written.text.contains("Ana Ruiz"_L1) && written.text.contains("Khan"_L1),
                     qPrintable(written.text));
        QCOMPARE(written.text != writeText(kind, channel, u"en"_s, values()).text, language != "en"_L1);
    }
    QCOMPARE(!wayWithoutLink(kind, language).isEmpty(), kind == "waitlist_offer"_L1);
}

void TestTexts::datesAreTheLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("time"); // how it begins
    QTest::newRow("en, US") << u"en"_s << u"US"_s << u"Monday, June 1, 2026"_s << u"2:30"_s;
    QTest::newRow("en, GB") << u"en"_s << u"GB"_s << u"Monday, 1 June 2026"_s << u"14:30"_s;
    QTest::newRow("en where it has no custom") << u"en"_s << u"SV"_s << u"Monday, June 1, 2026"_s << u"2:30"_s;
    QTest::newRow("es") << u"es"_s << u"ES"_s << u"lunes, 1 de junio de 2026"_s << u"14:30"_s;
    QTest::newRow("fr") << u"fr"_s << u"FR"_s << u"lundi 1 juin 2026"_s << u"14:30"_s;
    QTest::newRow("ar") << u"ar"_s << u"EG"_s << u"الاثنين، ١ يونيو ٢٠٢٦"_s << u"٢:٣٠"_s;
    QTest::newRow("ur") << u"ur"_s << u"PK"_s << u"پیر، 1 جون، 2026"_s << u"2:30"_s;
}

void TestTexts::datesAreTheLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, region);
    QFETCH(QString, time);
    const QString date = writtenDate(QDate(2026, 6, 1), language, region);
    if (region == "GB"_L1)
        QCOMPARE(QString(date).remove(u','), u"Monday 1 June 2026"_s); // the comma came and went with the years
    else
        QTEST(date, "date");
    QString written = writtenTime(QTime(14, 30), language, region);
    QVERIFY2(written.remove(QChar(0x200F)).startsWith(time), qPrintable(written));
    QVERIFY(!written.contains(QChar(0x202F)));
}

void TestTexts::fills_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::newRow("all") << u"{patient}|{doctor}|{clinic}|{date}|{time}|{link}"_s
                         << u"Ana Ruiz|Dr. Fatima Khan|Clinic|Monday|10:00|https://x.test/a"_s;
    QTest::newRow("none") << u"Bring your card"_s << u"Bring your card"_s;
    QTest::newRow("unknown stays") << u"{room} {Patient} {} {patient"_s << u"{room} {Patient} {} {patient"_s;
    QTest::newRow("twice") << u"{time}{time}"_s << u"10:0010:00"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestTexts::fills()
{
    QFETCH(QString, text);
    QTEST(filledText(text, values()), "filled");
    TextValues sly = values();
    sly.patient = u"{link}"_s;
    QCOMPARE(filledText(u"{patient}"_s, sly), u"{link}"_s);
}

void TestTexts::noLinkLeavesNoGap()
{
    TextValues without = values();
    without.link.clear();
    const QString mail = writeText(u"booked"_s, Channel::Email, u"en"_s, without).text;
    QVERIFY(!mail.contains("\n\n\n"_L1));
    QVERIFY(!writeText(u"booked"_s, Channel::Sms, u"en"_s, without).text.endsWith(' '_L1));
}

void TestTexts::fitsOneSms()
{
    TextValues usual = values();
    usual.link.clear();
    usual.clinic = u"Clínica Uno"_s;
    usual.date = writtenDate(QDate(2026, 9, 23), u"es"_s, u"SV"_s);
    usual.time = writtenTime(QTime(14, 30), u"es"_s, u"SV"_s);
    const QString text = writeText(u"reminder"_s, Channel::Sms, u"es"_s, usual).text;
    QVERIFY(smsSize(text).alphabet == SmsSize::Alphabet::Ucs2);
    QCOMPARE(transliterated(u"Clínica «Uno» – mañana… €5"_s), u"Clinica \"Uno\" - mañana... €5"_s);
    QCOMPARE(transliterated(u"موعد"_s), u"موعد"_s);
    const SmsSize plain = smsSize(transliterated(text));
    QVERIFY(plain.alphabet == SmsSize::Alphabet::Gsm7);
    QVERIFY2(plain.segments == 1, qPrintable(text));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"

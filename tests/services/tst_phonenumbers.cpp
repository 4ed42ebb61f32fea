#include <QTest>
#include <QThread>

#include "models/services/phonenumbers.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestPhoneNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAnySpelling_data();
    void readsAnySpelling();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void knowsTheRegionOfAZone_data();
    void knowsTheRegionOfAZone();
    void showsNumbersForPeople();
    void knowsRegions();
};

void TestPhoneNumbers::initTestCase()
{
    const std::unique_ptr<QThread> worker(QThread::create(warmUpPhoneNumbers));
    worker->start();
    QVERIFY(worker->wait());
}

void TestPhoneNumbers::readsAnySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::newRow("E.164") << u"+50377654321"_s << u"SV"_s << u"+50377654321"_s;
    QTest::newRow("another country's") << u"+92-300-1234567"_s << u"SV"_s << u"+923001234567"_s;
    QTest::newRow("national") << u"7765-4321"_s << u"SV"_s << u"+50377654321"_s;
    QTest::newRow("region in small letters") << u"7765 4321"_s << u"sv"_s << u"+50377654321"_s;
    QTest::newRow("no region needed") << u"+503 7765 4321"_s << QString() << u"+50377654321"_s;
    QTest::newRow("dialled abroad, from here") << u"00 1 202 555 0100"_s << u"SV"_s << u"+12025550100"_s;
    QTest::newRow("dialled abroad, from the US") << u"011 503 7765 4321"_s << u"US"_s << u"+50377654321"_s;
    QTest::newRow("national prefix") << u"0300 1234567"_s << u"PK"_s << u"+923001234567"_s;
    QTest::newRow("Arabic digits") << u"٠٣٠٠١٢٣٤٥٦٧"_s << u"PK"_s << u"+923001234567"_s;
    QTest::newRow("Urdu digits with plus") << u"+۹۲ ۳۰۰ ۱۲۳۴۵۶۷"_s << u"SV"_s << u"+923001234567"_s;
    QTest::newRow("direction marks") << u"\u200e+50377654321\u202c"_s << u"SV"_s << u"+50377654321"_s;
    QTest::newRow("full-width plus") << u"\uff0b50377654321"_s << u"SV"_s << u"+50377654321"_s;
    QTest::newRow("extension is dropped") << u"(202) 555-0100 ext. 5"_s << u"US"_s << u"+12025550100"_s;
    QTest::newRow("tel URI") << u"tel:+1-202-555-0100"_s << u"SV"_s << u"+12025550100"_s;
    QTest::newRow("possible, not valid") << u"1234567890"_s << u"US"_s << u"+11234567890"_s;
    QTest::newRow("possible by its length alone") << u"+50300000000"_s << u"SV"_s << u"+50300000000"_s;
}

void TestPhoneNumbers::readsAnySpelling()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, e164);
    const auto read = parsePhone(text, region, u"phone"_s);
    QVERIFY_RESULT(read);
    QCOMPARE(*read, e164);
    QCOMPARE(*parsePhone(*read, {}, u"phone"_s), e164);
}

void TestPhoneNumbers::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::newRow("empty") << QString() << u"SV"_s;
    QTest::newRow("words") << u"call me"_s << u"SV"_s;
    QTest::newRow("too short") << u"123"_s << u"SV"_s;
    QTest::newRow("too long") << u"+503 7765 4321 4321 4321"_s << u"SV"_s;
    QTest::newRow("wrong length here") << u"1234567890"_s << u"SV"_s;
    QTest::newRow("no such country") << u"+999123456"_s << u"SV"_s;
    QTest::newRow("national, region unknown") << u"7765-4321"_s << QString();
    QTest::newRow("national, no such region") << u"7765-4321"_s << u"ZZ"_s;
    QTest::newRow("endless") << QString(10'000, u'7') << u"SV"_s;
    QTest::newRow("with a zero byte") << QString(u"7765"_s + QChar(u'\0') + u"4321"_s) << u"SV"_s;
}

void TestPhoneNumbers::refusesWhatIsNoNumber()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    const auto read = parsePhone(text, region, u"patientPhone"_s);
    QVERIFY_ERROR(read, ErrorCode::InvalidField);
    QCOMPARE(read.error().subject, u"patientPhone"_s);
}

void TestPhoneNumbers::knowsTheRegionOfAZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("region");
    QTest::newRow("El Salvador") << u"America/El_Salvador"_s << u"SV"_s;
    QTest::newRow("New York") << u"America/New_York"_s << u"US"_s;
    QTest::newRow("Karachi") << u"Asia/Karachi"_s << u"PK"_s;
    QTest::newRow("Amsterdam") << u"Europe/Amsterdam"_s << u"NL"_s;
    QTest::newRow("older name") << u"Asia/Calcutta"_s << u"IN"_s;
    QTest::newRow("older name, other folder") << u"US/Eastern"_s << u"US"_s;
    QTest::newRow("renamed city") << u"Europe/Kiev"_s << u"UA"_s;
    QTest::newRow("no territory") << u"UTC"_s << QString();
    QTest::newRow("offset") << u"Etc/GMT+5"_s << QString();
    QTest::newRow("unknown") << u"Mars/Base"_s << QString();
    QTest::newRow("a path") << u"../../etc/passwd"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestPhoneNumbers::knowsTheRegionOfAZone()
{
    QFETCH(QString, zone);
    QFETCH(QString, region);
    const auto found = regionOfZone(zone);
    QCOMPARE(found.value_or(QString()), region);
    QCOMPARE(found.has_value(), !region.isEmpty());
}

void TestPhoneNumbers::showsNumbersForPeople()
{
    QCOMPARE(displayPhone(u"+50377654321"_s), u"+503 7765 4321"_s);
    QCOMPARE(displayPhone(u"+12025550100"_s), u"+1 202-555-0100"_s);
    QCOMPARE(displayPhone(u"ask at the desk"_s), u"ask at the desk"_s);
    QCOMPARE(displayPhone({}), QString());
}

void TestPhoneNumbers::knowsRegions()
{
    QVERIFY(isPhoneRegion(u"SV"_s));
    QVERIFY(!isPhoneRegion(u"ZZ"_s));
    QVERIFY(!isPhoneRegion({}));
}

QTEST_GUILESS_MAIN(TestPhoneNumbers)
#include "tst_phonenumbers.moc"

#include <QTest>

#include <cmath>
#include <limits>

#include "models/domain/base62.h"
#include "models/domain/currency.h"
#include "models/domain/id.h"
#include "models/domain/money.h"
#include "models/domain/patientname.h"
#include "models/domain/role.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// The small values: money, names, ids.
class TestValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moneyFromWriting_data();
    void moneyFromWriting();
    void moneyFromJson_data();
    void moneyFromJson();
    void multiplies_data();
    void multiplies();
    void currencies();
    void namesSplitAndJoin_data();
    void namesSplitAndJoin();
    void foldsForSearch_data();
    void foldsForSearch();
    void base62_data();
    void base62();
    void base62Refuses_data();
    void base62Refuses();
    void idsAreStrict();
    void roles();
    void resultsOutliveTheirMaker();
};

void TestValues::moneyFromWriting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("minor"); // -1: refused
    QTest::addColumn<QString>("back");
    const auto row = [](const QString &text, int digits, qint64 minor, const QString &back = {}) {
        QTest::newRow(qPrintable(u"%1 with %2"_s.arg(text).arg(digits))) << text << digits << minor << back;
    };
    row(u"5000"_s, 2, 500'000, u"5000.00"_s);
    row(u"19.99"_s, 2, 1999, u"19.99"_s);
    row(u"0.1"_s, 2, 10, u"0.10"_s);
    row(u"0.005"_s, 2, 1, u"0.01"_s);
    row(u"0.00499999999999999999999"_s, 2, 0, u"0.00"_s);
    row(u"1.005"_s, 2, 101, u"1.01"_s);
    row(u"-0"_s, 2, 0, u"0.00"_s);
    row(u"-0.001"_s, 2, 0, u"0.00"_s);
    row(u"007"_s, 2, 700, u"7.00"_s);
    row(u"1500.5"_s, 0, 1501, u"1501"_s);
    row(u"1500.49"_s, 0, 1500, u"1500"_s);
    row(u"1.2345"_s, 3, 1235, u"1.235"_s);
    row(u"1.23456"_s, 4, 12346, u"1.2346"_s);
    row(u"1e3"_s, 2, 100'000, u"1000.00"_s);
    row(u"12.5E-1"_s, 2, 125, u"1.25"_s);
    row(u"1e-300"_s, 2, 0, u"0.00"_s);
    row(u"0e300"_s, 2, 0, u"0.00"_s);
    row(u"1000000000000"_s, 2, 100'000'000'000'000, u"1000000000000.00"_s);
    for (const char *text : {"",
                             "-",
                             ".",
                             ".5",
                             "5.",
                             "1,000",
                             "1 000",
                             " 1",
                             "1 ",
                             "+1",
                             "-1",
                             "-0.005",
                             "1e",
                             "1e+",
                             "1e 5",
                             "e5",
                             "0x10",
                             "NaN",
                             "inf",
                             "$5",
                             "1.2.3",
                             "1--2",
                             "1000000000000.01",
                             "1e99999",
                             "1e9999",
                             "9e99",
                             "99999999999999999999999999"})
        row(QString::fromLatin1(text), 2, -1);
}

void TestValues::moneyFromWriting()
{
    QFETCH(QString, text);
    QFETCH(int, digits);
    QFETCH(qint64, minor);
    QFETCH(QString, back);
    const auto money = moneyFromText(text, digits, Sign::NonNegative, u"unitPrice"_s);
    QCOMPARE(money ? money->minor : -1, minor);
    if (!money) {
        QCOMPARE(money.error().subject, u"unitPrice"_s);
        return;
    }
    QCOMPARE(toText(*money, digits), back);
    QCOMPARE(moneyFromNumber(toNumber(*money, digits), digits, Sign::NonNegative, u"x"_s)->minor, minor);
}

void TestValues::moneyFromJson_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<qint64>("nonNegative"); // min: refused
    QTest::addColumn<qint64>("any");
    const qint64 refused = std::numeric_limits<qint64>::min();
    QTest::newRow("19.99") << 19.99 << qint64(1999) << qint64(1999);
    QTest::newRow("1.005 is what was written") << 1.005 << qint64(101) << qint64(101);
    QTest::newRow("0.1 + 0.2") << 0.1 + 0.2 << qint64(30) << qint64(30);
    QTest::newRow("negative") << -2.345 << refused << qint64(-235);
    QTest::newRow("a little negative") << -0.001 << refused << qint64(0);
    QTest::newRow("minus zero") << -0.0 << qint64(0) << qint64(0);
    QTest::newRow("large") << 123456789012.34 << qint64(12345678901234) << qint64(12345678901234);
    QTest::newRow("too large") << 1e13 << refused << refused;
    QTest::newRow("far too large") << 1e300 << refused << refused;
    QTest::newRow("tiny") << 5e-324 << qint64(0) << qint64(0);
    QTest::newRow("not a number") << std::nan("") << refused << refused;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << refused << refused;
}

void TestValues::moneyFromJson()
{
    QFETCH(double, amount);
    QFETCH(qint64, nonNegative);
    QFETCH(qint64, any);
    const auto spelled = [](const Result<Money> &money) {
        return money ? money->minor : std::numeric_limits<qint64>::min();
    };
    QCOMPARE(spelled(moneyFromNumber(amount, 2, Sign::NonNegative, u"cost"_s)), nonNegative);
    QCOMPARE(spelled(moneyFromNumber(amount, 2, Sign::Any, u"cost"_s)), any);
}

void TestValues::multiplies_data()
{
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<double>("quantity");
    QTest::addColumn<qint64>("product"); // -1: refused
    QTest::newRow("one") << qint64(500000) << 1.0 << qint64(500000);
    QTest::newRow("three") << qint64(1999) << 3.0 << qint64(5997);
    QTest::newRow("two and a half") << qint64(333) << 2.5 << qint64(833);
    QTest::newRow("none") << qint64(333) << 0.0 << qint64(0);
    QTest::newRow("a third") << qint64(100) << 1.0 / 3 << qint64(33);
    QTest::newRow("rounds up") << qint64(1) << 0.5 << qint64(1);
    QTest::newRow("too much") << qint64(100'000'000'000'000) << 1e6 << qint64(-1);
    QTest::newRow("not a number") << qint64(1) << std::nan("") << qint64(-1);
}

void TestValues::multiplies()
{
    QFETCH(qint64, unit);
    QFETCH(double, quantity);
    QFETCH(qint64, product);
    const auto money = multiplied({unit}, quantity, u"quantity"_s);
    QCOMPARE(money ? money->minor : -1, product);
    if (money)
        QCOMPARE(multiplied({-unit}, quantity, u"quantity"_s)->minor, -product);
}

void TestValues::currencies()
{
    QCOMPARE(minorUnitDigits(u"USD"), 2);
    QCOMPARE(minorUnitDigits(u"JPY"), 0);
    QCOMPARE(minorUnitDigits(u"KWD"), 3);
    QCOMPARE(minorUnitDigits(u"CLF"), 4);
    QCOMPARE(minorUnitDigits(u"CLP"), 0);
    QCOMPARE(minorUnitDigits(u"XYZ"), 2);
    QVERIFY(isCurrencyCode(u"PKR"));
    QVERIFY(!isCurrencyCode(u"pkr"));
    QVERIFY(!isCurrencyCode(u"PKRS"));
    QCOMPARE(toText({-50}, 2), u"-0.50"_s);
    QCOMPARE(toText({std::numeric_limits<qint64>::min()}, 2), u"-92233720368547758.08"_s);
}

void TestValues::namesSplitAndJoin_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("letters");
    QTest::newRow("two") << u"Juan Pérez"_s << u"Juan"_s << u"Pérez"_s << u"JP"_s;
    QTest::newRow("three") << u"Ahmed bin Hassan"_s << u"Ahmed"_s << u"bin Hassan"_s << u"AB"_s;
    QTest::newRow("one") << u"Madonna"_s << u"Madonna"_s << QString() << u"M"_s;
    QTest::newRow("two spaces") << u"Juan  Pérez"_s << u"Juan"_s << u" Pérez"_s << u"JP"_s;
    QTest::newRow("Urdu") << u"فاطمہ خان"_s << u"فاطمہ"_s << u"خان"_s << u"فخ"_s;
    QTest::newRow("beyond 16 bits") << u"𐐨bc d"_s << u"𐐨bc"_s << u"d"_s << u"𐐀D"_s;
    QTest::newRow("a quote first") << u"'Ana' (Lu)"_s << u"'Ana'"_s << u"(Lu)"_s << u"AL"_s;
    QTest::newRow("none") << QString() << QString() << QString() << QString();
}

void TestValues::namesSplitAndJoin()
{
    QFETCH(QString, full);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, letters);
    const PersonName name = splitName(full);
    QCOMPARE(name.first, first);
    QCOMPARE(name.last, last);
    QCOMPARE(fullName(name), full);
    QCOMPARE(initials(name), letters);
    QCOMPARE(splitName(QString(u"\t "_s + full + u"  \n"_s)), name);
}

void TestValues::foldsForSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents") << u"José Ñandú"_s << u"jose nandu"_s;
    QTest::newRow("already apart") << u"Jose\u0301"_s << u"jose"_s;
    QTest::newRow("blanks") << u"  Ana \t María "_s << u"ana maria"_s;
    QTest::newRow("strokes") << u"Łukasz Ødegård Đorđe"_s << u"lukasz odegard dorde"_s;
    QTest::newRow("sharp s") << u"Groß Æsir"_s << u"gross aesir"_s;
    QTest::newRow("Turkish") << u"İpek Yıldız"_s << u"ipek yildiz"_s;
    QTest::newRow("harakat") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("vowel signs stay") << u"कुमार"_s << u"कुमार"_s;
    QTest::newRow("Greek") << u"Ἀθηνᾶ"_s << u"αθηνα"_s;
    QTest::newRow("digits") << u"P-2026-001"_s << u"p-2026-001"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestValues::foldsForSearch()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldForSearch(text), folded);
    QCOMPARE(foldForSearch(folded), folded);
}

void TestValues::base62_data()
{
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<QString>("spelled");
    QTest::newRow("none") << u"00000000-0000-0000-0000-000000000000"_s << u"0000000000000000000000"_s;
    QTest::newRow("one") << u"00000000-0000-0000-0000-000000000001"_s << u"0000000000000000000001"_s;
    QTest::newRow("61") << u"00000000-0000-0000-0000-00000000003d"_s << u"000000000000000000000z"_s;
    QTest::newRow("62") << u"00000000-0000-0000-0000-00000000003e"_s << u"0000000000000000000010"_s;
    QTest::newRow("all") << u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s << u"7n42DGM5Tflk9n8mt7Fhc7"_s;
}

void TestValues::base62()
{
    QFETCH(QString, uuid);
    QFETCH(QString, spelled);
    QCOMPARE(toBase62(QUuid::fromString(uuid)), spelled);
    QCOMPARE(uuidFromBase62(spelled), std::optional(QUuid::fromString(uuid)));
    for (int i = 0; i < 200; ++i) {
        const QUuid random = QUuid::createUuid();
        QCOMPARE(uuidFromBase62(toBase62(random)), std::optional(random));
        QCOMPARE(uuidFromPrefixedId("appt_"_L1, prefixedId("appt_"_L1, random)), std::optional(random));
        QCOMPARE(uuidFromPrefixedId("appt_"_L1, random.toString(QUuid::WithoutBraces)), std::optional(random));
    }
}

void TestValues::base62Refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("beyond 128 bits") << u"appt_7n42DGM5Tflk9n8mt7Fhc8"_s;
    QTest::newRow("far beyond") << u"appt_zzzzzzzzzzzzzzzzzzzzzz"_s;
    QTest::newRow("short") << u"appt_000000000000000000001"_s;
    QTest::newRow("long") << u"appt_00000000000000000000001"_s;
    QTest::newRow("another character") << u"appt_00000000000000000000-1"_s;
    QTest::newRow("another prefix") << u"user_0000000000000000000001"_s;
    QTest::newRow("no prefix") << u"0000000000000000000001"_s;
    QTest::newRow("prefix alone") << u"appt_"_s;
    QTest::newRow("none") << QString();
    QTest::newRow("null") << u"appt_0000000000000000000000"_s;
    QTest::newRow("null UUID") << u"00000000-0000-0000-0000-000000000000"_s;
    QTest::newRow("bad UUID") << u"550e8400-e29b-41d4-a716-44665544000g"_s;
}

void TestValues::base62Refuses()
{
    QFETCH(QString, text);
    QVERIFY(!uuidFromPrefixedId("appt_"_L1, text));
}

void TestValues::idsAreStrict()
{
    const QString text = u"550e8400-e29b-41d4-a716-446655440000"_s;
    QCOMPARE(PatientId::parse(text)->toString(), text);
    QCOMPARE(PatientId::parse(text.toUpper())->toString(), text);
    for (const QString &bad : {u"{550e8400-e29b-41d4-a716-446655440000}"_s, u"550e8400e29b41d4a716446655440000"_s,
                               QString(), u"550e8400-e29b-41d4-a716-44665544000x"_s,
                               u"550e8400-e29b-41d4-a716_446655440000"_s, u"00000000-0000-0000-0000-000000000000"_s})
        QVERIFY2(!PatientId::parse(bad), qPrintable(bad));
    QString last;
    for (int i = 0; i < 5000; ++i) {
        const AppointmentId id = AppointmentId::create();
        QVERIFY(id.toString() > last);
        QCOMPARE(id.uuid().variant(), QUuid::DCE);
        QCOMPARE(id.toString().at(14), u'7');
        last = id.toString();
    }
}

void TestValues::roles()
{
    for (const Role role : {Role::Patient, Role::Doctor, Role::Receptionist, Role::Admin, Role::Superadmin}) {
        QCOMPARE(roleFromString(toString(role)), std::optional(role));
        QCOMPARE(isStaff(role), role != Role::Patient);
        QCOMPARE(isAdmin(role), role == Role::Admin || role == Role::Superadmin);
    }
    QVERIFY(!roleFromString(u"Doctor"));
    QVERIFY(!roleFromString(u""));
}

void TestValues::resultsOutliveTheirMaker()
{
    const auto make = [] { return Result<QList<int>>(QList<int>{1, 2, 3}); };
    int sum = 0;
    for (const int number : *make())
        sum += number;
    QCOMPARE(sum, 6);
    const QList<int> &kept = make().value();
    QCOMPARE(kept.size(), 3);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"

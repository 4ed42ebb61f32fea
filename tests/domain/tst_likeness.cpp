#include <QTest>

#include "models/domain/birthdate.h"
#include "models/domain/likeness.h"
#include "models/domain/patientmerge.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// Who may be the same person, and what becomes of two records of one.
class TestLikeness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreCompared_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("similar");
        QTest::newRow("the same") << u"Ana Peña"_s << u"Ana Peña"_s << true;
        QTest::newRow("accents and case") << u"ANA PENA"_s << u"ana peña"_s << true;
        QTest::newRow("any order") << u"Peña, Ana Lucía"_s << u"Ana Lucia Pena"_s << true;
        QTest::newRow("a name left out") << u"Ana Peña"_s << u"Ana Lucía Peña Rivas"_s << true;
        QTest::newRow("a letter for a name") << u"A. Hernández"_s << u"Ana Hernandez"_s << true;
        QTest::newRow("one slip") << u"Jose Hernadez"_s << u"José Hernández"_s << true;
        QTest::newRow("letters swapped") << u"Jsoé Hernández"_s << u"José Hernández"_s << true;
        QTest::newRow("two slips in a long word") << u"Jose Fernades"_s << u"José Fernandez"_s << true;
        QTest::newRow("two slips in a short word") << u"Josue Paz"_s << u"Jesus Paz"_s << false;
        QTest::newRow("a short word must fit") << u"Ana Paz"_s << u"Ana Pez"_s << false;
        QTest::newRow("single names") << u"Madonna"_s << u"madonna"_s << true;
        QTest::newRow("one name of two says little") << u"Ana"_s << u"Ana Peña"_s << false;
        QTest::newRow("letters alone say nothing") << u"A P"_s << u"Ana Peña"_s << false;
        QTest::newRow("another person") << u"Ana Peña"_s << u"Luis Peña"_s << false;
        QTest::newRow("each word once") << u"Ana Ana"_s << u"Ana Peña"_s << false;
        QTest::newRow("apostrophes") << u"O’Neil Sean"_s << u"Sean ONeil"_s << true;
        QTest::newRow("other scripts") << u"أحمد حسن"_s << u"حسن أحمد"_s << true;
        QTest::newRow("nothing") << QString() << QString() << false;
    }

    void namesAreCompared()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, similar);
        QCOMPARE(similarNames(a, b), similar);
        QCOMPARE(similarNames(b, a), similar);
    }

    void aNameIsFolded() { QCOMPARE(foldedName(u"PEÑA, Ana Lucía"_s), u"ana lucia pena"_s); }

    void peopleAreAlike_data()
    {
        QTest::addColumn<PersonFacts>("a");
        QTest::addColumn<PersonFacts>("b");
        QTest::addColumn<int>("warned"); // -1: not at all
        QTest::addColumn<bool>("listed");
        const QDate day(1990, 5, 1);
        const QDate other(1991, 5, 1);
        const int phone = int(Alike::SamePhone);
        const int birth = int(Alike::NameAndBirth);
        const auto person = [](const QString &name, const QString &number, std::optional<QDate> born,
                               const QString &mail = {}) {
            return PersonFacts{name, number, mail, born};
        };
        QTest::newRow("a family's phone")
            << person(u"Ana Paz"_s, u"+1"_s, {}) << person(u"Luis Paz"_s, u"+1"_s, {}) << phone << false;
        QTest::newRow("the same phone and name")
            << person(u"Ana Paz"_s, u"+1"_s, {}) << person(u"ana paz"_s, u"+1"_s, day) << phone << true;
        QTest::newRow("the same phone and birth date")
            << person(u"Ana Paz"_s, u"+1"_s, day) << person(u"Anita"_s, u"+1"_s, day) << phone << true;
        QTest::newRow("father and son") << person(u"José Paz"_s, u"+1"_s, day) << person(u"José Paz"_s, u"+1"_s, other)
                                        << phone << false;
        QTest::newRow("name and birth date")
            << person(u"Ana Paz"_s, u"+1"_s, day) << person(u"Paz Ana"_s, u"+2"_s, day) << birth << true;
        QTest::newRow("name and e-mail") << person(u"Ana Paz"_s, {}, {}, u"A@x.test"_s)
                                         << person(u"Ana Paz"_s, {}, {}, u"a@x.test"_s) << -1 << true;
        QTest::newRow("the name alone") << person(u"Ana Paz"_s, {}, {}) << person(u"Ana Paz"_s, {}, {}) << -1 << false;
        QTest::newRow("unknown phones are not the same")
            << person(u"Ana Paz"_s, {}, day) << person(u"Luis Gil"_s, {}, day) << -1 << false;
    }

    void peopleAreAlike()
    {
        QFETCH(PersonFacts, a);
        QFETCH(PersonFacts, b);
        QFETCH(int, warned);
        QFETCH(bool, listed);
        const auto why = alike(a, b);
        QCOMPARE(why ? int(*why) : -1, warned);
        QCOMPARE(likelySame(a, b), listed);
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("dayFirst");
        QTest::addColumn<QDate>("monthFirst");
        QTest::newRow("ISO") << u"2001-03-12"_s << QDate(2001, 3, 12) << QDate(2001, 3, 12);
        QTest::newRow("slashes") << u"12/3/2001"_s << QDate(2001, 3, 12) << QDate(2001, 12, 3);
        QTest::newRow("points") << u"12.03.2001"_s << QDate(2001, 3, 12) << QDate(2001, 12, 3);
        QTest::newRow("blanks") << u" 12 3 2001 "_s << QDate(2001, 3, 12) << QDate(2001, 12, 3);
        QTest::newRow("no month 25") << u"12/25/2001"_s << QDate(2001, 12, 25) << QDate(2001, 12, 25);
        QTest::newRow("Arabic digits") << u"١٢/٣/٢٠٠١"_s << QDate(2001, 3, 12) << QDate(2001, 12, 3);
        QTest::newRow("two digits for a year") << u"12/3/01"_s << QDate() << QDate();
        QTest::newRow("no such day") << u"30/2/2001"_s << QDate() << QDate();
        QTest::newRow("words") << u"12 March 2001"_s << QDate() << QDate();
        QTest::newRow("too many") << u"1/2/3/2001"_s << QDate() << QDate();
        QTest::newRow("nothing") << QString() << QDate() << QDate();
    }

    void datesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QDate, dayFirst);
        QFETCH(QDate, monthFirst);
        QCOMPARE(dateFromText(text, DateOrder::DayFirst).value_or(QDate()), dayFirst);
        QCOMPARE(dateFromText(text, DateOrder::MonthFirst).value_or(QDate()), monthFirst);
    }

    void ages_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("age");
        QTest::newRow("the day before") << QDate(1990, 5, 2) << QDate(2026, 5, 1) << 35;
        QTest::newRow("the birthday") << QDate(1990, 5, 2) << QDate(2026, 5, 2) << 36;
        QTest::newRow("leap day, 28 February") << QDate(2000, 2, 29) << QDate(2026, 2, 28) << 25;
        QTest::newRow("leap day, 1 March") << QDate(2000, 2, 29) << QDate(2026, 3, 1) << 26;
        QTest::newRow("born today") << QDate(2026, 5, 2) << QDate(2026, 5, 2) << 0;
        QTest::newRow("tomorrow, by another zone") << QDate(2026, 5, 3) << QDate(2026, 5, 2) << 0;
    }

    void ages()
    {
        QFETCH(QDate, birth);
        QFETCH(QDate, today);
        QFETCH(int, age);
        QCOMPARE(ageOn(birth, today), age);
    }

    void recordsAreMerged()
    {
        Patient keep;
        keep.firstName = u"Ana"_s;
        keep.phone = u"+50370000001"_s;
        keep.notes = u"Allergic to latex"_s;
        keep.noShowCount = 1;
        Patient gone = keep;
        gone.firstName = u"Ana Lucía"_s;
        gone.phone = u"+50370000002"_s;
        gone.email = u"ana@example.test"_s;
        gone.dateOfBirth = QDate(1990, 5, 1);
        gone.noShowCount = 2;
        gone.userId = UserId::create();
        Patient result = merged(keep, gone, {});
        QCOMPARE(result.firstName, u"Ana"_s);
        QCOMPARE(result.phone, keep.phone);
        QCOMPARE(result.email, gone.email); // the other said nothing
        QCOMPARE(result.dateOfBirth, gone.dateOfBirth);
        QCOMPARE(result.notes, u"Allergic to latex\n+50370000002"_s);
        QCOMPARE(result.noShowCount, 3);
        QVERIFY(result.userId == gone.userId);
        result = merged(keep, gone, {MergeField::FirstName, MergeField::Phone});
        QCOMPARE(result.firstName, u"Ana Lucía"_s);
        QCOMPARE(result.phone, gone.phone);
        QCOMPARE(result.notes, u"Allergic to latex\n+50370000001"_s);
        gone.insurance.clear();
        keep.insurance = u"ISSS"_s;
        QCOMPARE(merged(keep, gone, {MergeField::Insurance}).insurance, u"ISSS"_s); // nothing never wins
    }

    void aNoStaysANo()
    {
        ContactPreferences keep;
        keep.sms = false;
        ContactPreferences gone;
        gone.email = false;
        gone.quietHours = u"off"_s;
        const ContactPreferences result = merged(keep, gone);
        QVERIFY(!result.sms);
        QVERIFY(!result.email);
        QVERIFY(result.push && result.voice && result.whatsapp);
        QCOMPARE(result.quietHours, u"off"_s);
    }
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"

#include <QTest>

#include "models/items/datewords.h"
#include "models/items/fuzzymatch.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// What people type into the palette, as tables: which texts it fits, how well, and which date is meant.
class TestSearchWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsFit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing") << u""_s << u"Go to today"_s << true;
        QTest::newRow("beginning") << u"go"_s << u"Go to today"_s << true;
        QTest::newRow("words in any order") << u"today go"_s << u"Go to today"_s << true;
        QTest::newRow("initials") << u"gtt"_s << u"Go to today"_s << true;
        QTest::newRow("letters in order") << u"tdy"_s << u"Go to today"_s << true;
        QTest::newRow("letters out of order") << u"ydt"_s << u"Go to today"_s << false;
        QTest::newRow("accents") << u"clinica"_s << u"Clínica Uno"_s << true;
        QTest::newRow("one word missing") << u"go tomorrow"_s << u"Go to today"_s << false;
        QTest::newRow("two strewn letters are chance") << u"oy"_s << u"Go to today"_s << false;
    }

    void textsFit()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QTEST(fuzzyScore(typed, text).has_value(), "fits");
    }

    void theBetterFitComesFirst()
    {
        const auto score = [](const QString &text) { return fuzzyScore(u"rem"_s, text).value_or(-1); };
        QVERIFY(score(u"Reminders"_s) > score(u"Open reminders"_s));
        QVERIFY(score(u"Open reminders"_s) > score(u"Theorem"_s));
        QVERIFY(score(u"Theorem"_s) > score(u"Right: every month"_s));
    }

    void datesAreMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QDate>("date"); ///< invalid: none
        QTest::newRow("day and month") << u"12 dec"_s << u"en_GB"_s << QDate(2026, 12, 12);
        QTest::newRow("month and day") << u"Dec 12"_s << u"en_GB"_s << QDate(2026, 12, 12);
        QTest::newRow("a month that is past") << u"3 feb"_s << u"en_GB"_s << QDate(2027, 2, 3);
        QTest::newRow("a month just past") << u"30 october"_s << u"en_GB"_s << QDate(2026, 10, 30);
        QTest::newRow("with year") << u"1 jan 2028"_s << u"en_GB"_s << QDate(2028, 1, 1);
        QTest::newRow("Spanish") << u"viernes 12 de diciembre"_s << u"es_SV"_s << QDate(2026, 12, 12);
        QTest::newRow("ISO") << u"2027-03-09"_s << u"en_GB"_s << QDate(2027, 3, 9);
        QTest::newRow("day first") << u"5/12"_s << u"en_GB"_s << QDate(2026, 12, 5);
        QTest::newRow("month first") << u"5/12"_s << u"en_US"_s << QDate(2027, 5, 12);
        QTest::newRow("short year") << u"5.12.27"_s << u"de_DE"_s << QDate(2027, 12, 5);
        QTest::newRow("today") << u"today"_s << u"en_GB"_s << QDate(2026, 11, 20);
        QTest::newRow("tomorrow") << u"Tomorrow"_s << u"en_GB"_s << QDate(2026, 11, 21);
        QTest::newRow("weekday ahead") << u"mon"_s << u"en_GB"_s << QDate(2026, 11, 23);
        QTest::newRow("this weekday is next week's") << u"friday"_s << u"en_GB"_s << QDate(2026, 11, 27);
        QTest::newRow("days on") << u"+10"_s << u"en_GB"_s << QDate(2026, 11, 30);
        QTest::newRow("leap day") << u"29 feb"_s << u"en_GB"_s << QDate(2028, 2, 29);
        QTest::newRow("no such day") << u"31 feb"_s << u"en_GB"_s << QDate();
        QTest::newRow("a name") << u"Maria"_s << u"en_GB"_s << QDate();
        QTest::newRow("a number") << u"12"_s << u"en_GB"_s << QDate();
        QTest::newRow("nothing") << u" "_s << u"en_GB"_s << QDate();
    }

    void datesAreMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, locale);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const auto date = dateFromWords(typed, QDate(2026, 11, 20), QLocale());
        QLocale::setDefault(before);
        QTEST(date.value_or(QDate()), "date");
    }
};

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"

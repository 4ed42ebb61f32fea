#include <QTest>

#include "models/domain/messagetext.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestMessageText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMeansNothingIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stray");
        QTest::newRow("all well") << u"{patient}: {date}"_s << QString();
        QTest::newRow("none") << u"Hello"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("misspelt") << u"Hi {patiant}, {date}"_s << u"{patiant}"_s;
        QTest::newRow("in capitals") << u"{Patient}"_s << u"{Patient}"_s;
        QTest::newRow("with spaces") << u"{ patient }"_s << u"{ patient }"_s;
        QTest::newRow("the second") << u"{patient} {doctor}"_s << u"{doctor}"_s;
        QTest::newRow("nothing in it") << u"{}"_s << u"{}"_s;
        QTest::newRow("not closed") << u"{patient"_s << u"{"_s;
        QTest::newRow("not opened") << u"patient}"_s << u"}"_s;
        QTest::newRow("opened twice") << u"{{patient}"_s << u"{"_s;
        QTest::newRow("closed twice") << u"{patient}}"_s << u"}"_s;
    }

    void whatMeansNothingIsNamed()
    {
        QFETCH(QString, text);
        QTEST(strayPlaceholder(text, {u"patient"_s, u"date"_s}), "stray");
    }
};

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"

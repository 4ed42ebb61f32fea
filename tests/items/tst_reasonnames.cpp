#include <QTest>

#include "models/domain/deliveryreason.h"
#include "models/items/remindertexts.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// Why something was not sent: kept as a code, said in words.
class TestReasonNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void somebodyElsesWordsStay_data();
    void somebodyElsesWordsStay();
    void everyCodeHasWords();
    void argumentIsNamed();

private:
    static QList<ReasonCode> all()
    {
        QList<ReasonCode> codes;
        for (int code = int(ReasonCode::VisitChanged); code <= int(ReasonCode::UnknownKind); ++code)
            codes.append(ReasonCode(code));
        return codes;
    }
};

void TestReasonNames::comesBack()
{
    QSet<QString> seen;
    for (const ReasonCode code : all()) {
        const QString stored = spelled(code, u"http: //x: 1"_s);
        QVERIFY2(reasonOf(stored) == (DeliveryReason{code, u"http: //x: 1"_s}), qPrintable(stored));
        QVERIFY(reasonOf(spelled(code)) == (DeliveryReason{code, {}}));
        QVERIFY2(!seen.contains(spelled(code)), qPrintable(stored));
        seen.insert(spelled(code));
    }
}

void TestReasonNames::somebodyElsesWordsStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a provider's") << u"phone is off"_s;
    QTest::newRow("with a colon") << u"error: no such number"_s;
    QTest::newRow("nothing") << QString();
}

void TestReasonNames::somebodyElsesWordsStay()
{
    QFETCH(QString, text);
    QCOMPARE(reasonOf(text).argument, text);
    QCOMPARE(reasonName(text), text);
}

void TestReasonNames::everyCodeHasWords()
{
    for (const ReasonCode code : all()) {
        const QString words = reasonName(spelled(code, u"x"_s));
        QVERIFY2(words.contains(u' ') && !words.contains(u'_') && !words.contains("%1"_L1), qPrintable(spelled(code)));
    }
}

void TestReasonNames::argumentIsNamed()
{
    QCOMPARE(reasonName(spelled(ReasonCode::ChannelNotSet, u"sms"_s)), u"SMS is not set up"_s);
    QCOMPARE(reasonName(spelled(ReasonCode::Answered, u"503"_s)), u"The gateway answered 503"_s);
    QCOMPARE(reasonName(spelled(ReasonCode::VisitIs, u"cancelled"_s)), u"The visit is cancelled"_s);
}

QTEST_GUILESS_MAIN(TestReasonNames)
#include "tst_reasonnames.moc"

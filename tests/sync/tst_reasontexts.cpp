#include <QTest>

#include "models/domain/deliveryreason.h"
#include "sync/api/reasontexts.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// Why something was not sent, as the API says it.
class TestReasonTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWords();
    void asBefore();
};

void TestReasonTexts::everyCodeHasWords()
{
    for (int code = int(ReasonCode::VisitChanged); code <= int(ReasonCode::UnknownKind); ++code) {
        const QString stored = spelled(ReasonCode(code), u"x"_s);
        const QString text = reasonText(stored);
        QVERIFY2(text == "unsubscribed"_L1 || (text.contains(u' ') && !text.contains(u'_')), qPrintable(stored));
    }
}

void TestReasonTexts::asBefore()
{
    QCOMPARE(reasonText({}), QString());
    QCOMPARE(reasonText(u"phone is off"_s), u"phone is off"_s);
    QCOMPARE(reasonText(u"channel_not_set:push"_s), u"the channel push is not configured"_s);
    QCOMPARE(reasonText(u"setting_missing:sms.url"_s), u"the gateway is not configured: sms.url is not set"_s);
    QCOMPARE(reasonText(u"visit_is:in_progress"_s), u"the appointment is in progress"_s);
}

QTEST_GUILESS_MAIN(TestReasonTexts)
#include "tst_reasontexts.moc"

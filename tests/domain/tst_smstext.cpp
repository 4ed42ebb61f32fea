#include <QTest>

#include "models/domain/smstext.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestSmsText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizes_data();
    void sizes();
};

void TestSmsText::sizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("gsm");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("segments");
    const auto row = [](const char *what, const QString &text, bool gsm, int units, int segments) {
        QTest::newRow(what) << text << gsm << units << segments;
    };
    const QString a = u"a"_s;
    row("none", QString(), true, 0, 0);
    row("plain", u"Your visit is at 9:00"_s, true, 21, 1);
    row("accents of the alphabet", u"Ñandú à las 9"_s, false, 13, 1); // ú is not in it
    row("accents in it", u"Ñ é ü à ¿?"_s, true, 10, 1);
    row("small c with cedilla is not", u"ç"_s, false, 1, 1);
    row("extension", u"[5 €]"_s, true, 8, 1);
    row("160", a.repeated(160), true, 160, 1);
    row("161", a.repeated(161), true, 161, 2);
    row("306", a.repeated(306), true, 306, 2);
    row("307", a.repeated(307), true, 307, 3);
    row("160 with a pair at the end", a.repeated(158) + u"€"_s, true, 160, 1);
    row("no pair is cut", a.repeated(152) + u"€"_s + a.repeated(152), true, 306, 3);
    row("Urdu", u"آپ کی ملاقات"_s, false, 12, 1);
    row("70", u"ú"_s.repeated(70), false, 70, 1);
    row("71", u"ú"_s.repeated(71), false, 71, 2);
    row("134", u"ú"_s.repeated(134), false, 134, 2);
    row("135", u"ú"_s.repeated(135), false, 135, 3);
    row("emoji takes two", u"😀"_s, false, 2, 1);
    row("no emoji is cut", u"ú"_s.repeated(66) + u"😀"_s + u"ú"_s.repeated(66), false, 134, 3);
}

void TestSmsText::sizes()
{
    QFETCH(QString, text);
    QFETCH(bool, gsm);
    QFETCH(int, units);
    QFETCH(int, segments);
    const SmsSize size = smsSize(text);
    QCOMPARE(size.alphabet == SmsSize::Alphabet::Gsm7, gsm);
    QCOMPARE(size.units, units);
    QCOMPARE(size.segments, segments);
}

QTEST_GUILESS_MAIN(TestSmsText)
#include "tst_smstext.moc"

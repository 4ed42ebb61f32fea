#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include "sync/faces/routetable.h"
#include "tests/sync/apifixture.h"
#include "tests/sync/documentedapi.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// The page about the API: whole, closed in itself, and harmless.
class TestDocs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsEveryOperation();
    void asksNobodyElse();
    void linksLeadSomewhere();
    void tagsAreClosed();
    void linesForCurlAreWhole();

private:
    QStringList all(const QString &pattern) const
    {
        QStringList found;
        auto matches = QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).globalMatch(m_page);
        while (matches.hasNext())
            found.append(matches.next().captured(1));
        return found;
    }
    Answer m_answer;
    QString m_page;
    QList<DocumentedOperation> m_operations;
};

void TestDocs::initTestCase()
{
    ApiFixture api;
    m_answer = api.get(u"/docs"_s, {});
    QCOMPARE(m_answer.status, 200);
    QCOMPARE(m_answer.headers.value("content-type"), "text/html; charset=utf-8");
    m_page = QString::fromUtf8(m_answer.bytes);
    m_operations = documentedOperations(api.get(u"/openapi.json"_s, {}).object());
    QCOMPARE(m_operations.size(), qsizetype(routeTable().size()));
}

void TestDocs::showsEveryOperation()
{
    for (const DocumentedOperation &operation : std::as_const(m_operations)) {
        QVERIFY2(m_page.contains(u"id=\"%1\""_s.arg(operation.id)), qUtf8Printable(operation.id));
        QVERIFY2(m_page.contains(u"href=\"#%1\""_s.arg(operation.id)), qUtf8Printable(operation.id));
        QVERIFY2(m_page.contains(u"<span class=\"path\">%1</span>"_s.arg(operation.path)),
                 qUtf8Printable(operation.path));
    }
    QVERIFY(m_page.contains(u"<code>durationMinutes</code>"_s));
    QVERIFY(m_page.contains(u"5 to 720."_s));
}

void TestDocs::asksNobodyElse()
{
    QVERIFY(all(u"\\s(src|action|srcset)="_s).isEmpty());
    for (const QString &target : all(u"href=\"([^\"]*)\""_s))
        QVERIFY2(target.startsWith(u'#') || target == "/openapi.json"_L1, qUtf8Printable(target));
    for (const QString &host : all(u"https?://([^/\\s:\"'<]+)"_s))
        QCOMPARE(host, u"127.0.0.1"_s);
    const QByteArray policy = m_answer.headers.value("content-security-policy");
    QVERIFY(policy.startsWith("default-src 'none'"));
    for (const QString &tag : {u"style"_s, u"script"_s}) {
        const QStringList texts = all(u"<%1>(.*?)</%1>"_s.arg(tag));
        QCOMPARE(texts.size(), 1);
        const QByteArray hash = QCryptographicHash::hash(texts.first().toUtf8(), QCryptographicHash::Sha256).toBase64();
        const QByteArray allowed = tag.toLatin1() + "-src 'sha256-" + hash;
        QVERIFY2(policy.contains(allowed), allowed.constData());
    }
    QVERIFY(all(u"\\s(style|on[a-z]+)=\""_s).isEmpty()); // which the policy would refuse
}

void TestDocs::linksLeadSomewhere()
{
    const QStringList names = all(u"\\sid=\"([^\"]*)\""_s);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const QString &target : all(u"href=\"#([^\"]*)\""_s))
        QVERIFY2(names.contains(target), qUtf8Printable(target));
}

void TestDocs::tagsAreClosed()
{
    QString body = m_page;
    body.remove(QRegularExpression(u"<script>.*?</script>"_s, QRegularExpression::DotMatchesEverythingOption));
    QStringList open;
    auto tags = QRegularExpression(u"<(/?)([a-z0-9]+)[^>]*>"_s).globalMatch(body);
    while (tags.hasNext()) {
        const auto tag = tags.next();
        const QString name = tag.captured(2);
        if (name == "meta"_L1)
            continue;
        if (tag.captured(1).isEmpty()) {
            open.append(name);
            continue;
        }
        QVERIFY2(!open.isEmpty() && open.constLast() == name, qUtf8Printable(body.mid(tag.capturedStart() - 80, 160)));
        open.removeLast();
    }
    QCOMPARE(open, QStringList());
}

void TestDocs::linesForCurlAreWhole()
{
    const QStringList blocks = all(u"<pre>(curl.*?)</pre>"_s);
    QVERIFY(blocks.size() >= m_operations.size());
    for (const QString &block : blocks) {
        QVERIFY2(block.contains(u"$HUB/"_s), qUtf8Printable(block));
        QVERIFY2(!block.contains(u'{') || block.contains(u"-d &"_s) || block.contains(u"-d '"_s),
                 qUtf8Printable(block));
    }
}

QTEST_GUILESS_MAIN(TestDocs)
#include "tst_docs.moc"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/paths.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Somebody who knows nothing but /docs comes to a booking with its lines for curl, copied as they stand.
class TestDocsGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfTheGuideBook();

private:
    static constexpr int patience = 60'000;
    static QStringList linesOf(const QString &page)
    {
        QStringList blocks;
        auto found = QRegularExpression(u"<pre class=\"run\">(.*?)</pre>"_s,
                                        QRegularExpression::DotMatchesEverythingOption)
                         .globalMatch(page);
        while (found.hasNext())
            blocks.append(found.next().captured(1).replace(u"&lt;"_s, u"<"_s).replace(u"&amp;"_s, u"&"_s));
        return blocks;
    }
};

void TestDocsGuide::linesOfTheGuideBook()
{
    const QTemporaryDir directory;
    const QString data = directory.filePath(u"clinic"_s);
    const QString key = directory.filePath(u"key"_s);
    QCOMPARE(QProcess::execute(programPath(), {u"init"_s, u"--data"_s, data, u"--demo"_s, u"--key-file"_s, key}), 0);
    QProcess hub;
    hub.start(programPath(), {u"serve"_s, u"--data"_s, data, u"--key-file"_s, key, u"--listen"_s, u"127.0.0.1:0"_s,
                              u"--insecure-http"_s});
    QTRY_VERIFY_WITH_TIMEOUT(hub.canReadLine(), patience);
    const QString url = QString::fromUtf8(hub.readLine()).section(u' ', 2).trimmed();

    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> page(network.get(QNetworkRequest(QUrl(url + u"/docs"_s))));
    QTRY_VERIFY_WITH_TIMEOUT(page->isFinished(), patience);
    const QStringList blocks = linesOf(QString::fromUtf8(page->readAll()));
    QCOMPARE(blocks.size(), 5);
    const QString script = blocks.join(u"\necho\n"_s).replace(u"http://127.0.0.1:8080"_s, url);

    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, script});
    QVERIFY(shell.waitForFinished(patience));
    const QString said = QString::fromUtf8(shell.readAllStandardOutput());
    const QString errors = QString::fromUtf8(shell.readAllStandardError());
    hub.terminate();
    QVERIFY(hub.waitForFinished(patience));
    QVERIFY2(said.contains(u"\"status\":\"ok\""_s), qUtf8Printable(said + errors));
    QVERIFY2(said.contains(u"patient@demo.test"_s), qUtf8Printable(said + errors));
    QVERIFY2(said.contains(u"\"status\":\"requested\""_s), qUtf8Printable(said + errors));
    QVERIFY2(said.contains(u"\n201\n"_s), qUtf8Printable(said + errors));
    QVERIFY2(said.contains(u"SLOT_CONFLICT"_s), qUtf8Printable(said + errors));
}

QTEST_GUILESS_MAIN(TestDocsGuide)
#include "tst_docsguide.moc"

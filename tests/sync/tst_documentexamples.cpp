#include <QDir>
#include <QTest>

#include "tests/support/paths.h"
#include "tests/sync/documentexample.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Each example request of the five documents gets the documented answer.
class TestDocumentExamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAsDocumented_data();
    void answersAsDocumented();
};

void TestDocumentExamples::answersAsDocumented_data()
{
    QTest::addColumn<QJsonArray>("given");
    QTest::addColumn<QJsonObject>("example");
    const QDir folder(sourcePath(u"tests/data/examples"_s));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        QJsonParseError error;
        const QJsonObject document = QJsonDocument::fromJson(file.readAll(), &error).object();
        QVERIFY2(!document.isEmpty(), qPrintable(name + u' ' + error.errorString() + QString::number(error.offset)));
        for (const QJsonValue &example : document[u"examples"_s].toArray())
            QTest::addRow("%s: %s", qUtf8Printable(name.chopped(5)), qUtf8Printable(example[u"name"_s].toString()))
                << document[u"given"_s].toArray() << example.toObject();
    }
}

void TestDocumentExamples::answersAsDocumented()
{
    QFETCH(QJsonArray, given);
    QFETCH(QJsonObject, example);
    const QString fault = DocumentExample(given, example).run();
    QVERIFY2(fault.isEmpty(), qUtf8Printable(u'\n' + fault));
}

QTEST_GUILESS_MAIN(TestDocumentExamples)
#include "tst_documentexamples.moc"

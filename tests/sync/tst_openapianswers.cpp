#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/paths.h"
#include "tests/sync/eventlistener.h"
#include "tests/sync/exampleworld.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Calls every documented operation with each of its documented examples, as everybody who may, and has a validator that is
/// not ours compare the answers with what the document says of them.
class TestOpenApiAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void examplesAreAnswered_data();
    void examplesAreAnswered();
    void answersAreAsDescribed();
    void otherAnswersAreNoticed();

private:
    /// A new one for each that may change it.
    ExampleWorld &worldFor(const DocumentedOperation &operation)
    {
        if (!m_world || m_changed)
            m_world = std::make_unique<ExampleWorld>();
        m_changed = operation.method != "GET";
        return *m_world;
    }
    void record(const DocumentedOperation &operation, const Answer &answer);
    void listen(const DocumentedOperation &operation);
    /// What the validator prints; empty when it finds nothing.
    QString judge(const QString &answers) const;

    QTemporaryDir m_directory;
    QFile m_answers{m_directory.filePath(u"answers.jsonl"_s)};
    QList<DocumentedOperation> m_operations;
    std::unique_ptr<ExampleWorld> m_world;
    bool m_changed = false;
};

void TestOpenApiAnswers::initTestCase()
{
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm"); // many clinics, whose safety is not what is tested here
    ApiFixture api;
    const Answer document = api.get(u"/openapi.json"_s, {});
    m_operations = documentedOperations(document.object());
    QVERIFY(m_operations.size() > 50);
    QFile file(m_directory.filePath(u"openapi.json"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(document.bytes), document.bytes.size());
    QVERIFY(m_answers.open(QFile::WriteOnly));
}

void TestOpenApiAnswers::examplesAreAnswered_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("body");
    for (int i = 0; i < m_operations.size(); ++i) {
        const DocumentedOperation &operation = m_operations.at(i);
        for (int body = 0; body < operation.bodies.size(); ++body)
            QTest::addRow("%s %s", qUtf8Printable(operation.id), qUtf8Printable(operation.bodies.at(body).name))
                << i << body;
    }
}

void TestOpenApiAnswers::examplesAreAnswered()
{
    QFETCH(int, index);
    QFETCH(int, body);
    const DocumentedOperation &operation = m_operations.at(index);
    if (operation.isStream)
        return listen(operation);
    ExampleWorld &world = worldFor(operation);
    const DocumentedOperation::Body &example = operation.bodies.at(body);
    world.prepare(operation, example.name);
    const QStringList callers = ExampleWorld::callers(operation, example.name);
    bool first = true;
    for (const QString &caller : callers) {
        const Answer answer = world.call(operation, example, world.token(caller));
        if (std::exchange(first, false))
            QVERIFY2(answer.status / 100 == 2, answer.bytes.constData());
        record(operation, answer);
    }
}

void TestOpenApiAnswers::listen(const DocumentedOperation &operation)
{
    const ApiFixture &api = worldFor(operation).api;
    EventListener desk(api, api.reception);
    QTRY_VERIFY(desk.isOpen());
    record(operation, {desk.status(), {}, {{"content-type", "text/event-stream"}}});
}

void TestOpenApiAnswers::record(const DocumentedOperation &operation, const Answer &answer)
{
    const bool isJson = answer.headers.value("content-type").startsWith("application/json");
    const QByteArray body = isJson ? answer.bytes : QByteArray("null");
    m_answers.write("{\"operation\":\"" + operation.id.toUtf8() + "\",\"status\":" + QByteArray::number(answer.status)
                    + ",\"body\":" + body + "}\n");
}

QString TestOpenApiAnswers::judge(const QString &answers) const
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {sourcePath(u"tests/sync/openapicheck.py"_s), u"answers"_s,
                                         m_directory.filePath(u"openapi.json"_s), answers});
    if (!python.waitForFinished(120'000))
        return python.errorString();
    const QString said = QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError());
    return python.exitCode() == 0 ? QString() : u"faults:\n"_s + said;
}

void TestOpenApiAnswers::answersAreAsDescribed()
{
    m_world.reset();
    m_answers.close();
    const QString said = judge(m_answers.fileName());
    QVERIFY2(said.isEmpty(), qUtf8Printable(said));
}

void TestOpenApiAnswers::otherAnswersAreNoticed()
{
    QFile file(m_directory.filePath(u"wrong.jsonl"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("{\"operation\":\"health\",\"status\":200,\"body\":{\"status\":\"ok\",\"version\":1,\"secret\":2}}\n"
               "{\"operation\":\"health\",\"status\":418,\"body\":null}\n");
    file.close();
    const QString said = judge(file.fileName());
    QVERIFY(said.contains(u"GET /healthz 200: version"_s));
    QVERIFY(said.contains(u"'secret' was unexpected"_s));
    QVERIFY(said.contains(u"GET /healthz: 418 is not described"_s));
    QVERIFY(said.contains(u"POST /api/v1/auth/login: was never answered with success"_s));
}

QTEST_GUILESS_MAIN(TestOpenApiAnswers)
#include "tst_openapianswers.moc"

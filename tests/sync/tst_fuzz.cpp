#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <span>

#include <sqlite3.h>

#include "models/storage/database.h"
#include "tests/sync/exampleworld.h"
#include "tests/sync/mutations.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Everything that /openapi.json lets somebody send, sent wrong: no answer but the contract's errors, never a failure of
/// ours, and what was refused has left nothing behind. Bounded, and the same on every run.
class TestFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesBadInput_data();
    void refusesBadInput();

private:
    struct Case {
        /// Of everything, counted anew when somebody has written.
        QByteArray rowCounts()
        {
            if (const qint64 now = database->dataVersion(); std::exchange(version, now) != now)
                rows = TestFuzz::rowCounts(*database);
            return rows;
        }
        ExampleWorld world;
        std::unique_ptr<Database> database = Database::open(world.api.clinic.databasePath(), Database::Mode::ReadOnly)
                                                 .value();
        qint64 version = -1;
        QByteArray rows;
    };
    static constexpr qsizetype sideBySide = 6;
    /// Of requests that are sent together.
    QStringList faultsOf(Case &around, const DocumentedOperation &operation, std::span<const Mutation> some,
                         const QByteArray &token);
    QString faultOf(const DocumentedOperation &operation, const Mutation &mutation, const Answer &answer) const;
    static QString faultOf(const Answer &answer, bool standard);
    static QByteArray rowCounts(Database &database);
    bool hasStandardErrors(const DocumentedOperation &operation, int status) const;

    QJsonObject m_document;
    QList<DocumentedOperation> m_operations;
};

void TestFuzz::initTestCase()
{
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm"); // thousands of commits, whose safety is not what is tested here
    ApiFixture api;
    m_document = api.get(u"/openapi.json"_s, {}).object();
    m_operations = documentedOperations(m_document);
    QVERIFY(m_operations.size() > 50);
}

void TestFuzz::refusesBadInput_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("body");
    for (int i = 0; i < m_operations.size(); ++i) {
        for (int body = 0; body < m_operations.at(i).bodies.size(); ++body)
            QTest::addRow("%s %s", qUtf8Printable(m_operations.at(i).id),
                          qUtf8Printable(m_operations.at(i).bodies.at(body).name))
                << i << body;
    }
}

void TestFuzz::refusesBadInput()
{
    QFETCH(int, index);
    QFETCH(int, body);
    const DocumentedOperation &operation = m_operations.at(index);
    if (operation.parameters.isEmpty() && operation.bodySchema.isEmpty())
        return;
    Case around;
    const DocumentedOperation::Body &example = operation.bodies.at(body);
    auto all = mutations(m_document, operation, example.value, around.world.api.clinic.otherPatient.toString(),
                         quint32(index));
    if (operation.isStream) // what it takes has no end
        erase_if(all, [](const Mutation &mutation) { return !mutation.mustFail; });
    // What is surely wrong changes nothing, so it may go side by side; the others go one by one.
    const auto firstDoubtful = std::ranges::stable_partition(all, &Mutation::mustFail).begin();
    const QStringList callers = ExampleWorld::callers(operation, example.name);
    QStringList faults;
    for (auto next = all.begin(); next != all.end();) {
        const auto left = std::distance(next, next < firstDoubtful ? firstDoubtful : all.end());
        const auto end = next + (next < firstDoubtful ? std::min<qsizetype>(left, sideBySide) : 1);
        const QString caller = callers.at(std::distance(all.begin(), next) % callers.size());
        for (const QString &fault : faultsOf(around, operation, {next, end}, around.world.token(caller)))
            faults.append(caller + u' ' + fault);
        next = end;
    }
    QVERIFY2(faults.isEmpty(), qUtf8Printable(u'\n' + faults.first(qMin(8, faults.size())).join(u'\n')));
}

QStringList TestFuzz::faultsOf(Case &around, const DocumentedOperation &operation, std::span<const Mutation> some,
                               const QByteArray &token)
{
    const QByteArray before = around.rowCounts();
    QList<std::shared_ptr<std::optional<Answer>>> answers;
    for (const Mutation &mutation : some) {
        const QByteArray body = mutation.body.isEmpty()
                                    ? QByteArray()
                                    : around.world.adapt(QString::fromLatin1(mutation.body)).toLatin1();
        answers.append(around.world.api.begin(operation.method, around.world.adapt(mutation.target), token, body,
                                              mutation.headers));
    }
    const auto arrived = [](const auto &answer) { return answer->has_value(); };
    if (!around.world.api.waitUntil([&] { return std::ranges::all_of(answers, arrived); }))
        return {some.front().name + u": no answer"_s};
    QStringList faults;
    bool refused = true;
    for (size_t i = 0; i < some.size(); ++i) {
        const Answer &answer = **answers.at(qsizetype(i));
        const QString fault = faultOf(operation, some[i], answer);
        if (!fault.isEmpty())
            faults.append(some[i].name + u" → "_s + fault);
        refused = refused && answer.status >= 400;
    }
    if (refused && around.rowCounts() != before)
        faults.append(some.front().name + u": refused, but something was written"_s);
    return faults;
}

QString TestFuzz::faultOf(const DocumentedOperation &operation, const Mutation &mutation, const Answer &answer) const
{
    if (answer.status >= 400)
        return faultOf(answer, hasStandardErrors(operation, answer.status));
    const QString shown = u"%1 %2"_s.arg(answer.status).arg(QString::fromUtf8(answer.bytes.left(80)));
    return mutation.mustFail ? shown : QString();
}

QString TestFuzz::faultOf(const Answer &answer, bool standard)
{
    const QString shown = u"%1 %2"_s.arg(answer.status).arg(QString::fromUtf8(answer.bytes));
    if (answer.status >= 500 && answer.text("code") != "CHANNEL_NOT_CONFIGURED"_L1)
        return shown;
    if (!standard)
        return answer.object().isEmpty() ? shown : QString();
    for (const char *key : {"error", "message", "code", "timestamp"}) {
        if (answer.text(key).isEmpty())
            return shown;
    }
    return {};
}

/// N speaks errors of its own; everybody else says so by describing the standard ones.
bool TestFuzz::hasStandardErrors(const DocumentedOperation &operation, int status) const
{
    const QJsonObject responses =
        m_document["paths"_L1][operation.path][QString::fromLatin1(operation.method.toLower())]
            .toObject()["responses"_L1]
            .toObject();
    return !responses.contains(QString::number(status)) || responses[QString::number(status)]["$ref"_L1].isString();
}

/// Of everything but what belongs to the door: failed sign-ins are counted, and answers kept to be given again.
QByteArray TestFuzz::rowCounts(Database &database)
{
    const auto gather = [](void *to, int, char **values, char **) {
        *static_cast<QByteArray *>(to) += QByteArray(values[0]) + '\n';
        return 0;
    };
    QByteArray tables;
    sqlite3_exec(database.handle(),
                 "SELECT 'SELECT ''' || name || ' '' || count(*) FROM ' || name || ';' FROM sqlite_schema WHERE type = "
                 "'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'sign_in%' AND name NOT LIKE 'idempoten%' AND "
                 "name NOT LIKE '%_fts%'",
                 gather, &tables, nullptr);
    QByteArray counts;
    sqlite3_exec(database.handle(), tables.constData(), gather, &counts, nullptr);
    return counts;
}

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"

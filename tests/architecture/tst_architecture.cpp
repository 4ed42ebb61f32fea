#include <QtTest>

#include "tests/architecture/rules.h"
#include "tests/support/paths.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk::test;

namespace {

Rule ruleNamed(const QString &name)
{
    const QList<Rule> rules = houseRules();
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule &r) { return r.name == name; });
    return rule == rules.end() ? Rule() : *rule;
}

bool isExempt(const QString &rule, const QString &path)
{
    const QList<Exemption> all = exemptions();
    return std::any_of(all.begin(), all.end(), [&](const Exemption &e) { return e.rule == rule && e.path == path; });
}

} // namespace

/// Reads every source and holds it against the rules of the house; and feeds each rule offenders, so that a rule that
/// no longer sees anything fails here.
class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sourcesKeepTheRule_data();
    void sourcesKeepTheRule();
    void exemptionIsNeeded_data();
    void exemptionIsNeeded();
    void ruleCatches_data();
    void ruleCatches();
    void ruleLetsPass_data();
    void ruleLetsPass();
    void everyRuleHasAnOffender();

private:
    QList<SourceFile> m_sources;
};

void TestArchitecture::initTestCase()
{
    m_sources = readSources(sourcePath());
    QVERIFY(m_sources.size() > 20);
}

void TestArchitecture::sourcesKeepTheRule_data()
{
    QTest::addColumn<QString>("rule");
    for (const Rule &rule : houseRules())
        QTest::newRow(qPrintable(rule.name)) << rule.name;
}

void TestArchitecture::sourcesKeepTheRule()
{
    QFETCH(QString, rule);
    const Rule checked = ruleNamed(rule);
    QStringList broken;
    for (const SourceFile &file : m_sources) {
        if (isExempt(rule, file.path))
            continue;
        for (const Finding &finding : checked.check(file))
            broken += u"%1:%2: %3"_s.arg(finding.path).arg(finding.line).arg(finding.what);
    }
    const QString report = checked.why + u"\n"_s + broken.join('\n'_L1);
    QVERIFY2(broken.isEmpty(), qPrintable(report));
}

void TestArchitecture::exemptionIsNeeded_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    for (const Exemption &exemption : exemptions()) {
        const QString name = exemption.rule + u" in "_s + exemption.path;
        QTest::newRow(qPrintable(name)) << exemption.rule << exemption.path;
    }
}

void TestArchitecture::exemptionIsNeeded()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    const auto file = std::find_if(m_sources.begin(), m_sources.end(),
                                   [&](const SourceFile &f) { return f.path == path; });
    QVERIFY2(file != m_sources.end(), "the exempt file is gone: strike it from the list");
    QVERIFY2(!ruleNamed(rule).check(*file).isEmpty(), "the file keeps the rule by now: strike it from the list");
}

void TestArchitecture::ruleCatches_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *rule, const char *path, const QString &text) {
        QTest::addRow("%s: %s: %s", rule, path, qPrintable(text.simplified().left(60)))
            << QString::fromLatin1(rule) << QString::fromLatin1(path) << text;
    };
    row("includes", "models/domain/x.h", u"#include \"models/storage/database.h\"\n"_s);
    row("includes", "models/services/x.h", u"#include \"models/items/desk.h\"\n"_s);
    row("includes", "models/items/x.cpp", u"#include \"models/storage/database.h\"\n"_s);
    row("includes", "views/x.cpp", u"#include \"sync/api/router.h\"\n"_s);
    row("includes", "views/x.cpp", u"#include \"models/storage/database.h\"\n"_s);
    row("includes", "sync/x.cpp", u"#include \"views/mainwindow.h\"\n"_s);
    row("includes", "sync/x.cpp", u"#include \"models/items/desk.h\"\n"_s);
    row("includes", "models/domain/x.cpp", u"#include \"id.h\"\n"_s);
    row("includes", "app/x.cpp", u"#include \"tests/support/paths.h\"\n"_s);
    row("sql", "app/x.cpp", u"QSqlQuery query(db);"_s);
    row("sql", "sync/x.cpp", u"sqlite3_open(name, &db);"_s);
    row("sql", "models/services/x.cpp", u"run(u\"SELECT id FROM patients\"_s);"_s);
    row("sql", "models/services/x.cpp", u"run(R\"(INSERT OR REPLACE INTO a VALUES (1))\");"_s);
    row("sql", "views/x.cpp", u"run(\"PRAGMA user_version\");"_s);
    row("now", "views/x.cpp", u"auto now = QDateTime::currentDateTime();"_s);
    row("now", "sync/x.cpp", u"auto now = QDateTime::currentMSecsSinceEpoch();"_s);
    row("now", "models/domain/x.cpp", u"auto now = std::chrono::system_clock::now();"_s);
    row("now", "models/domain/x.cpp", u"auto today = QDate::currentDate();"_s);
    row("now", "sync/x.cpp", u"long now = time(nullptr);"_s);
    row("loops", "views/x.cpp", u"QCoreApplication::processEvents();"_s);
    row("loops", "sync/x.cpp", u"QEventLoop loop;"_s);
    row("loops", "views/x.cpp", u"if (dialog.exec() == 1) {}"_s);
    row("loops", "views/x.cpp", u"menu->exec(pos);"_s);
    row("loops", "sync/x.cpp", u"QMetaObject::invokeMethod(o, f, Qt::BlockingQueuedConnection);"_s);
    row("singletons", "views/x.cpp", u"Theme::instance().color();"_s);
    row("singletons", "views/x.h", u"static Theme &instance();"_s);
    row("file length", "sync/x.cpp", QString(401, '\n'_L1));
    row("function length", "sync/x.cpp",
        QString(u"void f()\n{\n"_s + QString(u"    g();\n"_s).repeated(61) + u"}\n"_s));
    row("machine paths", "tests/x.cpp", u"open(\"/home/anna/data\");"_s);
    row("marks", "sync/x.cpp", u"// TODO answer 429"_s);
    row("marks", "tests/x.cpp", u"QSKIP(\"later\");"_s);
}

void TestArchitecture::ruleCatches()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QVERIFY(ruleNamed(rule).check);
    QVERIFY(!ruleNamed(rule).check(SourceFile::of(path, text)).isEmpty());
}

void TestArchitecture::ruleLetsPass_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *rule, const char *path, const QString &text) {
        QTest::addRow("%s: %s: %s", rule, path, qPrintable(text.simplified().left(60)))
            << QString::fromLatin1(rule) << QString::fromLatin1(path) << text;
    };
    row("includes", "views/x.cpp", u"#include \"views/common/theme.h\"\n#include <QWidget>\n"_s);
    row("includes", "views/x.cpp", u"#include \"models/items/desk.h\"\n#include \"x.moc\"\n"_s);
    row("includes", "app/x.cpp", u"#include \"models/storage/database.h\"\n"_s);
    row("sql", "models/storage/x.cpp", u"QSqlQuery query; query.exec(u\"SELECT 1 FROM a\"_s);"_s);
    row("sql", "views/x.cpp", u"tr(\"Select a patient from the list\");"_s);
    row("sql", "sync/x.cpp", u"// a SELECT id FROM patients would do\n"_s);
    row("now", "sync/x.cpp", u"auto now = m_clock.now(); // not currentDateTime()\n"_s);
    row("now", "sync/x.cpp", u"QElapsedTimer timer; slot.time(0, 1);"_s);
    row("loops", "models/storage/x.cpp", u"query.exec();"_s);
    row("loops", "views/x.cpp", u"dialog.open(); execute();"_s);
    row("singletons", "app/x.cpp", u"QCoreApplication::instance();"_s);
    row("file length", "sync/x.cpp", QString(400, '\n'_L1));
    row("function length", "sync/x.cpp",
        QString(u"void f()\n{\n"_s + QString(u"    g();\n"_s).repeated(60) + u"}\n"_s));
    row("function length", "tests/x.cpp",
        QString(u"void f_data()\n{\n"_s + QString(u"    g();\n"_s).repeated(99) + u"}\n"_s));
    row("machine paths", "sync/x.cpp", u"route(u\"/homework/:id\"_s); url(\"http://a.test/home/x\");"_s);
    row("marks", "sync/x.cpp", u"// what is left to do is named mastodon"_s);
}

void TestArchitecture::ruleLetsPass()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QList<Finding> found = ruleNamed(rule).check(SourceFile::of(path, text));
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().what));
}

void TestArchitecture::everyRuleHasAnOffender()
{
    QVERIFY2(houseRules().size() == 9, "a new rule needs its offenders in ruleCatches_data()");
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"

#include <QtTest>

#include "tests/support/paths.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

/// What a run of the program came to.
struct Run {
    int code = -1;
    QString output;
    QString errors;
};

Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s); // no keychain of the tester's
    program.setProcessEnvironment(environment);
    program.start(test::programPath(), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

/// The program as a person at a shell meets it: what it prints, how it ends.
class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void helpAndVersion();
    void initMakesAClinic();
    void initMakesTheDemo();
    void initRefuses_data();
    void initRefuses();
    void initLeavesNothingBehindWhenItFails();
    void keyIsGuarded();
    void withoutKeychainTheKeyFileIsAskedFor();
    void addsUsers();
    void createsTokens();
    void keepsSettings();
    void keepsSecrets();
    void everyDataCommandRefusesAnEmptyFolder_data();
    void everyDataCommandRefusesAnEmptyFolder();
    void generatesChecksBacksUpAndRestores();
    void checkFindsDamage();

private:
    Run on(const QString &folder, const QString &line, const QByteArray &input = {}) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void verifyRefusal(const Run &result, int code, const QString &says) const;

    QTemporaryDir m_template; ///< an initialised clinic, copied for each test
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// `line` with --data and --key-file of the folder added.
Run TestCommands::on(const QString &folder, const QString &line, const QByteArray &input) const
{
    return run(line.split(u' ') + QStringList{u"--data"_s, path(folder), u"--key-file"_s, path(u"key"_s)}, input);
}

void TestCommands::verifyRefusal(const Run &result, int code, const QString &says) const
{
    QVERIFY2(result.code == code, qPrintable(result.errors));
    QVERIFY2(result.errors.contains(says), qPrintable(result.errors));
    QVERIFY2(result.errors.startsWith(u"frontdesk: "_s), qPrintable(result.errors));
    QCOMPARE(result.errors.count(u'\n'), 1);
}

void TestCommands::initTestCase()
{
    const Run made = run({u"init"_s, u"--data"_s, m_template.filePath(u"clinic"_s), u"--clinic"_s, u"Clínica Uno"_s,
                          u"--timezone"_s, u"America/El_Salvador"_s, u"--region"_s, u"SV"_s, u"--admin-email"_s,
                          u"admin@uno.test"_s, u"--admin-password-stdin"_s, u"--key-file"_s,
                          m_template.filePath(u"key"_s)},
                         "a good password\n");
    QVERIFY2(made.code == 0, qPrintable(made.errors));
}

void TestCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path(u"clinic"_s)));
    QVERIFY(QFile::copy(m_template.filePath(u"clinic/clinic.db"_s), path(u"clinic/clinic.db"_s)));
    QVERIFY(QFile::copy(m_template.filePath(u"key"_s), path(u"key"_s)));
}

void TestCommands::helpAndVersion()
{
    const Run help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.output.contains(u"serve"_s));
    QVERIFY(help.errors.isEmpty());
    QCOMPARE(run({u"--version"_s}).output, u"frontdesk " FRONTDESK_VERSION "\n"_s);
    verifyRefusal(run({u"frobnicate"_s}), 2, u"frontdesk --help"_s);
}

void TestCommands::initMakesAClinic()
{
    QCOMPARE(on(u"clinic"_s, u"config get clinic.name"_s).output, u"Clínica Uno\n"_s);
    QCOMPARE(on(u"clinic"_s, u"config get clinic.timezone"_s).output, u"America/El_Salvador\n"_s);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(m_template.filePath(u"clinic/clinic.db"_s)).permissions() & others));
    QVERIFY(!(QFileInfo(m_template.filePath(u"key"_s)).permissions() & others));
}

void TestCommands::initMakesTheDemo()
{
    const Run made = on(u"demo"_s, u"init --demo"_s);
    QVERIFY2(made.code == 0, qPrintable(made.errors));
    QCOMPARE(on(u"demo"_s, u"config get clinic.name"_s).output, u"Clínica Demo\n"_s);
    QCOMPARE(on(u"demo"_s, u"config get clinic.name --clinic Clínica-Norte"_s).code, 2);
    QCOMPARE(on(u"demo"_s, u"check"_s).code, 0);
    verifyRefusal(on(u"demo"_s, u"init --demo"_s), 2, u"exists already"_s);
}

void TestCommands::initRefuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("says");
    const QString rest = u" --admin-email a@b.test --admin-password-stdin"_s;
    const auto row = [&](const char *name, const QString &line, const QByteArray &input, const QString &says) {
        QTest::newRow(name) << QString(u"init --clinic X "_s + line + rest) << input << says;
    };
    row("a zone that is none", u"--timezone Mars/Olympus --region SV"_s, "pw\n", u"IANA"_s);
    row("a region that is none", u"--timezone UTC --region XX"_s, "pw\n", u"two letters"_s);
    row("no password", u"--timezone UTC --region SV"_s, "", u"password"_s);
    row("an empty password", u"--timezone UTC --region SV"_s, "\n", u"password"_s);
}

void TestCommands::initRefuses()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, input);
    QFETCH(QString, says);
    verifyRefusal(on(u"new"_s, line, input), 2, says);
    verifyRefusal(on(u"clinic"_s, line, "pw\n"), 2, u"exists already"_s);
}

void TestCommands::initLeavesNothingBehindWhenItFails()
{
    const QString line =
        u"init --clinic X --timezone Mars/Olympus --region SV --admin-email a@b.test --admin-password-stdin"_s;
    QCOMPARE(on(u"new"_s, line, "pw\n").code, 2);
    QVERIFY(QDir(path(u"new"_s)).isEmpty());
}

void TestCommands::keyIsGuarded()
{
    const QString key = path(u"key"_s);
    QVERIFY(QFile::setPermissions(key, QFileDevice::ReadOwner | QFileDevice::ReadOther));
    verifyRefusal(on(u"clinic"_s, u"config list"_s), 3, u"chmod 600"_s);
    verifyRefusal(on(u"clinic"_s, u"check"_s), 3, u"chmod 600"_s);
    QVERIFY(QFile::remove(key));
    verifyRefusal(on(u"clinic"_s, u"config list"_s), 3, u"does not hold this clinic's key"_s);
    QVERIFY2(!QFileInfo::exists(key), "a lost key is never replaced");
    QFile other(key);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(32, 'x').toHex());
    other.close();
    QVERIFY(QFile::setPermissions(key, QFileDevice::ReadOwner));
    verifyRefusal(on(u"clinic"_s, u"config list"_s), 3, u"another clinic"_s);
}

void TestCommands::withoutKeychainTheKeyFileIsAskedFor()
{
    verifyRefusal(run({u"config"_s, u"list"_s, u"--data"_s, path(u"clinic"_s)}), 3, u"--key-file"_s);
}

void TestCommands::addsUsers()
{
    const QString line = u"user add --email doc@uno.test --role doctor --first Fatima --last Khan --password-stdin"_s;
    const Run added = on(u"clinic"_s, line, "a good password\n");
    QVERIFY2(added.code == 0, qPrintable(added.errors));
    verifyRefusal(on(u"clinic"_s, line, "a good password\n"), 2, u"exists already"_s);
    verifyRefusal(on(u"clinic"_s, line, ""), 2, u"password"_s);
    verifyRefusal(on(u"clinic"_s, line + u" --clinic Elsewhere"_s, "pw\n"), 2, u"clinic"_s);
}

void TestCommands::createsTokens()
{
    const Run created = on(u"clinic"_s, u"token create --name site --role receptionist"_s);
    QCOMPARE(created.code, 0);
    QCOMPARE(created.output.count(u'\n'), 1);
    QVERIFY(created.output.trimmed().size() > 20);
    QVERIFY(created.output != on(u"clinic"_s, u"token create --name site --role receptionist"_s).output);
    QFile database(path(u"clinic/clinic.db"_s));
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY2(!database.readAll().contains(created.output.trimmed().toUtf8()), "only its hash is stored");
}

void TestCommands::keepsSettings()
{
    QCOMPARE(on(u"clinic"_s, u"config get clinic.buffer_minutes"_s).output, u"30\n"_s);
    QCOMPARE(on(u"clinic"_s, u"config set clinic.buffer_minutes 15"_s).code, 0);
    QCOMPARE(on(u"clinic"_s, u"config get clinic.buffer_minutes"_s).output, u"15\n"_s);
    QVERIFY(on(u"clinic"_s, u"config list"_s).output.contains(u"clinic.buffer_minutes = 15\n"_s));
    verifyRefusal(on(u"clinic"_s, u"config set clinic.buffer_minutes soon"_s), 2, u"allowed: a whole number"_s);
    verifyRefusal(on(u"clinic"_s, u"config set clinic.buffer_minutes -1"_s), 2, u"allowed: a whole number"_s);
    verifyRefusal(on(u"clinic"_s, u"config get clinic.colour"_s), 2, u"clinic.colour"_s);
}

void TestCommands::keepsSecrets()
{
    QCOMPARE(on(u"clinic"_s, u"config set sms.token -"_s, "very-secret-token\n").code, 0);
    for (const QString &line : {u"config get sms.token"_s, u"config list"_s}) {
        const Run shown = on(u"clinic"_s, line);
        QCOMPARE(shown.code, 0);
        QVERIFY(!shown.output.contains(u"very-secret-token"_s));
    }
    QDirIterator files(path(u"clinic"_s), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("very-secret-token"), qPrintable(file.fileName()));
    }
}

void TestCommands::everyDataCommandRefusesAnEmptyFolder_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"check", "backup copy", "generate --appointments 5", "config list",
                             "config get clinic.name", "config set clinic.name X", "token create --name n --role admin",
                             "user add --email a@b.test --role admin --first F --last L --password-stdin"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCommands::everyDataCommandRefusesAnEmptyFolder()
{
    QFETCH(QString, line);
    verifyRefusal(on(u"nothing"_s, line, "pw\n"), 2, u"frontdesk init"_s);
    QVERIFY(!QFileInfo::exists(path(u"nothing"_s)));
}

void TestCommands::generatesChecksBacksUpAndRestores()
{
    QCOMPARE(on(u"clinic"_s, u"generate --appointments 200 --patients 20 --doctors 2 --seed 5"_s).output,
             u"200 appointments written\n"_s);
    const QString copy = path(u"copy"_s);
    QCOMPARE(on(u"clinic"_s, u"backup "_s + copy).code, 0);
    verifyRefusal(on(u"clinic"_s, u"backup "_s + copy), 2, u"exists already"_s);
    QCOMPARE(on(u"restored"_s, u"restore "_s + copy).code, 0);
    verifyRefusal(on(u"restored"_s, u"restore "_s + copy), 2, u"not empty"_s);
    verifyRefusal(on(u"other"_s, u"restore "_s + path(u"key"_s)), 2, u"backup"_s);
    const Run checked = on(u"restored"_s, u"check"_s);
    QCOMPARE(checked.code, 0);
    QCOMPARE(checked.output, u"integrity: ok\nforeign keys: ok\naudit chain: ok\ndouble booking: ok\n"_s);
}

void TestCommands::checkFindsDamage()
{
    QCOMPARE(on(u"clinic"_s, u"generate --appointments 50"_s).code, 0);
    QFile file(path(u"clinic/clinic.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf("\"patientId\":[null");
    QVERIFY(at > 0);
    QVERIFY(file.seek(at));
    file.write("\"patientID\"");
    file.close();
    const Run checked = on(u"clinic"_s, u"check"_s);
    verifyRefusal(checked, 1, u"restore a backup"_s);
    QVERIFY2(checked.output.contains(u"audit chain: FAULT"_s), qPrintable(checked.output));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"

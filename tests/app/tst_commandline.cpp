#include <QtTest>

#include "app/commandline.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

/// Words as a shell would split them, without quoting.
QStringList words(const QString &line)
{
    return line.split(' '_L1, Qt::SkipEmptyParts);
}

template<class Expected>
std::optional<Expected> parsed(const QStringList &line)
{
    const auto result = parseCommandLine(line);
    const auto *command = std::get_if<Command>(&result);
    const auto *expected = command ? std::get_if<Expected>(command) : nullptr;
    return expected ? std::optional(*expected) : std::nullopt;
}

template<class Expected>
std::optional<Expected> parsed(const QString &line)
{
    return parsed<Expected>(words(line));
}

QString refusal(const QStringList &line)
{
    const auto result = parseCommandLine(line);
    const auto *error = std::get_if<UsageError>(&result);
    return error ? error->text : QString();
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void window();
    void serve();
    void initClinic();
    void initDemo();
    void addUser();
    void createToken();
    void config();
    void generate();
    void dataCommands();
    void optionForms();
    void listenAddress_data();
    void listenAddress();
    void refuses_data();
    void refuses();
    void everyCommandHasHelp();
    void version();
};

void TestCommandLine::window()
{
    const auto plain = parsed<OpenWindow>(QStringList());
    QVERIFY(plain);
    QVERIFY(!plain->demo);
    QVERIFY(plain->where.path.isEmpty());
    QVERIFY(parsed<OpenWindow>(u"--demo"_s)->demo);
    const auto full = parsed<OpenWindow>(u"--data d --key-file k --listen 127.0.0.1:0 --insecure-http"_s);
    QVERIFY(full);
    QCOMPARE(full->where.path, u"d"_s);
    QCOMPARE(full->where.keyFile, u"k"_s);
    QVERIFY(full->server.insecureHttp);
    QVERIFY((full->server.listen == ListenAddress{u"127.0.0.1"_s, 0}));
}

void TestCommandLine::serve()
{
    const auto plain = parsed<ServeHub>(u"serve --data d"_s);
    QVERIFY(plain);
    QVERIFY(!plain->server.listen);
    QVERIFY(!plain->server.insecureHttp);
    const auto full = parsed<ServeHub>(u"serve --listen [::1]:8443 --data d --insecure-http --key-file k"_s);
    QVERIFY(full);
    QVERIFY((full->server.listen == ListenAddress{u"::1"_s, 8443}));
    QVERIFY(full->server.insecureHttp);
    QCOMPARE(full->where.keyFile, u"k"_s);
}

void TestCommandLine::initClinic()
{
    const auto init = parsed<InitClinic>({u"init"_s, u"--data"_s, u"d"_s, u"--clinic"_s, u"Clínica Uno"_s,
                                          u"--timezone"_s, u"Asia/Karachi"_s, u"--region"_s, u"pk"_s,
                                          u"--admin-email"_s, u"a@b.test"_s, u"--admin-password-stdin"_s});
    QVERIFY(init);
    QCOMPARE(init->clinic, u"Clínica Uno"_s);
    QCOMPARE(init->timezone, u"Asia/Karachi"_s);
    QCOMPARE(init->region, u"PK"_s);
    QCOMPARE(init->adminEmail, u"a@b.test"_s);
}

void TestCommandLine::initDemo()
{
    const auto demo = parsed<InitDemo>(u"init --data d --demo --key-file k"_s);
    QVERIFY(demo);
    QCOMPARE(demo->where.path, u"d"_s);
    QCOMPARE(demo->where.keyFile, u"k"_s);
}

void TestCommandLine::addUser()
{
    const auto user = parsed<AddUser>(
        u"user add --data d --email e@x.test --role doctor --first F --last L --password-stdin"_s);
    QVERIFY(user);
    QCOMPARE(user->email, u"e@x.test"_s);
    QVERIFY(user->role == Role::Doctor);
    QCOMPARE(user->firstName, u"F"_s);
    QCOMPARE(user->lastName, u"L"_s);
    QVERIFY(user->clinic.isEmpty());
    QCOMPARE(parsed<AddUser>(
                 u"user add --data d --email e@x --role admin --first F --last L --password-stdin --clinic N"_s)
                 ->clinic,
             u"N"_s);
}

void TestCommandLine::createToken()
{
    const auto token = parsed<CreateToken>(u"token create --data d --name site --role receptionist"_s);
    QVERIFY(token);
    QCOMPARE(token->name, u"site"_s);
    QVERIFY(token->role == Role::Receptionist);
}

void TestCommandLine::config()
{
    const auto set = parsed<SetSetting>(u"config set --data d email.password -"_s);
    QVERIFY(set);
    QCOMPARE(set->key, u"email.password"_s);
    QCOMPARE(set->value, u"-"_s);
    QCOMPARE(parsed<SetSetting>(u"config set clinic.name X --data d"_s)->value, u"X"_s);
    QCOMPARE(parsed<SetSetting>(u"config set --data d -- clinic.name --dashes"_s)->value, u"--dashes"_s);
    QCOMPARE(
        parsed<SetSetting>({u"config"_s, u"set"_s, u"video.url_template"_s, QString(), u"--data"_s, u"d"_s})->value,
        QString());
    QCOMPARE(parsed<GetSetting>(u"config get clinic.name --data d"_s)->key, u"clinic.name"_s);
    QVERIFY(parsed<ListSettings>(u"config list --data d"_s));
}

void TestCommandLine::generate()
{
    const auto least = parsed<GenerateData>(u"generate --data d --appointments 100"_s);
    QVERIFY(least);
    QCOMPARE(least->appointments, 100);
    QVERIFY(!least->patients);
    QCOMPARE(least->seed, 1u);
    const auto full = parsed<GenerateData>(
        u"generate --data d --appointments 1000000 --patients 5 --doctors 3 --seed 7"_s);
    QVERIFY(full);
    QCOMPARE(full->appointments, 1000000);
    QCOMPARE(full->patients, 5);
    QCOMPARE(full->doctors, 3);
    QCOMPARE(full->seed, 7u);
}

void TestCommandLine::dataCommands()
{
    QCOMPARE(parsed<CheckData>(u"check --data d"_s)->where.path, u"d"_s);
    QCOMPARE(parsed<BackUpData>(u"backup --data d out.sqlite"_s)->file, u"out.sqlite"_s);
    QCOMPARE(parsed<RestoreData>(u"restore in.sqlite --data d"_s)->file, u"in.sqlite"_s);
    const auto link = parsed<LinkDesk>(u"link --data d --url https://hub:8443/ --email a@b.test --password-stdin "
                                       "--fingerprint "_s
                                       + u"AB:"_s.repeated(31) + u"CD"_s);
    QVERIFY(link);
    QCOMPARE(link->url, u"https://hub:8443"_s);
    QCOMPARE(link->fingerprint, QByteArray("ab").repeated(31) + "cd");
    const QString plain = u"link --data d --email a@b.test --password-stdin --url http://"_s;
    QVERIFY(parsed<LinkDesk>(plain + u"127.0.0.1:8080"_s));
    QVERIFY(parsed<LinkDesk>(plain + u"hub:8080 --insecure-http"_s));
}

void TestCommandLine::optionForms()
{
    QCOMPARE(parsed<CheckData>(u"check --data=d"_s)->where.path, u"d"_s);
    QCOMPARE(parsed<CheckData>(u"check --data=a=b"_s)->where.path, u"a=b"_s);
    QCOMPARE(parsed<CheckData>({u"check"_s, u"--data"_s, u"with space"_s})->where.path, u"with space"_s);
}

void TestCommandLine::listenAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("v4") << u"127.0.0.1:8080"_s << u"127.0.0.1"_s << 8080;
    QTest::newRow("any v4") << u"0.0.0.0:0"_s << u"0.0.0.0"_s << 0;
    QTest::newRow("v6") << u"[::1]:65535"_s << u"::1"_s << 65535;
    QTest::newRow("name") << u"localhost:80"_s << u"localhost"_s << 80;
    for (const char *bad : {"", ":", ":80", "80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:-1", "127.0.0.1:65536",
                            "127.0.0.1:x", "::1:80", "[::1]", "[::1:80", "999.0.0.1:80", "[127.0.0.1]:80", "a b:80"})
        QTest::addRow("refused: %s", bad) << QString::fromLatin1(bad) << QString() << -1;
}

void TestCommandLine::listenAddress()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto address = listenAddressFromString(text);
    QCOMPARE(address.has_value(), port >= 0);
    if (address)
        QVERIFY((*address == ListenAddress{host, quint16(port)}));
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const QString &says) {
        QTest::newRow(line) << QString::fromUtf8(line) << says;
    };
    row("frobnicate", u"unknown command 'frobnicate'; see frontdesk --help"_s);
    row("user", u"'user' needs one word more: frontdesk user add"_s);
    row("config", u"frontdesk config set, frontdesk config get, frontdesk config list"_s);
    row("user remove", u"'user' needs one word more"_s);
    row("--frob", u"unknown option --frob; see frontdesk --help"_s);
    row("serve", u"--data DIR is missing; see frontdesk serve --help"_s);
    row("serve --data", u"--data needs a value: --data DIR"_s);
    row("serve --data --insecure-http", u"--data needs a value"_s);
    row("serve --data=", u"--data needs a value"_s);
    row("serve --data d --data e", u"--data is given twice"_s);
    row("serve --data d --listen here", u"--listen is not HOST:PORT"_s);
    row("serve --data d --insecure-http=yes", u"--insecure-http takes no value"_s);
    row("serve --data d more", u"unexpected argument 'more'"_s);
    row("serve --data d --port 80", u"unknown option --port"_s);
    row("--demo --data d", u"--demo makes its own data"_s);
    row("--data d serve", u"unexpected argument 'serve'"_s);
    row("init --data d", u"--clinic is missing (or --demo)"_s);
    row("init --data d --demo --clinic X", u"leave --clinic out"_s);
    row("init --data d --clinic X --timezone UTC --region SV --admin-email a@b",
        u"--admin-password-stdin is missing"_s);
    row("init --data d --clinic X --timezone UTC --region SLV --admin-email a@b --admin-password-stdin",
        u"two letters"_s);
    row("init --data d --clinic X --timezone UTC --region SV --admin-email ab --admin-password-stdin",
        u"--admin-email is not an e-mail address"_s);
    row("user add --data d --email a@b --role boss --first F --last L --password-stdin",
        u"patient, doctor, receptionist, admin, superadmin"_s);
    row("user add --data d --email a@b --role admin --first F --last L", u"--password-stdin is missing"_s);
    row("token create --data d --role admin", u"--name N is missing"_s);
    row("config set --data d clinic.name", u"VALUE is missing"_s);
    row("config get --data d", u"KEY is missing"_s);
    row("config list --data d -5", u"unexpected argument '-5'"_s);
    row("config list --data d clinic.name", u"unexpected argument 'clinic.name'"_s);
    row("generate --data d", u"--appointments N is missing"_s);
    row("generate --data d --appointments 0", u"--appointments is not a number from 1 to 10000000"_s);
    row("generate --data d --appointments many", u"--appointments is not a number"_s);
    row("generate --data d --appointments 9 --doctors -1", u"--doctors is not a number"_s);
    row("generate --data d --appointments 9 --seed -1", u"--seed is not a whole number"_s);
    row("backup --data d", u"FILE is missing"_s);
    row("restore --data d a b", u"unexpected argument 'b'"_s);
    row("link --data d --email a@b.test --password-stdin", u"--url"_s);
    row("link --data d --email a@b.test --password-stdin --url hub", u"--url"_s);
    row("link --data d --email a@b.test --password-stdin --url https://hub/api", u"--url"_s);
    row("link --data d --email a@b.test --password-stdin --url http://hub", u"--insecure-http"_s);
    row("link --data d --email a@b.test --password-stdin --url https://hub --fingerprint 12", u"--fingerprint"_s);
}

void TestCommandLine::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const QString error = refusal(words(line));
    QVERIFY2(error.contains(says), qPrintable(error));
    QVERIFY(!error.contains('\n'_L1));
    QVERIFY2(error.contains(u"frontdesk"_s), "it says where to look");
}

void TestCommandLine::everyCommandHasHelp()
{
    const auto general = parsed<ShowText>(u"--help"_s);
    QVERIFY(general);
    for (const CommandSpec &command : commandTable()) {
        QVERIFY2(general->text.contains(command.summary), qPrintable(command.name));
        if (command.name.isEmpty())
            continue;
        const QString helpCall = command.name + u" --help"_s;
        const auto help = parsed<ShowText>(helpCall);
        QVERIFY2(help, qPrintable(command.name));
        QVERIFY(help->text.startsWith(u"usage: frontdesk "_s + command.name));
        for (const OptionSpec &option : command.options)
            QVERIFY2(help->text.contains(option.help), qPrintable(option.name));
        const QString helpWord = u"help "_s + command.name;
        QCOMPARE(parsed<ShowText>(helpWord)->text, help->text);
    }
    const auto group = parsed<ShowText>(u"config --help"_s);
    QVERIFY(group && group->text.contains(u"config get"_s) && !group->text.contains(u"user add"_s));
    QCOMPARE(parsed<ShowText>(u"help config"_s)->text, group->text);
}

void TestCommandLine::version()
{
    QCOMPARE(parsed<ShowText>(u"--version"_s)->text, u"frontdesk " FRONTDESK_VERSION "\n"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

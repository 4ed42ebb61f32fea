#include "app/commandline.h"

#include <QHostAddress>
#include <QRegularExpression>

#include "app/upstreamaddress.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxGenerated = 10'000'000;

/// Turns the words of one command into its meaning; the first thing wrong with them is kept.
class Reader {
public:
    Reader(const CommandSpec &command, const Arguments &arguments) : m_command(command), m_arguments(arguments) {}

    DataFolder where() const { return {text(u"data"_s), text(u"key-file"_s)}; }
    QString text(const QString &option) const { return m_arguments.value(option); }
    QString positional(qsizetype index) const { return m_arguments.positional(index); }
    bool has(const QString &option) const { return m_arguments.has(option); }

    Role role()
    {
        const auto role = roleFromString(text(u"role"_s));
        if (!role)
            complain(u"--role is not one of patient, doctor, receptionist, admin, superadmin"_s);
        return role.value_or(Role::Patient);
    }
    QString email(const QString &option)
    {
        static const QRegularExpression pattern(uR"(^[^@\s]+@[^@\s]+$)"_s);
        if (!pattern.match(text(option)).hasMatch())
            complain(u"--%1 is not an e-mail address"_s.arg(option));
        return text(option);
    }
    QString region()
    {
        static const QRegularExpression pattern(u"^[A-Za-z]{2}$"_s);
        if (!pattern.match(text(u"region"_s)).hasMatch())
            complain(u"--region is not a country's two letters, like SV"_s);
        return text(u"region"_s).toUpper();
    }
    std::optional<int> count(const QString &option)
    {
        if (!has(option))
            return std::nullopt;
        bool ok = false;
        const int number = text(option).toInt(&ok);
        if (!ok || number < 1 || number > maxGenerated)
            complain(u"--%1 is not a number from 1 to %2"_s.arg(option).arg(maxGenerated));
        return number;
    }
    quint64 seed()
    {
        if (!has(u"seed"_s))
            return 1;
        bool ok = false;
        const quint64 number = text(u"seed"_s).toULongLong(&ok);
        if (!ok)
            complain(u"--seed is not a whole number, 0 or more"_s);
        return number;
    }
    ServerOptions server()
    {
        ServerOptions options{std::nullopt, has(u"insecure-http"_s)};
        if (has(u"listen"_s)) {
            options.listen = listenAddressFromString(text(u"listen"_s));
            if (!options.listen)
                complain(u"--listen is not HOST:PORT, like 127.0.0.1:8080 or [::]:0"_s);
        }
        return options;
    }

    /// Plain HTTP only to this machine, or when that is wanted.
    QString upstream()
    {
        const auto address = upstreamAddressFromString(text(u"url"_s));
        if (!address)
            complain(u"--url is not an address like https://hub:8443"_s);
        else if (address->exposed && !has(u"insecure-http"_s))
            complain(u"--url is not encrypted: use https://, or allow it with --insecure-http"_s);
        return address ? address->url : QString();
    }
    QByteArray fingerprint()
    {
        const auto fingerprint = fingerprintFromString(text(u"fingerprint"_s));
        if (has(u"fingerprint"_s) && !fingerprint)
            complain(u"--fingerprint is not a SHA-256: 64 hexadecimal digits"_s);
        return fingerprint.value_or(QByteArray());
    }

    void complain(const QString &what)
    {
        if (!m_error)
            m_error = usageError(m_command, what);
    }
    std::variant<Command, UsageError> result(Command command) const
    {
        if (m_error)
            return *m_error;
        return command;
    }

private:
    const CommandSpec &m_command;
    const Arguments &m_arguments;
    std::optional<UsageError> m_error;
};

Command readWindow(Reader &reader)
{
    if (reader.has(u"demo"_s) && reader.has(u"data"_s))
        reader.complain(u"--demo makes its own data: leave --data out"_s);
    return OpenWindow{reader.where(), reader.has(u"demo"_s), reader.server()};
}

Command readServe(Reader &reader)
{
    return ServeHub{reader.where(), reader.server()};
}

Command readInit(Reader &reader)
{
    const QStringList own{u"clinic"_s, u"timezone"_s, u"region"_s, u"admin-email"_s, u"admin-password-stdin"_s};
    const bool demo = reader.has(u"demo"_s);
    for (const QString &option : own) {
        if (demo && reader.has(option))
            reader.complain(u"--demo brings its own accounts: leave --%1 out"_s.arg(option));
        if (!demo && !reader.has(option))
            reader.complain(u"--%1 is missing (or --demo)"_s.arg(option));
    }
    if (demo)
        return InitDemo{reader.where()};
    return InitClinic{reader.where(), reader.text(u"clinic"_s), reader.text(u"timezone"_s), reader.region(),
                      reader.email(u"admin-email"_s)};
}

Command readAddUser(Reader &reader)
{
    return AddUser{reader.where(),          reader.email(u"email"_s), reader.role(),
                   reader.text(u"first"_s), reader.text(u"last"_s),   reader.text(u"clinic"_s)};
}

Command readCreateToken(Reader &reader)
{
    return CreateToken{reader.where(), reader.text(u"name"_s), reader.role(), reader.text(u"clinic"_s)};
}

Command readSetSetting(Reader &reader)
{
    return SetSetting{reader.where(), reader.positional(0), reader.positional(1), reader.text(u"clinic"_s)};
}

Command readGetSetting(Reader &reader)
{
    return GetSetting{reader.where(), reader.positional(0), reader.text(u"clinic"_s)};
}

Command readListSettings(Reader &reader)
{
    return ListSettings{reader.where(), reader.text(u"clinic"_s)};
}

Command readGenerate(Reader &reader)
{
    return GenerateData{reader.where(),
                        reader.count(u"appointments"_s).value_or(0),
                        reader.count(u"patients"_s),
                        reader.count(u"doctors"_s),
                        reader.seed(),
                        reader.text(u"clinic"_s)};
}

Command readLink(Reader &reader)
{
    return LinkDesk{
        reader.where(),       reader.upstream(),          reader.email(u"email"_s),
        reader.fingerprint(), reader.text(u"timezone"_s), reader.has(u"region"_s) ? reader.region() : QString()};
}

Command readCheck(Reader &reader)
{
    return CheckData{reader.where()};
}

Command readBackup(Reader &reader)
{
    return BackUpData{reader.where(), reader.positional(0)};
}

Command readRestore(Reader &reader)
{
    return RestoreData{reader.where(), reader.positional(0)};
}

using ReadCommand = Command (*)(Reader &);

ReadCommand readerOf(const QString &name)
{
    static const QHash<QString, ReadCommand> readers{
        {{}, readWindow},
        {u"serve"_s, readServe},
        {u"init"_s, readInit},
        {u"user add"_s, readAddUser},
        {u"token create"_s, readCreateToken},
        {u"config set"_s, readSetSetting},
        {u"config get"_s, readGetSetting},
        {u"config list"_s, readListSettings},
        {u"generate"_s, readGenerate},
        {u"link"_s, readLink},
        {u"check"_s, readCheck},
        {u"backup"_s, readBackup},
        {u"restore"_s, readRestore},
    };
    return readers.value(name);
}

/// The longest command that the words begin with; the window when they begin with an option or not at all.
const CommandSpec *commandOf(const QStringList &words)
{
    if (words.isEmpty() || words.first().startsWith('-'_L1))
        return findCommand({});
    if (const CommandSpec *command = words.first().isEmpty() ? nullptr : findCommand(words.first()))
        return command;
    return words.size() < 2 ? nullptr : findCommand(words.first() + ' '_L1 + words.at(1));
}

UsageError unknownCommand(const QString &word)
{
    QStringList fuller;
    for (const CommandSpec &command : commandTable()) {
        if (command.name.startsWith(word + ' '_L1))
            fuller += u"frontdesk "_s + command.name;
    }
    if (!fuller.isEmpty())
        return {u"'%1' needs one word more: %2"_s.arg(word, fuller.join(u", "_s))};
    return {u"unknown command '%1'; see frontdesk --help"_s.arg(word)};
}

} // namespace

std::optional<ListenAddress> listenAddressFromString(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(':'_L1);
    if (colon < 1)
        return std::nullopt;
    QString host = text.left(colon);
    bool ok = false;
    const ushort port = text.mid(colon + 1).toUShort(&ok);
    const bool bracketed = host.startsWith('['_L1) && host.endsWith(']'_L1);
    if (bracketed)
        host = host.mid(1, host.size() - 2);
    if (!ok || (host != "localhost"_L1 && QHostAddress(host).isNull()) || host.contains(':'_L1) != bracketed)
        return std::nullopt;
    return ListenAddress{host, port};
}

std::variant<Command, UsageError> parseCommandLine(const QStringList &words)
{
    if (!words.isEmpty()) {
        const QString &first = words.first();
        if (first == "--version"_L1 || first == "version"_L1)
            return ShowText{u"frontdesk " FRONTDESK_VERSION "\n"_s};
        if (first == "--help"_L1 || first == "-h"_L1 || (first == "help"_L1 && words.size() == 1))
            return ShowText{generalHelp()};
        if (first == "help"_L1)
            return parseCommandLine(words.mid(1) + QStringList{u"--help"_s});
    }
    const CommandSpec *command = commandOf(words);
    if (!command && words.size() == 2 && (words.at(1) == "--help"_L1 || words.at(1) == "-h"_L1)) {
        if (const QString help = groupHelp(words.first()); !help.isEmpty())
            return ShowText{help};
    }
    if (!command)
        return unknownCommand(words.first());
    const auto read = Arguments::read(*command,
                                      words.mid(command->name.isEmpty() ? 0 : command->name.count(' '_L1) + 1));
    if (const auto *error = std::get_if<UsageError>(&read))
        return *error;
    const Arguments &arguments = std::get<Arguments>(read);
    if (arguments.wantsHelp())
        return ShowText{commandHelp(*command)};
    Reader reader(*command, arguments);
    const Command meaning = readerOf(command->name)(reader);
    return reader.result(meaning);
}

} // namespace frontdesk

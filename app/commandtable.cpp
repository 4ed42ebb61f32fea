#include "app/commandtable.h"

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

OptionSpec dataOption()
{
    return {u"data"_s, u"DIR"_s, u"the clinic's data folder"_s, true};
}

OptionSpec keyFileOption()
{
    return {u"key-file"_s, u"PATH"_s,
            u"where the secrets key lives, made when missing; default: the system keychain"_s};
}

OptionSpec clinicOption()
{
    return {u"clinic"_s, u"ID|NAME"_s, u"which clinic; default: the first"_s};
}

OptionSpec listenOption()
{
    return {u"listen"_s, u"HOST:PORT"_s,
            u"address to serve on; port 0 takes a free one; default: setting server.listen"_s};
}

OptionSpec insecureOption()
{
    return {u"insecure-http"_s, {}, u"serve without TLS"_s};
}

OptionSpec required(const QString &name, const QString &value, const QString &help)
{
    return {name, value, help, true};
}

CommandSpec onData(const QString &name, const QString &summary, QList<OptionSpec> more = {},
                   QStringList positionals = {})
{
    QList<OptionSpec> options{dataOption()};
    options += more;
    options += keyFileOption();
    return {name, summary, options, std::move(positionals)};
}

CommandSpec window()
{
    OptionSpec data = dataOption();
    data.required = false;
    data.help = u"the clinic's data folder; default: the one of this user"_s;
    return {{},
            u"opens the window, with the clinic's server inside"_s,
            {data,
             {u"demo"_s, {}, u"on a demo clinic that is gone afterwards"_s},
             listenOption(),
             insecureOption(),
             keyFileOption()},
            {}};
}

CommandSpec init()
{
    return onData(u"init"_s, u"makes an empty clinic, or with --demo the demo clinic"_s,
                  {{u"clinic"_s, u"NAME"_s, u"the clinic's name"_s},
                   {u"timezone"_s, u"IANA"_s, u"its time zone, e.g. America/El_Salvador"_s},
                   {u"region"_s, u"CC"_s, u"its country, two letters, for phone numbers"_s},
                   {u"admin-email"_s, u"A"_s, u"who signs in first"_s},
                   {u"admin-password-stdin"_s, {}, u"reads that account's password from standard input"_s},
                   {u"demo"_s, {}, u"makes the demo clinic instead"_s}});
}

CommandSpec addUser()
{
    return onData(u"user add"_s, u"adds an account"_s,
                  {required(u"email"_s, u"E"_s, u"what it signs in with"_s),
                   required(u"role"_s, u"R"_s, u"patient, doctor, receptionist, admin or superadmin"_s),
                   required(u"first"_s, u"F"_s, u"first name"_s), required(u"last"_s, u"L"_s, u"last name"_s),
                   required(u"password-stdin"_s, {}, u"reads the password from standard input"_s), clinicOption()});
}

CommandSpec createToken()
{
    return onData(u"token create"_s, u"prints a new API token, once"_s,
                  {required(u"name"_s, u"N"_s, u"what the token is for"_s),
                   required(u"role"_s, u"R"_s, u"patient, doctor, receptionist, admin or superadmin"_s),
                   clinicOption()});
}

CommandSpec generate()
{
    return onData(u"generate"_s, u"fills the clinic with synthetic data"_s,
                  {required(u"appointments"_s, u"N"_s, u"how many appointments"_s),
                   {u"patients"_s, u"P"_s, u"how many patients"_s},
                   {u"doctors"_s, u"D"_s, u"how many doctors"_s},
                   {u"seed"_s, u"S"_s, u"the same seed makes the same data; default: 1"_s},
                   clinicOption()});
}

CommandSpec link()
{
    return onData(u"link"_s, u"makes DIR a second desk of a clinic that a hub has"_s,
                  {required(u"url"_s, u"URL"_s, u"the hub, like https://192.168.1.10:8443"_s),
                   required(u"email"_s, u"E"_s, u"the account there, of the staff"_s),
                   required(u"password-stdin"_s, {}, u"reads its password from standard input"_s),
                   {u"fingerprint"_s, u"SHA256"_s, u"of the hub's certificate; default: the one it shows now"_s},
                   {u"insecure-http"_s, {}, u"allows a hub without TLS that is not on this machine"_s},
                   {u"timezone"_s, u"IANA"_s, u"the clinic's, where the server does not tell"_s},
                   {u"region"_s, u"CC"_s, u"its country, where the server does not tell"_s}});
}

QString optionCall(const OptionSpec &option)
{
    return option.value.isEmpty() ? u"--"_s + option.name : u"--%1 %2"_s.arg(option.name, option.value);
}

QString usageLine(const CommandSpec &command)
{
    QStringList parts{u"frontdesk"_s};
    if (!command.name.isEmpty())
        parts += command.name;
    for (const OptionSpec &option : command.options)
        parts += option.required ? optionCall(option) : u"["_s + optionCall(option) + u"]"_s;
    parts += command.positionals;
    return parts.join(' '_L1);
}

/// Two columns, the second one aligned.
QString table(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &row : rows)
        text += u"  "_s + row.first.leftJustified(width + 2) + row.second + u"\n"_s;
    return text;
}

} // namespace

const QList<CommandSpec> &commandTable()
{
    static const QList<CommandSpec> table{
        window(),
        onData(u"serve"_s, u"runs the clinic hub with no window"_s, {listenOption(), insecureOption()}),
        init(),
        addUser(),
        createToken(),
        onData(u"config set"_s, u"changes a setting; VALUE - reads it from standard input"_s, {clinicOption()},
               {u"KEY"_s, u"VALUE"_s}),
        onData(u"config get"_s, u"prints a setting"_s, {clinicOption()}, {u"KEY"_s}),
        onData(u"config list"_s, u"prints all settings"_s, {clinicOption()}),
        generate(),
        link(),
        onData(u"check"_s, u"looks for damage: integrity, references, audit chain, double bookings"_s),
        onData(u"backup"_s, u"copies the clinic's data into FILE, also while the hub runs"_s, {}, {u"FILE"_s}),
        onData(u"restore"_s, u"makes DIR from a backup"_s, {}, {u"FILE"_s}),
    };
    return table;
}

const CommandSpec *findCommand(const QString &name)
{
    const QList<CommandSpec> &all = commandTable();
    const auto found = std::find_if(all.begin(), all.end(), [&](const CommandSpec &c) { return c.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QString generalHelp()
{
    QList<std::pair<QString, QString>> rows;
    for (const CommandSpec &command : commandTable())
        rows.append({command.name.isEmpty() ? u"(none)"_s : command.name, command.summary});
    return u"usage: frontdesk [COMMAND] [OPTION…]\n\nThe front desk of a clinic: calendar, and the server that phones talk to.\n\n"_s
           + u"commands:\n"_s + table(rows)
           + u"\n  frontdesk COMMAND --help tells more, frontdesk --version which version this is.\n\n"_s
           + u"exit codes: 0 done, 1 failed, 2 wrong usage or refused, 3 the secrets key is missing or the data is in use.\n"_s;
}

QString groupHelp(const QString &word)
{
    QList<std::pair<QString, QString>> rows;
    for (const CommandSpec &command : commandTable()) {
        if (command.name.startsWith(word + ' '_L1))
            rows.append({command.name, command.summary});
    }
    if (rows.isEmpty())
        return {};
    const QString usage = u"usage: frontdesk %1 COMMAND [OPTION…]\n\ncommands:\n"_s.arg(word);
    return usage + table(rows) + u"\n  frontdesk %1 COMMAND --help tells more.\n"_s.arg(word);
}

QString commandHelp(const CommandSpec &command)
{
    QList<std::pair<QString, QString>> rows;
    for (const OptionSpec &option : command.options)
        rows.append({optionCall(option), option.help});
    return u"usage: "_s + usageLine(command) + u"\n\n"_s + command.summary + u"\n\n"_s + table(rows);
}

} // namespace frontdesk

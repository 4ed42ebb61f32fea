#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

#include "app/arguments.h"
#include "models/domain/role.h"

namespace frontdesk {

/// Where a clinic's data is, and its key where that is not the keychain.
struct DataFolder {
    QString path;
    QString keyFile; ///< empty: the system keychain
};

struct ListenAddress {
    QString host;
    quint16 port = 0; ///< 0: any free port
    bool operator==(const ListenAddress &) const = default;
};

struct ServerOptions {
    std::optional<ListenAddress> listen; ///< unset: the setting server.listen
    bool insecureHttp = false;
};

// One type per command: what the words mean, checked as far as that goes without looking at any data.

struct ShowText {
    QString text; ///< help or version, for standard output
};

struct OpenWindow {
    DataFolder where; ///< path empty: this user's folder
    bool demo = false;
    ServerOptions server;
};

struct ServeHub {
    DataFolder where;
    ServerOptions server;
};

struct InitClinic {
    DataFolder where;
    QString clinic;
    QString timezone;
    QString region; ///< two capital letters
    QString adminEmail;
};

struct InitDemo {
    DataFolder where;
};

struct AddUser {
    DataFolder where;
    QString email;
    Role role = Role::Patient;
    QString firstName;
    QString lastName;
    QString clinic; ///< id or name; empty: the first
};

struct CreateToken {
    DataFolder where;
    QString name;
    Role role = Role::Patient;
    QString clinic;
};

struct SetSetting {
    DataFolder where;
    QString key;
    QString value; ///< "-": to be read from standard input
    QString clinic;
};

struct GetSetting {
    DataFolder where;
    QString key;
    QString clinic;
};

struct ListSettings {
    DataFolder where;
    QString clinic;
};

struct GenerateData {
    DataFolder where;
    int appointments = 0;
    std::optional<int> patients;
    std::optional<int> doctors;
    quint64 seed = 1;
    QString clinic;
};

struct LinkDesk {
    DataFolder where;
    QString url; ///< scheme, host and port; no slash at the end
    QString email;
    QByteArray fingerprint; ///< 64 lower-case hexadecimal digits; empty: the first that is met
    QString timezone;       ///< of a server that does not tell; empty: this machine's
    QString region;
};

struct CheckData {
    DataFolder where;
};

struct BackUpData {
    DataFolder where;
    QString file;
};

struct RestoreData {
    DataFolder where;
    QString file;
};

using Command = std::variant<ShowText, OpenWindow, ServeHub, InitClinic, InitDemo, AddUser, CreateToken, SetSetting,
                             GetSetting, ListSettings, GenerateData, LinkDesk, CheckData, BackUpData, RestoreData>;

/// "127.0.0.1:8080", "[::]:0", "localhost:8080"; the host is an address or localhost.
std::optional<ListenAddress> listenAddressFromString(const QString &text);

/// Reads a command line, without the program's name. Pure: looks at nothing but the words. CONTRACT §1.
std::variant<Command, UsageError> parseCommandLine(const QStringList &words);

} // namespace frontdesk

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// An option of a command: `--name VALUE`, or a switch when `value` is empty.
struct OptionSpec {
    QString name;
    QString value; ///< how help names the value
    QString help;
    bool required = false;
};

/// One command of the program, as help shows it and the parser reads it.
struct CommandSpec {
    QString name; ///< "serve", "user add"; empty: the window
    QString summary;
    QList<OptionSpec> options;
    QStringList positionals; ///< all required
};

/// CONTRACT §1, one entry per command.
const QList<CommandSpec> &commandTable();

/// The command called `name`, null when there is none.
const CommandSpec *findCommand(const QString &name);

/// `frontdesk --help`.
QString generalHelp();
/// `frontdesk user --help`: the commands that begin with that word; empty when there are none.
QString groupHelp(const QString &word);
/// `frontdesk COMMAND --help`.
QString commandHelp(const CommandSpec &command);

} // namespace frontdesk

#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <variant>

#include "app/commandtable.h"

namespace frontdesk {

/// Why a command line makes no sense: one line that says what to do next. Exit code 2.
struct UsageError {
    QString text;
};

/// The words of a command line, sorted by what the command's table entry says. Nothing is interpreted yet.
class Arguments {
public:
    /// Options may stand anywhere after the command, as `--name value` or `--name=value`; after `--` there are none.
    static std::variant<Arguments, UsageError> read(const CommandSpec &command, const QStringList &words);

    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option); }
    QString positional(qsizetype index) const { return m_positionals.value(index); }
    bool wantsHelp() const { return has(QStringLiteral("help")); }

private:
    std::optional<UsageError> takeOption(const CommandSpec &command, const QStringList &words, qsizetype &at);
    std::optional<UsageError> findMissing(const CommandSpec &command) const;

    QHash<QString, QString> m_options; ///< a switch that is given has an empty value
    QStringList m_positionals;
};

/// "…; see frontdesk COMMAND --help"
UsageError usageError(const CommandSpec &command, const QString &what);

} // namespace frontdesk

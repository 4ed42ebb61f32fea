#include "app/arguments.h"

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "-" alone stands for standard input, and "-1" is a value like any other, so that what it is for can refuse it.
bool isOption(const QString &word)
{
    return word.startsWith('-'_L1) && word != "-"_L1 && !word.at(1).isDigit();
}

} // namespace

std::variant<Arguments, UsageError> Arguments::read(const CommandSpec &command, const QStringList &words)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (!optionsEnded && word == "--"_L1) {
            optionsEnded = true;
        } else if (!optionsEnded && (word == "-h"_L1 || word == "--help"_L1)) {
            result.m_options.insert(u"help"_s, {});
            return result;
        } else if (!optionsEnded && isOption(word)) {
            if (auto error = result.takeOption(command, words, at))
                return *error;
        } else {
            result.m_positionals += word;
        }
    }
    if (auto error = result.findMissing(command))
        return *error;
    return result;
}

std::optional<UsageError> Arguments::takeOption(const CommandSpec &command, const QStringList &words, qsizetype &at)
{
    const QString &word = words.at(at);
    const QString call = word.section('='_L1, 0, 0);
    const auto option = std::find_if(command.options.begin(), command.options.end(),
                                     [&](const OptionSpec &o) { return u"--"_s + o.name == call; });
    if (option == command.options.end())
        return usageError(command, u"unknown option %1"_s.arg(call));
    if (has(option->name))
        return usageError(command, u"%1 is given twice"_s.arg(call));
    QString value;
    if (option->value.isEmpty()) {
        if (word.contains('='_L1))
            return usageError(command, u"%1 takes no value"_s.arg(call));
    } else if (word.contains('='_L1)) {
        value = word.section('='_L1, 1);
    } else if (at + 1 < words.size()) {
        value = words.at(++at);
    }
    if (!option->value.isEmpty() && (value.isEmpty() || value.startsWith("--"_L1)))
        return usageError(command, u"%1 needs a value: %1 %2"_s.arg(call, option->value));
    m_options.insert(option->name, value);
    return std::nullopt;
}

std::optional<UsageError> Arguments::findMissing(const CommandSpec &command) const
{
    for (const OptionSpec &option : command.options) {
        if (option.required && !has(option.name)) {
            const QString call = option.value.isEmpty() ? option.name : QString(option.name + ' '_L1 + option.value);
            return usageError(command, u"--%1 is missing"_s.arg(call));
        }
    }
    if (m_positionals.size() < command.positionals.size())
        return usageError(command, u"%1 is missing"_s.arg(command.positionals.at(m_positionals.size())));
    if (m_positionals.size() > command.positionals.size())
        return usageError(command, u"unexpected argument '%1'"_s.arg(m_positionals.at(command.positionals.size())));
    return std::nullopt;
}

UsageError usageError(const CommandSpec &command, const QString &what)
{
    const QString call = command.name.isEmpty() ? u"frontdesk"_s : u"frontdesk "_s + command.name;
    return {u"%1; see %2 --help"_s.arg(what, call)};
}

} // namespace frontdesk

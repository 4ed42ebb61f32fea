#include "app/console.h"

#include <cstdio>
#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps what is typed from being shown.
class SilentTerminal {
public:
    SilentTerminal()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    ~SilentTerminal() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before{};
};

void write(std::FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
    std::fflush(stream);
}

/// A folder that is in use (DirectoryLock).
bool isLock(const Error &error)
{
    return error.code == ErrorCode::AlreadyExists && error.subject == "lock"_L1;
}

std::string readLine()
{
    std::string line;
    std::getline(std::cin, line);
    return line;
}

} // namespace

void Console::print(const QString &text) const
{
    write(stdout, text);
}

void Console::printLine(const QString &line) const
{
    write(stdout, line + u'\n');
}

void Console::note(const QString &sentence) const
{
    write(stderr, u"frontdesk: "_s + sentence.simplified() + u'\n');
}

ExitCode Console::fail(ExitCode code, const QString &sentence) const
{
    note(sentence);
    return code;
}

ExitCode Console::fail(const Error &error) const
{
    return fail(exitCodeOf(error), sentenceOf(error));
}

std::optional<QString> Console::readSecret(const QString &question) const
{
    std::string line;
    if (::isatty(STDIN_FILENO)) {
        write(stderr, question + u": "_s);
        const SilentTerminal silent;
        line = readLine();
        write(stderr, u"\n"_s);
    } else {
        line = readLine();
    }
    QString secret = QString::fromStdString(line);
    if (secret.endsWith(u'\r'))
        secret.chop(1);
    return secret.isEmpty() ? std::nullopt : std::optional(secret);
}

QString sentenceOf(const Error &error)
{
    const QString first = error.args.value(0);
    switch (error.code) {
    case ErrorCode::MissingField:
        return u"%1 is missing: give it and try again"_s.arg(error.subject);
    case ErrorCode::InvalidField:
        return u"%1 is not valid; allowed: %2"_s.arg(error.subject, first);
    case ErrorCode::NotFound:
        return u"there is no such %1: check the name and try again"_s.arg(error.subject.toLower());
    case ErrorCode::AlreadyExists:
        if (isLock(error))
            return u"another frontdesk runs on %1: use that one, or stop it first"_s.arg(first);
        return u"%1 exists already: choose another"_s.arg(error.subject);
    case ErrorCode::KeyUnavailable:
        return first;
    case ErrorCode::SchemaTooNew:
        return u"the data were written by a newer frontdesk (schema %1, this one knows %2): install that version"_s.arg(
            first, error.args.value(1));
    case ErrorCode::StorageFailed:
        return u"the data cannot be used (%1): look at the disk, or restore a backup"_s.arg(first);
    default:
        return u"it could not be done (%1)"_s.arg(error.args.join(u", "_s));
    }
}

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::MissingField:
    case ErrorCode::InvalidField:
    case ErrorCode::NotFound:
        return ExitCode::Refused;
    case ErrorCode::AlreadyExists:
        return isLock(error) ? ExitCode::KeyOrLock : ExitCode::Refused;
    case ErrorCode::KeyUnavailable:
        return ExitCode::KeyOrLock;
    default:
        return ExitCode::Failed;
    }
}

} // namespace frontdesk

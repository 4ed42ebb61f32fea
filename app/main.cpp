#include <QApplication>

#include <sys/stat.h>

#include "app/commandline.h"
#include "app/commands/accountcommands.h"
#include "app/commands/configcommands.h"
#include "app/commands/datacommands.h"
#include "app/commands/initcommands.h"
#include "app/commands/linkcommand.h"
#include "app/commands/servecommand.h"
#include "app/console.h"
#include "app/stopsignals.h"
#include "app/window/windowcommand.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

/// Runs what the command line asks for, one overload for each command.
class Runner {
public:
    Runner(const Console &console, const Clock &clock) : m_console(console), m_clock(clock) {}

    ExitCode operator()(const ShowText &command) const
    {
        m_console.print(command.text);
        return ExitCode::Done;
    }
    ExitCode operator()(const ServeHub &command) const { return runServe(command, m_console, m_clock); }
    ExitCode operator()(const InitClinic &command) const { return runInit(command, m_console, m_clock); }
    ExitCode operator()(const InitDemo &command) const { return runInitDemo(command, m_console, m_clock); }
    ExitCode operator()(const AddUser &command) const { return runAddUser(command, m_console, m_clock); }
    ExitCode operator()(const CreateToken &command) const { return runCreateToken(command, m_console, m_clock); }
    ExitCode operator()(const SetSetting &command) const { return runSetSetting(command, m_console, m_clock); }
    ExitCode operator()(const GetSetting &command) const { return runGetSetting(command, m_console, m_clock); }
    ExitCode operator()(const ListSettings &command) const { return runListSettings(command, m_console, m_clock); }
    ExitCode operator()(const CheckData &command) const { return runCheck(command, m_console); }
    ExitCode operator()(const BackUpData &command) const { return runBackup(command, m_console); }
    ExitCode operator()(const LinkDesk &command) const { return runLink(command, m_console, m_clock); }
    ExitCode operator()(const GenerateData &command) const { return runGenerate(command, m_console, m_clock); }
    ExitCode operator()(const RestoreData &command) const { return runRestore(command, m_console, m_clock); }
    ExitCode operator()(const OpenWindow &command) const { return runWindow(command, m_console, m_clock); }

private:
    const Console &m_console;
    const Clock &m_clock;
};

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    return words;
}

/// Qt would end the process with a core dump.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Only the window needs a display.
std::unique_ptr<QCoreApplication> makeApplication(const Command &command, int &argc, char **argv)
{
    QCoreApplication::setApplicationName(u"frontdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FRONTDESK_VERSION));
    if (std::holds_alternative<OpenWindow>(command))
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(S_IRWXG | S_IRWXO); // what a clinic writes is for its owner only
    const Console console;
    const auto command = parseCommandLine(wordsOf(argc, argv));
    if (const auto *error = std::get_if<UsageError>(&command))
        return int(console.fail(ExitCode::Refused, error->text));
    if (std::holds_alternative<OpenWindow>(std::get<Command>(command)) && !hasDisplay())
        return int(console.fail(ExitCode::Failed, u"no display here: run frontdesk serve, or set DISPLAY"_s));
    if (std::holds_alternative<ServeHub>(std::get<Command>(command))
        || std::holds_alternative<OpenWindow>(std::get<Command>(command)))
        StopSignals::hold(); // the others end at once when they are told to
    const auto application = makeApplication(std::get<Command>(command), argc, argv);
    const SystemClock clock;
    return int(std::visit(Runner(console, clock), std::get<Command>(command)));
}

#include "app/window/windowcommand.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QUuid>

#include "app/commands/initcommands.h"
#include "app/eventloop.h"
#include "app/openclinic.h"
#include "app/runninghub.h"
#include "app/window/deskwindow.h"
#include "app/window/signindialog.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString demoReceptionist = QStringLiteral("reception@demo.test");

/// Everything the window stands on, in the order in which it is taken down.
struct Desktop {
    QTemporaryDir demoFolder;
    std::unique_ptr<RunningHub> running;
    std::unique_ptr<SignInDialog> signIn;
    std::unique_ptr<DeskWindow> window;
};

Result<std::unique_ptr<RunningHub>> openDemo(const QString &path, const Clock &clock)
{
    const KeyRing keys(SecretKey::random());
    const ClinicFolder folder(path);
    const QString databaseId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto made = makeDemoFolder(folder, databaseId, keys, clock); !made)
        return made.error();
    return RunningHub::open(folder, clock, [keys](Stores &) -> Result<KeyRing> { return keys; });
}

Result<std::unique_ptr<RunningHub>> openFolder(const DataFolder &where, const Clock &clock)
{
    const QString path = where.path.isEmpty() ? ClinicFolder::defaultPath() : where.path;
    return RunningHub::open(ClinicFolder(path), clock,
                            [&](Stores &stores) { return unlockDatabase(stores, where.keyFile); });
}

/// Who sits at the demo's desk.
Result<Actor> demoActor(RunningHub &running)
{
    auto reader = running.hub().reader();
    if (!reader)
        return reader.error();
    return (*reader)->ask(Actor{}, [&](Session &session) -> Result<Actor> {
        const auto user = session.stores().users.findByEmail(demoReceptionist);
        if (!user)
            return Error::notFound(u"User"_s);
        return Actor{user->id, running.firstClinic(), Role::Receptionist, {}, u"desk"_s};
    });
}

Result<Done> openWindow(Desktop &desktop, const Actor &actor)
{
    auto window = DeskWindow::open(*desktop.running, actor);
    if (!window)
        return window.error();
    desktop.window = std::move(window).value();
    desktop.window->show();
    return Done{};
}

void askWhoSignsIn(Desktop &desktop, const Console &console)
{
    desktop.signIn = std::make_unique<SignInDialog>(*desktop.running);
    QObject::connect(desktop.signIn.get(), &SignInDialog::signedIn, qApp, [&](const Actor &actor) {
        if (const auto opened = openWindow(desktop, actor); !opened)
            QCoreApplication::exit(int(console.fail(opened.error())));
    });
    QObject::connect(desktop.signIn.get(), &QDialog::rejected, qApp, &QCoreApplication::quit);
    desktop.signIn->open();
}

} // namespace

ExitCode runWindow(const OpenWindow &command, const Console &console, const Clock &clock)
{
    Desktop desktop;
    auto running = command.demo ? openDemo(desktop.demoFolder.path(), clock) : openFolder(command.where, clock);
    if (!running)
        return console.fail(running.error());
    desktop.running = std::move(running).value();
    applyTheme(*qApp);
    // A desk whose server cannot listen (the port is taken) still works; the header says so.
    if (desktop.running->setting(u"server.enabled"_s) != "false"_L1) {
        if (const auto started = desktop.running->startServer(command.server); !started)
            console.fail(started.error());
        else
            console.printLine(u"listening on "_s + desktop.running->url());
    }
    if (command.demo) {
        const auto actor = demoActor(*desktop.running);
        const auto opened = actor ? openWindow(desktop, *actor) : Result<Done>(actor.error());
        if (!opened)
            return console.fail(opened.error());
    } else {
        askWhoSignsIn(desktop, console);
    }
    return runEventLoop() == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace frontdesk

#include "app/window/windowcommand.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QUuid>

#include "app/clinicmaker.h"
#include "app/desklinker.h"
#include "app/eventloop.h"
#include "app/openclinic.h"
#include "app/runninghub.h"
#include "app/window/desktop.h"
#include "app/window/linkdialog.h"
#include "app/window/setupdialog.h"
#include "models/services/security/passwordhasher.h"
#include "views/common/deskoptions.h"
#include "views/common/language.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString demoReceptionist = QStringLiteral("reception@demo.test");

/// Everything the window stands on, in the order in which it is taken down.
struct Ground {
    QTemporaryDir demoFolder;
    std::unique_ptr<RunningHub> running;
    std::unique_ptr<Desktop> desktop;
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
    return RunningHub::open(ClinicFolder(where.path), clock,
                            [&](Stores &stores) { return unlockDatabase(stores, where.keyFile); });
}

/// The person with this account, at the desk of their first clinic.
Result<Actor> actorOf(RunningHub &running, const QString &email)
{
    auto reader = running.hub().reader();
    if (!reader)
        return reader.error();
    return (*reader)->ask(Actor{}, [&](Session &session) -> Result<Actor> {
        const auto user = session.stores().users.findByEmail(email);
        const QList<Membership> clinics = user ? session.stores().users.memberships(user->id) : QList<Membership>();
        if (clinics.isEmpty())
            return Error::notFound(u"User"_s);
        return Actor{user->id, clinics.first().clinicId, clinics.first().role, {}, u"desk"_s};
    });
}

/// Asks until the folder is linked or the person gives up; returns the account's e-mail, empty for giving up.
QString setUpLink(const DataFolder &where, const Clock &clock)
{
    LinkDialog dialog;
    while (true) {
        dialog.setBusy(false);
        dialog.show();
        runEventLoop();
        if (dialog.result() != QDialog::Accepted)
            return {};
        const LinkDialog::Answers answers = dialog.answers();
        dialog.setBusy(true);
        dialog.show();
        const LinkOutcome outcome = linkDesk({where, answers.url, answers.email, answers.fingerprint, {}, {}},
                                             answers.password, clock);
        if (outcome.linked())
            return answers.email;
        dialog.showProblem(outcome.sentence);
    }
}

/// Asks until a clinic is made or the person gives up; returns the admin's e-mail, empty for giving up. The keychain is
/// asked between two turns of the event loop, not inside one.
QString setUp(const DataFolder &where, const Clock &clock)
{
    SetUpDialog dialog;
    while (true) {
        dialog.show();
        runEventLoop();
        if (dialog.result() == SetUpDialog::linkInstead)
            return setUpLink(where, clock);
        if (dialog.result() != QDialog::Accepted)
            return {};
        const SetUpDialog::Answers answers = dialog.answers();
        const FirstAdmin admin{answers.email, answers.firstName, answers.lastName,
                               Argon2Hasher().hash(answers.password)};
        const auto made = makeNewClinic(where, answers.clinic, admin, clock);
        if (made)
            return admin.email;
        dialog.showProblem(sentenceOf(made.error()));
    }
}

/// A desk whose server cannot listen (the port is taken) still works; the header says so.
void serveBeside(RunningHub &running, const ServerOptions &options, const Console &console)
{
    QObject::connect(&running, &RunningHub::servingFailed, &running, [&](const Error &error) { console.fail(error); });
    if (const auto started = running.startServer(options); !started)
        console.fail(started.error());
    else if (running.isServing())
        console.printLine(u"listening on "_s + running.url());
}

/// Opens the window for whoever is known already, else asks who it is.
Result<Done> greet(Ground &ground, const QString &account)
{
    QObject::connect(ground.desktop.get(), &Desktop::left, qApp, &QCoreApplication::quit);
    if (account.isEmpty()) {
        ground.desktop->askWhoSignsIn();
        return Done{};
    }
    const auto actor = actorOf(*ground.running, account);
    return actor ? ground.desktop->open(*actor) : Result<Done>(actor.error());
}

} // namespace

ExitCode runWindow(const OpenWindow &command, const Console &console, const Clock &clock)
{
    DeskOptions options;
    applyTheme(*qApp, options.colorScheme());
    Translation translation(*qApp);
    translation.speak(languageToSpeak(options.language(), QLocale::system(), {}), {});
    const DataFolder where{command.where.path.isEmpty() ? ClinicFolder::defaultPath() : command.where.path,
                           command.where.keyFile};
    QString account = command.demo ? demoReceptionist : QString();
    if (!command.demo && !ClinicFolder(where.path).holdsClinic()) {
        account = setUp(where, clock);
        if (account.isEmpty())
            return ExitCode::Done;
    }
    Ground ground;
    auto running = command.demo ? openDemo(ground.demoFolder.path(), clock) : openFolder(where, clock);
    if (!running)
        return console.fail(running.error());
    ground.running = std::move(running).value();
    RunningHub &hub = *ground.running;
    translation.speak(languageToSpeak(options.language(), QLocale::system(), hub.setting(u"clinic.language"_s)),
                      hub.setting(u"clinic.region"_s));
    serveBeside(hub, command.server, console);
    ground.desktop = std::make_unique<Desktop>(hub, options, translation);
    QObject::connect(ground.desktop.get(), &Desktop::failed, qApp,
                     [&](const Error &error) { QCoreApplication::exit(int(console.fail(error))); });
    if (const auto greeted = greet(ground, account); !greeted)
        return console.fail(greeted.error());
    return runEventLoop() == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace frontdesk

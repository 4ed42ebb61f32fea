#include "app/window/windowcommand.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QUuid>

#include "app/clinicmaker.h"
#include "app/desklinker.h"
#include "app/eventloop.h"
#include "app/openclinic.h"
#include "app/restore.h"
#include "app/runninghub.h"
#include "app/window/desktop.h"
#include "app/window/linkdialog.h"
#include "app/window/restoredialog.h"
#include "models/services/security/passwordhasher.h"
#include "views/common/deskoptions.h"
#include "views/common/language.h"
#include "views/common/theme.h"
#include "views/setup/setupassistant.h"

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
    AvahiBrowser browser;
    QObject::connect(&browser, &AvahiBrowser::changed, &dialog, [&] { dialog.setHubs(browser.hubs()); });
    browser.begin();
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

/// What the person chose at the first start.
struct Beginning {
    QString account; ///< who signs in, empty for giving up
    bool phones = false;
    bool restored = false; ///< nobody is known yet
};

/// Asks until a backup has become the clinic of this folder or the person gives up.
Beginning setUpRestore(const DataFolder &where, const Clock &clock)
{
    RestoreDialog dialog;
    while (true) {
        dialog.show();
        runEventLoop();
        if (dialog.result() != QDialog::Accepted)
            return {};
        const auto restored = restoreClinic(dialog.file(), ClinicFolder(where.path), clock);
        if (restored)
            return {{}, false, true};
        dialog.showProblem(sentenceOf(restored.error()));
    }
}

/// Asks until a clinic is made or the person gives up. The keychain is asked between two turns of the event loop, not inside
/// one.
Beginning setUp(const DataFolder &where, const Clock &clock, DeskOptions &options, Translation &translation)
{
    auto assistant = std::make_unique<SetUpAssistant>(translation.language());
    while (true) {
        assistant->show();
        runEventLoop();
        if (assistant->result() == SetUpAssistant::otherLanguage) {
            options.setLanguage(assistant->language());
            translation.speak(assistant->language(), {});
            assistant = std::make_unique<SetUpAssistant>(translation.language());
            continue;
        }
        if (assistant->result() == SetUpAssistant::linkInstead)
            return {setUpLink(where, clock)};
        if (assistant->result() == SetUpAssistant::restoreInstead)
            return setUpRestore(where, clock);
        if (assistant->result() != QDialog::Accepted)
            return {};
        const SetUpAssistant::Answers given = assistant->answers();
        const FirstAdmin admin{given.admin.email, given.admin.firstName, given.admin.lastName,
                               Argon2Hasher().hash(given.admin.password)};
        const auto made = makeNewClinic(where, given.clinic, admin, clock, given.furniture);
        if (made)
            return {admin.email, given.phones};
        assistant->showProblem(sentenceOf(made.error()));
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
    Beginning beginning{command.demo ? demoReceptionist : QString()};
    if (!command.demo && !ClinicFolder(where.path).holdsClinic()) {
        beginning = setUp(where, clock, options, translation);
        if (beginning.account.isEmpty() && !beginning.restored)
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
    if (const auto greeted = greet(ground, beginning.account); !greeted)
        return console.fail(greeted.error());
    if (beginning.phones && ground.desktop->window())
        ground.desktop->window()->window().openPage(u"phones"_s);
    return runEventLoop() == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace frontdesk

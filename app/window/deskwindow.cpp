#include "app/window/deskwindow.h"

#include <QCoreApplication>

#include "models/services/identityservice.h"
#include "views/common/language.h"
#include "views/shell/backuppanel.h"
#include "views/shell/bell.h"
#include "views/shell/desktopnotes.h"
#include "views/shell/windowshell.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<AccountInfo> accountOf(Reader &reader, const Actor &actor, const KeyRing &keys)
{
    return reader.ask(actor, [&](Session &session) -> Result<AccountInfo> {
        const auto profile = IdentityService(session, keys).profile(actor);
        if (!profile)
            return profile.error();
        AccountInfo info;
        info.name = profile->lastName.isEmpty() ? profile->firstName
                                                : QString(profile->firstName + u' ' + profile->lastName);
        info.email = profile->email;
        info.role = actor.role;
        info.clinic = actor.clinicId;
        for (const Membership &membership : profile->clinics)
            info.clinics.append({membership.clinicId, membership.clinicName});
        return info;
    });
}

} // namespace

DeskWindow::DeskWindow(RunningHub &running, Parts parts)
    : m_desk(running.hub(), std::move(parts.reader), parts.actor),
      m_pages(running, std::move(parts.pageReader), parts.actor),
      m_search(m_pages.access()),
      m_notices(m_pages.access()),
      m_backups(m_pages.access()),
      m_window(std::make_unique<MainWindow>(m_desk))
{
    m_window->shell().setSearch(m_search);
    m_pages.addTo(*m_window, m_desk);
    if (parts.actor.role == Role::Doctor)
        m_window->openPage(u"myday"_s);
    if (parts.options) {
        parts.account.language = parts.options->language();
        parts.account.colors = parts.options->colorScheme();
        remember(*parts.options);
    }
    addBell(parts.options);
    addAccount(parts.account);
    connect(&m_pages.server(), &LanServer::stateChanged, this, &DeskWindow::showNetwork);
    showNetwork();
}

Result<std::unique_ptr<DeskWindow>> DeskWindow::open(RunningHub &running, const Actor &actor, DeskOptions *options)
{
    auto reader = running.hub().reader();
    if (!reader)
        return reader.error();
    auto pageReader = running.hub().reader();
    if (!pageReader)
        return pageReader.error();
    auto account = accountOf(**reader, actor, running.keys());
    if (!account)
        return account.error();
    return std::unique_ptr<DeskWindow>(
        new DeskWindow(running, {std::move(reader).value(), std::move(pageReader).value(), actor,
                                 std::move(account).value(), options}));
}

void DeskWindow::addBell(DeskOptions *options)
{
    auto *bell = new Bell(m_notices, m_window.get());
    m_window->addHeaderTool(bell);
    connect(bell, &Bell::visitChosen, m_window.get(), &MainWindow::openVisit);
    connect(bell, &Bell::conversationChosen, m_window.get(),
            [this](const QString &conversation) { m_window->openPage(u"inbox"_s, conversation); });
    m_window->shell().actions().add({.id = u"notices"_s,
                                     .group = QCoreApplication::translate("Actions", "Everywhere"),
                                     .text = tr("Notices"),
                                     .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
                                     .run = [bell] { bell->openList(); },
                                     .icon = Icon::Reminders});
    if (options)
        addNotesSwitch(*new DesktopNotes(bell->model(), m_window.get()), *options);
}

void DeskWindow::addNotesSwitch(DesktopNotes &notes, DeskOptions &options)
{
    const bool wanted = options.desktopNotes();
    notes.setWanted(wanted);
    DeskAction action;
    action.id = u"account.notes"_s;
    action.group = tr("Account");
    action.text = wanted ? tr("Stop telling notices on the desktop") : tr("Tell notices on the desktop");
    action.run = [this, &notes, &options] {
        options.setDesktopNotes(!options.desktopNotes());
        addNotesSwitch(notes, options);
    };
    action.icon = Icon::Reminders;
    m_window->shell().actions().add(action);
}

void DeskWindow::addAccount(const AccountInfo &info)
{
    addBackup();
    addAccountActions();
    m_account = new AccountMenu(info, m_window->shell().actions(), m_window.get());
    m_window->addHeaderTool(m_account);
    addLookActions();
}

void DeskWindow::addAccountActions()
{
    ActionRegistry &actions = m_window->shell().actions();
    const QString group = tr("Account");
    actions.add({.id = u"account.lock"_s,
                 .group = group,
                 .text = tr("Lock the desk"),
                 .keys = {Qt::CTRL | Qt::Key_L},
                 .run = [this] { Q_EMIT lockWanted(); },
                 .icon = Icon::Close});
    actions.add({.id = u"account.switch"_s,
                 .group = group,
                 .text = tr("Switch user"),
                 .run = [this] { Q_EMIT switchUserWanted(); },
                 .icon = Icon::Patients});
    actions.add({.id = u"account.signOut"_s,
                 .group = group,
                 .text = tr("Sign out"),
                 .run = [this] { Q_EMIT signOutWanted(); },
                 .icon = Icon::Previous});
}

/// The menu's choices of colours and language, for the palette.
void DeskWindow::addLookActions()
{
    ActionRegistry &actions = m_window->shell().actions();
    const QString group = tr("Appearance");
    const auto addColors = [&](const QString &id, const QString &text, ColorScheme colors) {
        actions.add({.id = id,
                     .group = group,
                     .text = text,
                     .run = [this, colors] { Q_EMIT m_account->colorsWanted(colors); },
                     .words = tr("theme colours mode"),
                     .icon = Icon::Settings});
    };
    addColors(u"look.light"_s, tr("Light colours"), ColorScheme::Light);
    addColors(u"look.dark"_s, tr("Dark colours"), ColorScheme::Dark);
    addColors(u"look.system"_s, tr("Colours as this computer"), ColorScheme::System);
    for (const Language &language : windowLanguages()) {
        actions.add({.id = u"look.language."_s + language.code,
                     .group = group,
                     .text = tr("Language: %1").arg(language.name),
                     .run = [this, code = language.code] { Q_EMIT m_account->languageWanted(code); },
                     .icon = Icon::Network});
    }
}

void DeskWindow::addBackup()
{
    if (!m_backups.mayBackUp())
        return;
    auto *panel = new BackupPanel(m_backups, m_window.get());
    connect(panel, &BackupPanel::said, m_window.get(), &MainWindow::say);
    m_window->shell().actions().add({.id = u"account.backup"_s,
                                     .group = tr("Account"),
                                     .text = tr("Backup…"),
                                     .run = [panel] { panel->open(); },
                                     .words = tr("restore copy save"),
                                     .icon = Icon::Retry});
    if (!m_backups.isDue())
        return;
    const auto days = m_backups.daysSince();
    const int count = days.value_or(0);
    m_window->say(days ? tr("The last backup is %n days old. The menu of your account makes a new one.", nullptr, count)
                       : tr("There is no backup yet. The menu of your account makes one."));
}

void DeskWindow::remember(DeskOptions &options)
{
    m_window->shell().setRecent(options.recentActions());
    connect(&m_window->shell().actions(), &ActionRegistry::ran, this,
            [&options](const QString &id) { options.addRecentAction(id); });
}

void DeskWindow::show()
{
    m_window->show();
}

void DeskWindow::showNetwork()
{
    const LanServer::State state = m_pages.server().state();
    if (!state.serving) {
        const QString why = state.enabled ? tr("Phones cannot connect: the server is not listening.")
                                          : tr("Phones cannot connect: the server is switched off.");
        m_window->setNetworkState(tr("LAN off"), why, false);
        return;
    }
    const QString details = state.fingerprint.isEmpty()
                                ? tr("Phones connect to %1").arg(state.url)
                                : tr("Phones connect to %1\nFingerprint %2").arg(state.url, state.fingerprint);
    m_window->setNetworkState(tr("LAN"), details, true);
}

} // namespace frontdesk

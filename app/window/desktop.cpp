#include "app/window/desktop.h"

#include <QApplication>

#include <algorithm>

#include "views/shell/accountmenu.h"
#include "views/shell/windowshell.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString lockSetting = QStringLiteral("desk.lock_minutes");

} // namespace

Desktop::Desktop(RunningHub &running, DeskOptions &options, Translation &translation)
    : m_running(running),
      m_options(options),
      m_translation(translation),
      m_signIn(running)
{
    connect(&m_idle, &IdleWatch::idle, this, &Desktop::lock);
    connect(&running.hub().feed(), &ChangeFeed::committed, this, [this](const QList<Change> &changes) {
        if (std::ranges::any_of(changes, [](const Change &change) { return change.entry.entityId == lockSetting; }))
            followIdleSetting();
    });
    followIdleSetting();
}

Desktop::~Desktop() = default;

void Desktop::followIdleSetting()
{
    m_idle.setTime(std::chrono::minutes(m_running.setting(lockSetting).toInt()));
}

void Desktop::place(QWidget &widget) const
{
    if (m_window)
        widget.setGeometry(m_window->window().geometry());
    else
        widget.resize(900, 680);
}

void Desktop::openPage()
{
    m_page = std::make_unique<SignInPage>(m_signIn);
    connect(m_page.get(), &SignInPage::signedIn, this, &Desktop::onSignedIn);
    connect(m_page.get(), &SignInPage::left, this, &Desktop::left);
    place(*m_page);
    m_idle.stop();
}

void Desktop::askWhoSignsIn()
{
    openPage();
    if (const QString last = m_options.lastAccount(); !last.isEmpty())
        m_page->choose(last);
    m_page->show();
}

Result<Done> Desktop::open(const Actor &actor)
{
    auto window = DeskWindow::open(m_running, actor, &m_options);
    if (!window)
        return window.error();
    m_actor = actor;
    if (m_window)
        window.value()->window().setGeometry(m_window->window().geometry());
    window.value()->show();
    m_window = std::move(window).value();
    connectWindow();
    m_idle.start();
    return Done{};
}

void Desktop::connectWindow()
{
    const AccountMenu &account = m_window->account();
    connect(&account, &AccountMenu::clinicWanted, this, &Desktop::switchClinic, Qt::QueuedConnection);
    connect(&account, &AccountMenu::languageWanted, this, &Desktop::speak, Qt::QueuedConnection);
    connect(&account, &AccountMenu::colorsWanted, this, &Desktop::dress, Qt::QueuedConnection);
    connect(m_window.get(), &DeskWindow::lockWanted, this, &Desktop::lock, Qt::QueuedConnection);
    connect(m_window.get(), &DeskWindow::switchUserWanted, this, &Desktop::switchUser, Qt::QueuedConnection);
    connect(m_window.get(), &DeskWindow::signOutWanted, this, &Desktop::signOut, Qt::QueuedConnection);
}

/// Whatever else of the program is on the screen: dialogs of the window, menus.
void Desktop::hideOthers()
{
    m_hidden.clear();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget == m_page.get() || !widget->isVisible())
            continue;
        if (widget->windowType() == Qt::Popup || widget->windowType() == Qt::ToolTip)
            widget->close();
        else
            m_hidden.append(widget);
        widget->hide();
    }
}

void Desktop::lock()
{
    if (!m_window || m_page)
        return;
    openPage();
    const AccountInfo &info = m_window->account().info();
    m_page->setLockedBy({info.email, info.name, info.role});
    m_page->show();
    hideOthers();
}

void Desktop::unlock()
{
    for (const QPointer<QWidget> &widget : std::exchange(m_hidden, {})) {
        if (widget)
            widget->show();
    }
    m_window->window().activateWindow();
    m_idle.start();
}

void Desktop::onSignedIn(const Actor &actor, const QString &email)
{
    m_options.setLastAccount(email);
    SignInPage *page = m_page.release(); // it is telling us, and stays until something else is shown
    page->disconnect(this);
    if (!m_window || actor.userId != m_actor.userId)
        changeOver(actor.userId);
    if (m_window)
        unlock();
    else if (const auto opened = open(actor); !opened)
        Q_EMIT failed(opened.error());
    page->hide();
    page->deleteLater();
}

/// Keeps the window of whoever locked it, and takes out the one that this person left, if there is one.
void Desktop::changeOver(UserId user)
{
    if (m_window)
        m_parked.push_back({m_actor, std::move(m_window), std::exchange(m_hidden, {})});
    const auto known = std::ranges::find_if(m_parked, [&](const Parked &one) { return one.actor.userId == user; });
    if (known == m_parked.end())
        return;
    m_actor = known->actor;
    m_window = std::move(known->window);
    m_hidden = known->dialogs;
    m_parked.erase(known);
}

void Desktop::switchUser()
{
    lock();
    if (m_page)
        m_page->choose({});
}

void Desktop::signOut()
{
    if (!m_window)
        return;
    openPage();
    m_page->show();
    hideOthers();
    m_hidden.clear();
    m_window.reset();
}

void Desktop::reopen(const Actor &actor)
{
    const std::unique_ptr<DeskWindow> before = std::move(m_window);
    const QString page = before->window().currentPage();
    const QDate date = before->window().date();
    const QRect geometry = before->window().geometry();
    if (const auto opened = open(actor); !opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    m_window->window().setGeometry(geometry);
    m_window->window().showDate(date);
    m_window->window().openPage(page);
}

void Desktop::switchClinic(ClinicId clinic)
{
    auto reader = m_running.hub().reader();
    if (!reader)
        return Q_EMIT failed(reader.error());
    const auto actor = (*reader)->ask(m_actor, [&](Session &session) {
        return IdentityService(session, m_running.keys()).inClinic(m_actor, clinic);
    });
    if (actor)
        reopen(*actor);
    else
        Q_EMIT failed(actor.error());
}

void Desktop::speak(const QString &language)
{
    m_options.setLanguage(language);
    m_translation.speak(languageToSpeak(language, QLocale::system(), m_running.setting(u"clinic.language"_s)),
                        m_running.setting(u"clinic.region"_s));
    m_parked.clear(); // they speak the other one
    reopen(m_actor);
}

void Desktop::dress(ColorScheme colors)
{
    m_options.setColorScheme(colors);
    m_window->account().setColors(colors);
    applyTheme(*qApp, colors);
}

} // namespace frontdesk

#include "views/shell/windowshell.h"

#include "views/mainwindow/mainwindow.h"
#include "views/shell/palette.h"
#include "views/shell/patientsearch.h"
#include "views/shell/shortcutsheet.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

WindowShell::WindowShell(MainWindow &window, const Desk &desk)
    : QObject(&window),
      m_window(window),
      m_actions(new ActionRegistry(&window)),
      m_ownSearch(new PatientSearch(desk, this))
{
    connect(m_actions, &ActionRegistry::ran, this, &WindowShell::noteRun);
}

void WindowShell::setSearch(const SearchDesk &search)
{
    makePalette(search);
}

void WindowShell::setRecent(const QStringList &ids)
{
    m_recent = ids;
}

void WindowShell::makePalette(const SearchDesk &search)
{
    delete m_palette;
    m_palette = new Palette(*m_actions, search, &m_window);
    connect(m_palette, &Palette::dateChosen, &m_window, &MainWindow::goTo);
    connect(m_palette, &Palette::patientChosen, &m_window, &MainWindow::choosePatient);
    connect(m_palette, &Palette::cardChosen, &m_window,
            [this](PatientId id) { m_window.openPage(u"patients"_s, id.toString()); });
    connect(m_palette, &Palette::visitChosen, &m_window, &MainWindow::openVisit);
    connect(m_palette, &Palette::conversationChosen, &m_window,
            [this](const QString &conversation) { m_window.openPage(u"inbox"_s, conversation); });
}

void WindowShell::openPalette(PaletteModel::Mode mode)
{
    if (!m_palette)
        makePalette(*m_ownSearch);
    m_palette->setRecent(m_recent);
    m_palette->setCards(m_window.pageNames().contains(u"patients"_s));
    m_palette->open(mode);
}

void WindowShell::openShortcuts()
{
    if (!m_sheet)
        m_sheet = new ShortcutSheet(*m_actions, &m_window);
    m_sheet->open();
}

void WindowShell::noteRun(const QString &id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
}

} // namespace frontdesk

#include "views/shell/windowshell.h"

#include "views/common/errortexts.h"
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
    tellUndo(window.undoStack(), desk);
}

/// Of what pages did; the window itself tells of visits.
void WindowShell::tellUndo(const UndoStack &undo, const Desk &desk)
{
    connect(&undo, &UndoStack::stepUndone, &m_window,
            [this](const QString &text) { m_window.say(tr("Undone: %1").arg(text)); });
    connect(&undo, &UndoStack::stepRedone, &m_window,
            [this](const QString &text) { m_window.say(tr("Done again: %1").arg(text)); });
    connect(&undo, &UndoStack::stepFailed, &m_window, [this, &desk](const QString &text, const Error &error) {
        m_window.complain(tr("Not undone: %1. %2").arg(text, errorText(error, desk.zone())));
    });
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

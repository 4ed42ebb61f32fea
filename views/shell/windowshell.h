#pragma once

#include "models/items/searchdesk.h"
#include "views/common/actions.h"
#include "views/shell/palettemodel.h"

namespace frontdesk {

class Desk;
class MainWindow;
class Palette;
class ShortcutSheet;
class UndoStack;

/// What lies around the pages of one window: what can be done there, the palette that finds it, the sheet of its keys.
class WindowShell : public QObject {
    Q_OBJECT
public:
    /// A part of the window. Until setSearch() the search knows the desk's patients only.
    WindowShell(MainWindow &window, const Desk &desk);

    ActionRegistry &actions() { return *m_actions; }
    /// Outlives the window.
    void setSearch(const SearchDesk &search);
    void setRecent(const QStringList &ids); ///< actions used before this window was, the newest first
    void openPalette(PaletteModel::Mode mode);
    void openShortcuts();

private:
    void tellUndo(const UndoStack &undo, const Desk &desk);
    void makePalette(const SearchDesk &search);
    void noteRun(const QString &id);

    MainWindow &m_window;
    ActionRegistry *m_actions;
    SearchDesk *m_ownSearch;
    Palette *m_palette = nullptr;
    ShortcutSheet *m_sheet = nullptr;
    QStringList m_recent;
};

} // namespace frontdesk

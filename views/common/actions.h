#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

#include "views/common/icons.h"

class QKeyEvent;
class QShortcut;

namespace frontdesk {

/// Something that can be done in the window. Told once: the palette, the menus and the sheet of shortcuts all read it here.
struct DeskAction {
    /// Who listens to the keys.
    enum class Listener {
        Window, ///< the registry: wherever the focus is; single characters only where no field takes them
        Widget  ///< a view's own keyPressEvent: only where it has the focus
    };
    QString id;    ///< for code, unique: "calendar.today"
    QString group; ///< for people: "Calendar"
    QString text;  ///< for people: "Go to today"
    QList<QKeySequence> keys{};
    std::function<void()> run{};       ///< none: it is only told of, in the sheet
    std::function<bool()> available{}; ///< none: always. Not offered and its keys do nothing while false
    QString words{};                   ///< more to find it by
    Listener listener = Listener::Window;
    Icon icon = Icon::Next;
    bool listed = true; ///< in the palette, and remembered there
};

/// What can be done in one window. The window, its pages and the calendar add to it; a page's own actions are there while
/// it exists. Lives in the GUI thread.
class ActionRegistry : public QObject {
    Q_OBJECT
public:
    /// Keys are heard in this window.
    explicit ActionRegistry(QWidget *window);

    /// Takes the place of one with the same id.
    void add(const DeskAction &action);
    void remove(const QString &id);
    const QList<DeskAction> &actions() const { return m_actions; }
    const DeskAction *find(const QString &id) const;
    static bool isOffered(const DeskAction &action) { return action.run && (!action.available || action.available()); }
    /// False when it is not offered.
    bool run(const QString &id);
    /// For what no widget has taken: runs the action of a single character. True when there was one.
    bool handle(const QKeyEvent &event);

Q_SIGNALS:
    void changed();
    void ran(const QString &id); ///< of one that the palette lists

private:
    void listen(const DeskAction &action);
    void silence(const QString &id);

    QWidget *m_window;
    QList<DeskAction> m_actions;
    QHash<QString, QList<QShortcut *>> m_shortcuts;
};

/// "Ctrl+Z", or several with a comma, as this platform writes them; the arrows as signs.
QString keysText(const QList<QKeySequence> &keys);

} // namespace frontdesk

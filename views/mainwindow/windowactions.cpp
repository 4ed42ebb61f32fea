#include "views/mainwindow/windowactions.h"

#include <QCoreApplication>

#include "views/calendar/dayview.h"
#include "views/common/statusstyle.h"
#include "views/mainwindow/mainwindow.h"
#include "views/shell/windowshell.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Actions", source);
}

QString calendarGroup()
{
    return text(QT_TRANSLATE_NOOP("Actions", "Calendar"));
}

QString visitGroup()
{
    return text(QT_TRANSLATE_NOOP("Actions", "Chosen visit"));
}

QString generalGroup()
{
    return text(QT_TRANSLATE_NOOP("Actions", "Everywhere"));
}

/// A key that the grid itself listens to.
void tell(ActionRegistry &actions, const QString &group, const char *source, const QList<QKeySequence> &keys)
{
    DeskAction action;
    action.id = u"grid."_s + QString::fromLatin1(source);
    action.group = group;
    action.text = text(source);
    action.keys = keys;
    action.listener = DeskAction::Listener::Widget;
    actions.add(action);
}

/// In words: what would be undone and done again.
void addUndo(UndoStack &undo, ActionRegistry &actions)
{
    const QString undoes = undo.undoText();
    const QString redoes = undo.redoText();
    actions.add({.id = u"undo"_s,
                 .group = generalGroup(),
                 .text = undoes.isEmpty() ? text(QT_TRANSLATE_NOOP("Actions", "Undo the last change"))
                                          : text(QT_TRANSLATE_NOOP("Actions", "Undo: %1")).arg(undoes),
                 .keys = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                 .run = [&undo] { undo.undo(); },
                 .icon = Icon::Undo});
    actions.add({.id = u"redo"_s,
                 .group = generalGroup(),
                 .text = redoes.isEmpty() ? text(QT_TRANSLATE_NOOP("Actions", "Redo what was undone"))
                                          : text(QT_TRANSLATE_NOOP("Actions", "Do again: %1")).arg(redoes),
                 .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
                 .run = [&undo] { undo.redo(); },
                 .icon = Icon::Retry});
}

void addGeneral(MainWindow &window, ActionRegistry &actions)
{
    UndoStack &undo = window.undoStack();
    actions.add({.id = u"palette"_s,
                 .group = generalGroup(),
                 .text = text(QT_TRANSLATE_NOOP("Actions", "Commands and search")),
                 .keys = {Qt::CTRL | Qt::Key_K},
                 .run = [&window] { window.shell().openPalette(PaletteModel::Mode::Everything); },
                 .listed = false});
    actions.add({.id = u"search"_s,
                 .group = generalGroup(),
                 .text = text(QT_TRANSLATE_NOOP("Actions", "Find a patient, a visit or a message")),
                 .keys = {Qt::Key_Slash, Qt::CTRL | Qt::Key_F},
                 .run = [&window] { window.shell().openPalette(PaletteModel::Mode::Search); },
                 .icon = Icon::Search});
    addUndo(undo, actions);
    QObject::connect(&undo, &UndoStack::changed, &actions, [&undo, &actions] { addUndo(undo, actions); });
    actions.add({.id = u"shortcuts"_s,
                 .group = generalGroup(),
                 .text = text(QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts")),
                 .keys = {Qt::Key_Question, Qt::Key_F1},
                 .run = [&window] { window.shell().openShortcuts(); },
                 .words = text(QT_TRANSLATE_NOOP("Actions", "help keys")),
                 .icon = Icon::Settings});
}

void addCalendar(MainWindow &window, ActionRegistry &actions)
{
    actions.add({.id = u"calendar.book"_s,
                 .group = calendarGroup(),
                 .text = text(QT_TRANSLATE_NOOP("Actions", "Book a visit")),
                 .run = [&window] { window.bookVisit(); },
                 .words = text(QT_TRANSLATE_NOOP("Actions", "new appointment")),
                 .icon = Icon::Add});
    actions.add({.id = u"calendar.today"_s,
                 .group = calendarGroup(),
                 .text = text(QT_TRANSLATE_NOOP("Actions", "Go to today")),
                 .run = [&window] { window.goTo(window.today()); },
                 .icon = Icon::Calendar});
    actions.add({.id = u"calendar.next"_s,
                 .group = calendarGroup(),
                 .text = text(QT_TRANSLATE_NOOP("Actions", "Go to the next day")),
                 .run = [&window] { window.goTo(window.date().addDays(1)); },
                 .icon = Icon::Next});
    actions.add({.id = u"calendar.previous"_s,
                 .group = calendarGroup(),
                 .text = text(QT_TRANSLATE_NOOP("Actions", "Go to the day before")),
                 .run = [&window] { window.goTo(window.date().addDays(-1)); },
                 .icon = Icon::Previous});
}

void addView(MainWindow &window, ActionRegistry &actions, CalendarMode mode, const char *source, Qt::Key key)
{
    DeskAction action;
    action.id = u"calendar.view."_s + toString(mode);
    action.group = calendarGroup();
    action.text = text(source);
    action.keys = {key};
    action.run = [&window, mode] { window.showMode(mode); };
    action.listener = DeskAction::Listener::Widget; // in the calendar alone
    action.icon = Icon::Calendar;
    actions.add(action);
}

void addViews(MainWindow &window, ActionRegistry &actions)
{
    addView(window, actions, CalendarMode::Day, QT_TRANSLATE_NOOP("Actions", "Show the day by doctor"), Qt::Key_D);
    addView(window, actions, CalendarMode::Rooms, QT_TRANSLATE_NOOP("Actions", "Show the day by room"), Qt::Key_R);
    addView(window, actions, CalendarMode::Week, QT_TRANSLATE_NOOP("Actions", "Show the week"), Qt::Key_W);
    addView(window, actions, CalendarMode::Month, QT_TRANSLATE_NOOP("Actions", "Show the month"), Qt::Key_M);
    addView(window, actions, CalendarMode::Agenda, QT_TRANSLATE_NOOP("Actions", "Show the agenda"), Qt::Key_A);
}

void tellGridKeys(ActionRegistry &actions)
{
    const QString calendar = calendarGroup();
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "Move from slot to slot"),
         {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down});
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "Book here, or open the visit"), {Qt::Key_Return});
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "Book at the next free slot"), {Qt::Key_C});
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "Today"), {Qt::Key_T});
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "Next day"), {Qt::Key_J, Qt::Key_N});
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "Day before"), {Qt::Key_K});
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "A week on"), {Qt::Key_PageDown});
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "A week back"), {Qt::Key_PageUp});
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "First slot of the day"), {Qt::Key_Home});
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "Show a saved view (F2 to F9)"), {Qt::Key_F2});
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "Save what is shown as a view (F2 to F9)"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_F2});
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "Larger"), {Qt::CTRL | Qt::Key_Plus});
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "Smaller"), {Qt::CTRL | Qt::Key_Minus});
    tell(actions, calendar, QT_TRANSLATE_NOOP("Actions", "The working day fills the window"), {Qt::CTRL | Qt::Key_0});
}

void tellVisitKeys(ActionRegistry &actions)
{
    const QString visit = visitGroup();
    for (const AppointmentStatus status : statusesInOrder()) {
        if (statusKey(status).isEmpty() || status == AppointmentStatus::Cancelled)
            continue;
        DeskAction action;
        action.id = u"grid.status."_s + toString(status);
        action.group = visit;
        action.text = statusName(status);
        action.keys = {statusKey(status)};
        action.listener = DeskAction::Listener::Widget;
        actions.add(action);
    }
    tell(actions, visit, QT_TRANSLATE_NOOP("Actions", "Has arrived, or has not"), {Qt::Key_3});
    tell(actions, visit, QT_TRANSLATE_NOOP("Actions", "Complete it with an invoice"), {Qt::Key_I});
    tell(actions, visit, QT_TRANSLATE_NOOP("Actions", "Move it by a slot, or to the column beside"),
         {Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right, Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down});
    tell(actions, visit, QT_TRANSLATE_NOOP("Actions", "Cancel it"), {Qt::Key_Delete});
    tell(actions, visit, QT_TRANSLATE_NOOP("Actions", "All that can be done with it"), {Qt::Key_Menu});
    tell(actions, visit, QT_TRANSLATE_NOOP("Actions", "Park it on the pinboard"), {Qt::Key_P, Qt::CTRL | Qt::Key_X});
    tell(actions, visit, QT_TRANSLATE_NOOP("Actions", "Copy it"), {Qt::CTRL | Qt::Key_C});
    tell(actions, visit, QT_TRANSLATE_NOOP("Actions", "Put down here what was parked or copied"),
         {Qt::CTRL | Qt::Key_V});
    tell(actions, visit, QT_TRANSLATE_NOOP("Actions", "Let go of it"), {Qt::Key_Escape});
}

} // namespace

void addWindowActions(MainWindow &window, ActionRegistry &actions)
{
    addGeneral(window, actions);
    addCalendar(window, actions);
    addViews(window, actions);
    tellGridKeys(actions);
    tellVisitKeys(actions);
}

} // namespace frontdesk

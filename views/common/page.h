#pragma once

#include <QKeySequence>
#include <QWidget>

#include <functional>

#include "views/common/actions.h"
#include "views/common/undostack.h"

namespace frontdesk {

/// What the rail, the header and the keyboard know of a page before it is made.
struct PageInfo {
    enum class Place { Top, Bottom };
    QString name;  ///< for code, unique: "phones"
    QString title; ///< for people
    Icon icon = Icon::Calendar;
    QKeySequence shortcut;    ///< empty: Alt and the page's number
    Place place = Place::Top; ///< in the rail
    bool showsVisits = false; ///< undoing a change of a visit can be seen on it
};

/// A page of the window beside the calendar: inbox, patients, reminders, settings … Made when it is first shown; it reads
/// in showEvent() and keeps still while it is hidden. Its focus proxy takes the keyboard.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What can be done on it, for the palette, the menus and the sheet of shortcuts; asked once, offered while it is shown.
    virtual QList<DeskAction> actions() { return {}; }
    /// Brings one thing of it to the eye: a patient, a conversation, by the id that the page knows it by.
    virtual void reveal(const QString &id) { Q_UNUSED(id) }

Q_SIGNALS:
    void said(const QString &text);       ///< what has worked: a toast
    void did(const UndoStep &step);       ///< what has worked and can be undone: a toast with Undo
    void complained(const QString &text); ///< what has not, where no place on the page can say so
    void changed(const QString &text);    ///< what has worked and stands on the undo stack: a toast with Undo
};

/// Makes a page as the child of the widget that it is handed.
using PageMaker = std::function<Page *(QWidget *parent)>;

} // namespace frontdesk

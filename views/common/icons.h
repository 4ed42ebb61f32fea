#pragma once

#include <QIcon>

namespace frontdesk {

/// The actions that have an icon.
enum class Icon {
    Previous,
    Next,
    Search,
    Calendar,
    Add,
    AddPerson,
    Undo,
    Close,
    Network,
    Warning,
    Settings,
    Collapse,
    Inbox,
    Patients,
    Reminders,
    MyDay,
    Phone,
    Remove,
    Retry,
    Send,
    Statistics,
    Audit,
    Print,
    Export,
    Sync,
    Invoices
};

/// A Breeze icon from the desktop's icon folders, recoloured; drawn by us where the package is missing. Arrows follow
/// the direction of the layout.
QIcon themedIcon(Icon icon, const QColor &color);

} // namespace frontdesk

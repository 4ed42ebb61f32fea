#include "views/print/daysheetaction.h"

#include <QCoreApplication>

#include "views/mainwindow/mainwindow.h"
#include "views/print/daysheetdialog.h"
#include "views/shell/windowshell.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

void addDaySheetAction(MainWindow &window, const Desk &desk, std::function<QString()> clinicName)
{
    DeskAction action;
    action.id = u"calendar.print"_s;
    action.group = QCoreApplication::translate("Actions", "Calendar");
    action.text = QCoreApplication::translate("Actions", "Print the day sheet…");
    action.words = QCoreApplication::translate("Actions", "pdf paper");
    action.keys = {QKeySequence(QKeySequence::Print)};
    action.icon = Icon::Print;
    action.available = [&window] { return window.currentPage() == "calendar"_L1; };
    action.run = [&window, &desk, clinicName = std::move(clinicName)] {
        auto *dialog = new DaySheetDialog(desk, clinicName(), window.date(), &window);
        QObject::connect(dialog, &DaySheetDialog::said, &window, &MainWindow::say);
        dialog->open();
    };
    window.shell().actions().add(action);
}

} // namespace frontdesk

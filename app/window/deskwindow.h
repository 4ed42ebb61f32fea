#pragma once

#include <QObject>

#include "app/runninghub.h"
#include "app/window/deskpages.h"
#include "models/items/localdesk.h"
#include "views/mainwindow/mainwindow.h"

namespace frontdesk {

/// The window of somebody who is signed in, on a clinic that this program serves. Lives in the GUI thread.
class DeskWindow : public QObject {
    Q_OBJECT
public:
    /// Shows nothing yet. Fails with what the database says.
    static Result<std::unique_ptr<DeskWindow>> open(RunningHub &running, const Actor &actor);
    void show();
    MainWindow &window() { return *m_window; }

private:
    DeskWindow(RunningHub &running, std::unique_ptr<Reader> reader, std::unique_ptr<Reader> pageReader,
               const Actor &actor);
    void showNetwork();

    LocalDesk m_desk;
    DeskPages m_pages;
    std::unique_ptr<MainWindow> m_window; ///< goes before the desks
};

} // namespace frontdesk

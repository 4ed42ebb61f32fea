#pragma once

#include <QObject>

#include "app/runninghub.h"
#include "app/window/deskpages.h"
#include "app/window/localbackupdesk.h"
#include "models/items/localdesk.h"
#include "models/items/localnotificationdesk.h"
#include "models/items/localsearchdesk.h"
#include "views/common/deskoptions.h"
#include "views/mainwindow/mainwindow.h"
#include "views/shell/accountmenu.h"

namespace frontdesk {

class DesktopNotes;

/// The window of somebody who is signed in, on a clinic that this program serves. Lives in the GUI thread.
class DeskWindow : public QObject {
    Q_OBJECT
public:
    /// Shows nothing yet. Fails with what the database says. `options`: what this desk remembers, outlives it; null for
    /// nothing.
    static Result<std::unique_ptr<DeskWindow>> open(RunningHub &running, const Actor &actor,
                                                    DeskOptions *options = nullptr);
    void show();
    MainWindow &window() { return *m_window; }
    AccountMenu &account() { return *m_account; }

Q_SIGNALS:
    void lockWanted();
    void switchUserWanted();
    void signOutWanted();

private:
    struct Parts {
        std::unique_ptr<Reader> reader;
        std::unique_ptr<Reader> pageReader;
        Actor actor;
        AccountInfo account;
        DeskOptions *options = nullptr;
    };
    DeskWindow(RunningHub &running, Parts parts);
    void addBell(DeskOptions *options);
    void addNotesSwitch(DesktopNotes &notes, DeskOptions &options);
    void addBackup();
    void addAccount(const AccountInfo &info);
    void addAccountActions();
    void addLookActions();
    void remember(DeskOptions &options);
    void showNetwork();

    LocalDesk m_desk;
    DeskPages m_pages;
    LocalSearchDesk m_search;
    LocalNotificationDesk m_notices;
    LocalBackupDesk m_backups;
    std::unique_ptr<MainWindow> m_window; ///< goes before the desks
    AccountMenu *m_account = nullptr;
};

} // namespace frontdesk

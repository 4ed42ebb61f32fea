#pragma once

#include "app/runninghub.h"
#include "app/window/gatewaytests.h"
#include "app/window/lanswitch.h"
#include "models/items/localphonesdesk.h"
#include "models/items/localreminderdesk.h"
#include "models/items/localsettingsdesk.h"
#include "models/items/localsetupdesk.h"
#include "views/mainwindow/mainwindow.h"

namespace frontdesk {

/// What the pages beside the calendar ask and order, for one person signed in. Outlives the window that shows them.
class DeskPages {
public:
    DeskPages(RunningHub &running, std::unique_ptr<Reader> reader, const Actor &actor);

    /// Gives the window every page that the person may see.
    void addTo(MainWindow &window);
    LanServer &server() { return m_server; }
    LocalAccess &access() { return m_access; }

private:
    LocalAccess m_access;
    LocalReminderDesk m_reminders;
    LocalPhonesDesk m_phones;
    LocalSettingsDesk m_settings;
    LocalSetupDesk m_setup;
    GatewayTests m_messages;
    LanSwitch m_server;
};

} // namespace frontdesk

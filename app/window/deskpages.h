#pragma once

#include "app/runninghub.h"
#include "app/window/gatewaytests.h"
#include "app/window/lanswitch.h"
#include "models/items/localbillingdesk.h"
#include "models/items/localcalendarmemory.h"
#include "models/items/localfeeddesk.h"
#include "models/items/localimportdesk.h"
#include "models/items/localinboxdesk.h"
#include "models/items/localmydaydesk.h"
#include "models/items/localpatientdesk.h"
#include "models/items/localphonesdesk.h"
#include "models/items/localplanningdesk.h"
#include "models/items/localreminderdesk.h"
#include "models/items/localseriesdesk.h"
#include "models/items/localsettingsdesk.h"
#include "models/items/localsetupdesk.h"
#include "models/items/localsyncdesk.h"
#include "models/items/localtextsdesk.h"
#include "models/items/localwaitlistdesk.h"
#include "views/mainwindow/mainwindow.h"

namespace frontdesk {

/// What the pages beside the calendar ask and order, for one person signed in. Outlives the window that shows them.
class DeskPages {
public:
    DeskPages(RunningHub &running, std::unique_ptr<Reader> reader, const Actor &actor);

    /// Gives the window, which stands on `desk`, every page that the person may see.
    void addTo(MainWindow &window, Desk &desk);
    LanServer &server() { return m_server; }
    LocalAccess &access() { return m_access; }

private:
    QString clinicName() const;
    void addInbox(MainWindow &window);
    void addSync(MainWindow &window);
    Page *makePatients(MainWindow &window, QWidget *parent);
    Page *makeInvoices(MainWindow &window, QWidget *parent);
    void completeWithInvoice(MainWindow &window, const VisitCard &visit, const QRect &place);

    LocalAccess m_access;
    LocalSeriesDesk m_series;
    LocalPlanningDesk m_planning;
    LocalWaitlistDesk m_waitlist;
    LocalMyDayDesk m_myDay;
    LocalPatientDesk m_patients;
    LocalImportDesk m_files;
    LocalBillingDesk m_billing;
    LocalCalendarMemory m_memory;
    LocalInboxDesk m_inbox;
    LocalTextsDesk m_texts;
    LocalReminderDesk m_reminders;
    LocalPhonesDesk m_phones;
    LocalFeedDesk m_feeds;
    LocalSettingsDesk m_settings;
    LocalSetupDesk m_setup;
    std::unique_ptr<LocalSyncDesk> m_sync; ///< of a linked desk
    GatewayTests m_messages;
    LanSwitch m_server;
};

} // namespace frontdesk

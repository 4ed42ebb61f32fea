#include "app/window/deskpages.h"

#include <QCoreApplication>

#include "models/domain/conversation.h"
#include "models/services/patientservice.h"
#include "views/audit/auditpage.h"
#include "views/billing/completepopover.h"
#include "views/billing/invoicecard.h"
#include "views/billing/invoicepopover.h"
#include "views/billing/invoicespage.h"
#include "views/inbox/inboxbutton.h"
#include "views/inbox/inboxpage.h"
#include "views/myday/mydaypage.h"
#include "views/patients/patientspage.h"
#include "views/phones/phonespage.h"
#include "views/print/daysheetaction.h"
#include "views/reminders/reminderspage.h"
#include "views/settings/settingspage.h"
#include "views/statistics/statisticspage.h"
#include "views/sync/linkbutton.h"
#include "views/sync/syncpage.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString title(const char *text)
{
    return QCoreApplication::translate("Pages", text);
}

LinkState linkStateOf(SyncState state)
{
    switch (state) {
    case SyncState::Copying:
        return LinkState::Copying;
    case SyncState::Following:
        return LinkState::Following;
    case SyncState::Offline:
        return LinkState::Offline;
    case SyncState::SignedOut:
        return LinkState::SignedOut;
    case SyncState::WrongCertificate:
        return LinkState::WrongCertificate;
    }
    Q_UNREACHABLE();
}

} // namespace

DeskPages::DeskPages(RunningHub &running, std::unique_ptr<Reader> reader, const Actor &actor)
    : m_access(running.hub(), std::move(reader), actor),
      m_series(m_access),
      m_planning(m_access),
      m_waitlist(m_access),
      m_myDay(m_access),
      m_patients(m_access, running.keys()),
      m_files(m_access),
      m_billing(m_access),
      m_memory(m_access),
      m_inbox(m_access),
      m_texts(m_access),
      m_reminders(m_access),
      m_phones(m_access, running.keys()),
      m_feeds(m_access, running.keys()),
      m_statistics(m_access),
      m_audit(m_access),
      m_settings(m_access, running.keys()),
      m_setup(m_access),
      m_messages(m_access, running.keys(), networkGateways(running.hub().clock(), [] { return QString(); })),
      m_server(running, m_settings, actor)
{
    SyncEngine *engine = running.sync();
    if (!engine)
        return;
    m_sync = std::make_unique<LocalSyncDesk>(m_access);
    m_sync->setState(linkStateOf(engine->state()));
    QObject::connect(engine, &SyncEngine::stateChanged, m_sync.get(),
                     [desk = m_sync.get()](SyncState state) { desk->setState(linkStateOf(state)); });
}

/// The state in the header, and the page of what has not arrived.
void DeskPages::addSync(MainWindow &window)
{
    window.addPage({u"sync"_s, title(QT_TRANSLATE_NOOP("Pages", "Changes on their way")), Icon::Sync, {}, {}},
                   [this, &window](QWidget *parent) {
                       auto *page = new SyncPage(*m_sync, parent);
                       QObject::connect(page, &SyncPage::rebookWanted, &window, [this, &window](const SyncItem &item) {
                           const auto patient = m_access.ask([&](Session &session) -> Result<PatientHit> {
                               const auto found = PatientService(session).find(item.patientId);
                               return found ? Result<PatientHit>(hitOf(*found)) : found.error();
                           });
                           if (patient)
                               window.bookFor(*patient, item.at ? item.at->date : QDate());
                       });
                       return page;
                   });
    auto *state = new LinkButton(*m_sync);
    QObject::connect(state, &QPushButton::clicked, &window, [&window] { window.openPage(u"sync"_s); });
    window.addHeaderTool(state);
    const auto count = [this, &window] { window.setBadge(u"sync"_s, m_sync->tally().refused); };
    QObject::connect(m_sync.get(), &SyncDesk::changed, &window, count);
    count();
}

void DeskPages::addReports(MainWindow &window)
{
    window.addPage({u"statistics"_s, title(QT_TRANSLATE_NOOP("Pages", "Statistics")), Icon::Statistics, {}, {}},
                   [this](QWidget *parent) { return new StatisticsPage(m_statistics, parent); });
    if (isAdmin(m_access.actor().role))
        window.addPage({u"audit"_s, title(QT_TRANSLATE_NOOP("Pages", "Audit trail")), Icon::Audit, {}, {}},
                       [this](QWidget *parent) { return new AuditPage(m_audit, parent); });
}

void DeskPages::addTo(MainWindow &window, Desk &desk)
{
    if (!m_access.actor().isStaff())
        return;
    window.setCalendarMemory(&m_memory);
    window.addPage({u"myday"_s, title(QT_TRANSLATE_NOOP("Pages", "My day")), Icon::MyDay, {}, {}, true},
                   [this, &window, &desk](QWidget *parent) {
                       auto *page = new MyDayPage(desk, m_myDay, window.undoStack(), parent);
                       QObject::connect(page, &MyDayPage::inboxWanted, &window,
                                        [&window] { window.openPage(u"inbox"_s); });
                       return page;
                   });
    window.setPlanning({&m_series, &m_planning, &m_waitlist, &m_patients});
    addInbox(window);
    window.addPage({u"patients"_s, title(QT_TRANSLATE_NOOP("Pages", "Patients")), Icon::Patients, {}, {}},
                   [this, &window](QWidget *parent) { return makePatients(window, parent); });
    window.addPage({u"invoices"_s, title(QT_TRANSLATE_NOOP("Pages", "Invoices")), Icon::Invoices, {}, {}},
                   [this, &window](QWidget *parent) { return makeInvoices(window, parent); });
    QObject::connect(&window, &MainWindow::invoiceWanted, &window,
                     [this, &window](const VisitCard &visit, const QRect &place) {
                         completeWithInvoice(window, visit, place);
                     });
    window.addPage({u"reminders"_s, title(QT_TRANSLATE_NOOP("Pages", "Reminders")), Icon::Reminders, {}, {}},
                   [this](QWidget *parent) { return new RemindersPage(m_reminders, parent); });
    window.addPage({u"phones"_s, title(QT_TRANSLATE_NOOP("Pages", "Phones")), Icon::Phone, {}, {}},
                   [this](QWidget *parent) { return new PhonesPage(m_phones, m_server, m_feeds, parent); });
    window.addPage({u"settings"_s, title(QT_TRANSLATE_NOOP("Pages", "Settings")), Icon::Settings,
                    Qt::CTRL | Qt::Key_Comma, PageInfo::Place::Bottom},
                   [this](QWidget *parent) {
                       return new SettingsPage({m_settings, m_setup, &m_messages, &m_texts}, parent);
                   });
    addReports(window);
    if (m_sync)
        addSync(window);
    addDaySheetAction(window, desk, [this] { return clinicName(); });
}

void DeskPages::addInbox(MainWindow &window)
{
    window.addPage({u"inbox"_s, title(QT_TRANSLATE_NOOP("Pages", "Inbox")), Icon::Inbox, {}, {}},
                   [this, &window](QWidget *parent) {
                       auto *page = new InboxPage(m_inbox, &m_texts, parent);
                       QObject::connect(page, &InboxPage::bookingWanted, &window, [&window](const PatientHit &patient) {
                           window.bookFor(patient, window.date());
                       });
                       QObject::connect(page, &InboxPage::visitWanted, &window, &MainWindow::openVisit);
                       QObject::connect(page, &InboxPage::repliesWanted, &window,
                                        [&window] { window.openPage(u"settings"_s, u"replies"_s); });
                       return page;
                   });
    auto *button = new InboxButton(m_inbox, &window);
    window.addHeaderTool(button);
    window.setBadge(u"inbox"_s, button->unread());
    QObject::connect(button, &InboxButton::unreadChanged, &window,
                     [&window](int unread) { window.setBadge(u"inbox"_s, unread); });
    QObject::connect(button, &QToolButton::clicked, &window, [&window] { window.openPage(u"inbox"_s); });
}

QString DeskPages::clinicName() const
{
    return m_access.askOr(QString(), [](Session &session) { return session.directory().clinic.name; });
}

Page *DeskPages::makePatients(MainWindow &window, QWidget *parent)
{
    auto *page = new PatientsPage(m_patients, m_files, parent);
    QObject::connect(page, &PatientsPage::bookWanted, &window,
                     [&window](const PatientHit &patient) { window.bookFor(patient, window.date()); });
    page->setMessaging(window.pageNames().contains(u"inbox"_s));
    QObject::connect(page, &PatientsPage::messageWanted, &window, [&window](PatientId id) {
        window.openPage(u"inbox"_s, ConversationId::ofPatient(id).toString());
    });
    QObject::connect(page, &PatientsPage::visitChosen, &window, [this, &window](const VisitCard &visit) {
        window.openVisit(visit.appointment.id, m_access.zone().dateOf(visit.appointment.start));
    });
    QObject::connect(page, &PatientsPage::invoiceChosen, &window,
                     [&window](InvoiceId id) { window.openPage(u"invoices"_s, id.toString()); });
    return page;
}

Page *DeskPages::makeInvoices(MainWindow &window, QWidget *parent)
{
    auto *page = new InvoicesPage(m_billing, parent);
    QObject::connect(page, &InvoicesPage::patientChosen, &window,
                     [&window](PatientId id) { window.openPage(u"patients"_s, id.toString()); });
    return page;
}

/// The invoice stays beside the visit, to be paid at once.
void DeskPages::completeWithInvoice(MainWindow &window, const VisitCard &visit, const QRect &place)
{
    auto *complete = new CompletePopover(m_billing, visit, &window);
    QObject::connect(complete, &CompletePopover::completed, &window, [this, &window, place](InvoiceId id) {
        auto *popover = new InvoicePopover(m_billing, id, &window);
        QObject::connect(popover->card(), &InvoiceCard::said, &window, &MainWindow::say);
        QObject::connect(popover->card(), &InvoiceCard::complained, &window, &MainWindow::complain);
        QObject::connect(popover->card(), &InvoiceCard::patientChosen, &window,
                         [&window](PatientId patient) { window.openPage(u"patients"_s, patient.toString()); });
        popover->openAt(place);
    });
    complete->openAt(place);
}

} // namespace frontdesk

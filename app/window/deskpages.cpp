#include "app/window/deskpages.h"

#include <QCoreApplication>

#include "views/myday/mydaypage.h"
#include "views/phones/phonespage.h"
#include "views/print/daysheetdialog.h"
#include "views/reminders/reminderspage.h"
#include "views/settings/settingspage.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString title(const char *text)
{
    return QCoreApplication::translate("Pages", text);
}

} // namespace

DeskPages::DeskPages(RunningHub &running, std::unique_ptr<Reader> reader, const Actor &actor)
    : m_access(running.hub(), std::move(reader), actor),
      m_myDay(m_access),
      m_reminders(m_access),
      m_phones(m_access, running.keys()),
      m_settings(m_access, running.keys()),
      m_setup(m_access),
      m_messages(m_access, running.keys(), networkGateways(running.hub().clock(), [] { return QString(); })),
      m_server(running, m_settings, actor)
{
}

void DeskPages::addTo(MainWindow &window, Desk &desk)
{
    if (!m_access.actor().isStaff())
        return;
    window.addPage({u"myday"_s, title(QT_TRANSLATE_NOOP("Pages", "My day")), Icon::MyDay, {}, {}, true},
                   [this, &window, &desk](QWidget *parent) {
                       auto *page = new MyDayPage(desk, m_myDay, window.undoStack(), parent);
                       QObject::connect(page, &MyDayPage::inboxWanted, &window,
                                        [&window] { window.openPage(u"inbox"_s); });
                       return page;
                   });
    window.addPage({u"reminders"_s, title(QT_TRANSLATE_NOOP("Pages", "Reminders")), Icon::Reminders, {}, {}},
                   [this](QWidget *parent) { return new RemindersPage(m_reminders, parent); });
    window.addPage({u"phones"_s, title(QT_TRANSLATE_NOOP("Pages", "Phones")), Icon::Phone, {}, {}},
                   [this](QWidget *parent) { return new PhonesPage(m_phones, m_server, parent); });
    window.addPage({u"settings"_s, title(QT_TRANSLATE_NOOP("Pages", "Settings")), Icon::Settings,
                    Qt::CTRL | Qt::Key_Comma, PageInfo::Place::Bottom},
                   [this](QWidget *parent) {
                       return new SettingsPage({m_settings, m_setup, &m_messages}, parent);
                   });
    QObject::connect(&window, &MainWindow::printWanted, &window, [this, &window, &desk](QDate date) {
        auto *dialog = new DaySheetDialog(desk, clinicName(), date, &window);
        QObject::connect(dialog, &DaySheetDialog::said, &window, &MainWindow::say);
        dialog->open();
    });
}

QString DeskPages::clinicName() const
{
    return m_access.askOr(QString(), [](Session &session) { return session.directory().clinic.name; });
}

} // namespace frontdesk

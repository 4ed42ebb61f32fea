#include "app/window/deskpages.h"

#include <QCoreApplication>

#include "views/phones/phonespage.h"
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
      m_reminders(m_access),
      m_phones(m_access, running.keys()),
      m_settings(m_access, running.keys()),
      m_setup(m_access),
      m_messages(m_access, running.keys(), networkGateways(running.hub().clock(), [] { return QString(); })),
      m_server(running, m_settings, actor)
{
}

void DeskPages::addTo(MainWindow &window)
{
    if (!m_access.actor().isStaff())
        return;
    window.addPage({u"reminders"_s, title(QT_TRANSLATE_NOOP("Pages", "Reminders")), Icon::Reminders, {}, {}},
                   [this](QWidget *parent) { return new RemindersPage(m_reminders, parent); });
    window.addPage({u"phones"_s, title(QT_TRANSLATE_NOOP("Pages", "Phones")), Icon::Phone, {}, {}},
                   [this](QWidget *parent) { return new PhonesPage(m_phones, m_server, parent); });
    window.addPage({u"settings"_s, title(QT_TRANSLATE_NOOP("Pages", "Settings")), Icon::Settings,
                    Qt::CTRL | Qt::Key_Comma, PageInfo::Place::Bottom},
                   [this](QWidget *parent) {
                       return new SettingsPage({m_settings, m_setup, &m_messages}, parent);
                   });
}

} // namespace frontdesk

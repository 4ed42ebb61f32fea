#include "views/shell/desktopnotes.h"

#include <QIcon>
#include <QWidget>

#include "models/items/notificationsmodel.h"

namespace frontdesk {

DesktopNotes::DesktopNotes(NotificationsModel &model, QWidget *window) : QObject(window), m_window(window)
{
    connect(&model, &NotificationsModel::arrived, this, &DesktopNotes::hear);
}

void DesktopNotes::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (!wanted)
        delete m_tray;
}

void DesktopNotes::hear(const QString &title, const QString &text)
{
    if (!m_wanted || !m_window->isVisible() || m_window->isActiveWindow())
        return;
    Q_EMIT told(title, text);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_window->windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, m_window, [this] {
            m_window->raise();
            m_window->activateWindow();
        });
    }
    m_tray->show();
    m_tray->showMessage(title, text, m_window->windowIcon());
}

} // namespace frontdesk

#pragma once

#include <QPointer>
#include <QSystemTrayIcon>

namespace frontdesk {

class NotificationsModel;

/// Tells a new notice on the desktop, for as long as that is wanted and the window is open but not the active one: nobody is
/// told twice, and nothing is told while the desk is locked. GUI thread; model and window outlive it.
class DesktopNotes : public QObject {
    Q_OBJECT
public:
    DesktopNotes(NotificationsModel &model, QWidget *window);

    void setWanted(bool wanted);
    bool isWanted() const { return m_wanted; }

Q_SIGNALS:
    void told(const QString &title, const QString &text);

private:
    void hear(const QString &title, const QString &text);

    QWidget *m_window;
    QPointer<QSystemTrayIcon> m_tray; ///< from the first notice on
    bool m_wanted = false;
};

} // namespace frontdesk

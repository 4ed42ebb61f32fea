#include "app/window/deskwindow.h"

namespace frontdesk {

DeskWindow::DeskWindow(RunningHub &running, std::unique_ptr<Reader> reader, const Actor &actor)
    : m_running(running),
      m_desk(running.hub(), std::move(reader), actor),
      m_window(std::make_unique<MainWindow>(m_desk))
{
    showNetwork();
}

Result<std::unique_ptr<DeskWindow>> DeskWindow::open(RunningHub &running, const Actor &actor)
{
    auto reader = running.hub().reader();
    if (!reader)
        return reader.error();
    return std::unique_ptr<DeskWindow>(new DeskWindow(running, std::move(reader).value(), actor));
}

void DeskWindow::show()
{
    m_window->show();
}

void DeskWindow::showNetwork()
{
    if (!m_running.isServing()) {
        m_window->setNetworkState(tr("LAN off"), tr("Phones cannot connect: the server is not listening."), false);
        return;
    }
    const QString details = m_running.fingerprint().isEmpty()
                                ? tr("Phones connect to %1").arg(m_running.url())
                                : tr("Phones connect to %1\nFingerprint %2")
                                      .arg(m_running.url(), QString::fromLatin1(m_running.fingerprint()));
    m_window->setNetworkState(tr("LAN"), details, true);
}

} // namespace frontdesk

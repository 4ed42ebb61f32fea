#include "app/window/deskwindow.h"

namespace frontdesk {

DeskWindow::DeskWindow(RunningHub &running, std::unique_ptr<Reader> reader, std::unique_ptr<Reader> pageReader,
                       const Actor &actor)
    : m_desk(running.hub(), std::move(reader), actor),
      m_pages(running, std::move(pageReader), actor),
      m_window(std::make_unique<MainWindow>(m_desk))
{
    m_pages.addTo(*m_window);
    connect(&m_pages.server(), &LanServer::stateChanged, this, &DeskWindow::showNetwork);
    showNetwork();
}

Result<std::unique_ptr<DeskWindow>> DeskWindow::open(RunningHub &running, const Actor &actor)
{
    auto reader = running.hub().reader();
    if (!reader)
        return reader.error();
    auto pageReader = running.hub().reader();
    if (!pageReader)
        return pageReader.error();
    return std::unique_ptr<DeskWindow>(
        new DeskWindow(running, std::move(reader).value(), std::move(pageReader).value(), actor));
}

void DeskWindow::show()
{
    m_window->show();
}

void DeskWindow::showNetwork()
{
    const LanServer::State state = m_pages.server().state();
    if (!state.serving) {
        const QString why = state.enabled ? tr("Phones cannot connect: the server is not listening.")
                                          : tr("Phones cannot connect: the server is switched off.");
        m_window->setNetworkState(tr("LAN off"), why, false);
        return;
    }
    const QString details = state.fingerprint.isEmpty()
                                ? tr("Phones connect to %1").arg(state.url)
                                : tr("Phones connect to %1\nFingerprint %2").arg(state.url, state.fingerprint);
    m_window->setNetworkState(tr("LAN"), details, true);
}

} // namespace frontdesk

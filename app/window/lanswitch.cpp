#include "app/window/lanswitch.h"

#include <QUrl>

#include <algorithm>

#include "sync/api/tlscertificate.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString enabledKey = QStringLiteral("server.enabled");

} // namespace

QHostAddress lanAddress(const QList<QHostAddress> &own)
{
    const auto reachable = [](const QHostAddress &address) { return !address.isLoopback() && !address.isLinkLocal(); };
    const auto found = std::ranges::find_if(own, [&](const QHostAddress &address) {
        return reachable(address) && address.protocol() == QHostAddress::IPv4Protocol;
    });
    if (found != own.end())
        return *found;
    const auto other = std::ranges::find_if(own, reachable);
    return other == own.end() ? QHostAddress() : *other;
}

LanSwitch::LanSwitch(RunningHub &running, SettingsDesk &settings, const Actor &actor, QObject *parent)
    : LanServer(parent),
      m_running(running),
      m_settings(settings),
      m_actor(actor)
{
    connect(&running, &RunningHub::servingChanged, this, &LanServer::stateChanged);
    connect(&running, &RunningHub::servingFailed, this, &LanServer::stateChanged);
}

LanServer::State LanSwitch::state() const
{
    State state;
    state.enabled = m_running.setting(enabledKey) != "false"_L1;
    state.serving = m_running.isServing();
    if (!state.serving)
        return state;
    const ListenAddress listening = m_running.listening();
    const QHostAddress address(listening.host);
    const bool anywhere = address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6
                          || address == QHostAddress::Any;
    const QHostAddress reached = anywhere ? lanAddress(localTlsNames().addresses) : address;
    state.thisMachineOnly = reached.isNull() || reached.isLoopback();
    state.host = reached.isNull() ? QHostAddress(QHostAddress::LocalHost).toString() : reached.toString();
    state.port = listening.port;
    state.fingerprint = QString::fromLatin1(m_running.fingerprint());
    QUrl url;
    url.setScheme(state.fingerprint.isEmpty() ? u"http"_s : u"https"_s);
    url.setHost(state.host);
    url.setPort(state.port);
    state.url = url.toString();
    return state;
}

QList<LanServer::Request> LanSwitch::recentRequests() const
{
    QList<Request> result;
    for (const ServedRequest &served : m_running.recentRequests().newestFirst()) {
        const QString route = served.route.isEmpty() ? QString()
                                                     : QString::fromLatin1(served.method + ' ' + served.route);
        const auto took = std::chrono::ceil<std::chrono::milliseconds>(served.took);
        result.append({served.at, route, served.status, int(took.count())});
    }
    return result;
}

/// The server goes by the settings of the database's first clinic.
bool LanSwitch::maySwitch() const
{
    return m_settings.mayChange() && m_actor.clinicId == m_running.firstClinic();
}

void LanSwitch::setEnabled(bool enabled, QObject *context, Reply<Done> done)
{
    if (!maySwitch())
        return done(Error::of(ErrorCode::Forbidden));
    m_settings.change({{enabledKey, enabled ? u"true"_s : u"false"_s}}, context, std::move(done));
}

} // namespace frontdesk

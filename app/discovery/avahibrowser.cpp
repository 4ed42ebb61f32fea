#include "app/discovery/avahibrowser.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QUrl>

#include "app/discovery/avahipublisher.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

// As in Avahi's headers.
constexpr int anyInterface = -1;
constexpr int anyProtocol = -1;
constexpr int ipv4 = 0;

const QString avahi = QStringLiteral("org.freedesktop.Avahi");
const QString serverInterface = QStringLiteral("org.freedesktop.Avahi.Server");
const QString browserInterface = QStringLiteral("org.freedesktop.Avahi.ServiceBrowser");

QByteArray valueOf(const QList<QByteArray> &records, const QByteArray &key)
{
    const QByteArray start = key + '=';
    for (const QByteArray &record : records) {
        if (record.startsWith(start))
            return record.mid(start.size());
    }
    return {};
}

QString placeOf(int interface, int protocol, const QString &name)
{
    return u"%1 %2 %3"_s.arg(name).arg(interface).arg(protocol);
}

} // namespace

AvahiBrowser::AvahiBrowser(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    qDBusRegisterMetaType<QList<QByteArray>>();
}

AvahiBrowser::~AvahiBrowser()
{
    if (!m_browser.isEmpty())
        m_bus.send(QDBusMessage::createMethodCall(avahi, m_browser, browserInterface, u"Free"_s));
}

void AvahiBrowser::begin()
{
    if (!m_bus.isConnected() || !m_browser.isEmpty())
        return;
    // From any path: the first hubs are told before we know the browser's.
    m_bus.connect(avahi, {}, browserInterface, u"ItemNew"_s, this,
                  SLOT(itemNew(int, int, QString, QString, QString, uint)));
    m_bus.connect(avahi, {}, browserInterface, u"ItemRemove"_s, this,
                  SLOT(itemRemove(int, int, QString, QString, QString, uint)));
    QDBusMessage message = QDBusMessage::createMethodCall(avahi, u"/"_s, serverInterface, u"ServiceBrowserNew"_s);
    message.setArguments({anyInterface, anyProtocol, AvahiPublisher::serviceType, QString(), 0U});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        if (!call->isError())
            m_browser = call->reply().arguments().value(0).value<QDBusObjectPath>().path();
    });
}

void AvahiBrowser::itemNew(int interface, int protocol, const QString &name, const QString &type, const QString &domain,
                           uint)
{
    if (type != AvahiPublisher::serviceType)
        return;
    const QString place = placeOf(interface, protocol, name);
    m_places.insert(place, {});
    QDBusMessage message = QDBusMessage::createMethodCall(avahi, u"/"_s, serverInterface, u"ResolveService"_s);
    message.setArguments({interface, protocol, name, type, domain, ipv4, 0U});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, place](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        if (!call->isError())
            take(place, call->reply());
    });
}

/// interface, protocol, name, type, domain, host, protocol of the address, address, port, records, flags
void AvahiBrowser::take(const QString &place, const QDBusMessage &resolved)
{
    constexpr int wholeAnswer = 11;
    const QVariantList answer = resolved.arguments();
    if (answer.size() != wholeAnswer)
        return;
    const auto records = qdbus_cast<QList<QByteArray>>(answer.at(9));
    FoundHub hub;
    hub.name = answer.at(2).toString();
    hub.fingerprint = valueOf(records, "fp");
    QUrl url;
    url.setScheme(hub.fingerprint.isEmpty() ? u"http"_s : u"https"_s);
    url.setHost(answer.at(7).toString());
    url.setPort(answer.at(8).toInt());
    hub.url = url.toString();
    if (!url.isValid() || !m_places.contains(place)) // gone meanwhile
        return;
    const QList<FoundHub> before = hubs();
    m_places.insert(place, hub);
    if (hubs() != before)
        Q_EMIT changed();
}

QList<FoundHub> AvahiBrowser::hubs() const
{
    QList<FoundHub> found;
    for (const FoundHub &hub : m_places) {
        if (!hub.url.isEmpty() && !found.contains(hub))
            found.append(hub);
    }
    return found;
}

void AvahiBrowser::itemRemove(int interface, int protocol, const QString &name, const QString &type, const QString &,
                              uint)
{
    if (type != AvahiPublisher::serviceType)
        return;
    const QList<FoundHub> before = hubs();
    m_places.remove(placeOf(interface, protocol, name));
    if (hubs() != before)
        Q_EMIT changed();
}

} // namespace frontdesk

#include "app/discovery/avahipublisher.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

// As in Avahi's headers.
constexpr int anyInterface = -1;
constexpr int anyProtocol = -1;
constexpr int groupCollision = 3;

QString avahi()
{
    return u"org.freedesktop.Avahi"_s;
}

QString serverInterface()
{
    return u"org.freedesktop.Avahi.Server"_s;
}

QString groupInterface()
{
    return u"org.freedesktop.Avahi.EntryGroup"_s;
}

/// TXT records: each "key=value", as bytes.
QList<QByteArray> recordsOf(const PublishedHub &hub)
{
    QList<QByteArray> records{"version=" + hub.version.toUtf8(),
                              hub.fingerprint.isEmpty() ? "scheme=http"_ba : "scheme=https"_ba};
    if (!hub.fingerprint.isEmpty())
        records.append("fp=" + hub.fingerprint);
    return records;
}

} // namespace

const QString AvahiPublisher::serviceType = QStringLiteral("_frontdesk._tcp");

AvahiPublisher::AvahiPublisher(const QDBusConnection &bus, QObject *parent)
    : QObject(parent),
      m_bus(bus),
      m_watcher(avahi(), m_bus, QDBusServiceWatcher::WatchForRegistration)
{
    qDBusRegisterMetaType<QList<QByteArray>>();
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &AvahiPublisher::begin);
}

AvahiPublisher::~AvahiPublisher()
{
    if (!m_group.isEmpty()) // nobody waits for it
        m_bus.send(QDBusMessage::createMethodCall(avahi(), m_group, groupInterface(), u"Free"_s));
}

void AvahiPublisher::publish(const PublishedHub &hub)
{
    m_hub = hub;
    if (m_bus.isConnected())
        begin();
}

void AvahiPublisher::call(const QString &path, const QString &interface, const QString &method,
                          const QVariantList &arguments, const Answered &answered)
{
    QDBusMessage message = QDBusMessage::createMethodCall(avahi(), path, interface, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, answered](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        if (!call->isError())
            answered(call->reply().arguments());
        else if (call->error().name().endsWith("CollisionError"_L1))
            rename();
        // else no Avahi here, or it does not want to: then the hub is found by its address only
    });
}

void AvahiPublisher::begin()
{
    if (m_hub.port == 0)
        return;
    m_group.clear();
    call(u"/"_s, serverInterface(), u"EntryGroupNew"_s, {}, [this](const QVariantList &answer) {
        m_group = answer.value(0).value<QDBusObjectPath>().path();
        if (m_group.isEmpty())
            return;
        m_bus.connect(avahi(), m_group, groupInterface(), u"StateChanged"_s, this, SLOT(groupChanged(int, QString)));
        addService();
    });
}

void AvahiPublisher::addService()
{
    const QVariantList arguments{anyInterface,
                                 anyProtocol,
                                 0U,
                                 m_hub.name,
                                 serviceType,
                                 QString(),
                                 QString(),
                                 QVariant::fromValue(ushort(m_hub.port)),
                                 QVariant::fromValue(recordsOf(m_hub))};
    call(m_group, groupInterface(), u"AddService"_s, arguments, [this](const QVariantList &) {
        call(m_group, groupInterface(), u"Commit"_s, {}, [](const QVariantList &) {});
    });
}

void AvahiPublisher::groupChanged(int state, const QString &error)
{
    Q_UNUSED(error)
    if (state == groupCollision)
        rename();
}

void AvahiPublisher::rename()
{
    call(u"/"_s, serverInterface(), u"GetAlternativeServiceName"_s, {m_hub.name}, [this](const QVariantList &answer) {
        m_hub.name = answer.value(0).toString();
        call(m_group, groupInterface(), u"Reset"_s, {}, [this](const QVariantList &) { addService(); });
    });
}

} // namespace frontdesk

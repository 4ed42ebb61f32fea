#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QObject>

namespace frontdesk {

/// What of a hub is told on the LAN. Nothing about the clinic: whoever sees it learns that a hub is here, and with which
/// certificate.
struct PublishedHub {
    quint16 port = 0;
    QString name;           ///< as people see it in a list of services, such as "Front Desk on reception-1"
    QByteArray fingerprint; ///< of the certificate; empty without TLS
    QString version;
};

/// Publishes a hub as `_frontdesk._tcp` through Avahi, over D-Bus: at once, and again whenever Avahi starts anew. Where no
/// Avahi runs, or no bus, nothing happens. Asynchronous throughout. A name that is taken on the LAN gets a number. What was
/// published goes with this object. Main thread.
class AvahiPublisher : public QObject {
    Q_OBJECT
public:
    explicit AvahiPublisher(const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);
    ~AvahiPublisher() override;

    void publish(const PublishedHub &hub);
    static const QString serviceType; ///< "_frontdesk._tcp"

private Q_SLOTS:
    void groupChanged(int state, const QString &error);

private:
    using Answered = std::function<void(const QVariantList &)>;
    void begin();
    void addService();
    void rename();
    void call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
              const Answered &answered);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    PublishedHub m_hub;
    QString m_group; ///< D-Bus path of our entry group; empty without one
};

} // namespace frontdesk

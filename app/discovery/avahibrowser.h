#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QMap>
#include <QObject>

namespace frontdesk {

/// A hub that tells of itself on the LAN.
struct FoundHub {
    QString name;           ///< "Front Desk on reception-1"
    QString url;            ///< "https://192.168.1.10:8443"
    QByteArray fingerprint; ///< of its certificate; empty without TLS
    bool operator==(const FoundHub &) const = default;
};

/// Looks for hubs on the LAN (`_frontdesk._tcp`) through Avahi, over D-Bus, from begin() on. Where no Avahi runs, or no
/// bus, none is found. Whoever can reach the LAN can pretend to be a hub: the fingerprint is compared by a person. Main
/// thread.
class AvahiBrowser : public QObject {
    Q_OBJECT
public:
    explicit AvahiBrowser(const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);
    ~AvahiBrowser() override;

    void begin();
    QList<FoundHub> hubs() const; ///< by name; one that is heard through several network cards once

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void itemNew(int interface, int protocol, const QString &name, const QString &type, const QString &domain,
                 uint flags);
    void itemRemove(int interface, int protocol, const QString &name, const QString &type, const QString &domain,
                    uint flags);

private:
    void take(const QString &place, const QDBusMessage &resolved);

    QDBusConnection m_bus;
    QString m_browser;                ///< D-Bus path; empty without one
    QMap<QString, FoundHub> m_places; ///< where one is heard; without a URL until that is known
};

} // namespace frontdesk

#pragma once

#include <QObject>

#include "models/domain/timezone.h"
#include "models/items/reply.h"

namespace frontdesk {

/// Where phones reach the clinic, as the window shows it. `app` knows the real server.
class LanServer : public QObject {
    Q_OBJECT
public:
    struct State {
        bool enabled = false; ///< the setting
        bool serving = false;
        QString host; ///< an address of this machine that phones can reach; loopback when there is none
        int port = 0;
        QString url;         ///< "https://192.168.1.20:8443"
        QString fingerprint; ///< SHA-256 of the certificate, 64 hexadecimal digits; empty without TLS
        bool thisMachineOnly = false;
        bool operator==(const State &) const = default;
    };

    /// One that was answered, by the pattern of its route: "GET /api/v1/protected/appointments/:id".
    struct Request {
        Instant at;
        QString route; ///< empty when it came to none
        int status = 0;
        int milliseconds = 0;
        bool operator==(const Request &) const = default;
    };

    using QObject::QObject;

    virtual State state() const = 0;
    virtual QList<Request> recentRequests() const = 0; ///< the latest first, a hundred at most
    virtual bool maySwitch() const = 0;                ///< the person signed in
    virtual void setEnabled(bool enabled, QObject *context, Reply<Done> done) = 0;

Q_SIGNALS:
    void stateChanged();
};

/// What the QR code says: frontdesk://pair?host=…&port=…&fp=…&code=… (CONTRACT §3); without TLS there is no fp.
QString pairingLink(const LanServer::State &server, const QString &code);

} // namespace frontdesk

#pragma once

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include "sync/hubserver.h"
#include "tests/support/clinicfixture.h"

namespace frontdesk::test {

struct Answer {
    int status = 0;
    QByteArray bytes;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    QJsonObject object() const { return QJsonDocument::fromJson(bytes).object(); }
    QJsonValue operator[](const char *key) const { return object().value(QLatin1StringView(key)); }
    QString text(const char *key) const { return (*this)[key].toString(); }
};

/// A real hub with its server on a free loopback port, the fixture's clinic inside, and a client that speaks real HTTP.
class ApiFixture {
public:
    ApiFixture();

    using Headers = QList<QPair<QByteArray, QByteArray>>;
    /// `token` empty: nobody. `body` null: none is sent.
    Answer call(const QByteArray &method, const QString &path, const QByteArray &token, const QByteArray &body = {},
                const Headers &headers = {});
    Answer get(const QString &path, const QByteArray &token) { return call("GET", path, token); }
    Answer post(const QString &path, const QByteArray &token, const QJsonObject &body, const Headers &headers = {});
    Answer put(const QString &path, const QByteArray &token, const QJsonObject &body);
    Answer patch(const QString &path, const QByteArray &token, const QJsonObject &body);
    Answer remove(const QString &path, const QByteArray &token) { return call("DELETE", path, token); }
    /// The answer is written into the object when it has come.
    std::shared_ptr<std::optional<Answer>> begin(const QByteArray &method, const QString &path, const QByteArray &token,
                                                 const QByteArray &body, const Headers &headers = {});

    /// Until that is so, which an answer has to bring about; false when none does.
    bool waitUntil(const std::function<bool()> &arrived);

    /// A booking's body as face M wants it.
    QJsonObject visit(const QString &date, const QString &time) const;
    QString url(const QString &path) const { return server->url() + path; }

    ClinicFixture clinic;
    QByteArray reception, doctor, admin, patient, other; ///< their tokens; `other` is the other clinic's doctor
    std::unique_ptr<Hub> hub;
    KeyRing keys{SecretKey::random()};
    HashPool hashes;
    std::unique_ptr<HubServer> server;

private:
    QByteArray tokenFor(Stores &stores, UserId user, ClinicId clinicId);
    QEventLoop *m_waiting = nullptr;
    QNetworkAccessManager m_network;
};

/// Where face M's protected routes begin.
inline const QString protectedPath = QStringLiteral("/api/v1/protected");

} // namespace frontdesk::test

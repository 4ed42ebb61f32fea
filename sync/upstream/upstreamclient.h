#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <functional>

#include "models/domain/result.h"

namespace frontdesk {

/// What came of a request to the upstream.
struct UpstreamAnswer {
    enum class Kind { Answered, Unreachable, SignedOut, WrongCertificate };
    Kind kind = Kind::Unreachable;
    int status = 0; ///< HTTP; 0 when nothing was answered
    QByteArray body;
    QString reason; ///< for the log and the command line

    bool answered() const { return kind == Kind::Answered; }
    bool ok() const { return answered() && status >= 200 && status < 300; }
    QJsonValue json() const;
    QJsonObject object() const { return json().toObject(); }
};

/// Speaks to an upstream over HTTP(S): one account, whose access token is renewed as needed. TLS is pinned: whatever a
/// certificate authority says, the certificate must be the one whose SHA-256 is known; before one is known the first that
/// is met is taken and told by fingerprint(). Nothing is sent before that is checked. Redirects are not followed. Lives in
/// one thread, calls back in it; calls nothing back once it is gone.
class UpstreamClient : public QObject {
    Q_OBJECT
public:
    using Callback = std::function<void(const UpstreamAnswer &)>;
    /// Where the refresh token lives. `read` gives the present one; `keep` stores a new one durably, then goes on. Of a
    /// server that gives none, what signInAgain() makes of e-mail and password stands in its place.
    struct TokenPlace {
        std::function<Result<QString>()> read;
        std::function<void(const QString &token, std::function<void()> then)> keep;
    };

    UpstreamClient(const QString &url, const QByteArray &fingerprint, QObject *parent = nullptr);

    void setTokenPlace(TokenPlace place) { m_place = std::move(place); }
    void setClinic(const QByteArray &clinicId) { m_clinic = clinicId; } ///< sent as X-Clinic-Id
    /// Never repeats a POST by itself: for servers that keep no idempotency keys.
    void setPostsOnce(bool once) { m_postsOnce = once; }
    QByteArray fingerprint() const { return m_fingerprint; } ///< empty over plain HTTP

    static QString signInAgain(const QString &email, const QString &password);
    /// `{token, refreshToken, user}` of a login; its token is used from then on.
    void signIn(const QString &email, const QString &password, Callback done);
    /// Ends the present sign-in; nobody waits for it.
    void signOut();
    /// Below /api/v1/protected. `body` null: none. Signs in anew when the token has run out.
    void send(const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &idempotencyKey,
              Callback done);
    void get(const QString &path, Callback done) { send("GET", path, {}, {}, std::move(done)); }
    /// The event stream with the present token; the caller owns the reply.
    QNetworkReply *openEvents();

private:
    struct Call;
    QNetworkRequest request(const QString &path) const;
    QNetworkReply *start(const QByteArray &method, const QNetworkRequest &request, const QByteArray &body);
    void checkCertificate(QNetworkReply *reply, const QList<QSslError> &errors);
    void sendCall(const std::shared_ptr<Call> &call);
    void refresh(const std::shared_ptr<Call> &call);
    UpstreamAnswer answerOf(QNetworkReply &reply) const;

    QNetworkAccessManager m_network;
    QString m_url;
    QByteArray m_fingerprint;
    QByteArray m_clinic;
    QByteArray m_token;
    bool m_postsOnce = false;
    TokenPlace m_place;
};

} // namespace frontdesk

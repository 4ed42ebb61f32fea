#include "sync/upstream/upstreamclient.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include "models/services/upstream/hubrequests.h"
#include "sync/upstream/onewaybody.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;
constexpr int signInPatienceMs = 5'000; ///< somebody waits
constexpr char loginMark[] = "login:";
constexpr char wrongCertificate[] = "frontdesk_wrong_certificate";

/// Trusts nobody by itself, so that every certificate comes before checkCertificate().
QSslConfiguration distrustful()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCaCertificates({});
    return configuration;
}

} // namespace

/// A request that is repeated once when the access token has run out.
struct UpstreamClient::Call {
    QByteArray method;
    QString path;
    QByteArray body;
    QByteArray idempotencyKey;
    Callback done;
    bool refreshed = false;
};

QJsonValue UpstreamAnswer::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

UpstreamClient::UpstreamClient(const QString &url, const QByteArray &fingerprint, QObject *parent)
    : QObject(parent),
      m_url(url),
      m_fingerprint(fingerprint)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QNetworkRequest UpstreamClient::request(const QString &path) const
{
    QNetworkRequest request{QUrl(m_url + path)};
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setSslConfiguration(distrustful());
    request.setTransferTimeout(patienceMs);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    if (!m_clinic.isEmpty())
        request.setRawHeader("X-Clinic-Id", m_clinic);
    return request;
}

void UpstreamClient::checkCertificate(QNetworkReply *reply, const QList<QSslError> &errors)
{
    const QSslCertificate certificate = reply->sslConfiguration().peerCertificate();
    const QByteArray met = certificate.digest(QCryptographicHash::Sha256).toHex();
    if (m_fingerprint.isEmpty())
        m_fingerprint = met;
    if (met == m_fingerprint)
        reply->ignoreSslErrors(errors);
    else
        reply->setProperty(wrongCertificate, true);
}

QNetworkReply *UpstreamClient::start(const QByteArray &method, const QNetworkRequest &request, const QByteArray &body)
{
    QNetworkRequest full = request;
    if (!body.isNull())
        full.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    QNetworkReply *reply = nullptr;
    if (m_postsOnce && method == "POST") {
        full.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        full.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        auto *once = new OneWayBody(body, this);
        reply = m_network.sendCustomRequest(full, method, once);
        once->setParent(reply);
    } else {
        reply = m_network.sendCustomRequest(full, method, body);
    }
    connect(reply, &QNetworkReply::sslErrors, this,
            [this, reply](const QList<QSslError> &errors) { checkCertificate(reply, errors); });
    return reply;
}

UpstreamAnswer UpstreamClient::answerOf(QNetworkReply &reply) const
{
    UpstreamAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply.readAll();
    answer.reason = reply.errorString();
    if (reply.property(wrongCertificate).toBool())
        answer.kind = UpstreamAnswer::Kind::WrongCertificate;
    else if (answer.status != 0 && reply.error() != QNetworkReply::RemoteHostClosedError)
        answer.kind = UpstreamAnswer::Kind::Answered;
    return answer;
}

QString UpstreamClient::signInAgain(const QString &email, const QString &password)
{
    const QJsonObject login{{u"email"_s, email}, {u"password"_s, password}};
    return QString(QLatin1StringView(loginMark)
                   + QString::fromUtf8(QJsonDocument(login).toJson(QJsonDocument::Compact)));
}

void UpstreamClient::signIn(const QString &email, const QString &password, Callback done)
{
    const QByteArray body = QJsonDocument(QJsonObject{{u"email"_s, email}, {u"password"_s, password}})
                                .toJson(QJsonDocument::Compact);
    m_token.clear();
    QNetworkRequest login = request(u"/api/v1/auth/login"_s);
    login.setTransferTimeout(signInPatienceMs);
    QNetworkReply *reply = start("POST", login, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, done = std::move(done)] {
        reply->deleteLater();
        const UpstreamAnswer answer = answerOf(*reply);
        if (answer.ok())
            m_token = answer.object().value("token"_L1).toString().toLatin1();
        done(answer);
    });
}

void UpstreamClient::signOut()
{
    QNetworkReply *reply = start("POST", request(u"/api/v1/auth/logout"_s), "{}");
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    m_token.clear();
}

void UpstreamClient::send(const QByteArray &method, const QString &path, const QByteArray &body,
                          const QByteArray &idempotencyKey, Callback done)
{
    const auto call = std::make_shared<Call>(Call{method, path, body, idempotencyKey, std::move(done), false});
    if (m_token.isEmpty())
        refresh(call);
    else
        sendCall(call);
}

void UpstreamClient::sendCall(const std::shared_ptr<Call> &call)
{
    const bool own = call->path.startsWith(fromRoot);
    QNetworkRequest wanted = request(own ? call->path.mid(1) : QString(u"/api/v1/protected"_s + call->path));
    if (!call->idempotencyKey.isEmpty())
        wanted.setRawHeader("Idempotency-Key", call->idempotencyKey);
    QNetworkReply *reply = start(call->method, wanted, call->body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, call] {
        reply->deleteLater();
        const UpstreamAnswer answer = answerOf(*reply);
        if (answer.answered() && answer.status == 401 && !call->refreshed)
            refresh(call);
        else
            call->done(answer);
    });
}

void UpstreamClient::refresh(const std::shared_ptr<Call> &call)
{
    call->refreshed = true;
    m_token.clear();
    const Result<QString> token = m_place.read ? m_place.read() : Result<QString>(Error::notFound(u"Token"_s));
    if (!token)
        return call->done({UpstreamAnswer::Kind::SignedOut, 0, {}, u"there is no refresh token"_s});
    const QLatin1StringView mark(loginMark);
    const bool again = token->startsWith(mark);
    const QByteArray body = again ? token->sliced(mark.size()).toUtf8()
                                  : QJsonDocument(QJsonObject{{u"refreshToken"_s, *token}})
                                        .toJson(QJsonDocument::Compact);
    const QString path = again ? u"/api/v1/auth/login"_s : u"/api/v1/auth/refresh"_s;
    QNetworkReply *reply = start("POST", request(path), body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, call] {
        reply->deleteLater();
        UpstreamAnswer answer = answerOf(*reply);
        const QJsonObject tokens = answer.object();
        if (!answer.ok() || tokens.value("token"_L1).toString().isEmpty()) {
            if (answer.answered() && answer.status < 500 && answer.status != 429)
                answer.kind = UpstreamAnswer::Kind::SignedOut;
            else if (answer.answered())
                answer.kind = UpstreamAnswer::Kind::Unreachable;
            return call->done(answer);
        }
        m_token = tokens.value("token"_L1).toString().toLatin1();
        const QString next = tokens.value("refreshToken"_L1).toString();
        if (next.isEmpty())
            return sendCall(call);
        m_place.keep(next, [self = QPointer(this), call] {
            if (self)
                self->sendCall(call);
        });
    });
}

QNetworkReply *UpstreamClient::openEvents()
{
    QNetworkRequest wanted = request(u"/api/v1/protected/events"_s);
    wanted.setTransferTimeout(0);
    wanted.setRawHeader("Accept", "text/event-stream");
    return start("GET", wanted, {});
}

} // namespace frontdesk

#include "tests/sync/deskfixture.h"

#include <QJsonArray>
#include <QTest>

#include "models/services/clinicsetup.h"
#include "models/services/identityservice.h"
#include "models/services/security/passwordhasher.h"
#include "models/services/security/secrettoken.h"
#include "models/storage/migrator.h"
#include "models/storage/transaction.h"
#include "sync/upstream/remotejson.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

Answer httpCall(const QString &url, const QByteArray &method, const QByteArray &token, const QByteArray &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(url)};
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    if (!body.isNull())
        request.setRawHeader("Content-Type", "application/json");
    std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
        return {};
    Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), {}};
    return answer;
}

void givePassword(const ApiFixture &api, UserId user)
{
    DirectSession session(api.clinic, api.clinic.receptionist());
    session->stores().users.setPasswordHash(user, Argon2Hasher().hash(goodPassword));
    session.commit();
}

DeskFixture::DeskFixture(const QString &upstreamUrl, const QString &email, const QString &password,
                         const FakeClock &clock, const QByteArray &fingerprint)
    : m_clock(clock)
{
    timing.betweenPulls = std::chrono::milliseconds(50);
    timing.betweenPolls = std::chrono::milliseconds(100);
    timing.firstBackOff = std::chrono::milliseconds(20);
    timing.longestBackOff = std::chrono::milliseconds(100);
    UpstreamClient client(upstreamUrl, fingerprint);
    std::optional<UpstreamAnswer> answer;
    client.signIn(email, password, [&](const UpstreamAnswer &got) { answer = got; });
    if (QTest::qWaitFor([&] { return answer.has_value(); }, 30'000) && answer->ok())
        make(answer->object(), upstreamUrl, email, client.fingerprint());
}

DeskFixture::~DeskFixture()
{
    close();
}

void DeskFixture::write(const std::function<void(Session &)> &work)
{
    auto database = Database::open(Hub::databasePath(m_folder.path()), Database::Mode::ReadWrite).value();
    if (!Migrator().migrate(*database))
        qFatal("the desk's database could not be made");
    Stores stores(*database);
    DirectoryCache directories(stores, std::make_shared<std::atomic<quint64>>(1));
    QList<Change> changes;
    Transaction transaction(*database);
    Session session({*database, stores, directories, &changes}, RemoteChanges::actor(clinic), m_clock.now());
    work(session);
    transaction.commit();
}

void DeskFixture::make(const QJsonObject &signedIn, const QString &url, const QString &email,
                       const QByteArray &fingerprint)
{
    const auto account = remotejson::account(signedIn.value(u"user"_s).toObject());
    if (!account)
        return;
    clinic = account->clinicId;
    m_user = account->id;
    const QString token = apiTokenPrefix + randomToken();
    m_token = token.toUtf8();
    write([&](Session &session) {
        // Zone and name are wrong on purpose: they come with the copy.
        linked = makeClinic(session, {u"?"_s, u"Etc/UTC"_s, u"SV"_s, u"en"_s, u"USD"_s}).ok();
        LinkService service(session, keys);
        linked = linked && service.adopt(*account, Argon2Hasher().hash(goodPassword)).ok();
        const QString refreshToken = signedIn.value(u"refreshToken"_s).toString();
        service.link({url, fingerprint, email, account->id,
                      refreshToken.isEmpty() ? UpstreamClient::signInAgain(email, goodPassword) : refreshToken});
        session.stores().accounts.insertApiToken({ApiTokenId::create(), account->id, clinic, u"test"_s, m_clock.now(),
                                                  false},
                                                 tokenHash(token, keys.pepper()));
    });
}

void DeskFixture::open()
{
    hub = Hub::open(m_folder.path(), m_clock).value();
    server = std::make_unique<HubServer>(*hub, keys, m_hashes);
    if (!server->start({}))
        qFatal("the desk's server did not start");
}

void DeskFixture::close()
{
    sync.reset();
    if (server)
        server->stop();
    server.reset();
    hub.reset();
}

void DeskFixture::startSync()
{
    sync = std::make_unique<SyncEngine>(*hub, keys, timing);
    if (!sync->start())
        qFatal("the desk is not linked");
}

Answer DeskFixture::call(const QByteArray &method, const QString &path, const QJsonObject &body) const
{
    return callRoot(method, protectedPath + path, body);
}

Answer DeskFixture::callRoot(const QByteArray &method, const QString &path, const QJsonObject &body) const
{
    const bool bodiless = method == "GET" || (method == "DELETE" && body.isEmpty());
    return httpCall(server->url() + path, method, m_token,
                    bodiless ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer DeskFixture::login(const QString &email, const QString &password) const
{
    return httpCall(server->url() + u"/api/v1/auth/login"_s, "POST", {},
                    QJsonDocument(QJsonObject{{u"email"_s, email}, {u"password"_s, password}}).toJson());
}

QJsonArray DeskFixture::outbox() const
{
    return get(u"/sync/outbox"_s)["data"].toArray();
}

QStringList DeskFixture::outboxStatuses() const
{
    QStringList statuses;
    for (const QJsonValue &change : outbox())
        statuses.append(change[u"status"_s].toString());
    return statuses;
}

QJsonArray DeskFixture::visits(const QString &date) const
{
    return get(u"/appointments?startDate=%1&endDate=%1&limit=100"_s.arg(date))["data"].toArray();
}

} // namespace frontdesk::test

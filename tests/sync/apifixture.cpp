#include "tests/sync/apifixture.h"

#include <QEventLoop>
#include <QTimer>

#include "models/services/identityservice.h"
#include "models/services/security/secrettoken.h"
#include "models/storage/accountstore.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

ApiFixture::ApiFixture()
{
    {
        DirectSession session(clinic, clinic.receptionist());
        reception = tokenFor(session->stores(), clinic.reception, clinic.clinic);
        doctor = tokenFor(session->stores(), clinic.khan, clinic.clinic);
        const UserId boss = UserId::create();
        session->stores().users.insert({boss, u"Ada"_s, u"Admin"_s, u"ada@admin.test"_s, false, false}, {},
                                       clinic.clock.now());
        session->stores().users.join(boss, clinic.clinic, Role::Admin);
        admin = tokenFor(session->stores(), boss, clinic.clinic);
        patient = tokenFor(session->stores(), clinic.ahmedUser, clinic.clinic);
        other = tokenFor(session->stores(), clinic.otherDoctor, clinic.other);
        session.commit();
    }
    hub = Hub::open(clinic.directory(), clinic.clock).value();
    server = std::make_unique<HubServer>(*hub, keys, hashes);
    if (!server->start({}))
        qFatal("the server did not start");
}

QByteArray ApiFixture::tokenFor(Stores &stores, UserId user, ClinicId clinicId)
{
    const QString token = apiTokenPrefix + randomToken();
    stores.accounts.insertApiToken({ApiTokenId::create(), user, clinicId, u"test"_s, clinic.clock.now(), false},
                                   tokenHash(token, keys.pepper()));
    return token.toUtf8();
}

std::shared_ptr<std::optional<Answer>> ApiFixture::begin(const QByteArray &method, const QString &path,
                                                         const QByteArray &token, const QByteArray &body,
                                                         const Headers &headers)
{
    QNetworkRequest request{QUrl(url(path))};
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    if (!body.isNull())
        request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    auto answer = std::make_shared<std::optional<Answer>>();
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, answer] {
        Answer got{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), {}};
        const auto pairs = reply->rawHeaderPairs();
        for (const auto &[name, value] : pairs)
            got.headers.insert(name.toLower(), value);
        *answer = got;
        if (m_waiting)
            m_waiting->quit();
        reply->deleteLater();
    });
    return answer;
}

bool ApiFixture::waitUntil(const std::function<bool()> &arrived)
{
    constexpr std::chrono::seconds patience{30};
    bool late = false;
    while (!arrived() && !late) {
        QEventLoop loop; // not qWaitFor, which looks only every ten milliseconds
        QTimer::singleShot(patience, &loop, [&] {
            late = true;
            loop.quit();
        });
        m_waiting = &loop;
        loop.exec();
        m_waiting = nullptr;
    }
    return arrived();
}

Answer ApiFixture::call(const QByteArray &method, const QString &path, const QByteArray &token, const QByteArray &body,
                        const Headers &headers)
{
    const auto answer = begin(method, path, token, body, headers);
    if (!waitUntil([&] { return answer->has_value(); }))
        return {};
    return **answer;
}

Answer ApiFixture::post(const QString &path, const QByteArray &token, const QJsonObject &body, const Headers &headers)
{
    return call("POST", path, token, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

Answer ApiFixture::put(const QString &path, const QByteArray &token, const QJsonObject &body)
{
    return call("PUT", path, token, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer ApiFixture::patch(const QString &path, const QByteArray &token, const QJsonObject &body)
{
    return call("PATCH", path, token, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject ApiFixture::visit(const QString &date, const QString &time) const
{
    return {{u"patientId"_s, clinic.ahmed.toString()},
            {u"doctorId"_s, clinic.khan.toString()},
            {u"appointmentDate"_s, date},
            {u"appointmentTime"_s, time}};
}

} // namespace frontdesk::test

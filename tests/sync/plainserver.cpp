#include "tests/sync/plainserver.h"

#include <QUrl>

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

PlainServer::PlainServer()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QObject::destroyed, this, [this, socket] { m_waiting.remove(socket); });
        }
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port is free");
}

void PlainServer::read(QTcpSocket *socket)
{
    QByteArray &bytes = m_waiting[socket];
    bytes += socket->readAll();
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QByteArray head = bytes.first(headEnd);
    const qsizetype lengthAt = head.toLower().indexOf("content-length:");
    const qsizetype length = lengthAt < 0 ? 0 : head.mid(lengthAt + 15).split('\r').first().trimmed().toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return;
    const QJsonObject body = QJsonDocument::fromJson(bytes.mid(headEnd + 4, length)).object();
    bytes = bytes.mid(headEnd + 4 + length);
    const QList<QByteArray> line = head.split('\r').first().split(' ');
    const QUrl url(QString::fromLatin1(line.at(1)));
    const Reply reply = answer(QString::fromLatin1(line.at(0)), url.path(), QUrlQuery(url), body);
    if (line.at(0) == "POST" && url.path().endsWith("/appointments"_L1) && answersToSwallow > 0) {
        --answersToSwallow;
        return socket->abort();
    }
    const QByteArray json = reply.body.isArray() ? QJsonDocument(reply.body.toArray()).toJson()
                                                 : QJsonDocument(reply.body.toObject()).toJson();
    socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + " X\r\nContent-Type: application/json\r\n"
                  + "Content-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json);
}

PlainServer::Reply PlainServer::answer(const QString &method, const QString &path, const QUrlQuery &query,
                                       const QJsonObject &body)
{
    const QString base = u"/api/v1/protected"_s;
    m_calls.append(QString(method + u' ' + QString(path).remove(base)));
    if (path == "/api/v1/auth/login"_L1) {
        const QJsonObject user{{u"id"_s, receptionistId},      {u"email"_s, body[u"email"_s]},
                               {u"firstName"_s, u"Zainab"_s},  {u"lastName"_s, u"Ahmed"_s},
                               {u"role"_s, u"receptionist"_s}, {u"clinicId"_s, clinicId}};
        QJsonObject signedIn{{u"token"_s, u"t1"_s}, {u"user"_s, user}};
        if (givesRefreshTokens)
            signedIn.insert(u"refreshToken"_s, u"r1"_s);
        return {200, signedIn};
    }
    if (path == "/api/v1/auth/refresh"_L1 && givesRefreshTokens)
        return {200, QJsonObject{{u"token"_s, u"t2"_s}, {u"refreshToken"_s, u"r2"_s}}};
    if (path == QString(base + u"/messages/contacts"_s)) {
        const QJsonObject doctor{{u"id"_s, doctorId},
                                 {u"firstName"_s, u"Fatima"_s},
                                 {u"lastName"_s, u"Khan"_s},
                                 {u"role"_s, u"doctor"_s},
                                 {u"name"_s, u"Fatima Khan"_s}};
        const QJsonObject patient{{u"id"_s, ahmed},
                                  {u"firstName"_s, u"Ahmed"_s},
                                  {u"lastName"_s, u"Hassan"_s},
                                  {u"patientNumber"_s, u"P-2026-001"_s}};
        return {200, QJsonObject{{u"patients"_s, QJsonArray{patient}}, {u"staff"_s, QJsonArray{doctor}}}};
    }
    if (path == QString(base + u"/messages"_s))
        return {200, QJsonObject{{u"data"_s, QJsonArray()}}};
    if (path.startsWith(QString(base + u"/appointments"_s)))
        return appointments(method, path.mid(base.size() + 13), query, body);
    return {404, QJsonObject{{u"error"_s, u"Not Found"_s}}};
}

/// One visit a doctor and time; enough of M's rules to refuse by.
PlainServer::Reply PlainServer::place(const QJsonObject &body, const QString &id)
{
    for (const QJsonObject &other : m_visits) {
        const bool same = other[u"appointmentDate"_s] == body[u"appointmentDate"_s]
                          && other[u"appointmentTime"_s] == body[u"appointmentTime"_s];
        if (same && other[u"id"_s].toString() != id && other[u"status"_s].toString() != u"cancelled"_s)
            return {409, QJsonObject{{u"message"_s, u"Time slot conflict: Doctor already has an appointment"_s},
                                     {u"code"_s, u"SLOT_CONFLICT"_s},
                                     {u"conflicts"_s, QJsonArray{QJsonObject{{u"appointmentId"_s, other[u"id"_s]}}}}}};
    }
    QJsonObject visit = body;
    visit.insert(u"id"_s, id);
    visit.insert(u"clinicId"_s, clinicId);
    visit.insert(u"doctorName"_s, u"Dr. Fatima Khan"_s);
    visit.insert(u"patientName"_s, u"Ahmed Hassan"_s);
    visit.insert(u"createdAt"_s, u"2026-05-10T10:30:00.000Z"_s);
    visit.insert(u"updatedAt"_s, u"2026-05-10T10:30:00.000Z"_s);
    for (QJsonObject &known : m_visits) {
        if (known[u"id"_s].toString() != id)
            continue;
        visit.insert(u"patientId"_s, known[u"patientId"_s]);
        known = visit;
        return {200, visit};
    }
    m_visits.append(visit);
    return {201, visit};
}

PlainServer::Reply PlainServer::appointments(const QString &method, const QString &path, const QUrlQuery &query,
                                             const QJsonObject &body)
{
    if (method == "POST"_L1)
        return place(body, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (path.isEmpty()) {
        QJsonArray page;
        for (const QJsonObject &visit : m_visits) {
            const QString date = visit[u"appointmentDate"_s].toString();
            const QString last = query.queryItemValue(u"endDate"_s);
            if (date >= query.queryItemValue(u"startDate"_s) && (last.isEmpty() || date <= last))
                page.append(visit);
        }
        const bool first = query.queryItemValue(u"offset"_s).toInt() == 0;
        return {200, QJsonObject{{u"data"_s, first ? page : QJsonArray()}}};
    }
    const QString id = path.mid(1).section(u'/', 0, 0);
    if (visit(id).isEmpty())
        return {404, QJsonObject{{u"error"_s, u"Appointment not found"_s}}};
    if (method == "PUT"_L1)
        return place(body, id);
    if (method == "PATCH"_L1)
        change(id, u"status"_s, body[u"status"_s]);
    if (method == "DELETE"_L1)
        change(id, u"status"_s, u"cancelled"_s);
    return {200, visit(id)};
}

QString PlainServer::book(const QString &date, const QString &time, const QString &patientId)
{
    const QJsonObject body{
        {u"patientId"_s, patientId},          {u"doctorId"_s, doctorId},
        {u"appointmentDate"_s, date},         {u"appointmentTime"_s, time},
        {u"appointmentType"_s, u"Checkup"_s}, {u"durationMinutes"_s, 30},
        {u"status"_s, u"scheduled"_s},        {u"roomId"_s, u"550e8400-e29b-41d4-a716-446655440005"_s},
        {u"roomName"_s, u"Room 1"_s},         {u"roomColor"_s, u"#FF5733"_s}};
    return place(body, QUuid::createUuid().toString(QUuid::WithoutBraces)).body[u"id"_s].toString();
}

QJsonObject PlainServer::visit(const QString &id) const
{
    for (const QJsonObject &visit : m_visits) {
        if (visit[u"id"_s].toString() == id)
            return visit;
    }
    return {};
}

void PlainServer::change(const QString &id, const QString &field, const QJsonValue &value)
{
    for (QJsonObject &visit : m_visits) {
        if (visit[u"id"_s].toString() == id)
            visit.insert(field, value);
    }
}

void PlainServer::forget(const QString &id)
{
    m_visits.removeIf([&](const QJsonObject &visit) { return visit[u"id"_s].toString() == id; });
}

} // namespace frontdesk::test

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>
#include <QUuid>

namespace frontdesk::test {

/// A server that speaks face M and nothing else, as the document has it: its own ids, no changes, no events, no
/// idempotency keys, no lists of doctors, rooms or patients. In memory, in the test's own thread.
class PlainServer : public QTcpServer {
public:
    PlainServer();

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    /// As if somebody had booked it there; the id that it got.
    QString book(const QString &date, const QString &time, const QString &patientId);
    QJsonObject visit(const QString &id) const;
    QList<QJsonObject> visits() const { return m_visits; }
    void change(const QString &id, const QString &field, const QJsonValue &value);
    void forget(const QString &id);
    /// How often a route was called: "POST /appointments".
    int calls(const QString &route) const { return int(m_calls.count(route)); }

    bool givesRefreshTokens = true;
    int answersToSwallow = 0; ///< so many bookings are made without an answer
    const QString clinicId = QStringLiteral("550e8400-e29b-41d4-a716-446655440001");
    const QString doctorId = QStringLiteral("550e8400-e29b-41d4-a716-446655440003");
    const QString ahmed = QStringLiteral("550e8400-e29b-41d4-a716-446655440002");
    const QString receptionistId = QStringLiteral("550e8400-e29b-41d4-a716-446655440004");

private:
    struct Reply {
        int status = 200;
        QJsonValue body;
    };
    void read(QTcpSocket *socket);
    Reply answer(const QString &method, const QString &path, const QUrlQuery &query, const QJsonObject &body);
    Reply appointments(const QString &method, const QString &path, const QUrlQuery &query, const QJsonObject &body);
    Reply place(const QJsonObject &body, const QString &id);

    QList<QJsonObject> m_visits;
    QStringList m_calls;
    QHash<QTcpSocket *, QByteArray> m_waiting;
};

} // namespace frontdesk::test

#pragma once

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <functional>
#include <latch>

namespace frontdesk::test {

/// What reached the server.
struct WebCall {
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};
/// What it does about it.
struct WebAnswerScript {
    enum class Kind { Reply, Hang, Drop };
    int status = 200;
    QByteArray body = "{\"id\":\"msg-1\"}";
    QByteArray headers; ///< whole lines, each with its CRLF
    Kind kind = Kind::Reply;
    int delayMs = 0;
};

/// A provider's web server on a free loopback port, in a thread of its own. It answers as it is told, one call at a time.
class FakeWebGateway : public QThread {
public:
    using Call = WebCall;
    using Answer = WebAnswerScript;
    using Behaviour = std::function<Answer(const Call &, int number)>;

    FakeWebGateway() : FakeWebGateway([](const Call &, int) { return Answer(); }) {}
    explicit FakeWebGateway(Behaviour behaviour) : m_behaviour(std::move(behaviour))
    {
        start();
        m_ready.wait();
    }
    ~FakeWebGateway() override
    {
        m_stop = true;
        wait();
    }
    QString url(const QString &path = QStringLiteral("/send")) const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_port) + path;
    }
    QList<Call> calls() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_calls;
    }

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_ready.count_down();
        while (!m_stop) {
            if (!server.waitForNewConnection(20))
                continue;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            serve(*socket);
        }
    }

private:
    void serve(QTcpSocket &socket)
    {
        QByteArray received;
        const auto whole = [&] {
            const qsizetype end = received.indexOf("\r\n\r\n");
            return end >= 0 && received.size() >= end + 4 + callOf(received).headers.value("content-length").toInt();
        };
        while (!whole() && !m_stop) {
            if (!socket.waitForReadyRead(20) && socket.state() != QAbstractSocket::ConnectedState)
                return;
            received += socket.readAll();
        }
        const Call call = callOf(received);
        int number = 0;
        {
            const QMutexLocker lock(&m_mutex);
            m_calls.append(call);
            number = int(m_calls.size());
        }
        answer(socket, m_behaviour(call, number));
    }
    void answer(QTcpSocket &socket, const Answer &answer)
    {
        if (answer.kind == Answer::Kind::Drop)
            return socket.abort();
        QElapsedTimer timer;
        timer.start();
        const auto waits = [&] { return answer.kind == Answer::Kind::Hang || timer.elapsed() < answer.delayMs; };
        while (!m_stop && waits() && socket.state() == QAbstractSocket::ConnectedState)
            socket.waitForReadyRead(10);
        if (answer.kind == Answer::Kind::Hang)
            return;
        socket.write("HTTP/1.1 " + QByteArray::number(answer.status)
                     + " Whatever\r\nConnection: close\r\n"
                       "Content-Type: application/json\r\n"
                     + answer.headers + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n"
                     + answer.body);
        socket.waitForBytesWritten(1000);
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState)
            socket.waitForDisconnected(1000);
    }
    static Call callOf(const QByteArray &received)
    {
        Call call;
        const qsizetype end = received.indexOf("\r\n\r\n");
        const QList<QByteArray> lines = received.left(end).split('\n');
        call.path = lines.first().split(' ').value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            call.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        call.body = received.mid(end + 4);
        return call;
    }

    const Behaviour m_behaviour;
    std::latch m_ready{1};
    std::atomic<bool> m_stop = false;
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QList<Call> m_calls;
};

} // namespace frontdesk::test

#pragma once

#include "tests/sync/apifixture.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

/// One event as it came.
struct Event {
    qint64 id = 0;
    QByteArray name;
    QJsonObject data;
};

/// Reads a stream of events as a phone does.
class EventListener {
public:
    EventListener(const ApiFixture &api, const QByteArray &token, const QByteArray &lastEventId = {},
                  const QString &query = {})
    {
        QNetworkRequest request{QUrl(api.url(protectedPath + u"/events"_s + query))};
        request.setRawHeader("Authorization", "Bearer " + token);
        if (!lastEventId.isEmpty())
            request.setRawHeader("Last-Event-ID", lastEventId);
        m_reply.reset(m_network.get(request));
        QObject::connect(m_reply.get(), &QNetworkReply::readyRead, m_reply.get(),
                         [this] { m_bytes += m_reply->readAll(); });
    }
    bool isOpen() const { return m_bytes.contains(": listening"); }
    int status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }
    bool isFinished() const { return m_reply->isFinished(); }
    QList<Event> events() const
    {
        QList<Event> events;
        QByteArray whole = m_bytes;
        for (qsizetype end = whole.indexOf("\n\n"); end >= 0;
             whole = whole.sliced(end + 2), end = whole.indexOf("\n\n")) {
            Event event;
            for (const QByteArray &line : whole.first(end).split('\n')) {
                if (line.startsWith("id: "))
                    event.id = line.sliced(4).toLongLong();
                else if (line.startsWith("event: "))
                    event.name = line.sliced(7);
                else if (line.startsWith("data: "))
                    event.data = QJsonDocument::fromJson(line.sliced(6)).object();
            }
            if (!event.name.isEmpty())
                events.append(event);
        }
        return events;
    }
    QList<QByteArray> names() const
    {
        QList<QByteArray> names;
        for (const Event &event : events())
            names.append(event.name);
        return names;
    }

private:
    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_bytes;
};

} // namespace frontdesk::test

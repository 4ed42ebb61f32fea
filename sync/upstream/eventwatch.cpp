#include "sync/upstream/eventwatch.h"

namespace frontdesk {

namespace {

constexpr std::chrono::seconds longestSilence{45};
constexpr std::chrono::seconds betweenTries{5};

} // namespace

EventWatch::EventWatch(UpstreamClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_silence.setSingleShot(true);
    m_rest.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &EventWatch::close);
}

EventWatch::~EventWatch()
{
    close();
}

void EventWatch::open()
{
    if (m_reply || m_rest.isActive())
        return;
    m_rest.start(betweenTries);
    m_silence.start(longestSilence);
    m_reply = m_client.openEvents();
    connect(m_reply, &QNetworkReply::readyRead, this, &EventWatch::read);
    connect(m_reply, &QNetworkReply::finished, this, &EventWatch::close);
}

void EventWatch::close()
{
    m_silence.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void EventWatch::read()
{
    m_silence.start(longestSilence);
    if (m_reply->readAll().contains("id:"))
        Q_EMIT happened();
}

} // namespace frontdesk

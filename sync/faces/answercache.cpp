#include "sync/faces/answercache.h"

namespace frontdesk {

namespace {

/// Some seventy days' lists; more is begun anew.
constexpr qsizetype mostBytes = 4 * 1024 * 1024;

/// With its length in front, so that no two lists of texts read alike.
void add(QByteArray &key, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    key += QByteArray::number(utf8.size());
    key += ':';
    key += utf8;
}

} // namespace

QByteArray AnswerCache::keyOf(const HttpRequest &request, const Actor &actor)
{
    QByteArray key;
    key.reserve(256);
    for (const QUuid &id : {actor.userId.uuid(), actor.clinicId.uuid(), actor.patientId.uuid()})
        key += id.toRfc4122();
    key += char('0' + int(actor.role));
    for (const QString &segment : request.segments)
        add(key, segment);
    key += '?';
    for (const auto &[name, value] : request.query) {
        add(key, name);
        add(key, value);
    }
    return key;
}

const HttpReply *AnswerCache::find(const QByteArray &key, const Session::State &state)
{
    enter(state);
    const auto known = m_answers.constFind(key);
    return known == m_answers.constEnd() ? nullptr : &*known;
}

void AnswerCache::keep(const QByteArray &key, const Session::State &state, const HttpReply &reply)
{
    enter(state);
    m_bytes += key.size() + reply.body.size();
    if (m_bytes > mostBytes) {
        m_answers.clear();
        m_bytes = key.size() + reply.body.size();
    }
    m_answers.insert(key, reply);
}

void AnswerCache::enter(const Session::State &state)
{
    if (state == m_state)
        return;
    m_answers.clear();
    m_bytes = 0;
    m_state = state;
}

} // namespace frontdesk

#include "models/services/upstream/remotetexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const ClinicTextKey &key)
{
    return QStringList{key.kind, toString(key.channel), key.language}.join(u'/');
}

bool isSame(const QuickReply &a, const QuickReply &b)
{
    return a.name == b.name && a.language == b.language && a.text == b.text;
}

} // namespace

void RemoteTexts::recordText(const ClinicTextKey &key)
{
    m_session.record({u"text_changed"_s, u"clinic_text"_s, nameOf(key), ChangeOp::Updated, {}, {}, {}, {}});
}

void RemoteTexts::recordReply(QuickReplyId id, ChangeOp op)
{
    m_session.record({toString(op), u"quick_reply"_s, id.toString(), op, {}, {}, {}, {}});
}

void RemoteTexts::putTexts(const QList<Text> &texts)
{
    QSet<QString> named;
    for (const Text &one : texts) {
        named.insert(nameOf(one.key));
        if (m_store.find(clinic(), one.key) == one.text)
            continue;
        m_store.put(clinic(), one.key, one.text, m_session.now());
        recordText(one.key);
    }
    for (const ClinicTextKey &key : m_store.keys(clinic())) {
        if (named.contains(nameOf(key)))
            continue;
        m_store.remove(clinic(), key);
        recordText(key);
    }
}

void RemoteTexts::putReplies(const QList<QuickReply> &replies)
{
    for (const QuickReply &reply : replies) {
        const auto known = m_store.reply(clinic(), reply.id);
        if (known && isSame(*known, reply))
            continue;
        m_store.putReply(clinic(), reply, m_session.now());
        recordReply(reply.id, known ? ChangeOp::Updated : ChangeOp::Created);
    }
}

void RemoteTexts::removeReply(const QString &id)
{
    const auto reply = QuickReplyId::parse(id);
    if (!reply || !m_store.reply(clinic(), *reply))
        return;
    m_store.removeReply(clinic(), *reply);
    recordReply(*reply, ChangeOp::Deleted);
}

} // namespace frontdesk

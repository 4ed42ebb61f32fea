#include "models/storage/clinictextstore.h"

namespace frontdesk {

namespace {

QuickReply readReply(const Statement &row)
{
    return {row.id<QuickReplyTag>(0), row.text(1), row.text(2), row.text(3)};
}

} // namespace

std::optional<TextTemplate> ClinicTextStore::find(ClinicId clinic, const Key &key)
{
    Statement row = m_database.prepare("SELECT subject, text FROM clinic_texts WHERE clinic_id = ? AND kind = ? "
                                       "AND channel = ? AND language = ?");
    row.bind(clinic).bind(key.kind).bind(toString(key.channel)).bind(key.language);
    return row.next() ? std::optional(TextTemplate{row.text(0), row.text(1)}) : std::nullopt;
}

QList<ClinicTextStore::Key> ClinicTextStore::keys(ClinicId clinic)
{
    QList<Key> found;
    Statement rows = m_database.prepare("SELECT kind, channel, language FROM clinic_texts WHERE clinic_id = ?");
    for (rows.bind(clinic); rows.next();)
        found.append({rows.text(0), channelFromString(rows.text(1)).value_or(Channel::Email), rows.text(2)});
    return found;
}

void ClinicTextStore::put(ClinicId clinic, const Key &key, const TextTemplate &text, Instant at)
{
    m_database
        .prepare("INSERT INTO clinic_texts (clinic_id, kind, channel, language, subject, text, updated_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET subject = excluded.subject, "
                 "text = excluded.text, updated_at = excluded.updated_at")
        .bind(clinic)
        .bind(key.kind)
        .bind(toString(key.channel))
        .bind(key.language)
        .bindOptional(text.subject)
        .bind(text.text)
        .bind(at)
        .run();
}

void ClinicTextStore::remove(ClinicId clinic, const Key &key)
{
    m_database.prepare("DELETE FROM clinic_texts WHERE clinic_id = ? AND kind = ? AND channel = ? AND language = ?")
        .bind(clinic)
        .bind(key.kind)
        .bind(toString(key.channel))
        .bind(key.language)
        .run();
}

QList<QuickReply> ClinicTextStore::replies(ClinicId clinic)
{
    QList<QuickReply> found;
    Statement rows = m_database.prepare("SELECT id, name, language, text FROM quick_replies WHERE clinic_id = ? "
                                        "ORDER BY name, language, id");
    for (rows.bind(clinic); rows.next();)
        found.append(readReply(rows));
    return found;
}

std::optional<QuickReply> ClinicTextStore::reply(ClinicId clinic, QuickReplyId id)
{
    Statement row = m_database.prepare("SELECT id, name, language, text FROM quick_replies WHERE clinic_id = ? "
                                       "AND id = ?");
    row.bind(clinic).bind(id);
    return row.next() ? std::optional(readReply(row)) : std::nullopt;
}

void ClinicTextStore::putReply(ClinicId clinic, const QuickReply &reply, Instant at)
{
    m_database
        .prepare(
            "INSERT INTO quick_replies (id, clinic_id, name, language, text, updated_at) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET name = excluded.name, language = excluded.language, text = excluded.text, "
            "updated_at = excluded.updated_at")
        .bind(reply.id)
        .bind(clinic)
        .bind(reply.name)
        .bind(reply.language)
        .bind(reply.text)
        .bind(at)
        .run();
}

void ClinicTextStore::removeReply(ClinicId clinic, QuickReplyId id)
{
    m_database.prepare("DELETE FROM quick_replies WHERE clinic_id = ? AND id = ?").bind(clinic).bind(id).run();
}

} // namespace frontdesk

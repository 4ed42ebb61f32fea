#include "models/storage/inboxstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "models/storage/messagerow.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

#define FRONTDESK_CONVERSATIONS                                                           \
    "FROM conversations c LEFT JOIN conversation_readers r ON r.clinic_id = c.clinic_id " \
    "AND r.conversation = c.conversation AND r.user_id = ?1 "
#define FRONTDESK_VISIBLE \
    "WHERE c.clinic_id = ?2 AND c.messages > 0 AND (c.patient_id IS NOT NULL OR c.one_id = ?1 OR c.other_id = ?1)"
#define FRONTDESK_LINE                                                                                          \
    "SELECT c.patient_id, c.one_id, c.other_id, c.messages, c.messages - ifnull(r.seen, 0), "                   \
    "ifnull(r.starred, 0), c.waiting, p.first_name, p.last_name, p.patient_number, m.number, m.id, m.sent_by, " \
    "m.type, "                                                                                                  \
    "m.direction, m.subject, substr(m.body, 1, 200), m.delivery, m.created_at " FRONTDESK_CONVERSATIONS         \
    "JOIN messages m ON m.number = c.last_number LEFT JOIN patients p ON p.id = c.patient_id " FRONTDESK_VISIBLE

ConversationLine readLine(const Statement &row, const MessageReader &reader)
{
    ConversationLine line;
    int column = 0;
    line.last.clinicId = reader.clinicId;
    line.last.patientId = row.id<PatientTag>(column++);
    const auto one = row.id<UserTag>(column++);
    const auto other = row.id<UserTag>(column++);
    line.id = line.last.patientId.isNull() ? ConversationId::withColleague(one == reader.userId ? other : one)
                                           : ConversationId::ofPatient(line.last.patientId);
    line.messages = row.number(column++);
    line.unread = row.number(column++);
    line.starred = row.number(column++);
    line.waiting = row.flag(column++);
    const QString first = row.text(column++);
    line.name = QString(first + u' ' + row.text(column++)).trimmed();
    line.patientNumber = row.text(column++);
    line.last.number = row.integer(column++);
    line.last.id = row.id<MessageTag>(column++);
    line.last.sentBy = row.id<UserTag>(column++);
    line.last.type = messageTypeFromString(row.text(column++)).value_or(MessageType::Portal);
    line.last.direction = messageDirectionFromString(row.text(column++)).value_or(MessageDirection::Outbound);
    line.last.subject = row.text(column++);
    line.last.body = row.text(column++);
    line.last.delivery = messageDeliveryFromString(row.text(column++)).value_or(MessageDelivery::None);
    line.last.createdAt = row.instant(column++);
    return line;
}

/// Only literals reach the SQL; values are bound in the same order.
QByteArray conditions(const ConversationFilter &filter, bool found)
{
    QByteArray where;
    if (filter.unread)
        where += " AND c.messages > ifnull(r.seen, 0)";
    if (filter.starred)
        where += " AND r.starred > 0";
    if (filter.waiting)
        where += " AND c.waiting";
    if (filter.channel)
        where += " AND m.type = ?";
    if (found)
        where += " AND c.conversation IN (SELECT value FROM json_each(?))";
    return where;
}

} // namespace

QList<ConversationLine> InboxStore::lines(const MessageReader &reader, const ConversationFilter &filter,
                                          const std::optional<QStringList> &found)
{
    Statement rows = m_database.prepareComposed(FRONTDESK_LINE + conditions(filter, found.has_value())
                                                + " ORDER BY c.last_at DESC, c.last_number DESC LIMIT ? OFFSET ?");
    rows.bind(reader.userId).bind(reader.clinicId);
    if (filter.channel)
        rows.bind(toString(*filter.channel));
    if (found)
        rows.bind(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(*found)).toJson(QJsonDocument::Compact)));
    rows.bind(filter.limit).bind(filter.offset);
    QList<ConversationLine> lines;
    while (rows.next())
        lines.append(readLine(rows, reader));
    return lines;
}

std::optional<ConversationLine> InboxStore::line(const MessageReader &reader, const QString &key)
{
    Statement row = m_database.prepare(FRONTDESK_LINE " AND c.conversation = ?3");
    row.bind(reader.userId).bind(reader.clinicId).bind(key);
    return row.next() ? std::optional(readLine(row, reader)) : std::nullopt;
}

int InboxStore::countUnread(const MessageReader &reader, int most)
{
    Statement row = m_database.prepare("SELECT count(*) FROM (SELECT 1 " FRONTDESK_CONVERSATIONS FRONTDESK_VISIBLE
                                       " AND c.messages > ifnull(r.seen, 0) LIMIT ?3)");
    row.bind(reader.userId).bind(reader.clinicId).bind(most);
    return row.next() ? row.number(0) : 0;
}

QList<MessageCard> InboxStore::before(const MessageReader &reader, const QString &key,
                                      const std::optional<MessageMark> &mark, int limit)
{
    Statement rows = m_database.prepareComposed(
        "SELECT " FRONTDESK_MESSAGE_COLUMNS " FROM messages m " FRONTDESK_MESSAGE_JOINS
        "WHERE m.clinic_id = ?2 AND m.conversation = ?3 AND m.deleted_at IS NULL"
        + (mark ? " AND (m.created_at, m.number) < (?, ?)"_ba : ""_ba)
        + " ORDER BY m.created_at DESC, m.number DESC LIMIT ?");
    rows.bind(reader.userId).bind(reader.clinicId).bind(key);
    if (mark)
        rows.bind(mark->at).bind(mark->number);
    rows.bind(limit);
    QList<MessageCard> cards;
    while (rows.next())
        cards.append(messagerow::read(rows));
    std::reverse(cards.begin(), cards.end());
    return cards;
}

QList<Message> InboxStore::waiting(ClinicId clinic, const QString &key)
{
    Statement rows = m_database.prepare("SELECT " FRONTDESK_MESSAGE_COLUMNS " FROM messages m " FRONTDESK_MESSAGE_JOINS
                                        "WHERE m.clinic_id = ?2 AND m.conversation = ?3 AND m.needs_person "
                                        "AND m.deleted_at IS NULL ORDER BY m.created_at, m.number");
    rows.bind(UserId()).bind(clinic).bind(key);
    QList<Message> messages;
    while (rows.next())
        messages.append(messagerow::read(rows).message);
    return messages;
}

void InboxStore::settle(MessageId id)
{
    m_database.prepare("UPDATE messages SET needs_person = 0 WHERE id = ?").bind(id).run();
}

#undef FRONTDESK_LINE
#undef FRONTDESK_VISIBLE
#undef FRONTDESK_CONVERSATIONS

} // namespace frontdesk

#include "models/storage/messagestore.h"

#include <algorithm>

#include "models/storage/messagerow.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

#define FRONTDESK_MESSAGE_SELECT "SELECT " FRONTDESK_MESSAGE_COLUMNS " FROM messages m " FRONTDESK_MESSAGE_JOINS

/// Others' messages without a mark of reading; ?1 is the reader's user id.
#define FRONTDESK_UNREAD "(m.sent_by IS NOT ?1 AND r.read_at IS NULL)"

/// Only literals reach the SQL; values are bound in the same order.
QByteArray visibleTo(const MessageReader &reader)
{
    // The plus: a patient's messages are found by the patient, not by the clinic.
    return reader.staff ? "WHERE m.clinic_id = ?2 AND m.deleted_at IS NULL AND "
                          "(m.patient_id IS NOT NULL OR m.sent_by = ?1 OR m.recipient_id = ?1)"_ba
                        : "WHERE +m.clinic_id = ?2 AND m.deleted_at IS NULL AND m.patient_id = ?3"_ba;
}

Statement &bindReader(Statement &statement, const MessageReader &reader)
{
    statement.bind(reader.userId).bind(reader.clinicId);
    return reader.staff ? statement : statement.bind(reader.patientId);
}

QByteArray whereOf(const MessageReader &reader, const MessageFilter &filter)
{
    QByteArray where = visibleTo(reader);
    if (!filter.patientId.isNull())
        where += " AND m.patient_id = ?";
    if (filter.unread)
        where += *filter.unread ? " AND " FRONTDESK_UNREAD : " AND NOT " FRONTDESK_UNREAD;
    if (!filter.types.isEmpty())
        where += " AND m.type IN (?" + QByteArray(", ?").repeated(filter.types.size() - 1) + ')';
    if (filter.direction)
        where += " AND m.direction = ?";
    return where;
}

void bindFilter(Statement &statement, const MessageReader &reader, const MessageFilter &filter)
{
    bindReader(statement, reader);
    if (!filter.patientId.isNull())
        statement.bind(filter.patientId);
    for (const MessageType type : filter.types)
        statement.bind(toString(type));
    if (filter.direction)
        statement.bind(toString(*filter.direction));
}

QByteArray within(const ConversationRef &conversation)
{
    switch (conversation.part) {
    case ConversationId::Part::Whole:
        return " AND m.conversation = ?"_ba;
    case ConversationId::Part::Doctor:
        return " AND m.conversation = ? AND m.thread <> 'Clinic'"_ba;
    case ConversationId::Part::Clinic:
        return " AND m.conversation = ? AND m.thread = 'Clinic'"_ba;
    }
    Q_UNREACHABLE();
}

QList<MessageCard> readAll(Statement &rows)
{
    QList<MessageCard> cards;
    while (rows.next())
        cards.append(messagerow::read(rows));
    return cards;
}

} // namespace

void MessageStore::insert(Message &message)
{
    m_database
        .prepare("INSERT INTO messages (id, clinic_id, conversation, thread, patient_id, recipient_id, sent_by, type, "
                 "direction, subject, body, delivery, delivery_error, needs_person, created_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(message.id)
        .bind(message.clinicId)
        .bind(message.conversation)
        .bind(message.thread)
        .bind(message.patientId)
        .bind(message.recipientId)
        .bind(message.sentBy)
        .bind(toString(message.type))
        .bind(toString(message.direction))
        .bindOptional(message.subject)
        .bind(message.body)
        .bind(toString(message.delivery))
        .bindOptional(message.deliveryError)
        .bind(message.needsPerson)
        .bind(message.createdAt)
        .run();
    message.number = m_database.lastInsertRowId();
}

void MessageStore::markDeleted(MessageId id, Instant at)
{
    m_database.prepare("UPDATE messages SET deleted_at = ? WHERE id = ?").bind(at).bind(id).run();
}

void MessageStore::setDelivery(MessageId id, MessageDelivery delivery, const QString &error)
{
    m_database.prepare("UPDATE messages SET delivery = ?, delivery_error = ? WHERE id = ?")
        .bind(toString(delivery))
        .bindOptional(error)
        .bind(id)
        .run();
}

std::optional<Message> MessageStore::findAnywhere(MessageId id)
{
    Statement row = m_database.prepare(FRONTDESK_MESSAGE_SELECT "WHERE m.id = ?2 AND m.deleted_at IS NULL");
    row.bind(UserId()).bind(id);
    return row.next() ? std::optional(messagerow::read(row).message) : std::nullopt;
}

std::optional<MessageCard> MessageStore::find(const MessageReader &reader, MessageId id)
{
    Statement row = m_database.prepareComposed(FRONTDESK_MESSAGE_SELECT + visibleTo(reader) + " AND m.id = ?");
    bindReader(row, reader).bind(id);
    return row.next() ? std::optional(messagerow::read(row)) : std::nullopt;
}

QList<MessageCard> MessageStore::list(const MessageReader &reader, const MessageFilter &filter)
{
    Statement rows = m_database.prepareComposed(FRONTDESK_MESSAGE_SELECT + whereOf(reader, filter)
                                                + " ORDER BY m.created_at DESC, m.number DESC LIMIT ? OFFSET ?");
    bindFilter(rows, reader, filter);
    rows.bind(filter.limit).bind(filter.offset);
    return readAll(rows);
}

int MessageStore::count(const MessageReader &reader, const MessageFilter &filter)
{
    Statement row = m_database.prepareComposed(
        "SELECT count(*) FROM messages m LEFT JOIN message_readers r ON r.message_id = m.id AND r.user_id = ?1 "
        + whereOf(reader, filter));
    bindFilter(row, reader, filter);
    return row.next() ? row.number(0) : 0;
}

QList<MessageCard> MessageStore::thread(const MessageReader &reader, const ConversationRef &conversation)
{
    Statement rows = m_database.prepareComposed(FRONTDESK_MESSAGE_SELECT + visibleTo(reader) + within(conversation)
                                                + " ORDER BY m.created_at, m.number");
    bindReader(rows, reader).bind(conversation.key);
    return readAll(rows);
}

/// The last one by time, and by number among those of the same moment: what a linked desk copies is not numbered in the
/// order in which it was written. The number that stands beside max() is the one of its row.
QList<ConversationRow> MessageStore::conversations(const MessageReader &reader)
{
    Statement rows = m_database.prepareComposed(
        "WITH found AS (SELECT m.number AS last, max((m.created_at << 20) + (m.number & 1048575)), "
        "count(*) AS messages, sum(" FRONTDESK_UNREAD ") AS unread "
        "FROM messages m LEFT JOIN message_readers r ON r.message_id = m.id AND r.user_id = ?1 "
        + visibleTo(reader) + " GROUP BY m.conversation" + (reader.staff ? ""_ba : ", m.thread = 'Clinic'"_ba)
        + ") SELECT " FRONTDESK_MESSAGE_COLUMNS ", found.messages, found.unread, p.user_id IS NOT NULL, "
          "p.phone IS NOT NULL AND ifnull(pp.whatsapp, 1) AND NOT EXISTS (SELECT 1 FROM opt_outs "
          "WHERE clinic_id = m.clinic_id AND channel = 'whatsapp' AND address = p.phone) "
          "FROM found JOIN messages m ON m.number = found.last " FRONTDESK_MESSAGE_JOINS
          "LEFT JOIN patient_preferences pp ON pp.patient_id = m.patient_id "
          "ORDER BY m.created_at DESC, m.number DESC");
    bindReader(rows, reader);
    QList<ConversationRow> found;
    while (rows.next()) {
        int column = messagerow::columnCount;
        ConversationRow row{messagerow::read(rows), 0, 0, false, false};
        row.messages = rows.number(column++);
        row.unread = rows.number(column++);
        row.patientHasPortal = rows.flag(column++);
        row.patientHasWhatsApp = rows.flag(column++);
        found.append(row);
    }
    return found;
}

std::optional<Instant> MessageStore::lastIn(ClinicId clinic, const QString &conversation, const QString &thread)
{
    Statement row = m_database.prepare("SELECT created_at FROM messages WHERE clinic_id = ? AND conversation = ? AND "
                                       "thread = ? AND deleted_at IS NULL "
                                       "ORDER BY created_at DESC LIMIT 1");
    row.bind(clinic).bind(conversation).bind(thread);
    return row.next() ? std::optional(row.instant(0)) : std::nullopt;
}

UserId MessageStore::lastDoctorIn(ClinicId clinic, const QString &conversation)
{
    Statement row = m_database.prepare("SELECT thread FROM messages WHERE clinic_id = ? AND conversation = ? AND "
                                       "thread <> 'Clinic' AND deleted_at IS NULL "
                                       "ORDER BY created_at DESC, number DESC LIMIT 1");
    row.bind(clinic).bind(conversation);
    return row.next() ? row.id<UserTag>(0) : UserId();
}

/// How many messages of the whole conversation they are at most, so that the search ends at the last of them.
int MessageStore::countUnread(const MessageReader &reader, const QString &conversation)
{
    Statement row = m_database.prepare(
        "SELECT c.messages - ifnull(r.seen, 0) FROM conversations c LEFT JOIN conversation_readers r "
        "ON r.clinic_id = c.clinic_id AND r.conversation = c.conversation AND r.user_id = ?1 "
        "WHERE c.clinic_id = ?2 AND c.conversation = ?3");
    row.bind(reader.userId).bind(reader.clinicId).bind(conversation);
    return row.next() ? row.number(0) : 0;
}

QList<Message> MessageStore::unread(const MessageReader &reader, const ConversationRef &conversation)
{
    const int most = countUnread(reader, conversation.key);
    if (most <= 0)
        return {};
    Statement rows = m_database.prepareComposed(FRONTDESK_MESSAGE_SELECT + visibleTo(reader) + within(conversation)
                                                + " AND " FRONTDESK_UNREAD
                                                  " ORDER BY m.created_at DESC, m.number DESC LIMIT ?");
    bindReader(rows, reader).bind(conversation.key).bind(most);
    QList<Message> messages;
    while (rows.next())
        messages.append(messagerow::read(rows).message);
    std::reverse(messages.begin(), messages.end());
    return messages;
}

void MessageStore::setRead(MessageId id, UserId reader, const std::optional<Instant> &at)
{
    m_database
        .prepare("INSERT INTO message_readers (message_id, user_id, read_at) VALUES (?, ?, ?) "
                 "ON CONFLICT (message_id, user_id) DO UPDATE SET read_at = excluded.read_at")
        .bind(id)
        .bind(reader)
        .bind(at)
        .run();
}

void MessageStore::setStarred(MessageId id, UserId reader, bool starred)
{
    m_database
        .prepare("INSERT INTO message_readers (message_id, user_id, starred) VALUES (?, ?, ?) "
                 "ON CONFLICT (message_id, user_id) DO UPDATE SET starred = excluded.starred")
        .bind(id)
        .bind(reader)
        .bind(starred)
        .run();
}

#undef FRONTDESK_UNREAD
#undef FRONTDESK_MESSAGE_SELECT

} // namespace frontdesk

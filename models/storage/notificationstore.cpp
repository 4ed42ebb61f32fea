#include "models/storage/notificationstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

#define FRONTDESK_NOTICE_COLUMNS                                                                                  \
    "n.id, n.clinic_id, n.type, n.user_id, n.role IS NOT NULL, n.patient_id, n.actor_id, n.entity, n.entity_id, " \
    "n.arguments, n.created_at, p.first_name, p.last_name, a.doctor_id, r.read_at "
#define FRONTDESK_NOTICE_JOINS                                                     \
    "LEFT JOIN appointments a ON n.entity = 'appointment' AND a.id = n.entity_id " \
    "LEFT JOIN patients p ON p.id = ifnull(n.patient_id, a.patient_id) "           \
    "LEFT JOIN notification_reads r ON r.notification_id = n.id AND r.user_id = ?1 "

QByteArray argumentsOf(const Notification &notification)
{
    QJsonObject arguments;
    if (notification.start)
        arguments.insert(u"start"_s, toMs(*notification.start));
    if (notification.previousStart)
        arguments.insert(u"previousStart"_s, toMs(*notification.previousStart));
    if (notification.status)
        arguments.insert(u"status"_s, toString(*notification.status));
    if (!notification.sender.isEmpty())
        arguments.insert(u"sender"_s, notification.sender);
    return QJsonDocument(arguments).toJson(QJsonDocument::Compact);
}

std::optional<Instant> instantOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(fromMs(value.toInteger())) : std::nullopt;
}

NotificationCard read(const Statement &row)
{
    int column = 0;
    NotificationCard card;
    Notification &n = card.notification;
    n.id = row.id<NotificationTag>(column++);
    n.clinicId = row.id<ClinicTag>(column++);
    n.type = notificationTypeFromString(row.text(column++)).value_or(NotificationType::AppointmentStatusChanged);
    n.userId = row.id<UserTag>(column++);
    n.forDesk = row.flag(column++);
    n.patientId = row.id<PatientTag>(column++);
    n.actorId = row.id<UserTag>(column++);
    n.entity = row.text(column++);
    n.entityId = row.text(column++);
    const QJsonObject arguments = QJsonDocument::fromJson(row.utf8(column++)).object();
    n.start = instantOf(arguments.value("start"_L1));
    n.previousStart = instantOf(arguments.value("previousStart"_L1));
    n.status = appointmentStatusFromString(arguments.value("status"_L1).toString());
    n.sender = arguments.value("sender"_L1).toString();
    n.createdAt = row.instant(column++);
    const QString firstName = row.text(column++);
    card.patientName = QString(firstName + u' ' + row.text(column++)).trimmed();
    card.doctorId = row.id<UserTag>(column++);
    card.readAt = row.optionalInstant(column++);
    return card;
}

/// The numbers of the reader's notices, each once, from the index of each of their roles; ?1 user, ?2 clinic or patient.
QByteArray numbersFor(const NotificationReader &reader)
{
    if (!reader.staff)
        return "SELECT number FROM notifications WHERE patient_id = ?2"_ba;
    QByteArray numbers = "SELECT number FROM notifications WHERE clinic_id = ?2 AND user_id = ?1"_ba;
    if (reader.desk)
        numbers += " AND role IS NULL UNION ALL SELECT number FROM notifications "
                   "WHERE clinic_id = ?2 AND role IS NOT NULL AND actor_id IS NOT ?1";
    return numbers;
}

Statement &bindReader(Statement &statement, const NotificationReader &reader)
{
    statement.bind(reader.userId);
    return reader.staff ? statement.bind(reader.clinicId) : statement.bind(reader.patientId);
}

} // namespace

void NotificationStore::insert(const Notification &notification)
{
    Statement insert = m_database.prepare("INSERT INTO notifications (id, clinic_id, user_id, role, patient_id, "
                                          "actor_id, type, arguments, entity, entity_id, "
                                          "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(notification.id)
        .bind(notification.clinicId)
        .bind(notification.userId)
        .bindOptional(notification.forDesk ? u"staff"_s : QString())
        .bind(notification.patientId)
        .bind(notification.actorId)
        .bind(toString(notification.type))
        .bind(QString::fromUtf8(argumentsOf(notification)))
        .bind(notification.entity)
        .bind(notification.entityId)
        .bind(notification.createdAt)
        .run();
}

QList<NotificationCard> NotificationStore::list(const NotificationReader &reader, int limit, int offset)
{
    Statement rows = m_database.prepareComposed("SELECT " FRONTDESK_NOTICE_COLUMNS "FROM (" + numbersFor(reader)
                                                + " ORDER BY number DESC LIMIT ?3 OFFSET ?4) w JOIN notifications n ON "
                                                  "n.number = w.number " FRONTDESK_NOTICE_JOINS
                                                  "ORDER BY n.number DESC");
    bindReader(rows, reader).bind(limit).bind(offset);
    QList<NotificationCard> cards;
    while (rows.next())
        cards.append(read(rows));
    return cards;
}

int NotificationStore::count(const NotificationReader &reader)
{
    Statement row = m_database.prepareComposed("SELECT count(*) FROM (" + numbersFor(reader) + ')');
    bindReader(row, reader);
    return row.next() ? row.number(0) : 0;
}

int NotificationStore::countUnread(const NotificationReader &reader, int newest)
{
    Statement row = m_database.prepareComposed(
        "SELECT count(*) FROM (" + numbersFor(reader)
        + " ORDER BY number DESC LIMIT ?3) w JOIN notifications n ON n.number = w.number "
          "WHERE NOT EXISTS (SELECT 1 FROM notification_reads r WHERE r.notification_id = n.id AND r.user_id = ?1)");
    bindReader(row, reader).bind(newest);
    return row.next() ? row.number(0) : 0;
}

std::optional<NotificationCard> NotificationStore::find(const NotificationReader &reader, NotificationId id)
{
    Statement row = m_database.prepareComposed(
        "SELECT " FRONTDESK_NOTICE_COLUMNS "FROM notifications n " FRONTDESK_NOTICE_JOINS "WHERE n.id = ?3 AND "
        + (reader.staff ? "n.clinic_id = ?2 AND (n.user_id = ?1"_ba : "(n.patient_id = ?2"_ba)
        + (reader.desk ? " OR n.role IS NOT NULL AND n.actor_id IS NOT ?1)"_ba : ")"_ba));
    bindReader(row, reader).bind(id);
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

std::optional<NotificationCard> NotificationStore::find(ClinicId clinic, NotificationId id)
{
    Statement row = m_database.prepare("SELECT " FRONTDESK_NOTICE_COLUMNS "FROM notifications n " FRONTDESK_NOTICE_JOINS
                                       "WHERE n.clinic_id = ?2 AND n.id = ?3");
    row.bind(UserId()).bind(clinic).bind(id);
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

void NotificationStore::markRead(NotificationId id, UserId reader, Instant at)
{
    m_database
        .prepare("INSERT INTO notification_reads (notification_id, user_id, read_at) VALUES (?, ?, ?) "
                 "ON CONFLICT (notification_id, user_id) DO NOTHING")
        .bind(id)
        .bind(reader)
        .bind(at)
        .run();
}

#undef FRONTDESK_NOTICE_COLUMNS
#undef FRONTDESK_NOTICE_JOINS

} // namespace frontdesk

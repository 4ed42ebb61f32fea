#include "models/storage/appointmentstore.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "models/storage/appointmentrow.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As long as anything lasts; nothing that began earlier can reach into a range.
constexpr std::chrono::hours longestStay{24};

constexpr int cardColumn = appointmentrow::columnCount;

#define FRONTDESK_CARD_SELECT                                                                               \
    "SELECT " FRONTDESK_APPOINTMENT_COLUMNS                                                                 \
    ", p.first_name, p.last_name, p.phone, p.email, p.patient_number, p.insurance, p.no_show_count, "       \
    "i.id, i.status, i.total, i.paid, "                                                                     \
    "CASE a.is_group WHEN 0 THEN 0 ELSE (SELECT count(*) FROM attendees WHERE appointment_id = a.id) END, " \
    "a.name "                                                                                               \
    "FROM appointments a LEFT JOIN patients p ON p.id = a.patient_id "                                      \
    "LEFT JOIN invoices i ON i.number = (SELECT max(number) FROM invoices WHERE appointment_id = a.id) "

VisitCard readCard(const Statement &row)
{
    VisitCard card;
    card.appointment = appointmentrow::read(row);
    int column = cardColumn;
    card.patientName = row.text(column++);
    const QString lastName = row.text(column++);
    if (!lastName.isEmpty())
        card.patientName += u' ' + lastName;
    card.patientPhone = row.text(column++);
    card.patientEmail = row.text(column++);
    card.patientNumber = row.text(column++);
    card.patientInsurance = row.text(column++);
    card.patientNoShowCount = row.number(column++);
    card.invoiceId = row.id<InvoiceTag>(column++);
    card.invoiceStatus = row.text(column++);
    card.invoiceTotal = {row.integer(column++)};
    card.invoiceBalance = card.invoiceTotal - Money{row.integer(column++)};
    card.attendeeCount = row.number(column++);
    card.title = row.text(column++);
    return card;
}

/// Only literals reach the SQL; values are bound in the same order.
QByteArray whereOf(const AppointmentFilter &filter)
{
    // A patient has few visits among a clinic's many: the + keeps SQLite from walking through those.
    QByteArray where = filter.patientId.isNull() ? "WHERE a.clinic_id = ?"_ba : "WHERE +a.clinic_id = ?"_ba;
    if (filter.startsWithin)
        where += " AND a.start_ms >= ? AND a.start_ms < ?";
    if (!filter.doctorId.isNull())
        where += " AND a.doctor_id = ?";
    if (!filter.patientId.isNull())
        where += " AND a.id IN (SELECT id FROM appointments WHERE patient_id = ? "
                 "UNION SELECT appointment_id FROM attendees WHERE person_id = ?)";
    if (filter.status)
        where += " AND a.status = ?";
    if (!filter.withInternal)
        where += " AND a.internal = 0";
    return where;
}

void bindFilter(Statement &statement, const AppointmentFilter &filter)
{
    statement.bind(filter.clinicId);
    if (filter.startsWithin)
        statement.bind(filter.startsWithin->start).bind(filter.startsWithin->end);
    if (!filter.doctorId.isNull())
        statement.bind(filter.doctorId);
    if (!filter.patientId.isNull())
        statement.bind(filter.patientId).bind(filter.patientId);
    if (filter.status)
        statement.bind(toString(*filter.status));
}

/// Of those that start together, by id as SQL would: so that a page of a list and the whole of it agree. The index brings
/// them by start; to sort them by both, SQLite would copy every row with all its texts.
void orderTies(QList<VisitCard> &cards)
{
    const auto text = [](const QUuid &id) { return std::tuple(id.data1, id.data2, id.data3, std::to_array(id.data4)); };
    const auto earlier = [text](const VisitCard &a, const VisitCard &b) {
        return text(a.appointment.id.uuid()) < text(b.appointment.id.uuid());
    };
    for (auto from = cards.begin(); from != cards.end();) {
        const auto to = std::find_if(from, cards.end(), [start = from->appointment.start](const VisitCard &card) {
            return card.appointment.start != start;
        });
        if (!std::is_sorted(from, to, earlier))
            std::sort(from, to, earlier);
        from = to;
    }
}

QString doctorResource(UserId id)
{
    return u"d:"_s + id.toString();
}
QString roomResource(RoomId id)
{
    return u"r:"_s + id.toString();
}
QString operatoryResource(ClinicId clinic, const QString &name)
{
    return u"o:"_s + clinic.toString() + u':' + foldOperatory(name);
}

/// What it holds; nothing once it blocks no time.
QStringList resourcesOf(const Appointment &appointment, const QList<UserId> &attendingDoctors)
{
    if (!blocksTime(appointment.status))
        return {};
    QStringList resources;
    for (const UserId &doctor : attendingDoctors)
        resources.append(doctorResource(doctor));
    if (!appointment.roomId.isNull())
        resources.append(roomResource(appointment.roomId));
    if (!foldOperatory(appointment.operatory).isEmpty())
        resources.append(operatoryResource(appointment.clinicId, appointment.operatory));
    return resources;
}

} // namespace

QString foldOperatory(const QString &operatory)
{
    return operatory.trimmed().toCaseFolded();
}

void AppointmentStore::insert(Appointment &appointment, const QList<UserId> &attendingDoctors)
{
    Statement insert = m_database.prepare(
        "INSERT INTO appointments (id, clinic_id, patient_id, doctor_id, start_ms, end_ms, type, type_id, status, "
        "room_id, operatory, notes, source, override_reason, internal, is_group, series_id, arrived_at, "
        "actual_start_ms, actual_end_ms, cancelled_at, completed_at, cancellation_reason, created_by, created_at, "
        "updated_at, version, idempotency_key) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(appointment.id).bind(appointment.clinicId);
    appointmentrow::bindValues(insert, appointment);
    insert.run();
    appointment.number = m_database.lastInsertRowId();
    occupy(appointment, resourcesOf(appointment, attendingDoctors));
}

void AppointmentStore::update(Appointment &appointment, const QList<UserId> &attendingDoctors)
{
    ++appointment.version;
    Statement update = m_database.prepare(
        "UPDATE appointments SET patient_id = ?, doctor_id = ?, start_ms = ?, end_ms = ?, type = ?, type_id = ?, "
        "status = ?, room_id = ?, operatory = ?, notes = ?, source = ?, override_reason = ?, internal = ?, "
        "is_group = ?, series_id = ?, arrived_at = ?, actual_start_ms = ?, actual_end_ms = ?, cancelled_at = ?, "
        "completed_at = ?, cancellation_reason = ?, created_by = ?, created_at = ?, updated_at = ?, version = ?, "
        "idempotency_key = ? WHERE id = ?");
    appointmentrow::bindValues(update, appointment);
    update.bind(appointment.id).run();
    const QStringList wanted = resourcesOf(appointment, attendingDoctors);
    const QStringList kept = keepHeld(appointment, wanted);
    QStringList more = wanted;
    more.removeIf([&kept](const QString &resource) { return kept.contains(resource); });
    occupy(appointment, more);
}

/// What it holds already and is to keep is not let go of: a visit that was squeezed in over it must not push it out.
QStringList AppointmentStore::keepHeld(const Appointment &appointment, const QStringList &wanted)
{
    struct Row {
        QString resource;
        Instant start;
        bool stays;
    };
    QList<Row> held;
    Statement rows = m_database.prepare(
        "SELECT resource, start_ms, end_ms, overridden FROM occupancy WHERE appointment_id = ?");
    for (rows.bind(appointment.id); rows.next();) {
        const bool same = rows.instant(1) == appointment.start && rows.instant(2) == appointment.end
                          && rows.flag(3) == !appointment.overrideReason.isEmpty();
        held.append({rows.text(0), rows.instant(1), same && wanted.contains(rows.text(0))});
    }
    QStringList kept;
    for (const Row &row : std::as_const(held)) {
        if (row.stays)
            kept.append(row.resource);
        else
            m_database.prepare("DELETE FROM occupancy WHERE resource = ? AND start_ms = ? AND appointment_id = ?")
                .bind(row.resource)
                .bind(row.start)
                .bind(appointment.id)
                .run();
    }
    return kept;
}

void AppointmentStore::occupy(const Appointment &appointment, const QStringList &resources)
{
    for (const QString &resource : resources) {
        m_database
            .prepare("INSERT INTO occupancy (resource, start_ms, end_ms, appointment_id, overridden) "
                     "VALUES (?, ?, ?, ?, ?)")
            .bind(resource)
            .bind(appointment.start)
            .bind(appointment.end)
            .bind(appointment.id)
            .bind(!appointment.overrideReason.isEmpty())
            .run();
    }
}

void AppointmentStore::addStatus(AppointmentId id, AppointmentStatus status, const QString &reason, UserId by,
                                 Instant at)
{
    m_database
        .prepare("INSERT INTO status_history (appointment_id, seq, status, reason, changed_by, changed_at) "
                 "VALUES (?1, (SELECT ifnull(max(seq), 0) + 1 FROM status_history WHERE appointment_id = ?1), ?2, ?3, "
                 "?4, ?5)")
        .bind(id)
        .bind(toString(status))
        .bindOptional(reason)
        .bind(by)
        .bind(at)
        .run();
}

std::optional<Appointment> AppointmentStore::find(ClinicId clinic, AppointmentId id)
{
    Statement row = m_database.prepare("SELECT " FRONTDESK_APPOINTMENT_COLUMNS
                                       " FROM appointments a WHERE a.id = ? AND a.clinic_id = ?");
    row.bind(id).bind(clinic);
    return row.next() ? std::optional(appointmentrow::read(row)) : std::nullopt;
}

std::optional<Appointment> AppointmentStore::findNumber(ClinicId clinic, qint64 number)
{
    Statement row = m_database.prepare("SELECT " FRONTDESK_APPOINTMENT_COLUMNS
                                       " FROM appointments a WHERE a.number = ? AND a.clinic_id = ?");
    row.bind(number).bind(clinic);
    return row.next() ? std::optional(appointmentrow::read(row)) : std::nullopt;
}

std::optional<VisitCard> AppointmentStore::findCard(ClinicId clinic, AppointmentId id)
{
    Statement row = m_database.prepare(FRONTDESK_CARD_SELECT "WHERE a.id = ? AND a.clinic_id = ?");
    row.bind(id).bind(clinic);
    return row.next() ? std::optional(readCard(row)) : std::nullopt;
}

QList<VisitCard> AppointmentStore::cards(const AppointmentFilter &filter)
{
    const bool whole = filter.limit < 0 && filter.offset == 0;
    Statement rows = m_database.prepareComposed(
        FRONTDESK_CARD_SELECT + whereOf(filter)
        + (whole ? " ORDER BY a.start_ms" : " ORDER BY a.start_ms, a.id LIMIT ? OFFSET ?"));
    bindFilter(rows, filter);
    if (!whole)
        rows.bind(filter.limit).bind(filter.offset);
    QList<VisitCard> cards;
    while (rows.next())
        cards.append(readCard(rows));
    if (whole)
        orderTies(cards);
    return cards;
}

int AppointmentStore::count(const AppointmentFilter &filter)
{
    Statement row = m_database.prepareComposed("SELECT count(*) FROM appointments a " + whereOf(filter));
    bindFilter(row, filter);
    return row.next() ? row.number(0) : 0;
}

int AppointmentStore::countFromWhatsApp(ClinicId clinic, Instant since)
{
    Statement row = m_database.prepare(
        "SELECT count(*) FROM appointments WHERE clinic_id = ? AND source = 'whatsapp' AND created_at >= ?");
    return row.bind(clinic).bind(since).next() ? row.number(0) : 0;
}

QList<BookedVisit> AppointmentStore::booked(const QString &resource, const TimeRange &range)
{
    Statement rows = m_database.prepare(
        "SELECT a.id, o.start_ms, o.end_ms, a.doctor_id, a.room_id, r.name, a.operatory, t.buffer_minutes "
        "FROM occupancy o JOIN appointments a ON a.id = o.appointment_id LEFT JOIN rooms r ON r.id = a.room_id "
        "LEFT JOIN appointment_types t ON t.id = a.type_id "
        "WHERE o.resource = ? AND o.start_ms < ? AND o.start_ms > ? AND o.end_ms > ? ORDER BY o.start_ms");
    rows.bind(resource).bind(range.end).bind(range.start - longestStay).bind(range.start);
    QList<BookedVisit> visits;
    while (rows.next()) {
        BookedVisit visit;
        visit.id = rows.id<AppointmentTag>(0);
        visit.range = {rows.instant(1), rows.instant(2)};
        visit.doctorId = rows.id<UserTag>(3);
        visit.roomId = rows.id<RoomTag>(4);
        visit.roomName = rows.text(5);
        visit.operatory = rows.text(6);
        visit.bufferMinutes = rows.optionalNumber(7);
        visits.append(visit);
    }
    return visits;
}

QList<BookedVisit> AppointmentStore::bookedForDoctor(UserId doctor, const TimeRange &range)
{
    QList<BookedVisit> visits = booked(doctorResource(doctor), range);
    for (BookedVisit &visit : visits)
        visit.doctorId = doctor; // who attends, not who hosts
    return visits;
}

QList<BookedVisit> AppointmentStore::bookedInRoom(RoomId room, const TimeRange &range)
{
    return booked(roomResource(room), range);
}

QList<BookedVisit> AppointmentStore::bookedInOperatory(ClinicId clinic, const QString &operatory,
                                                       const TimeRange &range)
{
    return booked(operatoryResource(clinic, operatory), range);
}

QList<Instant> AppointmentStore::startsWithin(ClinicId clinic, const TimeRange &range)
{
    Statement rows = m_database.prepare("SELECT start_ms FROM appointments WHERE clinic_id = ? AND start_ms >= ? AND "
                                        "start_ms < ? AND status NOT IN ('cancelled', 'no_show')");
    rows.bind(clinic).bind(range.start).bind(range.end);
    QList<Instant> starts;
    while (rows.next())
        starts.append(rows.instant(0));
    return starts;
}

QStringList AppointmentStore::doubleBookings()
{
    QStringList found;
    const auto sweep = [&](Statement rows) {
        QByteArray resource;
        QByteArray holder;
        qint64 until = 0;
        while (rows.next()) {
            if (rows.utf8(0) != resource) {
                resource = rows.utf8(0);
                until = 0;
            }
            if (rows.integer(1) < until)
                found.append(QString::fromUtf8(holder + " and " + rows.utf8(3)));
            if (rows.integer(2) > until) {
                until = rows.integer(2);
                holder = rows.utf8(3);
            }
        }
    };
    sweep(m_database.prepare("SELECT doctor_id, start_ms, end_ms, id FROM appointments WHERE status NOT IN "
                             "('cancelled', 'no_show') AND override_reason IS NULL ORDER BY doctor_id, start_ms"));
    sweep(m_database.prepare("SELECT room_id, start_ms, end_ms, id FROM appointments WHERE status NOT IN "
                             "('cancelled', 'no_show') AND override_reason IS NULL AND room_id IS NOT NULL "
                             "ORDER BY room_id, start_ms"));
    return found;
}

} // namespace frontdesk

#include "models/storage/seriesstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/storage/appointmentrow.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Recurrence recurrenceOf(const QString &rrule, const QByteArray &exdates)
{
    Recurrence recurrence{rrule, {}, {}};
    const QJsonArray all = QJsonDocument::fromJson(exdates).array();
    for (const QJsonValue &exdate : all) {
        if (exdate.isString())
            recurrence.exceptDates.append(QDate::fromString(exdate.toString(), Qt::ISODate));
        else
            recurrence.exceptInstants.append(fromMs(exdate.toInteger()));
    }
    return recurrence;
}

} // namespace

QString exdatesToJson(const Recurrence &recurrence)
{
    QJsonArray all;
    for (const Instant instant : recurrence.exceptInstants)
        all.append(toMs(instant));
    for (const QDate date : recurrence.exceptDates)
        all.append(date.toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void SeriesStore::insert(const Series &series)
{
    m_database
        .prepare("INSERT INTO series (id, clinic_id, rrule, exdates, split_from, created_at) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(series.id)
        .bind(series.clinicId)
        .bind(series.recurrence.rrule)
        .bind(exdatesToJson(series.recurrence))
        .bind(series.splitFrom)
        .bind(series.createdAt)
        .run();
}

void SeriesStore::setRecurrence(SeriesId id, const Recurrence &recurrence)
{
    m_database.prepare("UPDATE series SET rrule = ?, exdates = ? WHERE id = ?")
        .bind(recurrence.rrule)
        .bind(exdatesToJson(recurrence))
        .bind(id)
        .run();
}

void SeriesStore::move(AppointmentId occurrence, SeriesId to, Instant slot)
{
    m_database.prepare("UPDATE appointments SET series_id = ?, occurrence_ms = ? WHERE id = ?")
        .bind(to)
        .bind(slot)
        .bind(occurrence)
        .run();
}

std::optional<Series> SeriesStore::find(SeriesId id)
{
    Statement row = m_database.prepare(
        "SELECT id, clinic_id, rrule, exdates, split_from, created_at FROM series WHERE id = ?");
    if (!row.bind(id).next())
        return std::nullopt;
    return Series{row.id<SeriesTag>(0), row.id<ClinicTag>(1), recurrenceOf(row.text(2), row.utf8(3)),
                  row.id<SeriesTag>(4), row.instant(5)};
}

QList<Occurrence> SeriesStore::family(SeriesId id)
{
    Statement rows = m_database.prepare(
        "WITH RECURSIVE up (id, parent) AS (SELECT id, split_from FROM series WHERE id = ?1 UNION "
        "SELECT s.id, s.split_from FROM series s JOIN up ON s.id = up.parent), "
        "down (id) AS (SELECT id FROM up WHERE parent IS NULL UNION "
        "SELECT s.id FROM series s JOIN down ON s.split_from = down.id) "
        "SELECT " FRONTDESK_APPOINTMENT_COLUMNS
        ", ifnull(a.occurrence_ms, a.start_ms) FROM appointments a JOIN down ON a.series_id = down.id "
        "ORDER BY ifnull(a.occurrence_ms, a.start_ms), a.id");
    rows.bind(id);
    QList<Occurrence> all;
    while (rows.next())
        all.append({appointmentrow::read(rows), rows.instant(appointmentrow::columnCount)});
    return all;
}

void SeriesStore::release(AppointmentId id)
{
    m_database.prepare("DELETE FROM occupancy WHERE appointment_id = ?").bind(id).run();
}

} // namespace frontdesk

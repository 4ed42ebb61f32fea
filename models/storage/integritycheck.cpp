#include "models/storage/integritycheck.h"

#include "models/storage/appointmentstore.h"
#include "models/storage/journalstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList fileFaults(Database &database)
{
    QStringList faults;
    for (Statement rows = database.prepare("PRAGMA integrity_check(10)"); rows.next();) {
        if (const QString text = rows.text(0); text != "ok"_L1)
            faults += text.simplified();
    }
    return faults;
}

QStringList referenceFaults(Database &database)
{
    QStringList faults;
    for (Statement rows = database.prepare("PRAGMA foreign_key_check"); rows.next() && faults.size() < 10;)
        faults += u"row %1 of %2 refers to a missing row of %3"_s.arg(rows.text(1), rows.text(0), rows.text(2));
    return faults;
}

QStringList chainFaults(Database &database)
{
    if (const auto broken = JournalStore(database).firstBroken())
        return {u"entry %1 does not follow from the one before"_s.arg(*broken)};
    return {};
}

/// Asked of the appointments themselves.
QStringList doubleBookings(Database &database)
{
    QStringList faults;
    for (const QString &pair : AppointmentStore(database).doubleBookings().mid(0, 10))
        faults += u"appointments overlap: "_s + pair;
    return faults;
}

/// The same asked of the guard's table, which knows attending doctors and operatories too.
QStringList doublyHeldResources(Database &database)
{
    QStringList faults;
    Statement rows = database.prepare(
        "SELECT resource, start_ms FROM (SELECT resource, start_ms, MAX(end_ms) OVER (PARTITION BY resource "
        "ORDER BY start_ms, appointment_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS busy_until "
        "FROM occupancy WHERE overridden = 0) WHERE busy_until > start_ms LIMIT 10");
    while (rows.next())
        faults += u"%1 is held twice at %2"_s.arg(rows.text(0), toIso(rows.instant(1)));
    return faults;
}

/// Visits that the guard does not know of.
QStringList unguardedVisits(Database &database)
{
    QStringList faults;
    Statement rows = database.prepare(
        "SELECT number FROM appointments WHERE status NOT IN ('cancelled', 'no_show') AND NOT EXISTS (SELECT 1 FROM "
        "occupancy WHERE resource = 'd:' || doctor_id AND occupancy.start_ms = appointments.start_ms AND "
        "occupancy.end_ms = appointments.end_ms AND appointment_id = appointments.id) LIMIT 10");
    while (rows.next())
        faults += u"appointment %1 does not hold its doctor's time"_s.arg(rows.integer(0));
    return faults;
}

} // namespace

QList<IntegrityAnswer> checkIntegrity(Database &database)
{
    return {{u"integrity"_s, fileFaults(database)},
            {u"foreign keys"_s, referenceFaults(database)},
            {u"audit chain"_s, chainFaults(database)},
            {u"double booking"_s,
             doubleBookings(database) + doublyHeldResources(database) + unguardedVisits(database)}};
}

} // namespace frontdesk

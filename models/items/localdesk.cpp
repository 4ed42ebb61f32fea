#include "models/items/localdesk.h"

#include <QPointer>

#include "models/services/availabilityservice.h"
#include "models/services/booking/bookingservice.h"
#include "models/services/calendarservice.h"
#include "models/services/patientservice.h"

namespace frontdesk {

namespace {

constexpr std::chrono::milliseconds gatheringTime{100};

/// What a question answers when the database cannot: the value without content. The failure is logged by the reader.
template<class T>
T valueOr(const Result<T> &result, T fallback)
{
    return result ? *result : fallback;
}

} // namespace

LocalDesk::LocalDesk(Hub &hub, std::unique_ptr<Reader> reader, Actor actor, QObject *parent)
    : Desk(parent),
      m_hub(hub),
      m_reader(std::move(reader)),
      m_actor(std::move(actor))
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatheringTime);
    connect(&m_gather, &QTimer::timeout, this, &LocalDesk::tell);
    connect(&hub.feed(), &ChangeFeed::committed, this, &LocalDesk::hear);
}

TimeZone LocalDesk::zone() const
{
    return valueOr(m_reader->ask(m_actor,
                                 [](Session &session) -> Result<TimeZone> { return session.directory().rules.zone; }),
                   TimeZone::utc());
}

Result<DaySheet> LocalDesk::day(QDate date) const
{
    return m_reader->ask(m_actor,
                         [&](Session &session) -> Result<DaySheet> { return CalendarService(session).day(date); });
}

Result<QList<DaySheet>> LocalDesk::days(QDate first, QDate last) const
{
    return m_reader->ask(m_actor, [&](Session &session) -> Result<QList<DaySheet>> {
        return CalendarService(session).days(first, last);
    });
}

QList<QDate> LocalDesk::busyDates(QDate firstDay, QDate lastDay) const
{
    return valueOr(m_reader->ask(m_actor,
                                 [&](Session &session) -> Result<QList<QDate>> {
                                     return CalendarService(session).busyDates(firstDay, lastDay);
                                 }),
                   {});
}

QList<PatientHit> LocalDesk::findPatients(const QString &text, int limit) const
{
    return valueOr(m_reader->ask(m_actor,
                                 [&](Session &session) -> Result<QList<PatientHit>> {
                                     return PatientService(session).hits(text, limit);
                                 }),
                   {});
}

QList<DoctorInfo> LocalDesk::doctors() const
{
    return valueOr(m_reader->ask(m_actor,
                                 [](Session &session) -> Result<QList<DoctorInfo>> {
                                     return session.directory().doctors;
                                 }),
                   {});
}

QList<RoomInfo> LocalDesk::rooms() const
{
    return valueOr(m_reader->ask(m_actor,
                                 [](Session &session) -> Result<QList<RoomInfo>> { return session.directory().rooms; }),
                   {});
}

QList<AppointmentTypeInfo> LocalDesk::appointmentTypes() const
{
    return valueOr(m_reader->ask(m_actor,
                                 [](Session &session) -> Result<QList<AppointmentTypeInfo>> {
                                     return session.directory().types;
                                 }),
                   {});
}

Violations LocalDesk::check(const BookAppointment &wanted) const
{
    const auto found = m_reader->ask(m_actor, [&](Session &session) -> Result<Violations> {
        return BookingService(session).check(wanted);
    });
    return found ? *found : Violations{{found.error()}};
}

Violations LocalDesk::check(const ChangeAppointment &wanted) const
{
    const auto found = m_reader->ask(m_actor, [&](Session &session) -> Result<Violations> {
        return BookingService(session).check(wanted);
    });
    return found ? *found : Violations{{found.error()}};
}

std::optional<Instant> LocalDesk::nextFreeSlot(UserId doctor, Instant from, int durationMinutes) const
{
    return valueOr(m_reader->ask(m_actor,
                                 [&](Session &session) -> Result<std::optional<Instant>> {
                                     return AvailabilityService(session).nextFree(doctor, from, durationMinutes);
                                 }),
                   {});
}

template<class T>
void LocalDesk::order(std::function<Result<T>(Session &)> work, QObject *context, Reply<T> done)
{
    m_hub.writer().post<T>(m_actor, std::move(work), m_mailbox,
                           [context = QPointer<QObject>(context), done = std::move(done)](const Result<T> &result) {
                               if (context)
                                   done(result);
                           });
}

void LocalDesk::book(const BookAppointment &command, QObject *context, Reply<Appointment> done)
{
    order<Appointment>([command](Session &session) { return BookingService(session).book(command); }, context,
                       std::move(done));
}

void LocalDesk::change(const ChangeAppointment &command, QObject *context, Reply<Appointment> done)
{
    order<Appointment>([command](Session &session) { return BookingService(session).change(command); }, context,
                       std::move(done));
}

void LocalDesk::changeStatus(const ChangeStatus &command, QObject *context, Reply<Appointment> done)
{
    order<Appointment>([command](Session &session) { return BookingService(session).changeStatus(command); }, context,
                       std::move(done));
}

void LocalDesk::setArrived(AppointmentId id, bool arrived, QObject *context, Reply<Appointment> done)
{
    order<Appointment>([id, arrived](Session &session) { return BookingService(session).setArrived(id, arrived); },
                       context, std::move(done));
}

void LocalDesk::revert(const RevertAppointment &command, QObject *context, Reply<Appointment> done)
{
    order<Appointment>([command](Session &session) { return BookingService(session).revert(command); }, context,
                       std::move(done));
}

void LocalDesk::createPatient(const NewPatient &patient, QObject *context, Reply<PatientHit> done)
{
    order<PatientHit>(
        [patient](Session &session) -> Result<PatientHit> {
            const Result<Patient> created = PatientService(session).create(patient);
            if (!created)
                return created.error();
            return hitOf(*created);
        },
        context, std::move(done));
}

void LocalDesk::hear(const QList<Change> &changes)
{
    const TimeZone clinicZone = zone();
    for (const Change &change : changes) {
        if (change.entry.clinicId != m_actor.clinicId)
            continue;
        m_setupTouched |= isSetup(change.entry.entity) || change.entry.entity == QLatin1StringView("patient")
                          || (change.entry.entity == QLatin1StringView("appointment") && change.touched.isEmpty());
        for (const Instant start : change.touched)
            m_touched.insert(clinicZone.dateOf(start));
    }
    if ((m_setupTouched || !m_touched.isEmpty()) && !m_gather.isActive())
        m_gather.start();
}

void LocalDesk::tell()
{
    if (std::exchange(m_setupTouched, false))
        Q_EMIT setupChanged();
    const QSet<QDate> touched = std::exchange(m_touched, {});
    if (!touched.isEmpty())
        Q_EMIT daysChanged(touched.values());
}

} // namespace frontdesk

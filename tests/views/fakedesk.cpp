#include "tests/views/fakedesk.h"

#include <QPointer>

#include <algorithm>

#include "models/domain/slots.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

FakeDesk::FakeDesk(const TimeZone &zone, Instant now) : clock(now)
{
    clinic.id = ClinicId::create();
    clinic.zone = zone;
    clinic.bufferMinutes = 0;
    for (size_t day = 0; day < 6; ++day)
        clinic.hours.days.at(day) = {{9 * 60, 17 * 60}};
}

UserId FakeDesk::addDoctor(const QString &first, const QString &last, const QString &specialty)
{
    DoctorInfo doctor;
    doctor.id = UserId::create();
    doctor.firstName = first;
    doctor.lastName = last;
    doctor.name = (first.isRightToLeft() ? u"د. "_s : u"Dr. "_s) + first + u' ' + last;
    doctor.specialty = specialty;
    m_doctors.append(doctor);
    DoctorRules rules;
    rules.id = doctor.id;
    m_rules.insert(doctor.id, rules);
    return doctor.id;
}

PatientId FakeDesk::addPatient(const QString &first, const QString &last, const QString &phone)
{
    PatientHit patient;
    patient.id = PatientId::create();
    patient.number = u"P-2026-%1"_s.arg(m_patients.size() + 1, 3, 10, QChar(u'0'));
    patient.name = QString(first + u' ' + last).trimmed();
    patient.phone = phone;
    m_patients.append(patient);
    return patient.id;
}

RoomId FakeDesk::addRoom(const QString &name)
{
    m_rooms.append({RoomId::create(), name, u"#2563EB"_s});
    return m_rooms.last().id;
}

void FakeDesk::addType(const QString &name, int minutes)
{
    AppointmentTypeInfo type;
    type.id = AppointmentTypeId::create();
    type.name = name;
    type.durationMinutes = minutes;
    m_types.append(type);
}

AppointmentId FakeDesk::put(UserId doctor, PatientId patient, QDate date, QTime time, int minutes,
                            AppointmentStatus status)
{
    Appointment visit;
    visit.id = AppointmentId::create();
    visit.clinicId = clinic.id;
    visit.patientId = patient;
    visit.doctorId = doctor;
    visit.start = instant(date, time);
    visit.end = visit.start + Minutes(minutes);
    visit.status = status;
    m_visits.insert(visit.id, visit);
    return visit.id;
}

VisitCard FakeDesk::cardOf(const Appointment &visit) const
{
    VisitCard card;
    card.appointment = visit;
    for (const PatientHit &patient : m_patients) {
        if (patient.id == visit.patientId) {
            card.patientName = patient.name;
            card.patientPhone = patient.phone;
            card.patientNumber = patient.number;
            card.patientNoShowCount = patient.noShowCount;
        }
    }
    for (const DoctorInfo &doctor : m_doctors) {
        if (doctor.id == visit.doctorId)
            card.doctorName = doctor.name;
    }
    for (const RoomInfo &room : m_rooms) {
        if (room.id == visit.roomId) {
            card.roomName = room.name;
            card.roomColor = room.color;
        }
    }
    return card;
}

Result<DaySheet> FakeDesk::day(QDate date) const
{
    ++m_daysRead;
    DaySheet sheet;
    sheet.date = date;
    sheet.zone = clinic.zone;
    sheet.day = clinic.zone.day(date);
    if (const auto holiday = holidayOn(clinic.holidays, date)) {
        sheet.closed = true;
        sheet.closedReason = holiday->name;
    }
    sheet.closed = sheet.closed || clinic.hours.on(date).isEmpty();
    for (const DoctorInfo &doctor : m_doctors) {
        const DoctorRules rules = m_rules.value(doctor.id);
        DayColumn column{doctor.id, doctor.name, doctor.specialty, rules.slotMinutes, bufferOf(clinic, rules), {}, {}};
        column.open = doctorOpenRanges(date, clinic, rules);
        for (const TimeOff &away : rules.timeOff) {
            if (const auto range = timeOffOn(away, date, clinic.zone))
                column.timeOff.append({*range, away.reason});
        }
        sheet.columns.append(column);
    }
    for (const Appointment &visit : m_visits) {
        if (visit.range().overlaps(sheet.day))
            sheet.visits.append(cardOf(visit));
    }
    std::sort(sheet.visits.begin(), sheet.visits.end(), [](const VisitCard &a, const VisitCard &b) {
        return std::pair(a.appointment.start, a.appointment.id) < std::pair(b.appointment.start, b.appointment.id);
    });
    return sheet;
}

QList<QDate> FakeDesk::busyDates(QDate firstDay, QDate lastDay) const
{
    QList<QDate> dates;
    for (const Appointment &visit : m_visits) {
        const QDate date = clinic.zone.dateOf(visit.start);
        if (date >= firstDay && date <= lastDay && blocksTime(visit.status) && !dates.contains(date))
            dates.append(date);
    }
    std::sort(dates.begin(), dates.end());
    return dates;
}

QList<PatientHit> FakeDesk::findPatients(const QString &text, int limit) const
{
    QList<PatientHit> hits;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const PatientHit &patient : m_patients) {
        const QString haystack = patient.name + u' ' + patient.phone;
        const bool all = std::all_of(words.begin(), words.end(), [&haystack](const QString &word) {
            return haystack.contains(word, Qt::CaseInsensitive);
        });
        if (all && !words.isEmpty() && hits.size() < limit)
            hits.append(patient);
    }
    return hits;
}

QList<BookedVisit> FakeDesk::booked(UserId doctor, RoomId room) const
{
    QList<BookedVisit> result;
    for (const Appointment &visit : m_visits) {
        const bool near = visit.doctorId == doctor || (!room.isNull() && visit.roomId == room);
        if (near && blocksTime(visit.status))
            result.append({visit.id, visit.range(), visit.doctorId, visit.roomId, cardOf(visit).roomName,
                           visit.operatory, std::nullopt});
    }
    return result;
}

Violations FakeDesk::against(const Appointment &visit) const
{
    WantedVisit want;
    want.id = visit.id;
    want.range = visit.range();
    want.doctorIds = {visit.doctorId};
    want.roomId = visit.roomId;
    want.operatory = visit.operatory;
    return checkBooking(want, booked(visit.doctorId, visit.roomId), clinic, {m_rules.value(visit.doctorId)}, now());
}

Appointment FakeDesk::wantedBy(const BookAppointment &command) const
{
    Appointment visit;
    visit.clinicId = clinic.id;
    visit.patientId = command.patientId;
    visit.doctorId = command.doctorId;
    visit.start = command.start;
    visit.type = command.type.value_or(u"Checkup"_s);
    int minutes = m_rules.value(command.doctorId).slotMinutes;
    for (const AppointmentTypeInfo &type : m_types) {
        if (type.name == visit.type)
            minutes = type.durationMinutes;
    }
    visit.end = visit.start + Minutes(command.durationMinutes.value_or(minutes));
    visit.status = command.status.value_or(AppointmentStatus::Scheduled);
    visit.roomId = command.roomId;
    visit.notes = command.notes;
    visit.overrideReason = command.overrideReason.value_or(QString());
    return visit;
}

Appointment FakeDesk::wantedBy(const ChangeAppointment &command) const
{
    Appointment visit = m_visits.value(command.id);
    const int minutes = command.durationMinutes.value_or(visit.durationMinutes());
    visit.start = command.start.value_or(visit.start);
    visit.end = visit.start + Minutes(minutes);
    visit.doctorId = command.doctorId.value_or(visit.doctorId);
    visit.type = command.type.value_or(visit.type);
    visit.roomId = command.roomId.value_or(visit.roomId);
    visit.notes = command.notes.value_or(visit.notes);
    visit.overrideReason = command.overrideReason.value_or(visit.overrideReason);
    return visit;
}

Violations FakeDesk::check(const BookAppointment &wanted) const
{
    return against(wantedBy(wanted));
}

/// The past is refused only for a new start, as the contract has it.
Violations FakeDesk::check(const ChangeAppointment &wanted) const
{
    Violations found = against(wantedBy(wanted));
    if (!wanted.start)
        found.errors.removeIf([](const Error &error) { return error.code == ErrorCode::PastStart; });
    return found;
}

std::optional<Instant> FakeDesk::nextFreeSlot(UserId doctor, Instant from, int durationMinutes) const
{
    constexpr int horizon = 60;
    const QDate first = clinic.zone.dateOf(from);
    for (QDate date = first; date < first.addDays(horizon); date = date.addDays(1)) {
        for (const Slot &slot : slotsOfDay(date, clinic, m_rules.value(doctor), booked(doctor, {}), now())) {
            Appointment visit;
            visit.doctorId = doctor;
            visit.start = slot.start;
            visit.end = slot.start + Minutes(durationMinutes);
            if (slot.start >= from && against(visit).isEmpty())
                return slot.start;
        }
    }
    return std::nullopt;
}

void FakeDesk::store(Appointment visit, QObject *context, const Reply<Appointment> &done)
{
    ++m_orders;
    QList<QDate> dates{clinic.zone.dateOf(visit.start)};
    if (visit.id.isNull())
        visit.id = AppointmentId::create();
    else
        dates.append(clinic.zone.dateOf(m_visits.value(visit.id).start));
    visit.version = m_visits.contains(visit.id) ? m_visits.value(visit.id).version + 1 : 1;
    visit.updatedAt = now();
    m_visits.insert(visit.id, visit);
    const auto answer = [done, visit, guard = QPointer(context)] {
        if (guard)
            done(visit);
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        this, [this, dates] { Q_EMIT daysChanged(dates); }, Qt::QueuedConnection);
}

void FakeDesk::refuse(const Error &error, QObject *context, const Reply<Appointment> &done)
{
    const auto answer = [done, error, guard = QPointer(context)] {
        if (guard)
            done(error);
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void FakeDesk::book(const BookAppointment &command, QObject *context, Reply<Appointment> done)
{
    const Violations found = check(command);
    if (!found.isEmpty() && (!command.overrideReason || found.errors.first().code == ErrorCode::PastStart))
        refuse(found.errors.first(), context, done);
    else
        store(wantedBy(command), context, done);
}

void FakeDesk::change(const ChangeAppointment &command, QObject *context, Reply<Appointment> done)
{
    const Violations found = check(command);
    if (!found.isEmpty() && (!command.overrideReason || found.errors.first().code == ErrorCode::PastStart))
        refuse(found.errors.first(), context, done);
    else
        store(wantedBy(command), context, done);
}

void FakeDesk::changeStatus(const ChangeStatus &command, QObject *context, Reply<Appointment> done)
{
    Appointment visit = m_visits.value(command.id);
    const Result<Done> allowed = checkTransition(visit.status, command.status);
    if (!allowed) {
        refuse(allowed.error(), context, done);
        return;
    }
    visit.status = command.status;
    if (command.status == AppointmentStatus::Cancelled)
        visit.cancellationReason = command.reason;
    store(visit, context, done);
}

void FakeDesk::setArrived(AppointmentId id, bool arrived, QObject *context, Reply<Appointment> done)
{
    Appointment visit = m_visits.value(id);
    const bool open = visit.status == AppointmentStatus::Scheduled || visit.status == AppointmentStatus::Confirmed;
    if (!open || clinic.zone.dateOf(visit.start) != clinic.zone.dateOf(now())) {
        refuse(Error::of(ErrorCode::NotArrivable), context, done);
        return;
    }
    visit.arrivedAt = arrived ? std::optional(now()) : std::nullopt;
    store(visit, context, done);
}

void FakeDesk::revert(const RevertAppointment &command, QObject *context, Reply<Appointment> done)
{
    if (m_visits.value(command.before.id).version != command.expectedVersion) {
        refuse(Error::of(ErrorCode::StaleVersion), context, done);
        return;
    }
    if (blocksTime(command.before.status)) {
        Violations found = against(command.before);
        found.errors.removeIf([](const Error &error) { return error.code == ErrorCode::PastStart; });
        if (!found.isEmpty() && command.before.overrideReason.isEmpty()) {
            refuse(found.errors.first(), context, done);
            return;
        }
    }
    store(command.before, context, done);
}

void FakeDesk::createPatient(const NewPatient &patient, QObject *context, Reply<PatientHit> done)
{
    addPatient(patient.firstName, patient.lastName, patient.phone);
    const auto answer = [done, hit = m_patients.last(), guard = QPointer(context)] {
        if (guard)
            done(hit);
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

} // namespace frontdesk::test

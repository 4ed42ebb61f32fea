#include "models/services/calendarservice.h"

#include "models/services/booking/attendance.h"
#include "models/storage/busytimestore.h"
#include "models/storage/visitdetailstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Ends for lists that are open to one side; no clinic books outside them.
const QDate earliestDate(1970, 1, 1);
const QDate latestDate(9999, 12, 30);

std::optional<NamedRange> rangeOf(const TimeOff &timeOff, QDate date, const TimeZone &zone)
{
    if (date < timeOff.startDate || date > timeOff.endDate)
        return std::nullopt;
    if (!timeOff.startMinute)
        return NamedRange{zone.day(date), timeOff.reason};
    const auto at = [&](int minute) {
        return minute >= 1440 ? zone.day(date).end
                              : zone.toInstantOrNext(date, QTime::fromMSecsSinceStartOfDay(minute * 60'000));
    };
    return NamedRange{{at(*timeOff.startMinute), at(timeOff.endMinute.value_or(1440))}, timeOff.reason};
}

} // namespace

DayColumn CalendarService::column(QDate date, const DoctorInfo &doctor)
{
    const Directory &directory = m_session.directory();
    const DoctorRules rules = directory.doctorRules.value(doctor.id);
    DayColumn column{doctor.id,
                     doctor.name,
                     doctor.specialty,
                     rules.slotMinutes,
                     bufferOf(directory.rules, rules),
                     doctorOpenRanges(date, directory.rules, rules),
                     {}};
    for (const TimeOff &timeOff : rules.timeOff) {
        if (const auto range = rangeOf(timeOff, date, directory.rules.zone))
            column.timeOff.append(*range);
    }
    return column;
}

DaySheet CalendarService::frame(QDate date)
{
    const Directory &directory = m_session.directory();
    DaySheet sheet;
    sheet.date = date;
    sheet.zone = directory.rules.zone;
    sheet.day = sheet.zone.day(date);
    sheet.closed = clinicOpenRanges(date, directory.rules).isEmpty();
    const auto holiday = std::ranges::find(directory.rules.holidays, date, &Holiday::date);
    if (holiday != directory.rules.holidays.end())
        sheet.closedReason = holiday->name;
    for (const DoctorInfo &doctor : directory.doctors)
        sheet.columns.append(column(date, doctor));
    return sheet;
}

DaySheet CalendarService::day(QDate date)
{
    return days(date, date).constFirst();
}

QList<DaySheet> CalendarService::days(QDate first, QDate last)
{
    QList<DaySheet> sheets;
    for (QDate date = first; date <= last; date = date.addDays(1))
        sheets.append(frame(date));
    AppointmentFilter filter;
    filter.startsWithin = dates(first, last);
    qsizetype day = 0;
    const auto people = peopleWithin(*filter.startsWithin);
    for (VisitCard &card : list(filter).visits) {
        card.people = people.value(card.appointment.id);
        while (day + 1 < sheets.size() && card.appointment.start >= sheets.at(day).day.end)
            ++day;
        sheets[day].visits.append(std::move(card));
    }
    return sheets;
}

QList<QDate> CalendarService::busyDates(QDate first, QDate last)
{
    const TimeZone zone = m_session.directory().rules.zone;
    BusyTimeStore times(m_session.database());
    QList<QDate> busy;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        if (times.isBusy(m_session.actor().clinicId, zone.day(date)))
            busy.append(date);
    }
    return busy;
}

TimeRange CalendarService::dates(QDate first, QDate last)
{
    const TimeZone &zone = m_session.directory().rules.zone;
    return {zone.day(first.isValid() ? first : earliestDate).start, zone.day(last.isValid() ? last : latestDate).end};
}

CalendarService::Page CalendarService::list(AppointmentFilter filter)
{
    const Actor &actor = m_session.actor();
    filter.clinicId = actor.clinicId;
    if (!actor.isStaff() && actor.patientId.isNull())
        return {};
    if (!actor.isStaff()) {
        filter.patientId = actor.patientId;
        filter.withInternal = false;
    }
    AppointmentStore &appointments = m_session.stores().appointments;
    Page page{appointments.cards(filter), 0};
    const bool whole = filter.offset == 0 && (filter.limit < 0 || page.visits.size() < filter.limit);
    page.total = whole ? int(page.visits.size()) : appointments.count(filter);
    for (VisitCard &card : page.visits)
        fillNames(card);
    return page;
}

int CalendarService::bookedFromWhatsApp(Instant since)
{
    return m_session.stores().appointments.countFromWhatsApp(m_session.actor().clinicId, since);
}

Result<VisitCard> CalendarService::find(AppointmentId id)
{
    const Actor &actor = m_session.actor();
    auto card = m_session.stores().appointments.findCard(actor.clinicId, id);
    if (!card || (!actor.isStaff() && !Attendance(m_session).isFor(card->appointment, actor.patientId)))
        return Error::notFound(u"Appointment"_s);
    fillNames(*card);
    if (actor.isStaff() && (card->appointment.group || card->appointment.internal)) {
        card->people = VisitDetailStore(m_session.database()).people(id);
        nameStaff(card->people);
    }
    return *card;
}

QHash<AppointmentId, QList<VisitPerson>> CalendarService::peopleWithin(const TimeRange &range)
{
    const Actor &actor = m_session.actor();
    if (!actor.isStaff()) // in a group a patient sees themself alone
        return {};
    auto people = VisitDetailStore(m_session.database()).peopleWithin(actor.clinicId, range);
    for (QList<VisitPerson> &each : people)
        nameStaff(each);
    return people;
}

void CalendarService::nameStaff(QList<VisitPerson> &people)
{
    for (VisitPerson &person : people) {
        if (person.attendee.staff)
            person.name = m_session.directory().staffNames.value(person.attendee.userId());
    }
}

/// In a group a patient sees themself, never the others.
void CalendarService::showOwn(VisitCard &card)
{
    const Actor &actor = m_session.actor();
    if (actor.isStaff() || card.appointment.patientId == actor.patientId)
        return;
    const auto own = m_session.stores().patients.find(actor.clinicId, actor.patientId);
    if (!own)
        return;
    card.appointment.patientId = own->id;
    card.patientName = own->name();
    card.patientPhone = own->phone;
    card.patientEmail = own->email;
    card.patientNumber = own->patientNumber;
    card.patientInsurance = own->insurance;
    card.patientNoShowCount = own->noShowCount;
    card.invoiceId = {};
}

void CalendarService::fillNames(VisitCard &card)
{
    showOwn(card);
    const Directory &directory = m_session.directory();
    card.doctorName = directory.staffNames.value(card.appointment.doctorId);
    if (const RoomInfo *room = directory.room(card.appointment.roomId)) {
        card.roomName = room->name;
        card.roomColor = room->color;
    }
}

} // namespace frontdesk

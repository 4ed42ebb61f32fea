#include "models/services/sample/demoseries.h"

#include "models/services/booking/appointmentdiff.h"
#include "models/storage/seriesstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patient = 12; // places in the cast
constexpr int doctor = 1;
constexpr int weeksBefore = 3;

QDate nextOpenDay(const ClinicRules &rules, QDate date)
{
    while (rules.hours.on(date).isEmpty())
        date = date.addDays(1);
    return date;
}

Appointment occurrenceOf(const Series &series, const TimeRange &range, const DemoCast &cast, Instant present)
{
    Appointment visit;
    visit.clinicId = series.clinicId;
    visit.seriesId = series.id;
    visit.patientId = cast.visits.patients.at(patient);
    visit.doctorId = cast.visits.doctors.at(doctor).id;
    visit.roomId = cast.visits.doctors.at(doctor).room;
    visit.start = range.start;
    visit.end = range.end;
    visit.type = u"Consultation"_s;
    visit.notes = u"Ajuste semanal"_s;
    visit.createdBy = cast.receptionists.constFirst();
    visit.createdAt = series.createdAt;
    visit.updatedAt = series.createdAt;
    if (range.end <= present) {
        visit.status = AppointmentStatus::Completed;
        visit.arrivedAt = range.start - Minutes(6);
        visit.actualStart = range.start;
        visit.actualEnd = range.end;
        visit.completedAt = range.end;
        visit.updatedAt = range.end;
    }
    return visit;
}

void writeOccurrence(Session &session, const Series &series, Appointment visit)
{
    if (const AppointmentTypeInfo *type = session.directory().type(visit.type))
        visit.typeId = type->id;
    AppointmentStore &appointments = session.stores().appointments;
    appointments.insert(visit, {visit.doctorId});
    SeriesStore(session.database()).move(visit.id, series.id, visit.start);
    appointments.addStatus(visit.id, AppointmentStatus::Scheduled, {}, {}, visit.createdAt);
    if (visit.status != AppointmentStatus::Scheduled)
        appointments.addStatus(visit.id, visit.status, {}, {}, visit.updatedAt);
    session.record({u"created"_s,
                    u"appointment"_s,
                    visit.id.toString(),
                    ChangeOp::Created,
                    visit.patientId,
                    {},
                    appointmentDiff(nullptr, visit),
                    {visit.start}});
}

} // namespace

KeptFree writeDemoSeries(Session &session, const DemoCast &cast, SampleRandom &random)
{
    if (cast.visits.patients.size() <= patient || cast.visits.doctors.size() <= doctor)
        return {};
    const ClinicRules rules = session.directory().rules;
    const QDate soon = nextOpenDay(rules, rules.zone.dateOf(session.now()).addDays(1));
    const Instant start = rules.zone.toInstantOrNext(soon.addDays(-7 * weeksBefore), 10 * 60);
    Series series;
    series.createdAt = start - std::chrono::days(5);
    series.id = SeriesId(random.uuid(series.createdAt));
    series.clinicId = session.actor().clinicId;
    series.recurrence.rrule = u"FREQ=WEEKLY;COUNT=8"_s;
    SeriesStore(session.database()).insert(series);
    KeptFree kept{cast.visits.doctors.at(doctor).id, {}};
    const auto occurrences = occurrencesOf(series.recurrence, {start, start + Minutes(30)}, rules.zone);
    for (const TimeRange &range : occurrences ? *occurrences : QList<TimeRange>()) {
        Appointment visit = occurrenceOf(series, range, cast, session.now());
        visit.id = AppointmentId(random.uuid(visit.createdAt));
        writeOccurrence(session, series, visit);
        kept.ranges.append(range);
    }
    return kept;
}

} // namespace frontdesk

#include "models/services/sample/samplevisits.h"

#include "models/services/booking/appointmentdiff.h"
#include "models/services/sample/samplenames.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int filledPercent = 85;

bool inSpanish(Session &session)
{
    return session.directory().clinic.language == "es"_L1;
}

} // namespace

int SampleVisits::writeDay(Session &session, QDate date, int atMost)
{
    m_cameToday.clear();
    int written = 0;
    for (const SampleDoctor &doctor : m_cast.doctors)
        written += writeDoctorsDay(session, date, doctor, atMost - written);
    return written;
}

int SampleVisits::writeDoctorsDay(Session &session, QDate date, const SampleDoctor &doctor, int atMost)
{
    const ClinicRules &clinic = session.directory().rules;
    const DoctorRules rules = session.directory().doctorRules.value(doctor.id);
    int written = 0;
    for (const TimeRange &range : workingRanges(date, clinic, rules)) {
        Instant at = range.start;
        while (written < atMost) {
            const AppointmentTypeInfo &type = m_random.pick(m_cast.types);
            const Instant end = at + Minutes(type.durationMinutes);
            if (end > range.end)
                break;
            const int buffer = std::max(bufferOf(clinic, rules), type.bufferMinutes.value_or(0));
            if (const auto free = inTheWay(doctor.id, {at - Minutes(buffer), end + Minutes(buffer)})) {
                at = *free + Minutes(buffer);
            } else if (m_random.chance(filledPercent)) {
                writeVisit(session, doctor, type, at);
                ++written;
                at = end + Minutes(buffer);
            } else {
                at += Minutes(rules.slotMinutes);
            }
        }
    }
    return written;
}

/// Hardly anybody comes twice on one day.
PatientId SampleVisits::pickPatient()
{
    constexpr int tries = 8;
    PatientId patient = m_random.pick(m_cast.patients);
    for (int i = 1; i < tries && m_cameToday.contains(patient); ++i)
        patient = m_random.pick(m_cast.patients);
    m_cameToday.insert(patient);
    return patient;
}

/// When what is kept free there ends.
std::optional<Instant> SampleVisits::inTheWay(UserId doctor, const TimeRange &wanted) const
{
    for (const TimeRange &kept : m_keptFree.value(doctor)) {
        if (kept.start < wanted.end && wanted.start < kept.end)
            return kept.end;
    }
    return std::nullopt;
}

void SampleVisits::writeVisit(Session &session, const SampleDoctor &doctor, const AppointmentTypeInfo &type,
                              Instant start)
{
    Appointment visit;
    visit.createdAt = std::min(m_present, start) - std::chrono::days(1 + m_random.below(30));
    visit.id = AppointmentId(m_random.uuid(visit.createdAt));
    visit.clinicId = session.actor().clinicId;
    visit.patientId = pickPatient();
    visit.doctorId = doctor.id;
    visit.roomId = doctor.room;
    visit.start = start;
    visit.end = start + Minutes(type.durationMinutes);
    visit.type = type.name;
    visit.typeId = type.id;
    visit.source = m_random.chance(20) ? AppointmentSource::Mobile : AppointmentSource::Desk;
    if (m_random.chance(15))
        visit.notes = m_random.pick(inSpanish(session) ? sampleNotesInSpanish : sampleNotes).toString();
    settle(session, visit);
    AppointmentStore &appointments = session.stores().appointments;
    appointments.insert(visit, {visit.doctorId});
    const bool asked = visit.status == AppointmentStatus::Requested;
    appointments.addStatus(visit.id, asked ? AppointmentStatus::Requested : AppointmentStatus::Scheduled, {}, {},
                           visit.createdAt);
    if (!asked && visit.status != AppointmentStatus::Scheduled)
        appointments.addStatus(visit.id, visit.status, visit.cancellationReason, {}, visit.updatedAt);
    session.record({u"created"_s,
                    u"appointment"_s,
                    visit.id.toString(),
                    ChangeOp::Created,
                    visit.patientId,
                    {},
                    appointmentDiff(nullptr, visit),
                    {visit.start}});
}

/// Gives the visit the status that its time makes likely, and what belongs to it.
void SampleVisits::settle(Session &session, Appointment &visit)
{
    const int dice = m_random.below(100);
    visit.updatedAt = visit.createdAt;
    if (dice < 6) {
        visit.status = AppointmentStatus::Cancelled;
        visit.cancelledAt = visit.createdAt;
        visit.cancellationReason = inSpanish(session) ? u"A petición del paciente"_s : u"Patient asked"_s;
    } else if (visit.end <= m_present) {
        settlePast(session, visit, dice);
    } else {
        plan(visit, dice);
    }
}

void SampleVisits::settlePast(Session &session, Appointment &visit, int dice)
{
    visit.updatedAt = visit.end;
    if (dice < 11) {
        visit.status = AppointmentStatus::NoShow;
        session.stores().patients.countNoShow(visit.patientId, 1, visit.end);
        return;
    }
    visit.status = AppointmentStatus::Completed;
    visit.arrivedAt = visit.start - Minutes(m_random.below(15));
    visit.actualStart = visit.start + Minutes(m_random.below(10));
    visit.actualEnd = visit.end;
    visit.completedAt = visit.end;
}

void SampleVisits::plan(Appointment &visit, int dice)
{
    if (visit.start <= m_present) {
        visit.status = AppointmentStatus::InProgress;
        visit.arrivedAt = visit.start - Minutes(5);
        visit.actualStart = visit.start;
    } else if (visit.start < m_present + Minutes(25)) {
        visit.status = AppointmentStatus::Confirmed;
        visit.arrivedAt = m_present - Minutes(m_random.below(15));
    } else if (dice < 14) {
        visit.status = AppointmentStatus::Requested;
        visit.source = AppointmentSource::Mobile;
    } else if (dice < 48) {
        visit.status = AppointmentStatus::Confirmed;
    }
}

} // namespace frontdesk

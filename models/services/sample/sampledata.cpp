#include "models/services/sample/sampledata.h"

#include "models/services/sample/samplenames.h"
#include "models/services/sample/samplepeople.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsPerPart = 2000;
constexpr int visitsPerDoctorAndDay = 6;
constexpr int mostDoctorsByDefault = 60;
constexpr int usualWorkingDays = 750; ///< three years
constexpr int farthestDaysAhead = 45;
constexpr int mostPatientsByDefault = 200'000;

int defaultPatients(int appointments)
{
    return std::clamp(appointments / 12, 40, mostPatientsByDefault);
}

int defaultDoctors(int appointments)
{
    return std::clamp(appointments / (visitsPerDoctorAndDay * usualWorkingDays), 3, mostDoctorsByDefault);
}

} // namespace

SampleData::SampleData(const Size &size, quint64 seed)
    : m_wanted(size.appointments),
      m_patientCount(size.patients.value_or(defaultPatients(size.appointments))),
      m_doctorCount(size.doctors.value_or(defaultDoctors(size.appointments))),
      m_random(seed)
{
}

Result<bool> SampleData::writeNext(Session &session)
{
    if (!m_begun)
        begin(session);
    if (m_cast.patients.size() < m_patientCount) {
        writePatients(session);
        return true;
    }
    const int target = std::min(m_wanted, m_written + rowsPerPart);
    while (m_written < target) {
        if (const auto day = writeDay(session); !day)
            return day.error();
    }
    return m_written < m_wanted;
}

void SampleData::begin(Session &session)
{
    m_begun = true;
    const ClinicRules &rules = session.directory().rules;
    m_today = rules.zone.dateOf(session.now());
    m_morning = rules.zone.day(m_today).start;
    const int days = m_wanted / (m_doctorCount * visitsPerDoctorAndDay);
    m_lastFuture = m_today.addDays(std::min(days / 5 + 1, farthestDaysAhead));
    m_date = m_today.addDays(-1);
    const ClinicId clinic = session.actor().clinicId;
    m_firstNumber = session.stores().patients.count(clinic);
    m_random.stir(quint64(session.stores().appointments.count({clinic, {}, {}, {}, {}, true, -1, 0})));
    m_phoneStart = samplePhoneStart(session.directory().clinic.region);
    writeTypes(session);
    writeDoctors(session);
}

void SampleData::writeTypes(Session &session)
{
    m_cast.types = session.directory().types;
    if (!m_cast.types.isEmpty())
        return;
    m_cast.types = sampleTypes(m_random, m_morning);
    for (qsizetype i = 0; i < m_cast.types.size(); ++i)
        session.stores().clinics.putType(session.actor().clinicId, m_cast.types.at(i), int(i));
}

void SampleData::writeDoctors(Session &session)
{
    const int roomsBefore = int(session.directory().rooms.size());
    const int doctorsBefore = int(session.directory().doctors.size());
    for (int i = 0; i < m_doctorCount; ++i) {
        DoctorRecord doctor;
        doctor.id = UserId(m_random.uuid(m_morning));
        doctor.firstName = m_random.pick(sampleFirstNames).toString();
        doctor.lastName = m_random.pick(sampleLastNames).toString();
        doctor.specialty = m_random.pick(sampleSpecialties).toString();
        doctor.position = doctorsBefore + i;
        const RoomInfo room{RoomId(m_random.uuid(m_morning)), u"Room %1"_s.arg(roomsBefore + i + 1), u"#2563EB"_s};
        m_cast.doctors.append(writeSampleDoctor(session, doctor, room, m_morning));
    }
}

void SampleData::writePatients(Session &session)
{
    for (int i = 0; i < rowsPerPart && m_cast.patients.size() < m_patientCount; ++i) {
        const int number = m_firstNumber + int(m_cast.patients.size());
        const Patient patient = samplePatient(m_random, session.actor().clinicId, m_phoneStart, number, m_morning);
        m_cast.patients.append(writeSamplePatient(session, patient, m_today.year()));
    }
}

QDate SampleData::nextDate()
{
    if (!m_backwards && m_date < m_lastFuture)
        return m_date = m_date.addDays(1);
    m_date = m_backwards ? m_date.addDays(-1) : m_today.addDays(-1);
    m_backwards = true;
    return m_date;
}

Result<Done> SampleData::writeDay(Session &session)
{
    const QDate date = nextDate();
    const int before = m_written;
    m_written += SampleVisits(m_cast, m_random, m_morning).writeDay(session, date, m_wanted - m_written);
    m_idleDays = m_written == before ? m_idleDays + 1 : 0;
    if (m_idleDays > 400)
        return Error::invalid(u"clinic.hours"_s, u"hours that visits fit in"_s);
    if (date.year() < 1900)
        return Error::invalid(u"--doctors"_s, u"more doctors for so many appointments"_s);
    return Done{};
}

} // namespace frontdesk

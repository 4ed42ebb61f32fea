#include "models/services/sample/sampledata.h"

#include <phonenumbers/phonenumberutil.h>

#include "models/services/booking/appointmentdiff.h"
#include "models/services/sample/samplenames.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsPerPart = 2000;
constexpr int visitsPerDoctorAndDay = 6;
constexpr int mostDoctorsByDefault = 60;
constexpr int usualWorkingDays = 750; ///< three years
constexpr int farthestDaysAhead = 45;
constexpr int filledPercent = 85;
constexpr int mostPatientsByDefault = 200'000;

int defaultPatients(int appointments)
{
    return std::clamp(appointments / 12, 40, mostPatientsByDefault);
}

int defaultDoctors(int appointments)
{
    return std::clamp(appointments / (visitsPerDoctorAndDay * usualWorkingDays), 3, mostDoctorsByDefault);
}

/// A mobile number of the region without its last six digits: "+50370".
QString phoneStartOf(const QString &region)
{
    using namespace i18n::phonenumbers;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber example;
    if (!util.GetExampleNumberForType(region.toStdString(), PhoneNumberUtil::MOBILE, &example))
        util.GetExampleNumberForType("SV", PhoneNumberUtil::MOBILE, &example);
    std::string e164;
    util.Format(example, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164).chopped(6);
}

QList<AppointmentTypeInfo> sampleTypes()
{
    return {{{}, u"Checkup"_s, 30, {}, {3500}, u"#2563EB"_s},
            {{}, u"Cleaning"_s, 30, {}, {5000}, u"#059669"_s},
            {{}, u"Filling"_s, 60, {}, {8000}, u"#D97706"_s},
            {{}, u"Root canal"_s, 90, {}, {25000}, u"#DC2626"_s},
            {{}, u"Consultation"_s, 30, {}, {4000}, u"#7C3AED"_s}};
}

/// ASCII, for addresses: "José" becomes "jose".
QString plain(const QString &name)
{
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 128 && c.isLetter())
            letters += c;
    }
    return letters;
}

QJsonObject created(const QString &field, const QString &value)
{
    return {{field, QJsonArray{QJsonValue::Null, value}}};
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
    if (m_patients.size() < m_patientCount) {
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
    m_phoneStart = phoneStartOf(session.directory().clinic.region);
    writeStaff(session);
}

void SampleData::writeStaff(Session &session)
{
    Stores &stores = session.stores();
    const ClinicId clinic = session.actor().clinicId;
    m_types = session.directory().types;
    if (m_types.isEmpty()) {
        m_types = sampleTypes();
        for (AppointmentTypeInfo &type : m_types) {
            type.id = AppointmentTypeId(m_random.uuid(m_morning));
            stores.clinics.putType(clinic, type, int(&type - m_types.data()));
        }
    }
    const int roomsBefore = int(session.directory().rooms.size());
    const int doctorsBefore = int(session.directory().doctors.size());
    for (int i = 0; i < m_doctorCount; ++i) {
        DoctorRecord doctor;
        doctor.id = UserId(m_random.uuid(m_morning));
        doctor.firstName = m_random.pick(sampleFirstNames).toString();
        doctor.lastName = m_random.pick(sampleLastNames).toString();
        doctor.specialty = m_random.pick(sampleSpecialties).toString();
        doctor.position = doctorsBefore + i;
        stores.users.insert({doctor.id, doctor.firstName, doctor.lastName, {}, false, false}, {}, m_morning);
        stores.users.join(doctor.id, clinic, Role::Doctor);
        stores.clinics.putDoctor(clinic, doctor);
        const RoomInfo room{RoomId(m_random.uuid(m_morning)), u"Room %1"_s.arg(roomsBefore + i + 1), u"#2563EB"_s};
        stores.clinics.putRoom(clinic, room, roomsBefore + i);
        session.record({u"created"_s,
                        u"doctor"_s,
                        doctor.id.toString(),
                        ChangeOp::Created,
                        {},
                        {},
                        created(u"name"_s, doctor.displayName()),
                        {}});
        m_doctors.append({doctor.id, room.id});
    }
}

void SampleData::writePatients(Session &session)
{
    for (int i = 0; i < rowsPerPart && m_patients.size() < m_patientCount; ++i) {
        const int number = m_firstNumber + int(m_patients.size());
        Patient patient;
        patient.id = PatientId(m_random.uuid(m_morning));
        patient.clinicId = session.actor().clinicId;
        patient.firstName = m_random.pick(sampleFirstNames).toString();
        patient.lastName = m_random.pick(sampleLastNames).toString();
        patient.phone = m_phoneStart + QString::number(number % 1'000'000).rightJustified(6, u'0');
        if (m_random.chance(80))
            patient.email = u"%1.%2.%3@example.com"_s.arg(plain(patient.firstName), plain(patient.lastName))
                                .arg(number);
        patient.dateOfBirth = QDate(1940, 1, 1).addDays(m_random.below(365LL * 78));
        patient.createdAt = m_morning;
        patient.updatedAt = m_morning;
        session.stores().patients.insert(patient, m_today.year());
        session.record({u"created"_s, u"patient"_s, patient.id.toString(), ChangeOp::Created, patient.id, {}, {}, {}});
        m_patients.append(patient.id);
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
    for (const SampleDoctor &doctor : m_doctors)
        writeDoctorsDay(session, date, doctor);
    m_idleDays = m_written == before ? m_idleDays + 1 : 0;
    if (m_idleDays > 400)
        return Error::invalid(u"clinic.hours"_s, u"hours that visits fit in"_s);
    if (date.year() < 1900)
        return Error::invalid(u"--doctors"_s, u"more doctors for so many appointments"_s);
    return Done{};
}

void SampleData::writeDoctorsDay(Session &session, QDate date, const SampleDoctor &doctor)
{
    const ClinicRules &clinic = session.directory().rules;
    const DoctorRules rules = session.directory().doctorRules.value(doctor.id);
    for (const TimeRange &range : workingRanges(date, clinic, rules)) {
        Instant at = range.start;
        while (m_written < m_wanted) {
            const AppointmentTypeInfo &type = m_random.pick(m_types);
            const Instant end = at + Minutes(type.durationMinutes);
            if (end > range.end)
                break;
            const int buffer = std::max(bufferOf(clinic, rules), type.bufferMinutes.value_or(0));
            if (m_random.chance(filledPercent)) {
                writeVisit(session, doctor, type, at);
                at = end + Minutes(buffer);
            } else {
                at += Minutes(rules.slotMinutes);
            }
        }
    }
}

void SampleData::writeVisit(Session &session, const SampleDoctor &doctor, const AppointmentTypeInfo &type,
                            Instant start)
{
    Appointment visit;
    visit.createdAt = std::min(m_morning, start - std::chrono::days(1 + m_random.below(30)));
    visit.id = AppointmentId(m_random.uuid(visit.createdAt));
    visit.clinicId = session.actor().clinicId;
    visit.patientId = m_random.pick(m_patients);
    visit.doctorId = doctor.id;
    visit.roomId = doctor.room;
    visit.start = start;
    visit.end = start + Minutes(type.durationMinutes);
    visit.type = type.name;
    visit.typeId = type.id;
    visit.source = m_random.chance(20) ? AppointmentSource::Mobile : AppointmentSource::Desk;
    if (m_random.chance(15))
        visit.notes = m_random.pick(sampleNotes).toString();
    settle(session, visit);
    AppointmentStore &appointments = session.stores().appointments;
    appointments.insert(visit, {visit.doctorId});
    appointments.addStatus(visit.id, AppointmentStatus::Scheduled, {}, {}, visit.createdAt);
    if (visit.status != AppointmentStatus::Scheduled)
        appointments.addStatus(visit.id, visit.status, visit.cancellationReason, {}, visit.updatedAt);
    session.record({u"created"_s,
                    u"appointment"_s,
                    visit.id.toString(),
                    ChangeOp::Created,
                    visit.patientId,
                    {},
                    appointmentDiff(nullptr, visit),
                    {visit.start}});
    ++m_written;
}

/// Gives the visit the status that its time makes likely, and what belongs to it.
void SampleData::settle(Session &session, Appointment &visit)
{
    const int dice = m_random.below(100);
    const bool past = visit.end <= m_morning;
    visit.updatedAt = past ? visit.end : visit.createdAt;
    if (dice < 6) {
        visit.status = AppointmentStatus::Cancelled;
        visit.cancelledAt = visit.createdAt;
        visit.cancellationReason = u"Patient asked"_s;
    } else if (past && dice < 11) {
        visit.status = AppointmentStatus::NoShow;
        session.stores().patients.countNoShow(visit.patientId, 1, visit.end);
    } else if (past) {
        visit.status = AppointmentStatus::Completed;
        visit.arrivedAt = visit.start - Minutes(m_random.below(15));
        visit.actualStart = visit.start + Minutes(m_random.below(10));
        visit.actualEnd = visit.end;
        visit.completedAt = visit.end;
    } else if (dice < 45) {
        visit.status = AppointmentStatus::Confirmed;
    }
}

} // namespace frontdesk

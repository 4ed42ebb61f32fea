#include "models/services/sample/democlinic.h"

#include "models/services/sample/demomessages.h"
#include "models/services/sample/demopapers.h"
#include "models/services/sample/demoreminders.h"
#include "models/services/sample/demoseries.h"
#include "models/services/sample/samplevisits.h"
#include "models/services/settingcodec.h"
#include "models/services/settingsservice.h"
#include "models/storage/eventreminderstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 demoSeed = 2026;
constexpr int daysAround = 7;

struct DemoPerson {
    QStringView email;
    QStringView firstName;
    QStringView lastName;
    QStringView specialty = {}; ///< doctors only
};

struct DemoPlan {
    ClinicId id;
    QString name;
    QList<DemoPerson> admins;
    QList<DemoPerson> receptionists;
    QList<DemoPerson> doctors;
    QList<DemoPerson> patients; ///< those with an account
    int patientCount = 0;       ///< with and without
    int firstPhone = 0;
};

/// Ids that are the same in every demo and stand before all that is made later.
QUuid fixedId(quint64 which)
{
    return SampleRandom(demoSeed + which).uuid(fromMs(1'767'225'600'000)); // 2026-01-01
}

UserId userIdOf(QStringView email)
{
    quint64 which = 1469598103934665603U; // FNV-1a: qHash differs from machine to machine
    for (const QChar c : email)
        which = (which ^ c.unicode()) * 1099511628211U;
    return UserId(fixedId(which));
}

DemoPlan demoPlan()
{
    return {demoClinicId(),
            u"Clínica Demo"_s,
            {{u"admin@demo.test", u"Marta", u"Sánchez"}},
            {{u"reception@demo.test", u"Carmen", u"López"}, {u"reception2@demo.test", u"Diego", u"Rivas"}},
            {{u"doctor@demo.test", u"Fatima", u"Khan", u"General dentistry"},
             {u"doctor2@demo.test", u"Ana", u"García", u"Orthodontics"},
             {u"doctor3@demo.test", u"Omar", u"Ali", u"Endodontics"}},
            {{u"patient@demo.test", u"Ahmed", u"Hassan"}, {u"patient2@demo.test", u"Lucía", u"Flores"}},
            40,
            101'000};
}

DemoPlan nortePlan()
{
    return {ClinicId(fixedId(2)),
            u"Clínica Norte"_s,
            {{u"admin@norte.test", u"Julia", u"Castro"}},
            {{u"reception@norte.test", u"Pablo", u"Mejía"}},
            {{u"doctor@norte.test", u"Rosa", u"Molina", u"General dentistry"}},
            {{u"patient@norte.test", u"Elena", u"Paz"}},
            8,
            202'000};
}

DemoPerson groupAdmin()
{
    return {u"group@demo.test", u"Víctor", u"Aguilar"};
}

/// Writes one clinic after its plan.
class DemoWriter {
public:
    DemoWriter(Session session, const DemoPlan &plan, const QString &passwordHash)
        : m_session(std::move(session)),
          m_plan(plan),
          m_passwordHash(passwordHash),
          m_random(demoSeed + plan.firstPhone)
    {
    }

    Result<Done> write(const KeyRing &keys, Instant made)
    {
        const Clinic clinic{m_plan.id, m_plan.name, u"America/El_Salvador"_s, u"SV"_s, u"es"_s, u"USD"_s};
        m_session.stores().clinics.insert(clinic, made);
        WeeklyHours hours = defaultWeeklyHours();
        hours.days[5] = hours.days[0];
        if (const auto set = SettingsService(m_session, keys).set(u"clinic.hours"_s, toJson(hours)); !set)
            return set;
        m_made = made;
        writeTypes();
        writeStaff();
        writePatients();
        writeDemoTimeOff(m_session, m_cast, m_random);
        writeVisits();
        writeDemoArrivals(m_session);
        writeDemoReminders(m_session, m_random);
        writeDemoInvoices(m_session, m_cast, m_random);
        writeDemoWaitlist(m_session, m_cast, m_random);
        writeDemoMessages(m_session, m_cast, m_random);
        return Done{};
    }

private:
    void writeTypes()
    {
        m_cast.visits.types = sampleTypes(m_random, m_made);
        for (qsizetype i = 0; i < m_cast.visits.types.size(); ++i)
            m_session.stores().clinics.putType(m_plan.id, m_cast.visits.types.at(i), int(i));
        EventReminderStore(m_session.database())
            .insertType({EventTypeId(m_random.uuid(m_made)), m_plan.id, u"Cita"_s,
                         u"Hola, {firstName}: le esperamos el {date} a las {time} en {clinic}."_s,
                         u"Gracias por su visita a {clinic}, {firstName}. ¿Cómo le fue?"_s,
                         u"No pudimos atenderle el {date}. Llámenos para darle otra cita."_s, m_made});
    }

    UserId writeAccount(const DemoPerson &person, Role role)
    {
        UserStore &users = m_session.stores().users;
        const UserId id = userIdOf(person.email);
        if (!users.find(id)) {
            users.insert({id, person.firstName.toString(), person.lastName.toString(), person.email.toString(), false,
                          false},
                         m_passwordHash, m_made);
        }
        users.join(id, m_plan.id, role);
        m_session.record({u"created"_s, u"user"_s, id.toString(), ChangeOp::Created, {}, {}, {}, {}});
        return id;
    }

    void writeStaff()
    {
        static const QStringList colors{u"#2563EB"_s, u"#059669"_s, u"#D97706"_s};
        for (const DemoPerson &person : m_plan.admins + QList<DemoPerson>{groupAdmin()})
            writeAccount(person, Role::Admin);
        for (const DemoPerson &person : m_plan.receptionists)
            m_cast.receptionists.append(writeAccount(person, Role::Receptionist));
        for (int i = 0; i < m_plan.doctors.size(); ++i) {
            const DemoPerson &person = m_plan.doctors.at(i);
            DoctorRecord doctor;
            doctor.id = writeAccount(person, Role::Doctor);
            doctor.firstName = person.firstName.toString();
            doctor.lastName = person.lastName.toString();
            doctor.specialty = person.specialty.toString();
            doctor.position = i;
            const RoomInfo room{RoomId(m_random.uuid(m_made)), u"Room %1"_s.arg(i + 1), colors.at(i)};
            m_cast.visits.doctors.append(writeSampleDoctor(m_session, doctor, room, m_made));
        }
    }

    void writePatients()
    {
        const QString phoneStart = samplePhoneStart(u"SV"_s);
        for (int i = 0; i < m_plan.patientCount; ++i) {
            Patient patient = samplePatient(m_random, m_plan.id, phoneStart, m_plan.firstPhone + i, m_made);
            if (i < m_plan.patients.size()) {
                const DemoPerson &person = m_plan.patients.at(i);
                patient.userId = writeAccount(person, Role::Patient);
                patient.firstName = person.firstName.toString();
                patient.lastName = person.lastName.toString();
                patient.email = person.email.toString();
            }
            m_cast.visits.patients.append(writeSamplePatient(m_session, patient, 2026));
            if (!patient.userId.isNull())
                m_cast.accounts.insert(patient.id, patient.userId);
        }
    }

    void writeVisits()
    {
        const QDate today = m_session.directory().rules.zone.dateOf(m_session.now());
        SampleVisits visits(m_cast.visits, m_random, m_session.now());
        const KeptFree series = writeDemoSeries(m_session, m_cast, m_random);
        for (const TimeRange &range : series.ranges)
            visits.keepFree(series.doctor, range);
        for (int day = -daysAround; day <= daysAround; ++day)
            visits.writeDay(m_session, today.addDays(day), std::numeric_limits<int>::max());
    }

    Session m_session;
    const DemoPlan &m_plan;
    const QString &m_passwordHash;
    SampleRandom m_random;
    DemoCast m_cast;
    Instant m_made;
};

} // namespace

ClinicId demoClinicId()
{
    return ClinicId(fixedId(1));
}

Result<Done> writeDemo(Session &session, const KeyRing &keys, const QString &passwordHash)
{
    const Instant made = std::chrono::floor<std::chrono::days>(session.now()) - std::chrono::days(60);
    for (const DemoPlan &plan : {demoPlan(), nortePlan()}) {
        const Instant at = plan.id == demoClinicId() ? made : made + Milliseconds(1);
        if (const auto written = DemoWriter(session.inClinic(plan.id), plan, passwordHash).write(keys, at); !written)
            return written;
    }
    return Done{};
}

} // namespace frontdesk

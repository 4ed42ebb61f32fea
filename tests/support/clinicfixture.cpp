#include "tests/support/clinicfixture.h"

#include "models/services/settingcodec.h"
#include "models/storage/migrator.h"
#include "models/storage/transaction.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

UserId addUser(Stores &stores, ClinicId clinic, Role role, const QString &first, const QString &last, Instant at)
{
    const UserId id = UserId::create();
    stores.users.insert({id, first, last, first.toLower() + u"@"_s + last.toLower() + u".test"_s, false, false}, {},
                        at);
    stores.users.join(id, clinic, role);
    if (role == Role::Doctor)
        stores.clinics.putDoctor(clinic, {id, first, last, u"Dr."_s, u"General"_s, 30, {}, 0});
    return id;
}

PatientId addPatient(Stores &stores, ClinicId clinic, const QString &first, const QString &last, const QString &phone,
                     Instant at, UserId user = {})
{
    Patient patient;
    patient.id = PatientId::create();
    patient.clinicId = clinic;
    patient.firstName = first;
    patient.lastName = last;
    patient.phone = phone;
    patient.userId = user;
    patient.createdAt = patient.updatedAt = at;
    stores.patients.insert(patient, 2026);
    return patient.id;
}

RoomId addRoom(Stores &stores, ClinicId clinic, const QString &name, int position)
{
    const RoomInfo room{RoomId::create(), name, u"#FF5733"_s};
    stores.clinics.putRoom(clinic, room, position);
    return room.id;
}

} // namespace

ClinicFixture::ClinicFixture() : clock(fromMs(1780322400000)) // 2026-06-01T14:00:00Z
{
    auto database = Database::open(databasePath(), Database::Mode::ReadWrite).value();
    if (!Migrator().migrate(*database))
        qFatal("the fixture's database could not be made");
    Transaction transaction(*database);
    Stores stores(*database);
    const Instant now = clock.now();
    clinic = ClinicId::create();
    other = ClinicId::create();
    stores.clinics.insert({clinic, u"Clínica Uno"_s, u"America/El_Salvador"_s, u"SV"_s, u"es"_s, u"USD"_s}, now);
    stores.clinics.insert({other, u"Clínica Dos"_s, u"America/El_Salvador"_s, u"SV"_s, u"es"_s, u"USD"_s}, now);
    WeeklyHours hours = defaultWeeklyHours();
    hours.days[5] = hours.days[0];
    stores.settings.put(clinic, u"clinic.hours"_s, toJson(hours), now);
    khan = addUser(stores, clinic, Role::Doctor, u"Fatima"_s, u"Khan"_s, now);
    garcia = addUser(stores, clinic, Role::Doctor, u"Luis"_s, u"García"_s, now);
    reception = addUser(stores, clinic, Role::Receptionist, u"Zainab"_s, u"Ahmed"_s, now);
    ahmedUser = addUser(stores, clinic, Role::Patient, u"Ahmed"_s, u"Hassan"_s, now);
    otherDoctor = addUser(stores, other, Role::Doctor, u"Otra"_s, u"Doctora"_s, now);
    ahmed = addPatient(stores, clinic, u"Ahmed"_s, u"Hassan"_s, u"+50377654321"_s, now, ahmedUser);
    lucia = addPatient(stores, clinic, u"Lucía"_s, u"Núñez Peña"_s, u"+50371112222"_s, now);
    jose = addPatient(stores, clinic, u"José"_s, u"Hernández"_s, u"+50370001111"_s, now);
    otherPatient = addPatient(stores, other, u"Paciente"_s, u"Ajeno"_s, u"+50377654321"_s, now);
    room1 = addRoom(stores, clinic, u"Room 1"_s, 0);
    room2 = addRoom(stores, clinic, u"Room 2"_s, 1);
    stores.clinics.putType(clinic, {AppointmentTypeId::create(), u"Quick"_s, 15, 0, {}, u"#2563EB"_s}, 0);
    transaction.commit();
}

Actor ClinicFixture::receptionist() const
{
    return {reception, clinic, Role::Receptionist, {}, u"desk"_s};
}

Actor ClinicFixture::doctorActor() const
{
    return {khan, clinic, Role::Doctor, {}, u"desk"_s};
}

Actor ClinicFixture::patientActor() const
{
    return {ahmedUser, clinic, Role::Patient, ahmed, u"api"_s};
}

Actor ClinicFixture::otherClinic() const
{
    return {otherDoctor, other, Role::Doctor, {}, u"desk"_s};
}

Instant ClinicFixture::at(const QString &local) const
{
    const QDateTime wall = QDateTime::fromString(local, u"yyyy-MM-dd HH:mm"_s);
    Q_ASSERT(wall.isValid());
    return TimeZone::fromIana(u"America/El_Salvador"_s).value().toInstant(wall.date(), wall.time()).value();
}

DirectSession::DirectSession(const ClinicFixture &fixture, Actor actor, Database::StatementHook hook)
    : m_database(Database::open(fixture.databasePath(), Database::Mode::ReadWrite).value()),
      m_stores(std::make_unique<Stores>(*m_database)),
      m_directories(std::make_unique<DirectoryCache>(*m_stores, std::make_shared<std::atomic<quint64>>(1)))
{
    m_database->prepare("BEGIN IMMEDIATE").run();
    m_database->setStatementHook(std::move(hook));
    m_session.emplace(Session::Parts{*m_database, *m_stores, *m_directories, &m_changes}, std::move(actor),
                      fixture.clock.now());
}

DirectSession::~DirectSession()
{
    m_database->setStatementHook({});
    if (m_database->inTransaction())
        m_database->prepare("ROLLBACK").run();
}

QList<Change> DirectSession::changesOf(const QString &entity) const
{
    QList<Change> found;
    std::ranges::copy_if(m_changes, std::back_inserter(found),
                         [&](const Change &change) { return change.entry.entity == entity; });
    return found;
}

void DirectSession::commit()
{
    m_database->prepare("COMMIT").run();
}

} // namespace frontdesk

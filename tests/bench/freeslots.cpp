#include "tests/bench/freeslots.h"

#include <numeric>

#include "models/storage/stores.h"
#include "tests/bench/httpconnection.h"

namespace frontdesk::bench {

namespace {

constexpr int firstHour = 9;
constexpr std::size_t hours = 8;
constexpr int mostPatients = 1000;
constexpr int farthestGenerated = 46; ///< days ahead

bool isWeekday(QDate date)
{
    return date.dayOfWeek() <= Qt::Friday;
}

} // namespace

QDate FreeSlots::firstDay(QDate today)
{
    QDate date = today.addDays(farthestGenerated);
    while (!isWeekday(date))
        date = date.addDays(1);
    return date;
}

FreeSlots::FreeSlots(const std::string &folder, int days)
{
    const auto database = Database::open(QString::fromStdString(folder + "/clinic.db"), Database::Mode::ReadOnly);
    if (!database)
        die("cannot open the clinic in " + folder);
    Stores stores(**database);
    const Clinic clinic = stores.clinics.all().constFirst();
    for (const DoctorRecord &doctor : stores.clinics.doctors(clinic.id))
        m_doctors.push_back(doctor.id.toString().toStdString());
    for (const Patient &patient : stores.patients.list(clinic.id, mostPatients, 0))
        m_patients.push_back(patient.id.toString().toStdString());
    for (QDate date = firstDay(QDate::currentDate()); m_dates.size() < std::size_t(days); date = date.addDays(1)) {
        if (isWeekday(date))
            m_dates.push_back(date.toString(Qt::ISODate).toStdString());
    }
    m_slots = m_dates.size() * m_doctors.size() * hours;
    if (m_slots == 0 || m_patients.empty())
        die("the clinic has no doctors or no patients");
    m_stride = std::size_t(double(m_slots) * 0.618) | 1;
    while (std::gcd(m_stride, m_slots) != 1)
        m_stride += 2;
}

std::optional<std::string> FreeSlots::next()
{
    if (m_given == m_slots)
        return std::nullopt;
    const std::size_t slot = m_given * m_stride % m_slots;
    const std::string &patient = m_patients[m_given++ % m_patients.size()];
    const std::string &doctor = m_doctors[slot / hours % m_doctors.size()];
    const std::string &date = m_dates[slot / hours / m_doctors.size()];
    const std::string hour = std::to_string(100 + firstHour + int(slot % hours)).substr(1);
    return "{\"patientId\":\"" + patient + "\",\"doctorId\":\"" + doctor + "\",\"appointmentDate\":\"" + date
           + "\",\"appointmentTime\":\"" + hour + ":00\",\"durationMinutes\":30,\"appointmentType\":\"Checkup\"}";
}

} // namespace frontdesk::bench

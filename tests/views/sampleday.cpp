#include "tests/views/sampleday.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto done = AppointmentStatus::Completed;
constexpr auto running = AppointmentStatus::InProgress;
constexpr auto confirmed = AppointmentStatus::Confirmed;
constexpr auto scheduled = AppointmentStatus::Scheduled;
constexpr auto requested = AppointmentStatus::Requested;
constexpr auto cancelled = AppointmentStatus::Cancelled;
constexpr auto missed = AppointmentStatus::NoShow;

QStringList latinNames()
{
    return {u"Ahmed Hassan"_s,   u"Lucía Fernández"_s,  u"Óscar Menjívar"_s,   u"Sofía Castillo"_s,
            u"Daniel Okafor"_s,  u"María Elena Ruiz"_s, u"José Antonio Paz"_s, u"Aisha Siddiqui"_s,
            u"Karla Guzmán"_s,   u"Peter Novak"_s,      u"Rosa Alvarado"_s,    u"Imran Qureshi"_s,
            u"Ana Lucía Peña"_s, u"Tomás Rivas"_s,      u"Fatou Diallo"_s,     u"Gabriela Solís"_s};
}

QStringList arabicNames()
{
    return {u"أحمد حسن"_s,   u"ليلى منصور"_s, u"عمر الفاروق"_s, u"سارة العلي"_s,  u"يوسف إبراهيم"_s, u"مريم خليل"_s,
            u"خالد نجار"_s,  u"هدى سالم"_s,   u"نور الدين"_s,   u"فاطمة زهراء"_s, u"علي رضا"_s,      u"رنا حداد"_s,
            u"زياد شاهين"_s, u"دينا فؤاد"_s,  u"طارق عزيز"_s,   u"سلمى بدر"_s};
}

SampleDay clinicOn(QDate date, bool arabic)
{
    SampleDay day;
    day.date = date;
    const TimeZone zone = TimeZone::fromIana(u"America/El_Salvador"_s).value();
    day.desk = std::make_unique<FakeDesk>(zone, zone.toInstantOrNext(date, QTime(10, 42)));
    for (const QString &name : arabic ? arabicNames() : latinNames()) {
        const qsizetype space = name.lastIndexOf(u' ');
        day.patients.append(day.desk->addPatient(name.left(space), name.mid(space + 1),
                                                 u"+5037000%1"_s.arg(1000 + day.patients.size() * 37)));
    }
    day.room1 = day.desk->addRoom(arabic ? u"غرفة 1"_s : u"Room 1"_s);
    day.desk->addRoom(arabic ? u"غرفة 2"_s : u"Room 2"_s);
    day.desk->addRoom(arabic ? u"غرفة 3"_s : u"Room 3"_s);
    day.desk->addType(arabic ? u"فحص"_s : u"Checkup"_s, 30);
    day.desk->addType(arabic ? u"تنظيف"_s : u"Cleaning"_s, 45);
    day.desk->addType(arabic ? u"استشارة"_s : u"Consultation"_s, 20);
    return day;
}

struct Row {
    int patient;
    QTime time;
    int minutes;
    AppointmentStatus status;
    int room;
    int type;
};

AppointmentId put(SampleDay &day, UserId doctor, const Row &row, const QString &notes = {})
{
    FakeDesk &desk = *day.desk;
    const AppointmentId id = desk.put(doctor, day.patients.at(row.patient), day.date, row.time, row.minutes,
                                      row.status);
    Appointment &visit = desk.at(id);
    if (row.room > 0)
        visit.roomId = desk.rooms().at(row.room - 1).id;
    visit.type = desk.appointmentTypes().at(row.type).name;
    visit.notes = notes;
    return id;
}

} // namespace

SampleDay sampleDay(bool arabic)
{
    SampleDay day = clinicOn(QDate(2026, 11, 20), arabic);
    FakeDesk &desk = *day.desk;
    day.khan = desk.addDoctor(arabic ? u"فاطمة"_s : u"Fatima"_s, arabic ? u"خان"_s : u"Khan"_s,
                              arabic ? u"طب الأسنان"_s : u"Dentistry"_s);
    day.garcia = desk.addDoctor(arabic ? u"لويس"_s : u"Luis"_s, arabic ? u"غارسيا"_s : u"García"_s,
                                arabic ? u"تقويم الأسنان"_s : u"Orthodontics"_s);
    day.ali = desk.addDoctor(arabic ? u"ندى"_s : u"Nadia"_s, arabic ? u"علي"_s : u"Ali"_s,
                             arabic ? u"طب الأطفال"_s : u"Paediatrics"_s);
    desk.rulesOf(day.ali).timeOff.append(
        {day.date, day.date, 13 * 60, 17 * 60, arabic ? u"تدريب"_s : u"Training course"_s});

    day.ahmed = put(day, day.khan, {0, QTime(9, 0), 30, done, 1, 0});
    put(day, day.khan, {2, QTime(9, 45), 30, done, 1, 0});
    put(day, day.khan, {4, QTime(10, 30), 30, running, 1, 0}, arabic ? QString() : u"Second filling, upper left"_s);
    day.lucia = put(day, day.khan, {1, QTime(11, 0), 30, scheduled, 1, 0});
    put(day, day.khan, {8, QTime(12, 0), 60, confirmed, 1, 1}, arabic ? QString() : u"Bring the X-ray from May"_s);
    put(day, day.khan, {9, QTime(14, 0), 30, requested, 0, 2});
    put(day, day.khan, {10, QTime(15, 0), 45, scheduled, 1, 1});

    put(day, day.garcia, {3, QTime(9, 0), 45, done, 2, 1});
    put(day, day.garcia, {5, QTime(10, 0), 30, missed, 2, 0});
    day.waiting = put(day, day.garcia, {6, QTime(11, 0), 30, confirmed, 2, 0});
    desk.at(day.waiting).arrivedAt = desk.instant(day.date, QTime(10, 30));
    const AppointmentId early = put(day, day.garcia, {7, QTime(11, 30), 15, scheduled, 2, 2});
    desk.at(early).arrivedAt = desk.instant(day.date, QTime(10, 39));
    put(day, day.garcia, {11, QTime(11, 45), 15, scheduled, 0, 2});
    put(day, day.garcia, {12, QTime(13, 0), 90, confirmed, 2, 1});
    put(day, day.garcia, {13, QTime(15, 30), 30, cancelled, 2, 0});

    put(day, day.ali, {14, QTime(9, 30), 20, done, 3, 2});
    put(day, day.ali, {15, QTime(10, 0), 60, confirmed, 3, 1});
    const AppointmentId squeezed = put(day, day.ali, {9, QTime(10, 30), 30, scheduled, 3, 0});
    desk.at(squeezed).overrideReason = arabic ? u"ألم"_s : u"acute pain"_s;
    const AppointmentId late = put(day, day.ali, {10, QTime(11, 15), 30, confirmed, 3, 0});
    desk.at(late).arrivedAt = desk.instant(day.date, QTime(10, 20));
    put(day, day.ali, {2, QTime(11, 15), 30, cancelled, 3, 0});
    for (int other = -12; other <= 12; other += 2) {
        if (other != 0)
            desk.put(day.khan, day.patients.at(0), day.date.addDays(other), QTime(9, 0), 30);
    }
    return day;
}

SampleDay busyDay()
{
    SampleDay day = sampleDay();
    FakeDesk &desk = *day.desk;
    const QStringList names{u"Chen"_s, u"Mbeki"_s, u"Rossi"_s, u"Schmidt"_s};
    const QList<AppointmentStatus> mix{confirmed, scheduled, confirmed, requested, scheduled, confirmed};
    for (int doctor = 0; doctor < names.size(); ++doctor) {
        const UserId id = desk.addDoctor(u"Robin"_s, names.at(doctor), u"General"_s);
        for (int i = 0; i < 22; ++i) {
            const int minute = 9 * 60 + i * 21 + doctor * 7;
            const bool past = minute + 30 < 10 * 60 + 42;
            const auto status = past ? (i % 4 == 3 ? missed : done) : mix.at((i + doctor) % mix.size());
            put(day, id,
                {(i * 3 + doctor) % 16, QTime(minute / 60, minute % 60), 15 + 15 * (i % 3), status, i % 4, i % 3});
        }
    }
    return day;
}

} // namespace frontdesk::test

#include "tests/screenshots/picturedclinic.h"

#include "app/openclinic.h"
#include "models/services/accountservice.h"
#include "models/services/settingcodec.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

Instant pictureTime()
{
    return fromMs(QDateTime({2026, 11, 20}, {16, 42}, Qt::UTC).toMSecsSinceEpoch()); // 10:42 in El Salvador
}

/// What the demo is called in Latin letters, and in Arabic.
void rename(Database &database)
{
    database.runScript(R"(
        CREATE TEMP TABLE words (latin TEXT PRIMARY KEY, arabic TEXT);
        INSERT INTO words VALUES
            ('Clínica Demo', 'عيادة النور'), ('Clínica Norte', 'عيادة الشمال'),
            ('Room 1', 'غرفة 1'), ('Room 2', 'غرفة 2'), ('Room 3', 'غرفة 3'),
            ('Checkup', 'فحص'), ('Cleaning', 'تنظيف'), ('Filling', 'حشوة'), ('Root canal', 'علاج عصب'),
            ('Consultation', 'استشارة'), ('Ajuste semanal', 'متابعة أسبوعية'),
            ('Curso de ortodoncia', 'دورة تقويم'), ('Vacaciones', 'إجازة'),
            ('General dentistry', 'طب الأسنان'), ('Orthodontics', 'تقويم الأسنان'), ('Endodontics', 'علاج الجذور');
        CREATE TEMP TABLE names (place INTEGER PRIMARY KEY, first TEXT, last TEXT);
        INSERT INTO names VALUES
            (0, 'أحمد', 'حسن'), (1, 'ليلى', 'منصور'), (2, 'عمر', 'الفاروق'), (3, 'سارة', 'العلي'), (4, 'يوسف', 'إبراهيم'),
            (5, 'مريم', 'خليل'), (6, 'خالد', 'نجار'), (7, 'هدى', 'سالم'), (8, 'نور', 'الدين'), (9, 'فاطمة', 'زهراء'),
            (10, 'علي', 'رضا'), (11, 'رنا', 'حداد'), (12, 'زياد', 'شاهين'), (13, 'دينا', 'فؤاد'), (14, 'طارق', 'عزيز');
        UPDATE clinics SET name = (SELECT arabic FROM words WHERE latin = name);
        UPDATE rooms SET name = (SELECT arabic FROM words WHERE latin = name);
        UPDATE appointment_types SET name = (SELECT arabic FROM words WHERE latin = name);
        UPDATE doctors SET title = 'د.', specialty = (SELECT arabic FROM words WHERE latin = specialty);
        UPDATE time_off SET reason = (SELECT arabic FROM words WHERE latin = reason);
        UPDATE appointments SET type = (SELECT arabic FROM words WHERE latin = type),
            notes = CASE WHEN notes IS NULL THEN NULL ELSE 'يفضّل الصباح' END;
        UPDATE invoice_items SET description = coalesce((SELECT arabic FROM words WHERE latin = description), 'أشعة');
        UPDATE patients SET first_name = (SELECT first FROM names WHERE place = number % 15),
            last_name = (SELECT last FROM names WHERE place = (number * 7 + number / 15) % 15);
        UPDATE users SET first_name = (SELECT first FROM names WHERE place = (unicode(email) + length(email)) % 15),
            last_name = (SELECT last FROM names WHERE place = (unicode(substr(email, 7)) + length(email) * 4) % 15);
    )");
}

Result<Done> makeArabicDemo(const ClinicFolder &folder, const KeyRing &keys, const Clock &clock)
{
    if (const auto made = makeDemo(folder, keys, clock); !made)
        return made;
    rename(*Database::open(folder.databasePath(), Database::Mode::ReadWrite).value());
    return Done{};
}

Result<Done> makeNew(bool arabic, const ClinicFolder &folder, const KeyRing &keys, const Clock &clock)
{
    const auto made = OpenClinic::create(folder, u"new"_s, keys, clock);
    if (!made)
        return made.error();
    return (*made)->write(ClinicId::create(), [&](Session &session) -> Result<Done> {
        const QString name = arabic ? u"عيادة الأمل"_s : u"Clínica Uno"_s;
        if (const auto clinic = makeClinic(session, {name, u"America/El_Salvador"_s, u"SV"_s}); !clinic)
            return clinic.error();
        NewUser admin{u"admin@demo.test"_s, Role::Admin, arabic ? u"رنا"_s : u"Ana"_s, arabic ? u"حداد"_s : u"García"_s,
                      u"-"_s};
        if (const auto added = AccountService(session, keys).addUser(admin); !added)
            return added.error();
        ClinicFurniture furniture;
        furniture.hours = defaultWeeklyHours();
        furniture.doctors = {{arabic ? u"فاطمة"_s : u"Fatima"_s, arabic ? u"خليل"_s : u"Khan"_s, {}}};
        furniture.rooms = {arabic ? u"غرفة 1"_s : u"Room 1"_s};
        furniture.types = {{{}, arabic ? u"فحص"_s : u"Checkup"_s, 30, {}, {3500}, u"#2563EB"_s}};
        return furnishClinic(session, keys, furniture);
    });
}

} // namespace

RealWindow demoWindow(const Dress &dress, const QString &email)
{
    return RealWindow(email, pictureTime(), dress.isArabic() ? makeArabicDemo : makeDemo);
}

MainWindow &dressed(RealWindow &real, const Album &album)
{
    MainWindow &window = real.window->window();
    window.resize(album.dress().size);
    QTest::qWait(200); // it fades in
    real.find<QWidget>(u"toast"_s)->hide();
    return window;
}

RealWindow newClinicWindow(const Dress &dress)
{
    using namespace std::placeholders;
    return RealWindow(u"admin@demo.test"_s, pictureTime(), std::bind(makeNew, dress.isArabic(), _1, _2, _3));
}

} // namespace frontdesk::test

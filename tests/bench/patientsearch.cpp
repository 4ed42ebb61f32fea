// bench_patient_search FOLDER PATIENTS: as-you-type search among so many patients of one clinic, on a reading connection as
// the window has one. The database is made in FOLDER when it is not there. Prints the latencies of every letter typed of many
// names, phones and numbers, each asked for the 200 hits that the list shows first.

#include <QDir>

#include <cstdlib>
#include <random>

#include "models/services/hub.h"
#include "models/services/patientservice.h"
#include "models/services/sample/samplenames.h"
#include "models/storage/migrator.h"
#include "models/storage/transaction.h"
#include "tests/bench/latencies.h"

using namespace frontdesk;
using namespace frontdesk::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shown = 200;

[[noreturn]] void die(const char *why)
{
    std::fprintf(stderr, "bench_patient_search: %s\n", why);
    std::exit(1);
}

Patient somebody(int i, ClinicId clinic, std::mt19937 &random)
{
    const auto any = [&random](const auto &names) { return names[random() % names.size()].toString(); };
    Patient patient;
    patient.id = PatientId::create();
    patient.clinicId = clinic;
    patient.patientNumber = u"P-2026-%1"_s.arg(i + 1, 7, 10, QChar(u'0'));
    patient.firstName = any(sampleFirstNames);
    patient.lastName = any(sampleLastNames) + u' ' + any(sampleLastNames);
    patient.phone = u"+5037%1"_s.arg(random() % 10'000'000, 7, 10, QChar(u'0'));
    patient.dateOfBirth = QDate(1940, 1, 1).addDays(int(random() % 30'000));
    return patient;
}

ClinicId make(const QString &path, int patients)
{
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        die("the database does not open");
    const auto database = std::move(opened).value();
    if (!Migrator().migrate(*database))
        die("the database cannot be made");
    Stores stores(*database);
    if (const auto clinics = stores.clinics.all(); !clinics.isEmpty())
        return clinics.first().id;
    Transaction transaction(*database);
    const ClinicId clinic = ClinicId::create();
    stores.clinics.insert({clinic, u"Bench"_s, u"America/El_Salvador"_s, u"SV"_s, u"es"_s, u"USD"_s}, fromMs(0));
    std::mt19937 random(20261120);
    for (int i = 0; i < patients; ++i) {
        Patient patient = somebody(i, clinic, random);
        stores.patients.insert(patient, 2026);
    }
    transaction.commit();
    return clinic;
}

/// What people type, letter by letter.
QStringList typed()
{
    QStringList pieces;
    for (const QString &whole : {u"maría garcía"_s, u"khan"_s, u"peña lucía"_s, u"o’brien"_s, u"zoë sal"_s, u"7123 456"_s,
                                 u"P-2026-0000123"_s, u"ana"_s, u"xavier"_s}) {
        for (qsizetype length = 1; length <= whole.size(); ++length)
            pieces.append(whole.left(length));
    }
    return pieces;
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3)
        die("wants FOLDER PATIENTS");
    const QString folder = QString::fromLocal8Bit(arguments[1]);
    QDir().mkpath(folder);
    const ClinicId clinic = make(Hub::databasePath(folder), std::atoi(arguments[2]));
    const SystemClock clock;
    auto reader = Reader::open(Hub::databasePath(folder), std::make_shared<std::atomic<quint64>>(1), clock);
    if (!reader)
        die("the database does not open for reading");
    const Actor actor{UserId::create(), clinic, Role::Receptionist, {}, u"desk"_s};
    Latencies latencies;
    const auto began = Stopwatch::now();
    for (int round = 0; round < 4; ++round) {
        for (const QString &text : typed()) {
            const auto start = Stopwatch::now();
            const auto hits = (*reader)->ask(actor, [&](Session &session) -> Result<QList<PatientHit>> {
                return PatientService(session).hits(text, shown);
            });
            if (!hits)
                die("a search failed");
            if (round > 0) // the first one warms up
                latencies.add(Stopwatch::now() - start);
        }
    }
    latencies.print(Stopwatch::now() - began);
    return 0;
}

// bench_busy_day URL TOKEN DIR VISITS: prints "date=… visits=… doctor=…": the weekday around today whose list is nearest
// to so many visits, and a doctor who works there.

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

#include "models/storage/stores.h"
#include "tests/bench/loadrun.h"

using namespace frontdesk;
using namespace frontdesk::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysAhead = 30;

int visitsOn(HttpConnection &connection, const std::string &token, const std::string &date)
{
    connection.send(getRequest("/api/v1/protected/appointments?limit=1&startDate=" + date + "&endDate=" + date, token));
    connection.wait();
    const QByteArray body(connection.body().data(), qsizetype(connection.body().size()));
    if (connection.status() != 200)
        die("the list was refused: " + body.toStdString());
    return QJsonDocument::fromJson(body)[u"pagination"][u"total"].toInt();
}

std::string anyDoctor(const std::string &folder)
{
    const auto database = Database::open(QString::fromStdString(folder + "/clinic.db"), Database::Mode::ReadOnly);
    if (!database)
        die("cannot open the clinic in " + folder);
    Stores stores(**database);
    return stores.clinics.doctors(stores.clinics.all().constFirst().id).constFirst().id.toString().toStdString();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5)
        die("usage: bench_busy_day URL TOKEN DIR VISITS");
    HttpConnection connection(portOf(argv[1]));
    const int wanted = std::atoi(argv[4]);
    std::string best;
    int bestVisits = 0;
    for (int day = 1; day <= daysAhead; ++day) {
        const std::string date = QDate::currentDate().addDays(day).toString(Qt::ISODate).toStdString();
        const int visits = visitsOn(connection, argv[2], date);
        if (best.empty() || std::abs(visits - wanted) < std::abs(bestVisits - wanted)) {
            best = date;
            bestVisits = visits;
        }
    }
    std::printf("date=%s visits=%d doctor=%s\n", best.c_str(), bestVisits, anyDoctor(argv[3]).c_str());
    return 0;
}

// bench_window DIR KEYFILE start | days | week | month | drag | stall: the real window on a real hub and server in one process.
//   start  from FRONTDESK_STARTED_AT (seconds since the epoch, taken by the caller) to the end of the first paint of a
//          day with visits: prints "start_ms=…"
//   days   from asking for another day to the end of its paint, over many days
//   week   the same for weeks, all doctors in each day's column; month: for months
//   drag   from a move of the mouse that drags a visit over the week to the end of its paint
//   stall  prints "listening on URL"; once stopped (SIGTERM), how long the event loop stood still while bookings came

#include <cstdio>

#include "app/clinicfolder.h"
#include "app/eventloop.h"
#include "app/openclinic.h"
#include "app/runninghub.h"
#include "app/stopsignals.h"
#include "models/items/localdesk.h"
#include "tests/bench/calendarturns.h"
#include "tests/bench/freeslots.h"
#include "tests/bench/httpconnection.h"
#include "tests/bench/paintwatch.h"
#include "tests/bench/stallwatch.h"
#include "views/calendar/dayview.h"
#include "views/common/theme.h"
#include "views/mainwindow/mainwindow.h"

using namespace frontdesk;
using namespace frontdesk::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

template<class T>
T orDie(Result<T> result, const char *what)
{
    if (!result)
        die(std::string(what) + ": " + result.error().args.join(u' ').toStdString());
    return std::move(result).value();
}

/// What the program's own window stands on.
struct Desktop {
    Desktop(const QString &folder, const QString &keyFile, bool tls)
        : running(orDie(RunningHub::open(ClinicFolder(folder), clock,
                                         [&](Stores &stores) { return unlockDatabase(stores, keyFile); }),
                        "opening the clinic"))
    {
        orDie(running->startServer({ListenAddress{u"127.0.0.1"_s, 0}, !tls}), "starting the server");
        const Actor receptionist{UserId::create(), running->firstClinic(), Role::Receptionist, {}, u"desk"_s};
        desk.emplace(running->hub(), orDie(running->hub().reader(), "reading"), receptionist);
        window.emplace(*desk);
        window->setNetworkState(u"LAN"_s, running->url(), true);
    }

    SystemClock clock;
    std::unique_ptr<RunningHub> running;
    std::optional<LocalDesk> desk;
    std::optional<MainWindow> window;
};

std::optional<CalendarMode> modeOf(const QString &name)
{
    if (name == "days"_L1)
        return CalendarMode::Day;
    if (name == "week"_L1)
        return CalendarMode::Week;
    return name == "month"_L1 ? std::optional(CalendarMode::Month) : std::nullopt;
}

void measureStart(PaintWatch &application, Desktop &desktop)
{
    const double started = qEnvironmentVariable("FRONTDESK_STARTED_AT").toDouble();
    application.watch(desktop.window->dayView()->viewport(), [=, &desktop] {
        if (desktop.window->dayView()->scene().placed().isEmpty())
            die("the day has no visits");
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        std::printf("start_ms=%.1f\n", (std::chrono::duration<double>(now).count() - started) * 1000);
        QCoreApplication::quit();
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        die("usage: bench_window DIR KEYFILE start|days|week|month|drag|stall");
    StopSignals::hold();
    PaintWatch application(argc, argv);
    const QString mode = QString::fromLocal8Bit(argv[3]);
    applyTheme(application, ColorScheme::Light);
    Desktop desktop(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]), mode == "start"_L1);
    desktop.window->showDate(mode == "stall"_L1 ? FreeSlots::firstDay(QDate::currentDate())
                                                : weekday(desktop.window->date(), 1));
    std::optional<PageTurner> pages;
    std::optional<Dragger> dragger;
    StallWatch stalls;
    if (mode == "start"_L1)
        measureStart(application, desktop);
    else if (const auto pagesOf = modeOf(mode))
        pages.emplace(application, *desktop.window, *pagesOf);
    else if (mode == "drag"_L1)
        dragger.emplace(application, *desktop.window);
    else
        QObject::connect(&desktop.running->hub().feed(), &ChangeFeed::committed, &stalls, &StallWatch::stir);
    desktop.window->resize(1366, 768); // the least screen that is enough
    desktop.window->show();
    if (mode == "stall"_L1) {
        std::printf("listening on %s\n", qUtf8Printable(desktop.running->url()));
        std::fflush(stdout);
    }
    runEventLoop();
    if (mode == "stall"_L1)
        stalls.gaps().print(stalls.elapsed());
    return 0;
}

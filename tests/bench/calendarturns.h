#pragma once

#include "tests/bench/latencies.h"
#include "tests/bench/paintwatch.h"
#include "views/mainwindow/mainwindow.h"

namespace frontdesk::bench {

/// The date, or the nearest before (step -1) or after it (1) that is no day of the weekend.
QDate weekday(QDate date, int step);

/// Turns the calendar's pages in one of its views, working days where it shows single ones: from asking for other dates to
/// the end of their paint.
class PageTurner : public QObject {
public:
    PageTurner(PaintWatch &application, MainWindow &window, CalendarMode mode);

private:
    void painted();
    void turn();

    MainWindow &m_window;
    CalendarMode m_mode;
    Latencies m_latencies;
    Stopwatch::time_point m_begun = Stopwatch::now();
    Stopwatch::time_point m_asked;
    int m_turn = 0;
};

/// Drags a visit over the week, each move to another place, with what stands against it: from the move to the end of its
/// paint.
class Dragger : public QObject {
public:
    Dragger(PaintWatch &application, MainWindow &window);

private:
    void painted();
    void begin();
    void move();
    void send(QEvent::Type type, QPoint position) const;

    MainWindow &m_window;
    Latencies m_latencies;
    Stopwatch::time_point m_begun = Stopwatch::now();
    Stopwatch::time_point m_asked;
    QPoint m_from;
    int m_moves = -1; ///< -1: not begun
};

} // namespace frontdesk::bench

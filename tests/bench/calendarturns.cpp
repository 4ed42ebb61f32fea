#include "tests/bench/calendarturns.h"

#include <QApplication>
#include <QMouseEvent>

#include "tests/bench/httpconnection.h"
#include "views/calendar/dayview.h"
#include "views/calendar/month/monthview.h"

namespace frontdesk::bench {

namespace {

QWidget *canvasOf(MainWindow &window, CalendarMode mode)
{
    return mode == CalendarMode::Month ? window.findChild<MonthView *>() : window.dayView()->viewport();
}

} // namespace

QDate weekday(QDate date, int step)
{
    while (date.dayOfWeek() > Qt::Friday)
        date = date.addDays(step);
    return date;
}

PageTurner::PageTurner(PaintWatch &application, MainWindow &window, CalendarMode mode) : m_window(window), m_mode(mode)
{
    window.showCalendar({mode, {}, {}});
    application.watch(canvasOf(window, mode), [this] { painted(); });
}

void PageTurner::painted()
{
    const int turns = m_mode == CalendarMode::Day ? 400 : 200;
    if (m_turn++ > 0)
        m_latencies.add(Stopwatch::now() - m_asked);
    if (m_turn > turns) {
        m_latencies.print(Stopwatch::now() - m_begun);
        QCoreApplication::quit();
        return;
    }
    QMetaObject::invokeMethod(this, &PageTurner::turn, Qt::QueuedConnection);
}

/// Half the steps to the next page, half far away.
void PageTurner::turn()
{
    const int farthest = m_mode == CalendarMode::Week ? 280 : 700; // as far as that mode's clinic has visits
    const QDate date = m_turn % 2 == 1 ? QDate::currentDate().addDays(-(m_turn * 37) % farthest - 1)
                                       : steppedBy(m_mode, m_window.date(), -1);
    m_asked = Stopwatch::now();
    m_window.showDate(m_mode == CalendarMode::Day ? weekday(date, -1) : date);
}

Dragger::Dragger(PaintWatch &application, MainWindow &window) : m_window(window)
{
    window.showCalendar({CalendarMode::Week, {}, {}});
    window.showDate(window.date().addDays(7)); // nothing is past
    application.watch(window.dayView()->viewport(), [this] { painted(); });
}

void Dragger::painted()
{
    constexpr int moves = 400;
    if (m_moves > 0)
        m_latencies.add(Stopwatch::now() - m_asked);
    if (m_moves >= moves) {
        m_latencies.print(Stopwatch::now() - m_begun);
        QCoreApplication::quit();
        return;
    }
    QMetaObject::invokeMethod(this, m_moves < 0 ? &Dragger::begin : &Dragger::move, Qt::QueuedConnection);
}

void Dragger::begin()
{
    const DayScene &scene = m_window.dayView()->scene();
    const QRect grid = scene.geometry.gridRect();
    const auto taken = std::ranges::find_if(scene.placed(), [&](const PlacedVisit &place) {
        return !isClosed(scene.card(place).appointment.status) && grid.contains(scene.rectOf(place).center());
    });
    if (taken == scene.placed().cend())
        die("no visit to be dragged");
    m_from = scene.rectOf(*taken).center();
    m_moves = 0;
    send(QEvent::MouseButtonPress, m_from);
    QMetaObject::invokeMethod(this, &Dragger::move, Qt::QueuedConnection);
}

void Dragger::move()
{
    const QRect grid = m_window.dayView()->scene().geometry.gridRect().adjusted(40, 40, -40, -40);
    const int stride = int(m_window.dayView()->zoom() / 6); // ten minutes: always another place
    ++m_moves;
    const QPoint to(grid.left() + (m_from.x() + m_moves * 7) % grid.width(),
                    grid.top() + (m_from.y() + m_moves * stride) % grid.height());
    m_asked = Stopwatch::now();
    send(QEvent::MouseMove, to);
}

void Dragger::send(QEvent::Type type, QPoint position) const
{
    QWidget *canvas = m_window.dayView()->viewport();
    const bool press = type == QEvent::MouseButtonPress;
    QMouseEvent event(type, position, canvas->mapToGlobal(position), press ? Qt::LeftButton : Qt::NoButton,
                      Qt::LeftButton, {});
    QCoreApplication::sendEvent(canvas, &event);
}

} // namespace frontdesk::bench

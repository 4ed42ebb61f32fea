#include "tests/views/deskwindow.h"

#include <QApplication>
#include <QLabel>

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

DeskWindow::DeskWindow(SampleDay sample, QSize size)
    : day(std::move(sample)),
      prompts(new ScriptedPrompts),
      window(*day.desk, std::unique_ptr<Prompts>(prompts))
{
    window.resize(size);
    window.show();
    window.activateWindow();
    const bool shown = QTest::qWaitForWindowActive(&window);
    Q_ASSERT(shown);
    Q_UNUSED(shown)
    view().setFocus();
}

QPoint DeskWindow::at(UserId doctor, QTime time)
{
    return atColumn(view().scene().columnOf(doctor), time);
}

QPoint DeskWindow::atColumn(int column, QTime time)
{
    const QRect row = view().scene().geometry.rowRect(column, time.hour() * 60 + time.minute(), 24 * 60);
    return {row.center().x(), row.top() + 4};
}

QPoint DeskWindow::middleOf(AppointmentId visit)
{
    view().reveal(view().visitRect(visit));
    return view().visitRect(visit).center();
}

void DeskWindow::click(QPoint position)
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, position);
}

void DeskWindow::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    QWidget *viewport = view().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
    constexpr int steps = 5;
    for (int step = 1; step <= steps; ++step) {
        const QPoint at = from + (to - from) * step / steps;
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
}

void DeskWindow::press(int key, Qt::KeyboardModifiers modifiers)
{
    ++m_keystrokes;
    QWidget *target = window.focusWidget() ? window.focusWidget() : &window;
    QTest::keyClick(target, Qt::Key(key), modifiers);
}

void DeskWindow::type(const QString &text)
{
    QTest::keyClicks(window.focusWidget(), text);
}

bool DeskWindow::isShown(const QString &name)
{
    const auto *widget = window.findChild<QWidget *>(name);
    return widget && widget->isVisible();
}

QString DeskWindow::textOf(const QString &label)
{
    const auto *widget = window.findChild<QLabel *>(label);
    return widget && widget->isVisible() ? widget->text() : QString();
}

QList<Appointment> DeskWindow::visitsAt(UserId doctor, QTime time)
{
    QList<Appointment> found;
    for (const Appointment &visit : desk().visits()) {
        if (visit.doctorId == doctor && visit.start == desk().instant(day.date, time))
            found.append(visit);
    }
    return found;
}

} // namespace frontdesk::test

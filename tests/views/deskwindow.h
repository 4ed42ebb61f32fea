#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/views/sampleday.h"
#include "tests/views/scriptedprompts.h"
#include "views/calendar/dayview.h"
#include "views/mainwindow/mainwindow.h"

namespace frontdesk::test {

/// The real window on the sample day, with hands: it clicks, drags and types where a person would.
class DeskWindow {
public:
    explicit DeskWindow(SampleDay sample = sampleDay(), QSize size = {1366, 768});

    SampleDay day;
    ScriptedPrompts *prompts; ///< the window's
    MainWindow window;

    DayView &view() { return *window.dayView(); }
    FakeDesk &desk() { return *day.desk; }
    QPoint at(UserId doctor, QTime time); ///< in the view's pixels, in the free strip beside visits' text
    QPoint atColumn(int column, QTime time);
    QPoint middleOf(AppointmentId visit); ///< scrolled into view
    void click(QPoint position);
    /// Press, several moves, release.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); ///< to what has the focus; counted
    void type(const QString &text);                                        ///< Latin text to what has the focus
    int keystrokes() const { return m_keystrokes; }                        ///< of press()

    template<class T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }
    bool isShown(const QString &name);
    QString textOf(const QString &label);
    QString statusOf(AppointmentId id) { return toString(visit(id).status); }
    Appointment visit(AppointmentId id) { return desk().visits().value(id); }
    QList<Appointment> visitsAt(UserId doctor, QTime time);

private:
    int m_keystrokes = 0;
};

} // namespace frontdesk::test

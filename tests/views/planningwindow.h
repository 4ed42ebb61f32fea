#pragma once

#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>

#include "models/items/localdesk.h"
#include "models/items/localpatientdesk.h"
#include "models/items/localplanningdesk.h"
#include "models/items/localseriesdesk.h"
#include "models/items/localwaitlistdesk.h"
#include "models/services/booking/bookingservice.h"
#include "tests/support/clinicfixture.h"
#include "tests/views/scriptedprompts.h"
#include "views/calendar/dayview.h"
#include "views/mainwindow/mainwindow.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

/// The window with all that the calendar can do, on a clinic's real database, with the real clinic thread behind it.
/// Monday, 1 June 2026, 08:00.
struct PlanningWindow {
    explicit PlanningWindow(QSize size = QSize(1366, 900))
        : hub(Hub::open(fixture.directory(), fixture.clock).value()),
          access(*hub, hub->reader().value(), fixture.receptionist()),
          desk(*hub, hub->reader().value(), fixture.receptionist()),
          series(access),
          planning(access),
          waitlist(access),
          patients(access, keys),
          prompts(new ScriptedPrompts),
          window(desk, std::unique_ptr<Prompts>(prompts))
    {
        window.setPlanning({&series, &planning, &waitlist, &patients});
        window.resize(size);
        window.show();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_ASSERT(active);
        Q_UNUSED(active)
        window.dayView()->setFocus();
    }

    DayView &view() { return *window.dayView(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }
    /// As soon as the window knows of the change.
    void undo()
    {
        const bool known = QTest::qWaitFor([this] { return window.undoStack().canUndo(); });
        Q_ASSERT(known);
        Q_UNUSED(known)
        view().setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    void type(const QString &text) { QTest::keyClicks(window.focusWidget(), text); }
    template<class T>
    T *find(const QString &name)
    {
        for (T *widget : window.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    bool isShown(const QString &name) { return find<QWidget>(name); }
    void push(const QString &button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QString textOf(const QString &label)
    {
        const auto *widget = find<QLabel>(label);
        return widget ? widget->text() : QString();
    }

    /// Where the doctor's time is in the calendar's viewport.
    QPoint at(UserId doctor, QTime time)
    {
        const DayScene &scene = view().scene();
        const QRect row = scene.geometry.rowRect(scene.columnOf(doctor), time.hour() * 60 + time.minute(), 24 * 60);
        return {row.center().x(), row.top() + 4};
    }
    void click(QPoint at) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at); }
    /// Takes a visit that many hours down.
    void dragDown(AppointmentId id, int hours)
    {
        const QPoint from = view().visitRect(id).center();
        drag(from, from + QPoint(0, int(hours * view().zoom())));
    }
    void drag(QPoint from, QPoint to)
    {
        QWidget *viewport = view().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }

    /// What stands in the database, by start; without what is cancelled.
    QStringList booked(QDate first, QDate last)
    {
        QStringList all;
        for (QDate date = first; date <= last; date = date.addDays(1)) {
            const Result<DaySheet> sheet = desk.day(date);
            for (const VisitCard &card : sheet->visits) {
                if (card.appointment.status != AppointmentStatus::Cancelled)
                    all.append(desk.zone().toLocal(card.appointment.start).date.toString(u"MM-dd "_s)
                               + desk.zone().toLocal(card.appointment.start).time.toString(u"HH:mm"_s));
            }
        }
        return all;
    }
    QStringList bookedInJune() { return booked(QDate(2026, 6, 1), QDate(2026, 6, 30)); }
    /// Straight through the clinic thread, as from another desk.
    Appointment book(PatientId patient, UserId doctor, const QString &local, int minutes = 30)
    {
        BookAppointment command;
        command.patientId = patient;
        command.doctorId = doctor;
        command.start = fixture.at(local);
        command.durationMinutes = minutes;
        std::optional<Appointment> made;
        access.order<Appointment>([command](Session &session) { return BookingService(session).book(command); },
                                  &context, [&made](const Result<Appointment> &result) { made = *result; });
        const bool came = QTest::qWaitFor([&] { return made.has_value(); });
        Q_ASSERT(came);
        Q_UNUSED(came)
        const auto shown = [&] {
            return !view().visitRect(made->id).isEmpty() || desk.zone().dateOf(made->start) != window.date();
        };
        const bool seen = QTest::qWaitFor(shown);
        Q_ASSERT(seen);
        Q_UNUSED(seen)
        return *made;
    }

    ClinicFixture fixture;
    std::unique_ptr<Hub> hub;
    LocalAccess access;
    LocalDesk desk;
    LocalSeriesDesk series;
    LocalPlanningDesk planning;
    LocalWaitlistDesk waitlist;
    KeyRing keys{SecretKey::random()};
    LocalPatientDesk patients;
    ScriptedPrompts *prompts; ///< the window's
    MainWindow window;
    QObject context;
};

} // namespace frontdesk::test

#pragma once

#include <QObject>

#include <functional>
#include <memory>

#include "models/domain/waitlist.h"
#include "models/services/booking/slotfinder.h"
#include "models/services/clinicdirectory/timeoffservice.h"
#include "models/services/series/seriescommands.h"
#include "views/booking/bookingpopover.h"
#include "views/booking/planningdesks.h"
#include "views/booking/planningplace.h"
#include "views/calendar/visitorders.h"
#include "views/common/prompts.h"

namespace frontdesk {

class AbsenceOrders;
class ActionRegistry;
class BlockPopover;
class DayView;
class FreeSlotsPopover;
class GatheringController;
class SeriesFlow;
class WaitlistOrders;
class WaitlistPopover;
class WaitlistSection;

/// Joins the calendar with all that is more than one patient's one visit: series, meetings, blocked time, free times, the
/// waitlist. GUI thread; what it is made of outlives it.
class PlanningController : public QObject {
    Q_OBJECT
public:
    struct Parts {
        PlanningDesks desks;
        Desk &desk;
        DayModel &model;
        DayView &view;
        VisitOrders &orders;
        Prompts &prompts;
        BookingPopover &booking;
        ActionRegistry &actions;
        QWidget *window;
        std::function<void()> bookVisit; ///< opens the booking form at the cursor, else at the next free time
        std::function<void()> focus;     ///< gives the calendar the keyboard
        std::function<void(QDate)> goTo; ///< shows the calendar at that date
        std::function<void(AppointmentId, QDate)> openVisit; ///< shows a visit
        std::function<void(QWidget *section)> addToPanel;    ///< below the waiting patients
    };
    explicit PlanningController(const Parts &parts, QObject *parent = nullptr);
    ~PlanningController() override;

    /// A visit that the booking form is not for. False: it is. `place`: of its block, in the window.
    bool open(const VisitCard &card, const QRect &place);
    /// Books the same people once more, where they are several. False: it is one patient.
    bool copy(const VisitCard &card, UserId doctor, Instant start);

Q_SIGNALS:
    void invoiceWanted(InvoiceId id); ///< to be shown
    void said(const QString &text);   ///< it worked, and cannot be undone
    void complained(const QString &text);

private:
    void addSeries();
    void addAbsences();
    void addFreeSlots();
    void addWaitlist();
    void addActions();
    bool openStory(const VisitCard &card, const QRect &place);
    void bookAgain(const VisitCard &card);
    void switchTo(BookingPopover::Other other);
    void blockTime(UserId doctor, const TimeOff &wanted);
    void unblock(UserId doctor, Instant at);
    std::optional<DoctorTimeOff> absenceAt(UserId doctor, Instant at) const;
    void findTime(UserId doctor, const std::optional<PatientHit> &patient, QDate from);
    void takeSlot(const FreeSlot &slot, int minutes, const QString &type, const std::optional<PatientHit> &patient);
    void findFor(const WaitlistEntry &entry);
    void complain(const Error &error);
    QRect placeOf(AppointmentId id) const;
    QRect middle() const;

    Parts m_parts;
    std::unique_ptr<SeriesFlow> m_series;
    std::unique_ptr<AbsenceOrders> m_absences;
    std::unique_ptr<WaitlistOrders> m_waitlist;
    BlockPopover *m_block = nullptr;
    GatheringController *m_gatherings = nullptr;
    FreeSlotsPopover *m_free = nullptr;
    WaitlistPopover *m_addWaiting = nullptr;
};

} // namespace frontdesk

#pragma once

#include "models/items/daymodel.h"
#include "views/booking/bookingform.h"
#include "views/calendar/daystate.h"
#include "views/calendar/visitorders.h"
#include "views/common/popover.h"
#include "views/common/prompts.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk {

class ClashLine;
class PatientEdit;

/// Books a visit or changes one, beside its place in the calendar. Enter books, Esc leaves, Ctrl+Enter books and opens the
/// next. What stands against the time is said while it is typed; the last word is the order's answer. GUI thread.
class BookingPopover : public Popover {
    Q_OBJECT
public:
    BookingPopover(Desk &desk, DayModel &model, VisitOrders &orders, Prompts &prompts, QWidget *window);

    /// 0 minutes: as long as the type usually takes.
    void openNew(UserId doctor, Instant start, int minutes, const std::optional<PatientHit> &patient = {},
                 RoomId room = {});
    void openVisit(const VisitCard &card);
    /// Another place was clicked while it is open; a null room leaves what is chosen.
    void moveTo(UserId doctor, Instant start, int minutes, RoomId room = {});
    /// Whether leaving would lose something.
    bool isTouched() const;

Q_SIGNALS:
    void draftChanged(const std::optional<DraftStretch> &draft);
    void placeWanted(); ///< its place has moved: to be put beside it again
    void finished(AppointmentId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHeading();
    QLayout *buildButtons();
    void openWith(const VisitDetails &details, bool keepLength);
    void onEdited();
    void pickInstead();
    void insist();
    void submit(bool another);
    void order(const QString &reason);
    void orderFor(const PatientHit &patient, const QString &reason);
    void onAnswer(const Result<Appointment> &result);
    void openNext(const Appointment &booked);
    void complain(const Error &error);
    std::optional<Instant> start() const;
    BookAppointment bookCommand() const;
    ChangeAppointment changeCommand() const;
    Violations against() const;
    void setNewPatient(bool wanted);
    void setBusy(bool busy);
    void resizeToFit();

    Desk &m_desk;
    DayModel &m_model;
    VisitOrders &m_orders;
    Prompts &m_prompts;
    QLabel *m_title;
    QLabel *m_patientLabel;
    PatientEdit *m_patient;
    QLineEdit *m_phone;
    BookingForm *m_form;
    ClashLine *m_clash;
    QPushButton *m_book;
    std::optional<VisitCard> m_visit; ///< being changed; unset when booking
    VisitDetails m_opened;
    std::optional<Instant> m_instead;
    bool m_another = false;
    bool m_busy = false;
};

} // namespace frontdesk

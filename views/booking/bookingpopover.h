#pragma once

#include "models/items/daymodel.h"
#include "models/items/seriesdesk.h"
#include "views/booking/bookingcommands.h"
#include "views/booking/bookingform.h"
#include "views/booking/planningplace.h"
#include "views/calendar/daystate.h"
#include "views/calendar/visitorders.h"
#include "views/common/popover.h"
#include "views/common/prompts.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk {

class ClashLine;
class LookalikeBox;
class PatientEdit;
class RepeatField;
class SeriesFlow;
class TroubleList;

/// Books a visit or changes one, beside its place in the calendar. Enter books, Esc leaves, Ctrl+Enter books and opens the
/// next. What stands against the time is said while it is typed; the last word is the order's answer. GUI thread.
class BookingPopover : public Popover {
    Q_OBJECT
public:
    BookingPopover(Desk &desk, DayModel &model, VisitOrders &orders, Prompts &prompts, QWidget *window);

    /// From now on visits may repeat and be video calls.
    void setSeries(SeriesFlow *series);
    /// What else a free place may be for, offered above the fields.
    enum class Other { Block, Meeting, Group };
    void offer(Other other);
    /// How it is found out whether the doctor's time is blocked at a moment, and why; nullopt: it is not.
    using AbsenceName = std::function<std::optional<QString>(UserId doctor, Instant at)>;
    void setAbsenceName(AbsenceName name) { m_absenceName = std::move(name); }
    /// How it is found out what matters of a patient who was picked, in one line.
    using PatientFacts = std::function<QString(PatientId)>;
    void setPatientFacts(PatientFacts facts) { m_facts = std::move(facts); }
    /// What is filled in now.
    PlanningPlace place() const;
    std::optional<PatientHit> patient() const;
    void setType(const QString &type);
    /// 0 minutes: as long as the type usually takes.
    void openNew(UserId doctor, Instant start, int minutes, const std::optional<PatientHit> &patient = {},
                 RoomId room = {});
    void openVisit(const VisitCard &card);
    /// Another place was clicked while it is open; a null room leaves what is chosen.
    void moveTo(UserId doctor, Instant start, int minutes, RoomId room = {});
    /// Whether leaving would lose something.
    bool isTouched() const;
    bool holdsWork() const override { return isTouched(); }

Q_SIGNALS:
    void draftChanged(const std::optional<DraftStretch> &draft);
    void placeWanted(); ///< its place has moved: to be put beside it again
    void finished(AppointmentId id);
    void otherWanted(BookingPopover::Other other);
    void unblockWanted(UserId doctor, Instant at);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHeading();
    QLayout *buildButtons();
    void buildKinds();
    void openWith(const VisitFields &details, bool keepLength);
    void onEdited();
    void suggestRoom();
    void pickInstead();
    void insist();
    void submit(bool another);
    void order(const QString &reason);
    void orderFor(const PatientHit &patient, const QString &reason);
    void onAnswer(const Result<Appointment> &result);
    void openNext(const Appointment &booked);
    void complain(const Error &error);
    std::optional<Instant> start() const;
    BookingInput input() const;
    Violations against() const;
    QList<SeriesDesk::Trouble> troubles() const;
    void complainOfSeries(const QList<SeriesDesk::Trouble> &troubles);
    void skipTroubles();
    bool isComplaining() const;
    void goToOffer();
    void orderChange(const QString &reason);
    void setNewPatient(bool wanted);
    void showFacts();
    void connectLookalikes();
    bool asksWhoItIs();
    void setBusy(bool busy);
    void resizeToFit();

    Desk &m_desk;
    DayModel &m_model;
    VisitOrders &m_orders;
    Prompts &m_prompts;
    QLabel *m_title;
    QWidget *m_kinds;
    QPushButton *m_block;
    QPushButton *m_meeting;
    QPushButton *m_group;
    QLabel *m_patientLabel;
    PatientEdit *m_patient;
    QLabel *m_factsLine;
    QLineEdit *m_phone;
    BookingForm *m_form;
    RepeatField *m_repeat;
    ClashLine *m_clash;
    LookalikeBox *m_lookalikes;
    TroubleList *m_troubles;
    QPushButton *m_book;
    std::optional<VisitCard> m_visit; ///< being changed; unset when booking
    VisitFields m_opened;
    SeriesFlow *m_series = nullptr;
    AbsenceName m_absenceName;
    PatientFacts m_facts;
    QList<QDate> m_troubled; ///< days of the series that something stands against
    std::optional<Instant> m_instead;
    bool m_suggestsRoom = false; ///< until one is chosen by hand
    bool m_another = false;
    bool m_busy = false;
};

} // namespace frontdesk

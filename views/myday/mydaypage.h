#pragma once

#include <QTimer>

#include "models/items/mydaydesk.h"
#include "models/items/mydaymodel.h"
#include "views/common/page.h"
#include "views/common/undostack.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace frontdesk {

class MyDayHead;
class VisitStrip;

/// A doctor's day: who comes, who is here and for how long, whether it runs late; Space starts the visit and ends it.
/// Opens on the doctor who is signed in, for others on the one they choose. Live. Desks and undo stack outlive it.
class MyDayPage : public Page {
    Q_OBJECT
public:
    MyDayPage(Desk &desk, MyDayDesk &person, UndoStack &undo, QWidget *parent = nullptr);

    const MyDayModel &model() const { return m_model; }
    QList<DeskAction> actions() override;
    AppointmentId chosen() const; ///< the current one, unless the person has chosen another

Q_SIGNALS:
    void inboxWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void readDoctors();
    void reload();
    void awaitMinute();
    void rebuild();
    VisitStrip *makeStrip();
    void followChoice();
    void choose(AppointmentId id);
    void chooseBeside(int step);
    VisitStrip *chosenStrip() const;
    const VisitCard *chosenCard() const;
    void step();
    void markNoShow();
    void editNote();
    void setStatus(const VisitCard &before, AppointmentStatus status);
    void settle(const Result<Appointment> &result, const VisitCard &before, const QString &text);

    Desk &m_desk;
    MyDayDesk &m_person;
    UndoStack &m_undo;
    MyDayModel m_model;
    QTimer m_minute;
    AppointmentId m_choice; ///< null: follows the current one
    bool m_busy = false;    ///< an order is under way
    bool m_showsEarlier = false;
    QList<VisitStrip *> m_strips;
    MyDayHead *m_head;
    QPushButton *m_earlier;
    QLabel *m_empty;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list = nullptr;
};

} // namespace frontdesk

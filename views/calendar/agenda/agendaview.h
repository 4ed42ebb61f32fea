#pragma once

#include <QWidget>

#include "models/items/agendamodel.h"
#include "views/calendar/daykeys.h"
#include "views/calendar/visitsurface.h"

class QLabel;
class QLineEdit;
class QListView;

namespace frontdesk {

/// Four weeks of visits as a list, day by day, filtered by text. Says what the person wants by signals and orders nothing
/// itself. GUI thread; desk and model outlive it.
class AgendaView : public QWidget, public VisitSurface {
    Q_OBJECT
public:
    AgendaView(const Desk &desk, const DayModel &model, QWidget *parent = nullptr);

    QWidget *canvas() override;
    AppointmentId visitUnder(QPoint position) const override;
    QRect seenRect(AppointmentId id) const override;
    AppointmentId selected() const override;
    void select(AppointmentId id) override;
    void reveal(AppointmentId id) override;

    AgendaModel &agenda() { return m_agenda; }

Q_SIGNALS:
    void visitActivated(AppointmentId id);
    void droppedOnDate(AppointmentId id, QDate date); ///< never: nothing is dragged here
    void statusWanted(AppointmentId id, AppointmentStatus status);
    void arrivalWanted(AppointmentId id);
    void cancelWanted(AppointmentId id);
    void invoiceWanted(AppointmentId id);
    void menuWanted(AppointmentId id, QPoint globalPosition);
    void copyWanted(AppointmentId id);
    void parkWanted(AppointmentId id);
    void stepWanted(int pages);
    void leapWanted(int strides);
    void todayWanted();
    void dayWanted(QDate date);
    void modeWanted(CalendarMode mode);
    void newVisitWanted();
    void selectionChanged(AppointmentId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void onReset();
    void activate(const QModelIndex &index);
    bool takeKey(QKeyEvent &event);
    void tell();

    const Desk &m_desk;
    const DayModel &m_model;
    AgendaModel m_agenda;
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_nothing;
    AppointmentId m_kept; ///< selected before the list was made anew
};

} // namespace frontdesk

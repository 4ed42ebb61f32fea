#pragma once

#include <QWidget>

#include "models/items/inboxdesk.h"

class QScrollArea;
class QVBoxLayout;

namespace frontdesk {

/// Who is at the other end: how to reach them, their next visits, what the desk knows of them; a visit is booked from here
/// or shown in the calendar, to be moved there.
class PatientPane : public QWidget {
    Q_OBJECT
public:
    explicit PatientPane(const InboxDesk &desk, QWidget *parent = nullptr);
    void show(const std::optional<Correspondent> &who);

Q_SIGNALS:
    void bookingWanted(const PatientHit &patient);
    void visitWanted(AppointmentId id, QDate date);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFacts(QVBoxLayout *column, const Correspondent &who);
    void addVisits(QVBoxLayout *column, const Correspondent &who);
    void addVisit(QVBoxLayout *column, const VisitCard &visit);
    void addFact(QVBoxLayout *column, const QString &label, const QString &value);

    const InboxDesk &m_desk;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
};

} // namespace frontdesk

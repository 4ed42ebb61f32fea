#pragma once

#include <QAbstractListModel>

#include "models/domain/dayflow.h"
#include "models/items/desk.h"

namespace frontdesk {

/// Today's visits of one doctor, by start, with the place that each has in the day. Whoever shows it calls reload() when
/// the desk tells of changes and when a minute has gone, and lets it be while it is hidden. GUI thread; the desk
/// outlives it.
class MyDayModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles {
        VisitRole = Qt::UserRole, ///< AppointmentId, as QUuid
        PlaceRole                 ///< DayPlace, as a number
    };

    explicit MyDayModel(const Desk &desk, QObject *parent = nullptr);

    void setDoctor(UserId doctor);
    UserId doctor() const { return m_doctor; }
    QDate date() const { return m_date; }
    const TimeZone &zone() const { return m_zone; }
    Instant now() const { return m_now; } ///< when it was last read
    const DayFlow &flow() const { return m_flow; }
    const VisitCard &visit(int row) const { return m_visits.at(row); }
    DayPlace place(int row) const { return m_flow.places.at(row); }
    int rowOf(AppointmentId id) const; ///< -1 when it is not there
    int countOf(AppointmentStatus status) const;
    int waitingCount() const; ///< who are here and not called in yet

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void refreshed(); ///< after every reload(), also where no visit has changed: the clock has

private:
    const Desk &m_desk;
    UserId m_doctor;
    QDate m_date;
    TimeZone m_zone = TimeZone::utc();
    Instant m_now;
    QList<VisitCard> m_visits;
    DayFlow m_flow;
};

} // namespace frontdesk

#pragma once

#include <QAbstractListModel>

#include "models/items/daymodel.h"

namespace frontdesk {

/// Visits that somebody carries to another week: they stay booked where they are until they are put down. The latest comes
/// first. What is seen of them on the calendar is kept up to date. GUI thread; the model beneath outlives it.
class ParkedVisits : public QAbstractListModel {
    Q_OBJECT
public:
    /// DisplayRole: the patient. VisitRole: the appointment's id (QUuid). WhenRole: QDateTime in the clinic's wall-clock
    /// time (as UTC). DoctorRole: name.
    enum Role { VisitRole = Qt::UserRole, WhenRole, DoctorRole };

    explicit ParkedVisits(const DayModel &calendar, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void park(const VisitCard &card);
    void release(AppointmentId id);
    const VisitCard *card(AppointmentId id) const; ///< null when it is not parked
    const VisitCard *latest() const;
    QSet<AppointmentId> ids() const;

Q_SIGNALS:
    void changed();

private:
    void refresh(const QList<AppointmentId> &ids);

    const DayModel &m_calendar;
    QList<VisitCard> m_cards;
};

} // namespace frontdesk

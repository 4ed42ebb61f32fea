#pragma once

#include <QAbstractListModel>
#include <QTimer>

#include "models/items/desk.h"

namespace frontdesk {

/// Today's patients who have arrived and are not yet called in, the longest wait first. Follows the desk; the minutes
/// move with a timer on the desk's clock. GUI thread.
class WaitingModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { VisitRole = Qt::UserRole, DoctorRole, StartRole, MinutesRole };

    explicit WaitingModel(const Desk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the patient; VisitRole: the appointment's id (QUuid); DoctorRole: name; StartRole: QTime of the visit;
    /// MinutesRole: waited so far.
    QVariant data(const QModelIndex &index, int role) const override;
    QDate today() const { return m_desk.zone().dateOf(m_desk.now()); }

public Q_SLOTS:
    void reload();

private:
    void onMinute();

    const Desk &m_desk;
    TimeZone m_zone = TimeZone::utc();
    QList<VisitCard> m_waiting;
    QTimer m_minute;
};

} // namespace frontdesk

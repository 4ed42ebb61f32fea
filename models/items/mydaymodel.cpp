#include "models/items/mydaymodel.h"

#include <algorithm>

#include "models/items/waiting.h"

namespace frontdesk {

MyDayModel::MyDayModel(const Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk) {}

void MyDayModel::setDoctor(UserId doctor)
{
    if (doctor == m_doctor)
        return;
    m_doctor = doctor;
    reload();
}

/// Rows stay where the same visits stay, so that what is chosen is kept.
void MyDayModel::reload()
{
    m_zone = m_desk.zone();
    m_now = m_desk.now();
    m_date = m_zone.dateOf(m_now);
    QList<VisitCard> visits;
    if (const Result<DaySheet> sheet = m_desk.day(m_date); sheet)
        std::copy_if(sheet->visits.cbegin(), sheet->visits.cend(), std::back_inserter(visits),
                     [this](const VisitCard &card) { return card.isOf(m_doctor); });
    QList<Appointment> bare;
    for (const VisitCard &card : std::as_const(visits))
        bare.append(card.appointment);
    const bool sameRows = std::equal(visits.cbegin(), visits.cend(), m_visits.cbegin(), m_visits.cend(),
                                     [](const VisitCard &a, const VisitCard &b) {
                                         return a.appointment.id == b.appointment.id;
                                     });
    if (!sameRows)
        beginResetModel();
    m_visits = std::move(visits);
    m_flow = dayFlow(bare, m_now);
    if (!sameRows)
        endResetModel();
    else if (!m_visits.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT refreshed();
}

int MyDayModel::rowOf(AppointmentId id) const
{
    const auto found = std::find_if(m_visits.cbegin(), m_visits.cend(),
                                    [id](const VisitCard &card) { return card.appointment.id == id; });
    return found == m_visits.cend() ? -1 : int(found - m_visits.cbegin());
}

int MyDayModel::countOf(AppointmentStatus status) const
{
    return int(std::count_if(m_visits.cbegin(), m_visits.cend(),
                             [status](const VisitCard &card) { return card.appointment.status == status; }));
}

int MyDayModel::waitingCount() const
{
    return int(std::count_if(m_visits.cbegin(), m_visits.cend(),
                             [](const VisitCard &card) { return isWaiting(card.appointment); }));
}

int MyDayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visits.size());
}

QVariant MyDayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VisitCard &card = m_visits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.name();
    case VisitRole:
        return card.appointment.id.uuid();
    case PlaceRole:
        return int(place(index.row()));
    default:
        return {};
    }
}

} // namespace frontdesk

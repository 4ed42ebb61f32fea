#include "models/items/parkedvisits.h"

#include <QDateTime>

#include <algorithm>

namespace frontdesk {

ParkedVisits::ParkedVisits(const DayModel &calendar, QObject *parent) : QAbstractListModel(parent), m_calendar(calendar)
{
    connect(&m_calendar, &DayModel::visitsChanged, this, &ParkedVisits::refresh);
}

int ParkedVisits::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant ParkedVisits::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VisitCard &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.name();
    case VisitRole:
        return card.appointment.id.uuid();
    case WhenRole: {
        const LocalTime local = m_calendar.grid().zone.toLocal(card.appointment.start);
        return QDateTime(local.date, local.time, Qt::UTC);
    }
    case DoctorRole:
        return card.doctorName;
    default:
        return {};
    }
}

void ParkedVisits::park(const VisitCard &card)
{
    release(card.appointment.id);
    beginInsertRows({}, 0, 0);
    m_cards.prepend(card);
    endInsertRows();
    Q_EMIT changed();
}

void ParkedVisits::release(AppointmentId id)
{
    const auto found = std::ranges::find_if(m_cards, [id](const VisitCard &card) { return card.appointment.id == id; });
    if (found == m_cards.end())
        return;
    const int row = int(found - m_cards.begin());
    beginRemoveRows({}, row, row);
    m_cards.removeAt(row);
    endRemoveRows();
    Q_EMIT changed();
}

const VisitCard *ParkedVisits::card(AppointmentId id) const
{
    const auto found = std::ranges::find_if(m_cards, [id](const VisitCard &card) { return card.appointment.id == id; });
    return found == m_cards.cend() ? nullptr : &*found;
}

const VisitCard *ParkedVisits::latest() const
{
    return m_cards.isEmpty() ? nullptr : &m_cards.constFirst();
}

QSet<AppointmentId> ParkedVisits::ids() const
{
    QSet<AppointmentId> result;
    for (const VisitCard &card : m_cards)
        result.insert(card.appointment.id);
    return result;
}

/// Somebody has changed it meanwhile, maybe so that it cannot be moved any more.
void ParkedVisits::refresh(const QList<AppointmentId> &ids)
{
    for (const AppointmentId id : ids) {
        const VisitCard *now = m_calendar.visit(id);
        if (!now || !card(id))
            continue;
        if (isClosed(now->appointment.status)) {
            release(id);
            continue;
        }
        for (int row = 0; row < m_cards.size(); ++row) {
            if (m_cards.at(row).appointment.id == id) {
                m_cards[row] = *now;
                Q_EMIT dataChanged(index(row), index(row));
            }
        }
    }
}

} // namespace frontdesk

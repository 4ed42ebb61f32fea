#include "models/items/waitingmodel.h"

#include <algorithm>

#include "models/items/waiting.h"

namespace frontdesk {

namespace {

bool sameRow(const VisitCard &a, const VisitCard &b)
{
    return a.appointment.id == b.appointment.id && a.appointment.version == b.appointment.version
           && a.patientName == b.patientName && a.doctorName == b.doctorName;
}

} // namespace

WaitingModel::WaitingModel(const Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk)
{
    connect(&m_desk, &Desk::daysChanged, this, [this](const QList<QDate> &dates) {
        if (dates.contains(today()))
            reload();
    });
    connect(&m_desk, &Desk::setupChanged, this, &WaitingModel::reload);
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &WaitingModel::onMinute);
    onMinute();
}

void WaitingModel::onMinute()
{
    reload();
    if (!m_waiting.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_waiting.size()) - 1), {MinutesRole});
    const Instant now = m_desk.now();
    const auto next = std::chrono::ceil<Minutes>(now + Milliseconds(1));
    m_minute.start(std::chrono::duration_cast<Milliseconds>(next - now));
}

void WaitingModel::reload()
{
    const Result<DaySheet> sheet = m_desk.day(today());
    m_zone = m_desk.zone();
    QList<VisitCard> waiting;
    if (sheet)
        std::copy_if(sheet->visits.cbegin(), sheet->visits.cend(), std::back_inserter(waiting),
                     [](const VisitCard &card) { return isWaiting(card.appointment); });
    std::stable_sort(waiting.begin(), waiting.end(), [](const VisitCard &a, const VisitCard &b) {
        return a.appointment.arrivedAt < b.appointment.arrivedAt;
    });
    if (std::equal(waiting.cbegin(), waiting.cend(), m_waiting.cbegin(), m_waiting.cend(), sameRow))
        return;
    beginResetModel();
    m_waiting = std::move(waiting);
    endResetModel();
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_waiting.size());
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VisitCard &card = m_waiting.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.patientName;
    case VisitRole:
        return card.appointment.id.uuid();
    case DoctorRole:
        return card.doctorName;
    case StartRole:
        return m_zone.toLocal(card.appointment.start).time;
    case MinutesRole:
        return waitedMinutes(card.appointment, m_desk.now());
    default:
        return {};
    }
}

} // namespace frontdesk

#include "models/items/daymodel.h"

#include <algorithm>

namespace frontdesk {

namespace {

bool sameCard(const VisitCard &a, const VisitCard &b)
{
    return a.appointment.version == b.appointment.version && a.appointment.updatedAt == b.appointment.updatedAt
           && a.appointment.status == b.appointment.status && a.appointment.start == b.appointment.start
           && a.appointment.end == b.appointment.end && a.appointment.doctorId == b.appointment.doctorId
           && a.appointment.arrivedAt == b.appointment.arrivedAt && a.patientName == b.patientName
           && a.patientPhone == b.patientPhone && a.patientNoShowCount == b.patientNoShowCount
           && a.roomName == b.roomName && a.roomColor == b.roomColor && a.attendeeCount == b.attendeeCount;
}

bool sameColumn(const DayColumn &a, const DayColumn &b)
{
    const auto sameTimeOff = [](const NamedRange &x, const NamedRange &y) {
        return x.range == y.range && x.name == y.name;
    };
    return a.doctorId == b.doctorId && a.doctorName == b.doctorName && a.specialty == b.specialty
           && a.slotMinutes == b.slotMinutes && a.bufferMinutes == b.bufferMinutes && a.open == b.open
           && std::equal(a.timeOff.begin(), a.timeOff.end(), b.timeOff.begin(), b.timeOff.end(), sameTimeOff);
}

bool sameFrame(const DaySheet &a, const DaySheet &b)
{
    return a.date == b.date && a.day == b.day && a.closed == b.closed && a.closedReason == b.closedReason
           && std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(), sameColumn);
}

} // namespace

DayModel::DayModel(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &Desk::daysChanged, this, [this](const QList<QDate> &dates) {
        if (dates.contains(date()))
            reload();
    });
    connect(&m_desk, &Desk::setupChanged, this, &DayModel::reload);
}

const VisitCard *DayModel::visit(AppointmentId id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_sheet.visits.at(*found);
}

const DayColumn *DayModel::column(UserId doctor) const
{
    const auto found = std::find_if(m_sheet.columns.cbegin(), m_sheet.columns.cend(),
                                    [doctor](const DayColumn &column) { return column.doctorId == doctor; });
    return found == m_sheet.columns.cend() ? nullptr : &*found;
}

void DayModel::setDate(QDate date)
{
    if (date == m_sheet.date || !date.isValid())
        return;
    const Result<DaySheet> read = m_desk.day(date);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    take(*read);
}

void DayModel::reload()
{
    if (!date().isValid())
        return;
    const Result<DaySheet> read = m_desk.day(date());
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    take(*read);
}

void DayModel::setWithdrawn(AppointmentId id, bool withdrawn)
{
    if (withdrawn)
        m_withdrawn.insert(id);
    else
        m_withdrawn.remove(id);
    reload();
}

void DayModel::take(DaySheet sheet)
{
    erase_if(sheet.visits, [this](const VisitCard &card) {
        return card.appointment.status == AppointmentStatus::Cancelled && m_withdrawn.contains(card.appointment.id);
    });
    const DaySheet before = std::exchange(m_sheet, std::move(sheet));
    index();
    if (!sameFrame(before, m_sheet)) {
        Q_EMIT reset();
        return;
    }
    QList<AppointmentId> touched;
    for (const VisitCard &old : before.visits) {
        const VisitCard *now = visit(old.appointment.id);
        if (!now || !sameCard(old, *now))
            touched.append(old.appointment.id);
    }
    QSet<AppointmentId> known;
    for (const VisitCard &old : before.visits)
        known.insert(old.appointment.id);
    for (const VisitCard &now : std::as_const(m_sheet.visits)) {
        if (!known.contains(now.appointment.id))
            touched.append(now.appointment.id);
    }
    if (!touched.isEmpty())
        Q_EMIT visitsChanged(touched);
}

void DayModel::index()
{
    m_byId.clear();
    for (qsizetype i = 0; i < m_sheet.visits.size(); ++i)
        m_byId.insert(m_sheet.visits.at(i).appointment.id, i);
}

} // namespace frontdesk

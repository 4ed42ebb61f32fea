#include "models/items/daymodel.h"

#include <QLocale>

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
           && a.roomName == b.roomName && a.roomColor == b.roomColor && a.attendeeCount == b.attendeeCount
           && a.title == b.title && a.people == b.people;
}

bool sameDay(const DaySheet &a, const DaySheet &b)
{
    return a.date == b.date && a.day == b.day && a.closed == b.closed && a.closedReason == b.closedReason;
}

} // namespace

DayModel::DayModel(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &Desk::daysChanged, this, &DayModel::hear);
    connect(&m_desk, &Desk::setupChanged, this, &DayModel::reload);
}

/// Reads the touched dates alone, while they are few.
void DayModel::hear(const QList<QDate> &dates)
{
    constexpr qsizetype few = 3;
    QList<DaySheet> days = m_days;
    qsizetype touched = 0;
    for (DaySheet &day : days) {
        if (!dates.contains(day.date))
            continue;
        if (++touched > few) {
            reload();
            return;
        }
        const Result<DaySheet> read = m_desk.day(day.date);
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        day = *read;
    }
    if (touched > 0)
        take(date(), scope(), std::move(days));
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

RoomId DayModel::usualRoom(UserId doctor) const
{
    QHash<RoomId, int> visits;
    RoomId usual;
    for (const DaySheet &day : m_days) {
        for (const VisitCard &card : day.visits) {
            const Appointment &visit = card.appointment;
            if (visit.doctorId != doctor || visit.roomId.isNull() || visit.status == AppointmentStatus::Cancelled)
                continue;
            if (++visits[visit.roomId] > visits.value(usual))
                usual = visit.roomId;
        }
    }
    return usual;
}

void DayModel::setDate(QDate date)
{
    if (date != m_sheet.date && date.isValid())
        read(date, scope());
}

void DayModel::setScope(const CalendarScope &wanted)
{
    show(date(), wanted);
}

void DayModel::show(QDate date, const CalendarScope &wanted)
{
    if (!date.isValid())
        m_grid.scope = wanted; // until there is a date
    else if (date != m_sheet.date || wanted != scope())
        read(date, wanted);
}

void DayModel::reload()
{
    if (date().isValid())
        read(date(), scope());
}

void DayModel::setWithdrawn(const QList<AppointmentId> &ids, bool withdrawn)
{
    for (const AppointmentId &id : ids) {
        if (withdrawn)
            m_withdrawn.insert(id);
        else
            m_withdrawn.remove(id);
    }
    reload();
}

void DayModel::read(QDate date, const CalendarScope &wanted)
{
    const DateSpan span = spanOf(wanted.mode, date, QLocale().firstDayOfWeek());
    const Result<QList<DaySheet>> days = m_desk.days(span.first, span.last);
    if (!days)
        Q_EMIT failed(days.error());
    else
        take(date, wanted, *days);
}

void DayModel::dropWithdrawn(DaySheet &day) const
{
    if (m_withdrawn.isEmpty())
        return;
    erase_if(day.visits, [this](const VisitCard &card) {
        return card.appointment.status == AppointmentStatus::Cancelled && m_withdrawn.contains(card.appointment.id);
    });
}

void DayModel::take(QDate date, const CalendarScope &wanted, QList<DaySheet> days)
{
    for (DaySheet &day : days)
        dropWithdrawn(day);
    const QList<DaySheet> daysBefore = std::exchange(m_days, std::move(days));
    const CalendarGrid before = std::exchange(
        m_grid, gridOf(m_days, wanted.mode == CalendarMode::Rooms ? m_desk.rooms() : QList<RoomInfo>(), wanted));
    m_span = {m_days.constFirst().date, m_days.constLast().date};
    const bool moved = m_sheet.date != date;
    m_sheet = m_days.at(m_span.first.daysTo(date));
    m_sheet.visits = m_grid.visits;
    m_byId.clear();
    for (qsizetype i = 0; i < m_sheet.visits.size(); ++i)
        m_byId.insert(m_sheet.visits.at(i).appointment.id, i);

    const bool sameFrame = before.scope == m_grid.scope && std::ranges::equal(daysBefore, m_days, sameDay)
                           && std::ranges::equal(before.columns, m_grid.columns, sameColumn);
    if (!sameFrame) {
        Q_EMIT reset();
        return;
    }
    if (moved)
        Q_EMIT dateMoved();
    const QList<AppointmentId> touched = touchedSince(before.visits);
    if (!touched.isEmpty())
        Q_EMIT visitsChanged(touched);
}

QList<AppointmentId> DayModel::touchedSince(const QList<VisitCard> &before) const
{
    QList<AppointmentId> touched;
    QSet<AppointmentId> known;
    for (const VisitCard &old : before) {
        known.insert(old.appointment.id);
        const VisitCard *now = visit(old.appointment.id);
        if (!now || !sameCard(old, *now))
            touched.append(old.appointment.id);
    }
    for (const VisitCard &now : m_sheet.visits) {
        if (!known.contains(now.appointment.id))
            touched.append(now.appointment.id);
    }
    return touched;
}

} // namespace frontdesk

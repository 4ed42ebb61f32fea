#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

#include "models/items/calendargrid.h"
#include "models/items/desk.h"

namespace frontdesk {

/// The day, week or month that the calendar shows, kept in step with the clinic: only dates on show are read again when
/// something changes on them, and listeners hear which visits are touched. GUI thread; the desk must outlive it.
class DayModel : public QObject {
    Q_OBJECT
public:
    explicit DayModel(Desk &desk, QObject *parent = nullptr);

    QDate date() const { return m_sheet.date; } ///< the one that everything is shown around
    const CalendarScope &scope() const { return m_grid.scope; }
    DateSpan span() const { return m_span; }
    /// The date's own frame and columns; visits of all dates on show.
    const DaySheet &sheet() const { return m_sheet; }
    const CalendarGrid &grid() const { return m_grid; }
    /// Each date on show, in order, with its visits.
    const QList<DaySheet> &days() const { return m_days; }
    const VisitCard *visit(AppointmentId id) const; ///< null when it is on none of the dates
    const DayColumn *column(UserId doctor) const;
    /// Where the doctor sees most of those on show; null when in none.
    RoomId usualRoom(UserId doctor) const;

    void setDate(QDate date);
    void setScope(const CalendarScope &scope);
    void show(QDate date, const CalendarScope &scope);
    void reload();
    /// A booking that was undone leaves no trace on the calendar, unlike one that was cancelled.
    void setWithdrawn(const QList<AppointmentId> &ids, bool withdrawn);

Q_SIGNALS:
    /// Everything may be different: other dates, other columns or hours.
    void reset();
    /// Another of the dates on show is in the middle; nothing else has changed.
    void dateMoved();
    /// These visits appeared, changed or went; nothing else did.
    void visitsChanged(const QList<AppointmentId> &ids);
    void failed(const Error &error);

private:
    void hear(const QList<QDate> &dates);
    void read(QDate date, const CalendarScope &scope);
    void take(QDate date, const CalendarScope &scope, QList<DaySheet> days);
    void dropWithdrawn(DaySheet &day) const;
    QList<AppointmentId> touchedSince(const QList<VisitCard> &before) const;

    Desk &m_desk;
    DateSpan m_span;
    QList<DaySheet> m_days;
    DaySheet m_sheet;
    CalendarGrid m_grid;
    QHash<AppointmentId, qsizetype> m_byId;
    QSet<AppointmentId> m_withdrawn;
};

} // namespace frontdesk

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

#include "models/items/desk.h"

namespace frontdesk {

/// The day that the calendar shows, kept in step with the clinic: only its own date is read again when something
/// changes, and listeners hear which visits are touched. GUI thread; the desk must outlive it.
class DayModel : public QObject {
    Q_OBJECT
public:
    explicit DayModel(Desk &desk, QObject *parent = nullptr);

    QDate date() const { return m_sheet.date; }
    const DaySheet &sheet() const { return m_sheet; }
    const VisitCard *visit(AppointmentId id) const; ///< null when it is not on this day
    const DayColumn *column(UserId doctor) const;

    void setDate(QDate date);
    void reload();
    /// A booking that was undone leaves no trace on the calendar, unlike one that was cancelled.
    void setWithdrawn(AppointmentId id, bool withdrawn);

Q_SIGNALS:
    /// Everything may be different: another date, other columns or hours.
    void reset();
    /// These visits appeared, changed or went; nothing else did.
    void visitsChanged(const QList<AppointmentId> &ids);
    void failed(const Error &error);

private:
    void take(DaySheet sheet);
    void index();

    Desk &m_desk;
    DaySheet m_sheet;
    QHash<AppointmentId, qsizetype> m_byId;
    QSet<AppointmentId> m_withdrawn;
};

} // namespace frontdesk

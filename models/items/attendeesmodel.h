#pragma once

#include <QAbstractTableModel>

#include "models/services/daysheet.h"
#include "models/services/series/seriescommands.h"

namespace frontdesk {

/// What the desk says of somebody in a group: one word, where the visit keeps two things.
enum class AttendanceMark { Invited, Going, Declined, Came, NoShow };
AttendanceMark attendanceMark(const Attendee &attendee);
QString attendanceText(AttendanceMark mark); ///< "going", "came", "no-show" … in the person's language
QList<AttendanceMark> attendanceMarks();     ///< all of them, in the order in which they are offered

/// The patients of a group, each with their mark. Staff who attend, too, are kept and not shown. GUI thread.
class AttendeesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, MarkColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const QList<VisitPerson> &people);
    /// Their row; of somebody who is on the list already, too.
    int add(PatientId id, const QString &name);
    void remove(int row);
    void mark(int row, AttendanceMark mark);
    AttendanceMark markOf(int row) const { return attendanceMark(m_people.at(row).attendee); }
    bool isChanged() const { return m_people != m_opened; } ///< since setPeople()
    /// Of everybody, for a command.
    QList<AttendeeMark> marks() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void edited();

private:
    QList<VisitPerson> m_opened;
    QList<VisitPerson> m_people;
    QList<VisitPerson> m_staff;
};

} // namespace frontdesk

#include "models/items/attendeesmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontdesk {

AttendanceMark attendanceMark(const Attendee &attendee)
{
    if (attendee.noShow)
        return AttendanceMark::NoShow;
    switch (attendee.status) {
    case AttendanceStatus::Invited:
        return AttendanceMark::Invited;
    case AttendanceStatus::Going:
        return AttendanceMark::Going;
    case AttendanceStatus::Declined:
        return AttendanceMark::Declined;
    case AttendanceStatus::Attended:
        return AttendanceMark::Came;
    }
    Q_UNREACHABLE();
}

QString attendanceText(AttendanceMark mark)
{
    switch (mark) {
    case AttendanceMark::Invited:
        return QCoreApplication::translate("Attendance", "invited");
    case AttendanceMark::Going:
        return QCoreApplication::translate("Attendance", "going");
    case AttendanceMark::Declined:
        return QCoreApplication::translate("Attendance", "declined");
    case AttendanceMark::Came:
        return QCoreApplication::translate("Attendance", "came");
    case AttendanceMark::NoShow:
        return QCoreApplication::translate("Attendance", "no-show");
    }
    Q_UNREACHABLE();
}

QList<AttendanceMark> attendanceMarks()
{
    return {AttendanceMark::Invited, AttendanceMark::Going, AttendanceMark::Declined, AttendanceMark::Came,
            AttendanceMark::NoShow};
}

void AttendeesModel::setPeople(const QList<VisitPerson> &people)
{
    beginResetModel();
    m_people.clear();
    m_staff.clear();
    for (const VisitPerson &person : people)
        (person.attendee.staff ? m_staff : m_people).append(person);
    m_opened = m_people;
    endResetModel();
}

int AttendeesModel::add(PatientId id, const QString &name)
{
    const auto known = std::ranges::find_if(m_people, [id](const VisitPerson &person) {
        return person.attendee.patientId() == id;
    });
    if (known != m_people.end())
        return int(known - m_people.begin());
    const int row = int(m_people.size());
    beginInsertRows({}, row, row);
    m_people.append({Attendee{PersonId(id.uuid()), false, AttendanceStatus::Invited, false, {}}, name});
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void AttendeesModel::remove(int row)
{
    if (row < 0 || row >= m_people.size())
        return;
    beginRemoveRows({}, row, row);
    m_people.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

void AttendeesModel::mark(int row, AttendanceMark mark)
{
    if (row < 0 || row >= m_people.size() || markOf(row) == mark)
        return;
    Attendee &attendee = m_people[row].attendee;
    attendee.noShow = mark == AttendanceMark::NoShow;
    if (mark == AttendanceMark::Going)
        attendee.status = AttendanceStatus::Going;
    else if (mark == AttendanceMark::Declined)
        attendee.status = AttendanceStatus::Declined;
    else if (mark == AttendanceMark::Came)
        attendee.status = AttendanceStatus::Attended;
    else if (mark == AttendanceMark::Invited || attendee.status == AttendanceStatus::Attended)
        attendee.status = AttendanceStatus::Invited; // nobody both came and did not
    Q_EMIT dataChanged(index(row, NameColumn), index(row, MarkColumn));
    Q_EMIT edited();
}

QList<AttendeeMark> AttendeesModel::marks() const
{
    QList<AttendeeMark> marks;
    for (const VisitPerson &person : m_people)
        marks.append({person.attendee.id, person.attendee.status, person.attendee.noShow});
    for (const VisitPerson &person : m_staff)
        marks.append({person.attendee.id, {}, {}});
    return marks;
}

int AttendeesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int AttendeesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AttendeesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VisitPerson &person = m_people.at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == NameColumn ? person.name : attendanceText(markOf(index.row()));
    if (role == Qt::AccessibleTextRole)
        return QCoreApplication::translate("Attendance", "%1, %2")
            .arg(person.name, attendanceText(markOf(index.row())));
    return {};
}

} // namespace frontdesk

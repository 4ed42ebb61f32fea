#include "views/calendar/visittexts.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/items/datewords.h"
#include "views/common/statusstyle.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString visitTitle(const VisitCard &card)
{
    if (!card.title.isEmpty())
        return card.title;
    if (card.patientName.isEmpty())
        return card.appointment.internal ? QCoreApplication::translate("Visit", "Staff meeting")
                                         : card.appointment.type;
    const int others = card.attendeeCount - 1; // a plain name: lupdate reads no more
    if (others > 0)
        return QCoreApplication::translate("Visit", "%1 and %n more", nullptr, others).arg(card.patientName);
    return card.patientName;
}

QString shortName(const QString &name)
{
    const qsizetype space = name.lastIndexOf(u' ');
    if (space <= 0 || space + 1 >= name.size())
        return name;
    return name.left(name.indexOf(u' ')) + u' ' + name.mid(space + 1, 1) + u'.';
}

QString peopleLine(const VisitCard &card)
{
    QStringList names;
    if (card.appointment.internal) {
        names.append(card.doctorName);
        for (const VisitPerson &person : card.people) {
            const bool attends = person.attendee.status != AttendanceStatus::Declined;
            if (attends && person.attendee.userId() != card.appointment.doctorId)
                names.append(person.name);
        }
    } else {
        for (const VisitPerson &person : card.patients())
            names.append(person.name);
    }
    names.removeAll(QString());
    return names.join(QCoreApplication::translate("Visit", ", ", "between names"));
}

QString countLine(const VisitCard &card)
{
    const QList<VisitPerson> patients = card.patients();
    const int n = int(patients.isEmpty() ? card.attendeeCount : patients.size());
    const auto came = std::ranges::count_if(patients, [](const VisitPerson &one) {
        return one.attendee.status == AttendanceStatus::Attended;
    });
    return came > 0 ? QCoreApplication::translate("Visit", "%1 of %2 came").arg(came).arg(n)
                    : QCoreApplication::translate("Visit", "%n patient(s)", nullptr, n);
}

QString secondLine(const VisitCard &card, SecondLine what)
{
    const Appointment &visit = card.appointment;
    QStringList parts{visit.type, card.roomName, visit.operatory};
    if (what == SecondLine::DoctorAndType)
        parts = {card.doctorName, visit.type};
    if (visit.internal)
        parts = {card.roomName, visit.operatory, peopleLine(card)};
    else if (visit.group)
        parts.insert(what == SecondLine::DoctorAndType ? 1 : 0, countLine(card));
    return joined(parts);
}

QString thirdLine(const VisitCard &card)
{
    if (card.appointment.group)
        return peopleLine(card);
    if (!card.appointment.notes.isEmpty() && card.appointment.notes != card.title)
        return card.appointment.notes.simplified();
    if (!card.appointment.overrideReason.isEmpty())
        return QCoreApplication::translate("Visit", "Squeezed in: %1").arg(card.appointment.overrideReason);
    return {};
}

QString spokenVisit(const VisitCard &card, const TimeZone &zone)
{
    QStringList parts{rangeText(card.appointment.range(), zone), visitTitle(card), secondLine(card), card.doctorName,
                      isWaiting(card.appointment) ? QCoreApplication::translate("Visit", "arrived")
                                                  : statusName(card.appointment.status)};
    parts.removeAll(QString());
    return parts.join(listSeparator());
}

WaitLevel waitLevel(int minutes)
{
    constexpr int some = 10;
    constexpr int many = 20;
    return minutes >= many ? WaitLevel::Long : minutes >= some ? WaitLevel::Some : WaitLevel::Fresh;
}

QString waitText(int minutes)
{
    return QCoreApplication::translate("Visit", "%1 min").arg(minutes);
}

} // namespace frontdesk

#include "views/calendar/visittexts.h"

#include <QCoreApplication>

#include "models/items/datewords.h"
#include "views/common/statusstyle.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString visitTitle(const VisitCard &card)
{
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

QString secondLine(const VisitCard &card, SecondLine what)
{
    QStringList parts{card.appointment.type, card.roomName, card.appointment.operatory};
    if (what == SecondLine::DoctorAndType)
        parts = {card.doctorName, card.appointment.type};
    return joined(parts);
}

QString thirdLine(const VisitCard &card)
{
    if (!card.appointment.notes.isEmpty())
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

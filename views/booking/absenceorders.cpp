#include "views/booking/absenceorders.h"

#include <QPointer>

#include <algorithm>
#include <memory>

#include "models/items/datewords.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

AbsenceOrders::AbsenceOrders(PlanningDesk &planning, const Desk &desk, VisitOrders &orders, QObject *parent)
    : QObject(parent),
      m_planning(planning),
      m_desk(desk),
      m_orders(orders)
{
}

QString AbsenceOrders::nameOf(const DoctorTimeOff &absence) const
{
    const QList<DoctorInfo> doctors = m_desk.doctors();
    const auto doctor = std::ranges::find(doctors, absence.doctorId, &DoctorInfo::id);
    const TimeOff &timeOff = absence.timeOff;
    const QString when = timeOff.startMinute
                             ? clockText(*timeOff.startMinute) + u"–"_s + clockText(timeOff.endMinute.value_or(24 * 60))
                             : longDate(timeOff.startDate);
    return (doctor == doctors.end() ? QString() : doctor->name) + listSeparator() + leftToRight(when);
}

void AbsenceOrders::add(UserId doctor, const TimeOff &wanted, QObject *context, Answer answer)
{
    m_planning.addAbsence(
        doctor, wanted, this, [this, answer, guard = QPointer(context)](const Result<DoctorTimeOff> &result) {
            if (result) {
                const int visits = m_planning.visitsWithin(*result);
                const QString text = tr("Blocked: %1").arg(nameOf(*result));
                remember(*result, true, visits > 0 ? tr("%1. Visits that lie in it: %2").arg(text).arg(visits) : text);
            }
            if (guard)
                answer(result);
        });
}

void AbsenceOrders::remove(const DoctorTimeOff &absence)
{
    m_planning.removeAbsence(absence, this, [this](const Result<DoctorTimeOff> &result) {
        if (result)
            remember(*result, false, tr("Free again: %1").arg(nameOf(*result)));
        else
            Q_EMIT failed(result.error());
    });
}

void AbsenceOrders::remember(const DoctorTimeOff &absence, bool added, const QString &text)
{
    VisitChange change;
    change.text = text;
    const auto now = std::make_shared<DoctorTimeOff>(absence); // comes back under another id
    change.act = [planning = &m_planning, now, added](bool back, const VisitChange::Versions &, QObject *context,
                                                      const VisitChange::Answer &answer) {
        const auto done = [now, answer](const Result<DoctorTimeOff> &result) {
            if (result)
                *now = *result;
            answer(result ? Result<QList<Appointment>>(QList<Appointment>()) : result.error());
        };
        if (added == back)
            planning->removeAbsence(*now, context, done);
        else
            planning->addAbsence(now->doctorId, now->timeOff, context, done);
    };
    m_orders.remember(change);
}

} // namespace frontdesk

#include "views/booking/waitlistorders.h"

#include <QPointer>

#include <memory>

#include "views/common/timetext.h"

namespace frontdesk {

namespace {

using Entry = std::shared_ptr<WaitlistEntry>; // comes back under another id

void putOn(WaitlistDesk &waitlist, const Entry &entry, QObject *context, std::function<void(const Result<Done> &)> done)
{
    waitlist.add(*entry, context, [entry, done](const Result<WaitlistEntry> &result) {
        if (result)
            entry->id = result->id;
        done(result ? Result<Done>(Done{}) : result.error());
    });
}

void takeOff(WaitlistDesk &waitlist, const Entry &entry, QObject *context,
             std::function<void(const Result<Done> &)> done)
{
    waitlist.remove(entry->id, context, [done](const Result<WaitlistEntry> &result) {
        done(result ? Result<Done>(Done{}) : result.error());
    });
}

} // namespace

WaitlistOrders::WaitlistOrders(WaitlistDesk &waitlist, Desk &desk, VisitOrders &orders, QObject *parent)
    : QObject(parent),
      m_waitlist(waitlist),
      m_desk(desk),
      m_orders(orders)
{
}

void WaitlistOrders::add(const WaitlistEntry &entry, QObject *context, Answer answer)
{
    m_waitlist.add(entry, this, [this, answer, guard = QPointer(context)](const Result<WaitlistEntry> &result) {
        if (result)
            remember(*result, true, tr("%1 is on the waitlist").arg(result->patientName));
        if (guard)
            answer(result);
    });
}

void WaitlistOrders::remove(const WaitlistEntry &entry)
{
    m_waitlist.remove(entry.id, this, [this, entry](const Result<WaitlistEntry> &result) {
        if (result)
            remember(entry, false, tr("%1 is off the waitlist").arg(entry.patientName));
        else
            Q_EMIT failed(result.error());
    });
}

void WaitlistOrders::remember(const WaitlistEntry &entry, bool added, const QString &text)
{
    VisitChange change;
    change.text = text;
    const auto own = std::make_shared<WaitlistEntry>(entry);
    change.act = [waitlist = &m_waitlist, own, added](bool back, const VisitChange::Versions &, QObject *context,
                                                      const VisitChange::Answer &answer) {
        const auto done = [answer](const Result<Done> &result) {
            answer(result ? Result<QList<Appointment>>(QList<Appointment>()) : result.error());
        };
        if (added == back)
            takeOff(*waitlist, own, context, done);
        else
            putOn(*waitlist, own, context, done);
    };
    m_orders.remember(change);
}

void WaitlistOrders::book(const WaitlistDesk::Chance &chance, const WaitlistEntry &entry)
{
    m_waitlist.book(chance.slot.appointmentId, entry.id, this, [this, entry](const Result<Appointment> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        const QString when = clockText(result->start, m_desk.zone());
        rememberBooking(*result, entry, tr("Booked %1 from the waitlist, %2").arg(entry.patientName, when));
        Q_EMIT booked(result->id, result->start);
    });
}

/// Undone, the patient waits again.
void WaitlistOrders::rememberBooking(const Appointment &visit, const WaitlistEntry &entry, const QString &text)
{
    Appointment withdrawn = visit;
    withdrawn.status = AppointmentStatus::Cancelled;
    withdrawn.cancelledAt = m_desk.now();
    VisitChange change;
    change.text = text;
    change.before = withdrawn;
    change.after = visit;
    change.created = true;
    change.visits = {{withdrawn, visit}};
    const auto own = std::make_shared<WaitlistEntry>(entry);
    change.act = [waitlist = &m_waitlist, desk = &m_desk, own, withdrawn,
                  visit](bool back, const VisitChange::Versions &versions, QObject *context,
                         const VisitChange::Answer &answer) {
        const auto then = [waitlist, own, back, answer, context](const Result<Appointment> &result) {
            if (!result) {
                answer(result.error());
                return;
            }
            const auto done = [answer, visits = QList{*result}](const Result<Done> &) { answer(visits); };
            if (back)
                putOn(*waitlist, own, context, done);
            else
                takeOff(*waitlist, own, context, done);
        };
        desk->revert({back ? withdrawn : visit, versions.value(visit.id)}, context, then);
    };
    m_orders.remember(change);
}

void WaitlistOrders::offer(const WaitlistDesk::Chance &chance, const WaitlistEntry &entry)
{
    m_waitlist.offer(chance.slot.appointmentId, entry.id, this, [this, entry](const Result<WaitlistOffer> &result) {
        if (result)
            Q_EMIT told(tr("The offer to %1 is on its way").arg(entry.patientName));
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace frontdesk

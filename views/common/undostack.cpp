#include "views/common/undostack.h"

namespace frontdesk {

UndoStack::UndoStack(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void UndoStack::record(const VisitChange &change)
{
    constexpr int most = 100;
    m_done.append(change);
    if (m_done.size() > most)
        m_done.removeFirst();
    m_undone.clear();
    m_states.insert(change.after.id, {change.after.version, change.after.version});
    Q_EMIT changed();
}

void UndoStack::undo()
{
    m_waiting.append(true);
    next();
}

void UndoStack::redo()
{
    m_waiting.append(false);
    next();
}

void UndoStack::next()
{
    while (!m_busy && !m_waiting.isEmpty())
        step(m_waiting.takeFirst());
}

void UndoStack::step(bool back)
{
    QList<VisitChange> &from = back ? m_done : m_undone;
    if (from.isEmpty())
        return;
    const VisitChange change = from.takeLast();
    RevertAppointment order;
    order.before = back && !change.created ? change.before : change.after;
    if (back && change.created) {
        order.before.status = AppointmentStatus::Cancelled;
        order.before.cancelledAt = m_desk.now();
    }
    const State state = m_states.value(change.after.id);
    if (state.shown != (back ? change.after : change.before).version) { // somebody else's change lies between ours
        Q_EMIT failed(change, Error::of(ErrorCode::StaleVersion));
        Q_EMIT changed();
        return;
    }
    order.expectedVersion = state.stored;
    m_busy = true;
    m_desk.revert(order, this,
                  [this, back, change](const Result<Appointment> &result) { finish(back, change, result); });
}

void UndoStack::finish(bool back, const VisitChange &change, const Result<Appointment> &result)
{
    m_busy = false;
    if (result) {
        m_states.insert(change.after.id, {result->version, (back ? change.before : change.after).version});
        (back ? m_undone : m_done).append(change);
        if (back)
            Q_EMIT undone(change);
        else
            Q_EMIT redone(change);
    } else {
        Q_EMIT failed(change, result.error());
    }
    Q_EMIT changed();
    next();
}

} // namespace frontdesk

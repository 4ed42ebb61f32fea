#include "views/common/undostack.h"

#include <algorithm>

namespace frontdesk {

namespace {

using Parts = QList<std::pair<Appointment, Appointment>>;

Parts partsOf(const VisitChange &change)
{
    return change.act ? change.visits : Parts{{change.before, change.after}};
}

} // namespace

UndoStack::UndoStack(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void UndoStack::record(const VisitChange &change)
{
    for (const auto &[before, after] : partsOf(change))
        m_states.insert(after.id, {after.version, after.version});
    add({change, {}});
}

void UndoStack::record(const UndoStep &step)
{
    add({std::nullopt, step});
}

void UndoStack::add(const Entry &entry)
{
    constexpr int most = 100;
    m_done.append(entry);
    if (m_done.size() > most)
        m_done.removeFirst();
    m_undone.clear();
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
    QList<Entry> &from = back ? m_done : m_undone;
    if (from.isEmpty())
        return;
    const Entry entry = from.takeLast();
    if (entry.visit) {
        stepVisit(back, *entry.visit);
        return;
    }
    m_busy = true;
    const UndoStep other = entry.other;
    const UndoStep::Order &order = back ? other.undo : other.redo;
    order(this, [this, back, other](const Result<Done> &result) { finishOther(back, other, result); });
}

void UndoStack::stepVisit(bool back, const VisitChange &change)
{
    if (!isOurs(change, back)) {
        Q_EMIT failed(change, Error::of(ErrorCode::StaleVersion));
        Q_EMIT changed();
        return;
    }
    m_busy = true;
    if (change.act) {
        act(change, back);
        return;
    }
    m_desk.revert(orderFor(change, back), this, [this, back, change](const Result<Appointment> &result) {
        finish(back, change, result ? Result<QList<Appointment>>(QList{*result}) : result.error());
    });
}

/// False when somebody else's change lies between ours.
bool UndoStack::isOurs(const VisitChange &change, bool back) const
{
    return std::ranges::all_of(partsOf(change), [&](const auto &part) {
        const int expected = (back ? part.second : part.first).version;
        return m_states.value(part.second.id).shown == expected;
    });
}

RevertAppointment UndoStack::orderFor(const VisitChange &change, bool back) const
{
    RevertAppointment order;
    order.before = back && !change.created ? change.before : change.after;
    if (back && change.created) {
        order.before.status = AppointmentStatus::Cancelled;
        order.before.cancelledAt = m_desk.now();
    }
    order.expectedVersion = m_states.value(change.after.id).stored;
    return order;
}

void UndoStack::act(const VisitChange &change, bool back)
{
    VisitChange::Versions versions;
    for (const auto &[before, after] : change.visits)
        versions.insert(after.id, m_states.value(after.id).stored);
    change.act(back, versions, this,
               [this, back, change](const Result<QList<Appointment>> &result) { finish(back, change, result); });
}

void UndoStack::finish(bool back, const VisitChange &change, const Result<QList<Appointment>> &result)
{
    m_busy = false;
    if (result) {
        for (const auto &[before, after] : partsOf(change)) {
            const auto now = std::ranges::find(*result, after.id, &Appointment::id);
            if (now != result->end())
                m_states.insert(after.id, {now->version, (back ? before : after).version});
        }
        (back ? m_undone : m_done).append({change, {}});
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

void UndoStack::finishOther(bool back, const UndoStep &step, const Result<Done> &result)
{
    m_busy = false;
    if (!result) {
        Q_EMIT stepFailed(step.text, result.error());
    } else {
        (back ? m_undone : m_done).append({std::nullopt, step});
        if (back)
            Q_EMIT stepUndone(step.text);
        else
            Q_EMIT stepRedone(step.text);
    }
    Q_EMIT changed();
    next();
}

} // namespace frontdesk

#pragma once

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

#include "models/items/desk.h"

namespace frontdesk {

/// A change made at this desk, as it was before and after.
struct VisitChange {
    QString text; ///< what it did: "Moved Ahmed Hassan to 11:00"
    Appointment before;
    Appointment after;
    bool created = false; ///< `before` means nothing; undoing takes the booking back

    using Versions = QHash<AppointmentId, int>;
    using Answer = std::function<void(const Result<QList<Appointment>> &)>;
    /// For what Desk::revert() cannot put back: does it (`back`) or does it again, and answers with the visits as they are
    /// then. `versions` are those that are stored of `visits`. Null for a change of one visit.
    std::function<void(bool back, const Versions &versions, QObject *context, Answer answer)> act;
    QList<std::pair<Appointment, Appointment>> visits; ///< with `act`: every visit that it changed, before and after
};

/// Undo and redo of what was changed at this desk, by putting visits back through Desk::revert. The rules hold: what
/// cannot be undone any more (taken meanwhile, changed by somebody else) says so and is forgotten. GUI thread.
class UndoStack : public QObject {
    Q_OBJECT
public:
    explicit UndoStack(Desk &desk, QObject *parent = nullptr);

    void record(const VisitChange &change);
    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    void undone(const VisitChange &change);
    void redone(const VisitChange &change);
    void failed(const VisitChange &change, const Error &error);

private:
    struct State {
        int stored = 0; ///< the version in the database
        int shown = 0;  ///< the earlier version whose content that is: undoing makes a new version of an old state
    };

    void next();
    void step(bool back);
    void finish(bool back, const VisitChange &change, const Result<QList<Appointment>> &result);
    bool isOurs(const VisitChange &change, bool back) const;
    RevertAppointment orderFor(const VisitChange &change, bool back) const;
    void act(const VisitChange &change, bool back);

    Desk &m_desk;
    QList<VisitChange> m_done;
    QList<VisitChange> m_undone;
    QList<bool> m_waiting;                ///< undos (true) and redos asked for while one is under way
    QHash<AppointmentId, State> m_states; ///< as our own last change left them
    bool m_busy = false;
};

} // namespace frontdesk

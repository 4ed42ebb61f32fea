#pragma once

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

#include "models/items/desk.h"
#include "models/items/reply.h"

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

/// A change of something else than a visit: how it is taken back and done again, through the same desk as it was done. The
/// orders must not stand on the page that made it, which may be gone by then.
struct UndoStep {
    using Order = std::function<void(QObject *context, Reply<Done> done)>;
    QString text; ///< what it did: "Settings saved"
    Order undo;
    Order redo;
};

/// Undo and redo of what was changed at this desk: visits by putting them back through Desk::revert, which recalls the
/// notices that still wait, other things by the orders that came with them. The rules hold: what cannot be undone any more
/// (taken meanwhile, changed by somebody else) says so and is forgotten. GUI thread.
class UndoStack : public QObject {
    Q_OBJECT
public:
    explicit UndoStack(Desk &desk, QObject *parent = nullptr);

    void record(const VisitChange &change);
    void record(const UndoStep &step);
    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    QString undoText() const { return canUndo() ? m_done.last().text() : QString(); } ///< of what undo() takes back
    QString redoText() const { return canRedo() ? m_undone.last().text() : QString(); }

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    void undone(const VisitChange &change);
    void redone(const VisitChange &change);
    void failed(const VisitChange &change, const Error &error);
    void stepUndone(const QString &text);
    void stepRedone(const QString &text);
    void stepFailed(const QString &text, const Error &error);

private:
    struct State {
        int stored = 0; ///< the version in the database
        int shown = 0;  ///< the earlier version whose content that is: undoing makes a new version of an old state
    };

    struct Entry {
        std::optional<VisitChange> visit;
        UndoStep other; ///< when there is no visit
        QString text() const { return visit ? visit->text : other.text; }
    };

    void add(const Entry &entry);
    void next();
    void step(bool back);
    void stepVisit(bool back, const VisitChange &change);
    void finishOther(bool back, const UndoStep &step, const Result<Done> &result);
    void finish(bool back, const VisitChange &change, const Result<QList<Appointment>> &result);
    bool isOurs(const VisitChange &change, bool back) const;
    RevertAppointment orderFor(const VisitChange &change, bool back) const;
    void act(const VisitChange &change, bool back);

    Desk &m_desk;
    QList<Entry> m_done;
    QList<Entry> m_undone;
    QList<bool> m_waiting;                ///< undos (true) and redos asked for while one is under way
    QHash<AppointmentId, State> m_states; ///< as our own last change left them
    bool m_busy = false;
};

} // namespace frontdesk

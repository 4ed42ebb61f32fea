#pragma once

#include "models/storage/database.h"

namespace frontdesk {

/// How much hangs on a record.
struct MergeCounts {
    int visits = 0;
    int visitsAhead = 0;
    int messages = 0;
    int invoices = 0;
    int waiting = 0;
};

/// A thing that changes hands, for the journal.
struct MovedThing {
    QString id;
    std::optional<Instant> start; ///< of visits
};

/// Moves everything that names one patient to another. What names patients is listed here and nowhere else; a test compares
/// the list with the schema. The journal keeps telling what was, under the id of then.
class MergeStore {
public:
    explicit MergeStore(Database &database) : m_database(database) {}

    MergeCounts counts(PatientId patient, Instant now);
    QList<MovedThing> visits(PatientId patient);
    QList<MovedThing> invoices(PatientId patient);
    QList<MovedThing> waiting(PatientId patient);
    /// Starts of visits of the one that overlap a visit of the other, both still to come or going on.
    QList<Instant> sameTime(PatientId one, PatientId other, Instant now);

    /// Everything but the record itself and its preferences. Visits get a new version: whoever has one open must look again.
    void move(PatientId from, PatientId to, Instant at);
    /// The record stays as a signpost that no list, search or question finds; without account, phone or e-mail address.
    void retire(PatientId gone, PatientId into, Instant at);

    /// Whether nothing names the record but its own preferences.
    bool isUnused(PatientId patient);

    /// "table.column" of everything that move() and retire() know of.
    static QStringList references();

private:
    QList<MovedThing> things(Statement &rows);
    Database &m_database;
};

} // namespace frontdesk

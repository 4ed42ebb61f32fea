#pragma once

#include <QStringList>

#include "models/domain/clinic.h"
#include "models/services/commands.h"
#include "models/storage/syncoutboxstore.h"

namespace frontdesk {

class Session;

/// What a change that waits or was refused was about.
enum class SyncDeed {
    Booked,
    Moved, ///< or otherwise changed: doctor, length, room, type, notes
    StatusSet,
    Arrived,
    ArrivalCleared,
    PatientMade,
    PatientChanged,
    MessageWritten,
    Paid,
    Other
};

/// A change on its way up, in names instead of ids: for people.
struct SyncItem {
    QString id;
    SyncStatus status = SyncStatus::Pending;
    SyncDeed deed = SyncDeed::Other;
    QString entity; ///< for what has no deed of its own
    PatientId patientId;
    QString patient;
    QString doctor;
    std::optional<LocalTime> at; ///< the visit, on the clinic's clock
    int minutes = 0;
    QString wanted; ///< of a status: the one that was set
    QString error;  ///< what the other side said
    QString code;
    QStringList clashes; ///< "10:00–10:30", when the place is taken
    Instant createdAt;
    bool canRetry = false;
    bool canOverride = false;
    bool canPickAnother = false;        ///< a booking: it can be made at another time
    std::optional<AppointmentId> visit; ///< that exists here: a move can be made anew from where it stands
};

struct SyncTally {
    int pending = 0;
    int refused = 0;
    bool operator==(const SyncTally &) const = default;
};

/// Reads the outbox for people. Staff only.
class SyncReview {
public:
    explicit SyncReview(Session &session) : m_session(session) {}

    /// Refused ones first, then those that wait; oldest first. What has arrived is not listed.
    QList<SyncItem> items();
    SyncTally tally();

private:
    SyncItem itemOf(const SyncChange &change);
    void fillVisit(SyncItem &item, const SyncChange &change, const QJsonObject &body);
    void fillPlace(SyncItem &item, const QJsonObject &body);
    void namePatient(SyncItem &item, const QString &id);

    Session &m_session;
};

} // namespace frontdesk

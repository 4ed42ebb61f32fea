#pragma once

#include "models/domain/attendee.h"
#include "models/services/session.h"
#include "models/storage/seriesstore.h"
#include "models/storage/visitdetailstore.h"

namespace frontdesk {

/// A visit with everything that hangs on it. Who did something is spelled as a person: staff by user, patients by record.
struct AppointmentView {
    VisitCard card;
    VisitDetails details; ///< attendees are never empty but for a meeting of its host alone
    struct Step {
        AppointmentStatus status = AppointmentStatus::Scheduled;
        PersonId changedBy; ///< null: the program
        Instant changedAt;
    };
    QList<Step> history; ///< oldest first
    std::optional<Recurrence> recurrence;
    SeriesId seriesId; ///< the first of its family's; null without one
    PersonId createdBy;
};

/// Reading visits whole, as face A shows them. Patients see their own, and nobody else in a group.
class AppointmentViews {
public:
    explicit AppointmentViews(Session &session) : m_session(session) {}

    Result<AppointmentView> find(AppointmentId id);
    struct Page {
        QList<AppointmentView> views;
        bool hasMore = false;
    };
    /// By start, then id. The filter's clinic and, for patients, patient are the actor's, whatever it says.
    Page list(AttendedFilter filter);
    /// Where a list goes on after that visit.
    Result<std::pair<Instant, AppointmentId>> positionOf(AppointmentId id);

    struct LogEntry {
        QString action;
        QString field;
        QJsonValue from;
        QJsonValue to;
        PersonId changedBy;
        Instant changedAt;
    };
    /// One entry a field, oldest first. Names and values are the journal's.
    Result<QList<LogEntry>> changeLog(AppointmentId id);

private:
    PersonId personOf(UserId user);
    Session &m_session;
    QHash<UserId, PersonId> m_people;
};

} // namespace frontdesk

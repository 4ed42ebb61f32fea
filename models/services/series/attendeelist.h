#pragma once

#include "models/services/series/seriescommands.h"
#include "models/services/session.h"

namespace frontdesk {

/// Who a visit is for: looked up, checked against its kind, marked.
class AttendeeList {
public:
    explicit AttendeeList(Session &session) : m_session(session) {}

    /// NotFound for people who are not the clinic's. One patient of a visit, at least one of a group, staff of a meeting;
    /// anything else is InvalidField("attendees"). Who stands in `before` keeps their marks where the new ones say nothing.
    Result<QList<Attendee>> resolve(const QList<AttendeeMark> &marks, const Appointment &visit,
                                    const QList<Attendee> &before = {});
    Result<Done> checkReferences(const QList<PatientId> &patients);
    /// The first patient; null in a meeting.
    static PatientId firstPatient(const QList<Attendee> &attendees);
    /// Raises and lowers the patients' counts by what changed from `before` to `after`.
    void countNoShows(const QList<Attendee> &before, const QList<Attendee> &after);

private:
    Result<Attendee> lookUp(const AttendeeMark &mark, bool internal);
    Session &m_session;
};

} // namespace frontdesk

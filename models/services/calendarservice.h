#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// Reading visits: the calendar's day, lists and single ones, with every name filled in. Patients see their own only.
class CalendarService {
public:
    explicit CalendarService(Session &session) : m_session(session) {}

    DaySheet day(QDate date);
    /// Every date from first to last, both included, in order; their visits read in one go.
    QList<DaySheet> days(QDate first, QDate last);
    /// Dates from first to last that have visits which block time.
    QList<QDate> busyDates(QDate first, QDate last);
    struct Page {
        QList<VisitCard> visits;
        int total = 0;
    };
    /// Ordered by date, time, id. The filter's clinic and, for patients, patient are the actor's, whatever it says.
    Page list(AppointmentFilter filter);
    /// How many visits were booked through WhatsApp at or after `since`.
    int bookedFromWhatsApp(Instant since);
    Result<VisitCard> find(AppointmentId id);
    /// From the first moment of `first` to the last of `last`; an invalid date leaves that end open.
    TimeRange dates(QDate first, QDate last);

private:
    void fillNames(VisitCard &card);
    QHash<AppointmentId, QList<VisitPerson>> peopleWithin(const TimeRange &range);
    void nameStaff(QList<VisitPerson> &people);
    void showOwn(VisitCard &card);
    DaySheet frame(QDate date);
    DayColumn column(QDate date, const DoctorInfo &doctor);
    Session &m_session;
};

} // namespace frontdesk

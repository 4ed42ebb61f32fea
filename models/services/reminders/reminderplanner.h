#pragma once

#include "models/domain/reach.h"
#include "models/domain/reminder.h"
#include "models/services/session.h"

namespace frontdesk {

/// Keeps a visit's reminders in step with it, in the visit's own transaction. CONTRACT §7, §11.23, §11.34. Whoever is reached
/// is one of the visit's patients; each of a group has reminders of their own.
class ReminderPlanner {
public:
    explicit ReminderPlanner(Session &session) : m_session(session) {}

    /// The clinic's schedule for a new visit, where it is scheduled or confirmed and the patient is to be reached.
    void booked(const Appointment &visit, const Reach &reach);
    /// Whether a change of the visit is one of its reminders.
    static bool concerns(const Appointment &before, const Appointment &after);
    /// Moves, takes back or brings back reminders as the visit now stands. A time that was given by hand is kept.
    void changed(const Appointment &before, const Appointment &after, const Reach &reach);
    /// What the schedule has for the visit and was never made, since the patient could not be reached.
    void addMissing(const Appointment &visit, const Reach &reach);
    /// Somebody more attends the visit, or does so again.
    void joined(const Appointment &visit, const Reach &reach);
    /// Somebody attends it no more.
    void left(const Appointment &visit, PatientId patient);

    /// When a reminder that is sent so long before the visit goes out; nullopt when that is past.
    std::optional<Instant> momentOf(const ReminderRule &rule, const Appointment &visit, const Reach &reach);

private:
    QList<Reminder> remindersOf(const Appointment &visit, PatientId patient);
    void takeBack(const QList<Reminder> &reminders);
    void follow(const Appointment &visit, const Reach &reach, QList<Reminder> reminders);
    void followSchedule(const Appointment &visit, const Reach &reach, QList<Reminder> &reminders);
    void followByHand(Reminder reminder, const Appointment &visit, const Reach &reach);
    void setDue(Reminder reminder, const std::optional<Instant> &due);
    void save(Reminder &reminder, const QString &action);
    Reminder fresh(const Appointment &visit, const ReminderRule &rule, Instant due) const; ///< for m_patient

    Session &m_session;
    PatientId m_patient; ///< whom the call is about
};

/// Visits whose patient is reminded: scheduled and confirmed ones.
bool isRemindable(const Appointment &visit);

} // namespace frontdesk

#pragma once

#include "models/domain/visitcard.h"
#include "models/services/reminders/reminderplanner.h"

namespace frontdesk {

/// A reminder that a person asks for.
struct NewReminder {
    AppointmentId appointmentId;   ///< null: was not given
    QString type;                  ///< a channel's name, or "all": every channel that reaches the patient
    std::optional<Instant> sendAt; ///< nullopt: as long before the visit as the schedule has it for the channel
    QString message;               ///< empty: the template's
    QString language;              ///< empty: the patient's
};

/// A reminder as it is shown.
struct ReminderCard {
    Reminder reminder; ///< of an "all": what its parts come to
    std::optional<VisitCard> visit;
    QString language;      ///< asked for, else the one it will be written in
    QList<Reminder> parts; ///< of an "all", or what the others of a group get
};

/// Reminders as people see them: the schedule's, and those made by hand. N, CONTRACT §7, §11.6, §11.10. Staff only; of the
/// actor's clinic. What fails N's rules is InvalidField with N's words ("must be in the future"), all fields at once.
class ReminderService {
public:
    explicit ReminderService(Session &session) : m_session(session) {}

    /// NotFound("Appointment"). For a patient who cannot be reached it is made, and has failed.
    /// One for a group goes to each who is expected there, and is one reminder all the same.
    Result<ReminderCard> create(const NewReminder &command);

    struct Page {
        QList<ReminderCard> reminders;
        int total = 0;
    };
    /// The clinic is the actor's, whatever the filter says.
    Page list(ReminderFilter filter);
    /// By number or UUID. NotFound("Reminder"), also for E's.
    Result<ReminderCard> find(const QString &id);
    /// Harmless when it is cancelled already; else InvalidField("status") unless it is scheduled. Of an "all": its parts.
    Result<ReminderCard> cancel(const QString &id);
    /// Sends what failed once more, now. InvalidField("status") unless it failed.
    Result<ReminderCard> retry(const QString &id);
    /// By number or UUID. NotFound("Appointment").
    Result<Appointment> appointment(const QString &id);

private:
    Result<Reminder> stored(const QString &id);
    Result<QList<Reminder>> drafted(const NewReminder &command, const Appointment &visit);
    Result<QList<Reminder>> draftedFor(const NewReminder &command, const Appointment &visit, const Reach &reach);
    Result<QList<Reminder>> draftedAll(const NewReminder &command, const Appointment &visit, const Reach &reach);
    QList<Reach> reached(const Appointment &visit);
    std::optional<Instant> momentOf(const NewReminder &command, Channel channel, const Appointment &visit,
                                    const Reach &reach);
    Reminder fresh(const NewReminder &command, const Appointment &visit, std::optional<Channel> channel,
                   Instant due) const;
    ReminderCard cardOf(const Reminder &reminder);
    void save(Reminder reminder, const QString &action);

    Session &m_session;
};

} // namespace frontdesk

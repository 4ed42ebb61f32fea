#pragma once

#include <QList>

#include "models/domain/reminder.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Which reminders a list wants. All conditions hold together.
struct ReminderFilter {
    ClinicId clinicId;
    AppointmentId appointmentId; ///< null: all
    std::optional<TimeRange> dueWithin;
    std::optional<ReminderStatus> status;
    std::optional<Channel> channel;
    bool ofVisits = false;  ///< leaves E's out
    bool withParts = false; ///< the parts of an "all" one by one instead of the "all"
    int limit = -1;         ///< -1: no limit
    int offset = 0;
};

/// Whom one of E's reminders is for.
struct EventTarget {
    QString phone; ///< E.164
    QString name;
    QString timezone;
    Instant eventAt;
    QString state; ///< "active", "cancelled", "no_show"
};

/// The reminders table. Whoever changes a row reads it, applies the rules of models/domain/reminder.h and writes it back
/// with update(), all in one transaction.
class ReminderStore {
public:
    explicit ReminderStore(Database &database) : m_database(database) {}

    /// Gives the reminder its number.
    void insert(Reminder &reminder);
    /// In one statement, at most ten of them; their numbers are not told.
    void insertAll(const QList<Reminder> &reminders);
    /// Writes what may change: time, state, text and attempts.
    void update(const Reminder &reminder);

    /// Of another clinic: nullopt.
    std::optional<Reminder> find(ClinicId clinic, ReminderId id);
    std::optional<Reminder> find(ClinicId clinic, qint64 number);
    /// Of an appointment by time; else newest first.
    QList<Reminder> list(const ReminderFilter &filter);
    int count(const ReminderFilter &filter);
    /// The parts that the row speaks for.
    QList<Reminder> parts(qint64 number);
    /// Everything that was ever made for the visit, parts included, oldest first.
    QList<Reminder> ofAppointment(AppointmentId id);
    QList<Reminder> ofEvent(EventReminderId id);
    /// What is still to go to the patient through the channel, also what is under way.
    QList<Reminder> openOf(PatientId patient, Channel channel);
    /// The same of E's, by their phone.
    QList<Reminder> openOf(ClinicId clinic, const QString &phone, Channel channel);
    /// E's that an opt-out has ended and whose moment is still to come.
    QList<Reminder> unwantedOf(ClinicId clinic, const QString &phone, Channel channel, Instant after);
    /// What a receipt is about.
    std::optional<Reminder> findByGateway(Channel channel, const QString &gatewayId);
    std::optional<EventTarget> eventTarget(EventReminderId id);
    bool optedOut(ClinicId clinic, Channel channel, const QString &phone);

    /// Due at `now` and not under way, longest due first.
    QList<Reminder> due(ClinicId clinic, Channel channel, Instant now, int limit);
    /// When the next one is due; nullopt when nothing waits. A linked desk's clinics do not count: their
    /// hub sends.
    std::optional<Instant> nextDue();
    /// Marks it as under way, so that nobody else takes it.
    void claim(Reminder &reminder, Instant now);
    /// What is under way.
    QList<Reminder> claimed();
    /// What a process that died had claimed is due again. Only when no other process can be at work. Returns how many.
    int releaseClaims(Instant now);
    /// Repeated attempts that wait longer than any wait is (the clock was put back) are due at `now`.
    void recallFarRetries(Instant after, Instant now);

private:
    Database &m_database;
};

} // namespace frontdesk

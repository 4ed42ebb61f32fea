#pragma once

#include <optional>

#include "models/domain/appointment.h"
#include "models/domain/channel.h"
#include "models/domain/id.h"
#include "models/domain/instant.h"

namespace frontdesk {

using EventReminderId = Id<struct EventReminderTag>; ///< E: somebody's reminder of an event elsewhere

/// Why a reminder is there: the clinic's schedule, a person (N), or one of E's three texts.
enum class ReminderKind { Default, Custom, EventReminder, FollowUp, EventNoShow };
QString toString(ReminderKind kind); ///< "default", "event_no_show" …
std::optional<ReminderKind> reminderKindFromString(QStringView text);

/// N "Reminder Status Values".
enum class ReminderStatus { Scheduled, Sent, Delivered, Failed, Cancelled };
QString toString(ReminderStatus status);
std::optional<ReminderStatus> reminderStatusFromString(QStringView text);

/// N "Delivery Status Values".
enum class DeliveryStatus { Pending, Sending, Delivered, Failed, Bounced, Unsubscribed };
QString toString(DeliveryStatus status);
std::optional<DeliveryStatus> deliveryStatusFromString(QStringView text);

/// One thing to be sent to one person through one channel at one time. A row with parts (N's type "all") has no channel and
/// is never sent itself.
struct Reminder {
    qint64 number = 0; ///< N's integer id; 0 until stored
    ReminderId id;
    ClinicId clinicId;
    AppointmentId appointmentId;     ///< null for E's
    EventReminderId eventReminderId; ///< null but for E's
    PatientId patientId;             ///< whom of a group it is for; else null: the visit's patient
    qint64 parentNumber = 0;         ///< of the row that it is a part of: an "all", or a group's first one; else 0
    ReminderKind kind = ReminderKind::Default;
    std::optional<Channel> channel; ///< nullopt: "all"
    QString rule;                   ///< how long before the visit, "PT24H"; empty when the time was given by hand
    Instant dueAt;
    bool sendAtGiven = false; ///< by hand: kept when the visit moves, and in quiet hours
    ReminderStatus status = ReminderStatus::Scheduled;
    DeliveryStatus delivery = DeliveryStatus::Pending;
    QString message;  ///< written by hand; empty: the template's
    QString language; ///< asked for; empty: the patient's
    QString error;    ///< why it failed or was cancelled by the program, as deliveryreason.h spells it
    int attempts = 0;
    std::optional<Instant> nextAttemptAt; ///< nullopt: nothing is left to do, or an attempt is under way
    std::optional<Instant> claimedAt;     ///< an attempt is under way since
    QString gatewayId;
    std::optional<Instant> sentAt;
    Instant createdAt;
    Instant updatedAt;

    bool isAll() const { return !channel; }
    PatientId addressee(const Appointment &visit) const { return patientId.isNull() ? visit.patientId : patientId; }
};

/// Sent, delivered, failed and cancelled reminders are never handed to a gateway again, but by a retry of a failed one.
bool isOpen(ReminderStatus status);

/// Whether a receipt may change the state: what is delivered, failed or cancelled never moves back. CONTRACT §7.
bool mayBecome(ReminderStatus from, ReminderStatus to);

/// What a row says of the parts it speaks for: scheduled while one is, then the best that became of any. Its times and
/// error are those of that part.
void summarize(Reminder &all, const QList<Reminder> &parts);

} // namespace frontdesk

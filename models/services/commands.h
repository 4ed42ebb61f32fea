#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

#include "models/domain/appointment.h"
#include "models/domain/invoice.h"
#include "models/domain/message.h"

namespace frontdesk {

/// What people ask for, as values: the window, every face of the API and sync send the same ones to the same services.
/// Unset optionals mean "leave as it is" in changes and "take the default" when booking.

struct BookAppointment {
    PatientId patientId;
    UserId doctorId;
    Instant start;
    std::optional<int> durationMinutes; ///< 5–720; default: the doctor's slot length
    std::optional<QString> type;        ///< default "Checkup"
    /// Requested, scheduled (default) or confirmed; a patient's is always requested.
    std::optional<AppointmentStatus> status;
    RoomId roomId;
    QString operatory;
    QString notes;
    AppointmentSource source = AppointmentSource::Desk;
    QString idempotencyKey;                ///< kept with the visit; D shows it
    std::optional<QString> overrideReason; ///< "squeeze in": staff only, never for the past
};

struct ChangeAppointment {
    AppointmentId id;
    std::optional<Instant> start;
    std::optional<int> durationMinutes;
    std::optional<UserId> doctorId;
    std::optional<QString> type;
    std::optional<AppointmentStatus> status;
    std::optional<RoomId> roomId; ///< a null id clears it
    std::optional<QString> operatory;
    std::optional<QString> notes;
    std::optional<QString> overrideReason;
    std::optional<int> expectedVersion; ///< StaleVersion when somebody was quicker
};

/// Amounts are in the clinic's currency as they were written (5000, 19.99).
struct NewInvoiceItem {
    QString description;
    double quantity = 1;
    double unitPrice = 0;
    std::optional<double> cost; ///< default quantity × unitPrice
};

struct NewInvoice {
    QList<NewInvoiceItem> items;
    double discount = 0;
    double tax = 0;
    QString notes;
    std::optional<QDate> dueDate;
};

struct ChangeStatus {
    AppointmentId id;
    AppointmentStatus status = AppointmentStatus::Scheduled;
    QString reason;
    std::optional<RoomId> roomId;
    std::optional<QString> operatory;
    std::optional<NewInvoice> invoice; ///< bills the visit along with the change, or neither happens
};

struct NewPayment {
    InvoiceId invoiceId;
    double amount = 0;
    PaymentMethod method = PaymentMethod::Cash;
    QString reference;
};

/// A message that is no reply. Staff name a patient or a colleague; a patient's goes to the clinic's desk.
struct NewMessage {
    PatientId patientId;
    UserId recipientId;
    MessageType type = MessageType::Portal;
    QString subject;
    QString body;
};

/// What a reader changes on their own copy of a message.
struct MarkMessage {
    MessageId id;
    std::optional<bool> read;
    std::optional<Instant> readAt; ///< when it was read, where that was not just now
    std::optional<bool> starred;
};

/// Puts a visit back to what it was: undo at the desk. The rules on time and clashes hold; the transition table does not.
struct RevertAppointment {
    Appointment before;      ///< the state to return to
    int expectedVersion = 0; ///< the version that the undone change made
};

struct NewPatient {
    QString firstName;
    QString lastName;
    QString phone; ///< any spelling; stored in E.164
    QString email;
    std::optional<QDate> dateOfBirth;
    QString insurance;
    QString notes;
    QString language;
    QString dui; ///< sealed before it is stored, never listed
};

} // namespace frontdesk

#pragma once

#include "models/services/delivery/letterwriter.h"

namespace frontdesk {

/// Writes down what became of what was claimed, or of what was due and does not go. In a session of the row's clinic.
class Settler {
public:
    explicit Settler(Session &session) : m_session(session) {}

    void settle(Reminder reminder, const SendOutcome &outcome);
    void settle(OutboxEntry entry, const SendOutcome &outcome);
    /// The address itself is bad: the patient's record says so, a device's push token is forgotten.
    void noteRefusals(const Outgoing &outgoing, const SendOutcome &outcome);
    /// The row has been claimed.
    void noteClaimed(const Reminder &reminder);
    void noteClaimed(const OutboxEntry &) {}

    void end(Reminder reminder, const NotSent &reason);
    void end(OutboxEntry entry, const NotSent &reason);

private:
    void fail(Reminder &reminder, DeliveryStatus delivery, const QString &reason);
    void save(Reminder &reminder, const QString &action);
    void save(OutboxEntry &entry);
    std::optional<Instant> endOf(const Reminder &reminder);
    std::optional<Instant> endOf(const OutboxEntry &entry);
    PatientId patientOf(const Outgoing &outgoing);

    Session &m_session;
};

} // namespace frontdesk

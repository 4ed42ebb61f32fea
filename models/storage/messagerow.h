#pragma once

#include "models/domain/message.h"
#include "models/storage/statement.h"

namespace frontdesk::messagerow {

/// A card's columns and where they come from; ?1 is the reader's user id.
#define FRONTDESK_MESSAGE_COLUMNS                                                                                  \
    "m.number, m.id, m.clinic_id, m.conversation, m.thread, m.patient_id, m.recipient_id, m.sent_by, m.type, "     \
    "m.direction, m.subject, m.body, m.delivery, m.delivery_error, m.needs_person, m.created_at, "                 \
    "CASE WHEN m.sent_by = ?1 THEN ifnull(r.read_at, m.created_at) ELSE r.read_at END, ifnull(r.starred, 0), "     \
    "s.first_name, s.last_name, sm.role, p.first_name, p.last_name, p.patient_number, t.first_name, t.last_name, " \
    "tm.role"
#define FRONTDESK_MESSAGE_JOINS                                                          \
    "LEFT JOIN message_readers r ON r.message_id = m.id AND r.user_id = ?1 "             \
    "LEFT JOIN users s ON s.id = m.sent_by "                                             \
    "LEFT JOIN memberships sm ON sm.user_id = m.sent_by AND sm.clinic_id = m.clinic_id " \
    "LEFT JOIN patients p ON p.id = m.patient_id "                                       \
    "LEFT JOIN users t ON t.id = m.recipient_id "                                        \
    "LEFT JOIN memberships tm ON tm.user_id = m.recipient_id AND tm.clinic_id = m.clinic_id "

constexpr int columnCount = 27;

MessageCard read(const Statement &row);

} // namespace frontdesk::messagerow

#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// One entry of `/sync/changes`, which is also the data of an event: {seq, entity, id, op, at, data}. `data` is the thing
/// as face M shows it now; null when it is gone. CONTRACT §6, §10, §11.8.
QByteArray changeJson(Session &session, const JournalEntry &entry);

/// "appointment.created" …; empty for what no listener waits for. CONTRACT §6.
QByteArray eventName(const JournalEntry &entry);

/// Whether this person may hear of it: patients of their own only, and nobody of others' conversations.
bool mayHear(const Actor &actor, const JournalEntry &entry);

} // namespace frontdesk

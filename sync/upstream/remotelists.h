#pragma once

#include <QJsonArray>

#include "sync/upstream/remotejson.h"

namespace frontdesk {

// Pages of an upstream's lists, written into the copy.

/// The rows of a page, whichever way it is wrapped.
QJsonArray rowsOf(const QJsonValue &page);

void applyDoctors(Session &session, const QJsonValue &page);
void applyRooms(Session &session, const QJsonValue &page);
/// M's contacts: the staff, and of a server that tells no more, doctors and patients too.
void applyContacts(Session &session, const QJsonValue &page);
/// The clinic's own texts and quick replies from a hub's snapshot; one that does not name them has none to tell.
void applyTexts(Session &session, const QJsonObject &snapshot);
void applyTimeOff(Session &session, UserId doctor, const QJsonValue &page);

} // namespace frontdesk

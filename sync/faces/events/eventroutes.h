#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::eventface {

/// Face E, "Appointment Reminders". Staff only; a new reminder and a known one are both answered with 200. CONTRACT §7 "E",
/// §11.9, §11.12, §11.24.
Result<HttpReply> createReminder(ApiCall &call);
Result<HttpReply> getReminder(ApiCall &call);
Result<HttpReply> changeReminder(ApiCall &call); ///< of the fields that are given
Result<HttpReply> cancelReminder(ApiCall &call);
Result<HttpReply> noShowReminder(ApiCall &call);

Result<HttpReply> listTypes(ApiCall &call);
Result<HttpReply> createType(ApiCall &call);

} // namespace frontdesk::eventface

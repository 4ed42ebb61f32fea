#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// Doctors, when they work and when they are away. CONTRACT §5 "More routes", §11.2.
Result<HttpReply> listDoctors(ApiCall &call);
Result<HttpReply> getSchedule(ApiCall &call);
Result<HttpReply> putSchedule(ApiCall &call);
Result<HttpReply> listTimeOff(ApiCall &call);
/// The answer's `conflicts` are the visits that lie in it: [{id, date, startTime}].
Result<HttpReply> addTimeOff(ApiCall &call);
Result<HttpReply> replaceTimeOff(ApiCall &call);
/// Answers with what was taken away.
Result<HttpReply> removeTimeOff(ApiCall &call);

} // namespace frontdesk::mobile

#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// Patients' records and how they want to be reached. CONTRACT §5 "More routes", §11.2.
Result<HttpReply> listPatients(ApiCall &call);
Result<HttpReply> createPatient(ApiCall &call);
Result<HttpReply> getPatient(ApiCall &call);
/// A full replacement, but for the DUI, which is kept when it is left out: nobody can read it to send it back.
Result<HttpReply> replacePatient(ApiCall &call);
Result<HttpReply> getPreferences(ApiCall &call);
/// What is left out stays as it is, so that nobody is opted in again by an omission; null is the default.
Result<HttpReply> putPreferences(ApiCall &call);

} // namespace frontdesk::mobile

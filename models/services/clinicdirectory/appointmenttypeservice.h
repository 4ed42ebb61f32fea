#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// The kinds of visits a clinic offers. Everybody sees them; the desk and admins make and change them. Visits keep the
/// name under which they were booked.
class AppointmentTypeService {
public:
    explicit AppointmentTypeService(Session &session) : m_session(session) {}

    Result<AppointmentTypeInfo> find(AppointmentTypeId id);
    /// MissingField of name, InvalidField of each other, AlreadyExists when another has the name in any case.
    Result<AppointmentTypeInfo> create(AppointmentTypeInfo wanted);
    Result<AppointmentTypeInfo> replace(AppointmentTypeInfo wanted);

private:
    Result<AppointmentTypeInfo> save(const AppointmentTypeInfo &type, const AppointmentTypeInfo *before, int position);
    Session &m_session;
};

} // namespace frontdesk

#pragma once

#include "models/domain/modules.h"
#include "models/services/session.h"

namespace frontdesk {

/// Which parts of the mobile app a role sees. Seed M "Mobile Permissions API", CONTRACT §11.20: a switch tells the app, it
/// closes no route.
class PermissionService {
public:
    explicit PermissionService(Session &session) : m_session(session) {}

    struct Module {
        QString name;
        bool enabled = false;
    };
    struct Toggle {
        QString clinicId; ///< as it came; not a clinic of the asking admin: NotFound("Clinic")
        QString role;     ///< InvalidField("role") when there is none of that name
        QString module;   ///< NotFound("Module") when there is none of that name
        bool enabled = false;
    };

    /// Of the asking user's role.
    QStringList enabledModules();
    /// Every module, with whether the role sees it. Admins only.
    Result<QList<Module>> list(const QString &clinicId, const QString &role);
    /// When it was switched. Admins only.
    Result<Instant> toggle(const Toggle &toggle);

private:
    QList<Module> modulesOf(ClinicId clinic, Role role);
    Result<ClinicId> ownClinic(const QString &clinicId);
    Session &m_session;
};

} // namespace frontdesk

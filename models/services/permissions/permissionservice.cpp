#include "models/services/permissions/permissionservice.h"

#include <QJsonArray>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Role> roleNamed(const QString &text)
{
    if (const auto role = roleFromString(text))
        return *role;
    return Error::invalid(u"role"_s, u"patient, doctor, receptionist, admin, superadmin"_s);
}

} // namespace

QList<PermissionService::Module> PermissionService::modulesOf(ClinicId clinic, Role role)
{
    const QStringList defaults = defaultModules(role);
    const QHash<QString, bool> switched = m_session.stores().permissions.switched(clinic, role);
    QStringList names = defaults; // those the role has first, as the document lists them
    for (const QString &name : moduleNames()) {
        if (!names.contains(name))
            names.append(name);
    }
    QList<Module> modules;
    for (const QString &name : std::as_const(names))
        modules.append({name, switched.value(name, defaults.contains(name))});
    return modules;
}

QStringList PermissionService::enabledModules()
{
    QStringList enabled;
    for (const Module &module : modulesOf(m_session.actor().clinicId, m_session.actor().role)) {
        if (module.enabled)
            enabled.append(module.name);
    }
    return enabled;
}

Result<ClinicId> PermissionService::ownClinic(const QString &clinicId)
{
    const Actor &actor = m_session.actor();
    const auto id = ClinicId::parse(clinicId);
    const std::optional<Role> role = !id                     ? std::nullopt
                                     : *id == actor.clinicId ? std::optional(actor.role)
                                                             : m_session.stores().users.roleIn(*id, actor.userId);
    if (!role)
        return Error::notFound(u"Clinic"_s);
    if (!isAdmin(*role))
        return Error::of(ErrorCode::Forbidden);
    return *id;
}

Result<QList<PermissionService::Module>> PermissionService::list(const QString &clinicId, const QString &role)
{
    const Result<Role> named = roleNamed(role);
    if (!named)
        return named.error();
    const Result<ClinicId> clinic = ownClinic(clinicId);
    if (!clinic)
        return clinic.error();
    return modulesOf(*clinic, *named);
}

Result<Instant> PermissionService::toggle(const Toggle &toggle)
{
    const Result<Role> role = roleNamed(toggle.role);
    if (!role)
        return role.error();
    const Result<ClinicId> clinic = ownClinic(toggle.clinicId);
    if (!clinic)
        return clinic.error();
    if (!isModule(toggle.module))
        return Error::notFound(u"Module"_s);
    PermissionStore &permissions = m_session.stores().permissions;
    const bool before = permissions.switched(*clinic, *role)
                            .value(toggle.module, defaultModules(*role).contains(toggle.module));
    const Instant now = m_session.now();
    permissions.put(*clinic, *role, toggle.module, toggle.enabled, now);
    const QStringList audience{toString(*role), toString(Role::Admin), toString(Role::Superadmin)};
    m_session.inClinic(*clinic).record({u"toggled"_s,
                                        u"permission"_s,
                                        QString(toString(*role) + u':' + toggle.module),
                                        ChangeOp::Updated,
                                        {},
                                        audience.join(u','),
                                        {{u"role"_s, toString(*role)},
                                         {u"module"_s, toggle.module},
                                         {u"enabled"_s, QJsonArray{before, toggle.enabled}}},
                                        {}});
    return now;
}

} // namespace frontdesk

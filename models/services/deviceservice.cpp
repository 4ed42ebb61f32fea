#include "models/services/deviceservice.h"

#include "models/services/delivery/visitfollowups.h"
#include "models/services/fielderrors.h"
#include "models/services/security/secrettoken.h"
#include "models/services/signinservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int codeBytes = 16;
constexpr qsizetype longestPushToken = 4096;
constexpr qsizetype longestPlatform = 40;

/// Nobody pairs a device with more rights than their own.
bool mayPair(const Actor &actor, UserId user, Role role)
{
    if (actor.userId == user || actor.role == Role::Superadmin || actor.userId.isNull())
        return true;
    if (actor.role == Role::Admin)
        return role != Role::Superadmin;
    return actor.role == Role::Receptionist && role == Role::Patient;
}

} // namespace

Result<IssuedPairingCode> DeviceService::createPairingCode(UserId user)
{
    const Actor &actor = m_session.actor();
    const auto bearer = m_session.stores().accounts.bearerInClinic(user, actor.clinicId);
    if (!bearer)
        return Error::notFound(u"User"_s);
    if (!mayPair(actor, user, bearer->role))
        return Error::of(ErrorCode::Forbidden);
    const IssuedPairingCode issued{randomToken(codeBytes), m_session.now() + SignInService::pairingLifetime};
    m_session.stores().devices.insertCode(tokenHash(issued.code, m_keys.pepper()),
                                          {user, actor.clinicId, issued.expiresAt, false});
    return issued;
}

bool DeviceService::sees(const Device &device) const
{
    const Actor &actor = m_session.actor();
    return device.userId == actor.userId || isAdmin(actor.role) || actor.role == Role::Receptionist;
}

QList<Device> DeviceService::devices()
{
    QList<Device> all = m_session.stores().devices.all(m_session.actor().clinicId);
    all.removeIf([this](const Device &device) { return !sees(device); });
    return all;
}

QList<PairedDevice> DeviceService::pairedDevices()
{
    QList<PairedDevice> result;
    for (const Device &device : devices()) {
        const auto owner = m_session.stores().users.find(device.userId);
        result.append({device, owner ? owner->name() : QString()});
    }
    return result;
}

QList<DeviceOwner> DeviceService::owners()
{
    const Actor &actor = m_session.actor();
    UserStore &users = m_session.stores().users;
    QList<DeviceOwner> result;
    const auto add = [&](const User &user, Role role) {
        if (!user.disabled && !user.email.isEmpty() && user.id != actor.userId && mayPair(actor, user.id, role))
            result.append({user.id, user.name(), role});
    };
    if (const auto self = users.find(actor.userId))
        result.append({self->id, self->name(), actor.role});
    for (const auto &[user, role] : users.staff(actor.clinicId))
        add(user, role);
    for (const User &patient : users.members(actor.clinicId, Role::Patient))
        add(patient, Role::Patient);
    return result;
}

QString DeviceService::audience(UserId owner)
{
    return QStringList{toString(Role::Receptionist), toString(Role::Admin), toString(Role::Superadmin),
                       owner.toString()}
        .join(u',');
}

Result<Device> DeviceService::find(DeviceId id)
{
    const auto device = m_session.stores().devices.find(m_session.actor().clinicId, id);
    if (!device || !sees(*device))
        return Error::notFound(u"Device"_s);
    return *device;
}

Result<Done> DeviceService::revoke(DeviceId id)
{
    const Result<Device> device = find(id);
    if (!device)
        return device.error();
    Stores &stores = m_session.stores();
    stores.devices.revoke(id, m_session.now());
    stores.accounts.revokeFamiliesOfDevice(id, m_session.now());
    m_session.record(
        {u"revoked"_s, u"device"_s, id.toString(), ChangeOp::Deleted, {}, audience(device->userId), {}, {}});
    m_session.record({u"device_revoked"_s, u"account"_s, device->userId.toString(), ChangeOp::Updated, {}, {}, {}, {}});
    return Done{};
}

Result<Done> DeviceService::registerPush(const QString &token, const QString &platform)
{
    FieldErrors errors;
    errors.notBlank(token, u"token"_s);
    errors.atMost(token, u"token"_s, longestPushToken);
    errors.atMost(platform, u"platform"_s, longestPlatform);
    if (const auto valid = errors.result(); !valid)
        return valid.error();
    m_session.stores().devices.putPushToken(token, m_session.actor().userId, platform, m_session.now());
    if (!m_session.actor().patientId.isNull())
        followReach(m_session, m_session.actor().patientId);
    return Done{};
}

} // namespace frontdesk

#include "models/items/localphonesdesk.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

LocalPhonesDesk::LocalPhonesDesk(LocalAccess &access, const KeyRing &keys, QObject *parent)
    : PhonesDesk(parent),
      m_access(access),
      m_keys(keys)
{
    connect(&access.hub().feed(), &ChangeFeed::committed, this, &LocalPhonesDesk::hear);
}

QList<PairedDevice> LocalPhonesDesk::phones() const
{
    return m_access.askOr(QList<PairedDevice>(),
                          [&](Session &session) { return DeviceService(session, m_keys).pairedDevices(); });
}

QList<DeviceOwner> LocalPhonesDesk::owners() const
{
    return m_access.askOr(QList<DeviceOwner>(),
                          [&](Session &session) { return DeviceService(session, m_keys).owners(); });
}

void LocalPhonesDesk::createCode(UserId owner, QObject *context, Reply<IssuedPairingCode> done)
{
    m_access.order<IssuedPairingCode>(
        [owner, keys = m_keys](Session &session) { return DeviceService(session, keys).createPairingCode(owner); },
        context, std::move(done));
}

void LocalPhonesDesk::revoke(DeviceId id, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id, keys = m_keys](Session &session) { return DeviceService(session, keys).revoke(id); },
                         context, std::move(done));
}

void LocalPhonesDesk::hear(const QList<Change> &changes)
{
    bool touched = false;
    for (const Change &change : changes) {
        const JournalEntry &entry = change.entry;
        if (entry.clinicId != m_access.actor().clinicId || entry.entity != "device"_L1)
            continue;
        touched = true;
        if (entry.op == ChangeOp::Created)
            Q_EMIT paired(DeviceId::parse(entry.entityId).value_or(DeviceId()));
    }
    if (touched)
        Q_EMIT phonesChanged();
}

} // namespace frontdesk

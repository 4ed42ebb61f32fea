#include "models/items/localsettingsdesk.h"

#include <algorithm>

#include "models/services/fielderrors.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Done> store(Session &session, const KeyRing &keys, const QList<SettingsDesk::NewValue> &values)
{
    SettingsService settings(session, keys);
    FieldErrors errors;
    for (const SettingsDesk::NewValue &wanted : values) {
        const Result<Done> stored = settings.set(wanted.key, wanted.value);
        if (!stored && stored.error().code != ErrorCode::InvalidField)
            return stored;
        errors.valueOf(stored);
    }
    return errors.result();
}

} // namespace

LocalSettingsDesk::LocalSettingsDesk(LocalAccess &access, const KeyRing &keys, QObject *parent)
    : SettingsDesk(parent),
      m_access(access),
      m_keys(keys)
{
    connect(&access.hub().feed(), &ChangeFeed::committed, this, &LocalSettingsDesk::hear);
}

QList<SettingLine> LocalSettingsDesk::settings() const
{
    return m_access.askOr(QList<SettingLine>(),
                          [&](Session &session) { return SettingsService(session, m_keys).list(); });
}

void LocalSettingsDesk::change(const QList<NewValue> &values, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([values, keys = m_keys](Session &session) { return store(session, keys, values); }, context,
                         std::move(done));
}

void LocalSettingsDesk::hear(const QList<Change> &changes)
{
    const bool touched = std::any_of(changes.cbegin(), changes.cend(), [this](const Change &change) {
        return change.entry.clinicId == m_access.actor().clinicId && change.entry.entity == "setting"_L1;
    });
    if (touched)
        Q_EMIT settingsChanged();
}

} // namespace frontdesk

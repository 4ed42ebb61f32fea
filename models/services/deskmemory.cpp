#include "models/services/deskmemory.h"

#include "models/storage/deskmemorystore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString DeskMemory::recall(const QString &key)
{
    const Actor &actor = m_session.actor();
    return DeskMemoryStore(m_session.database()).find(actor.clinicId, actor.userId, key);
}

Result<Done> DeskMemory::keep(const QString &key, const QString &value)
{
    constexpr qsizetype most = 20'000;
    const Actor &actor = m_session.actor();
    if (!actor.isStaff() || actor.userId.isNull())
        return Error::of(ErrorCode::Forbidden);
    if (value.size() > most)
        return Error::invalid(u"value"_s, u"at most 20000 characters"_s);
    DeskMemoryStore(m_session.database()).put(actor.clinicId, actor.userId, key, value);
    return Done{};
}

} // namespace frontdesk

#include "models/items/localcalendarmemory.h"

#include "models/services/deskmemory.h"

namespace frontdesk {

QString LocalCalendarMemory::recall(const QString &key) const
{
    return m_access.askOr(QString(), [&key](Session &session) { return DeskMemory(session).recall(key); });
}

void LocalCalendarMemory::keep(const QString &key, const QString &value)
{
    m_access.order<Done>([key, value](Session &session) { return DeskMemory(session).keep(key, value); }, &m_context,
                         [](const Result<Done> &) {});
}

} // namespace frontdesk

#include "models/items/localmydaydesk.h"

#include <algorithm>

#include "models/services/inbox/inboxservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

LocalMyDayDesk::LocalMyDayDesk(LocalAccess &access, QObject *parent) : MyDayDesk(parent), m_access(access)
{
    constexpr std::chrono::milliseconds gatheringTime{250};
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatheringTime);
    connect(&m_gather, &QTimer::timeout, this, &MyDayDesk::messagesChanged);
    connect(&access.hub().feed(), &ChangeFeed::committed, this, &LocalMyDayDesk::hear);
}

int LocalMyDayDesk::unreadMessages() const
{
    return m_access.askOr(0, [](Session &session) {
        MessageFilter filter;
        filter.unread = true;
        filter.limit = 1;
        return InboxService(session).list(filter).total;
    });
}

void LocalMyDayDesk::hear(const QList<Change> &changes)
{
    const bool touched = std::any_of(changes.cbegin(), changes.cend(), [this](const Change &change) {
        return change.entry.clinicId == m_access.actor().clinicId && change.entry.entity == "message"_L1;
    });
    if (touched && !m_gather.isActive())
        m_gather.start();
}

} // namespace frontdesk

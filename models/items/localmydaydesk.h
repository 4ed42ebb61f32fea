#pragma once

#include <QTimer>

#include "models/items/localaccess.h"
#include "models/items/mydaydesk.h"

namespace frontdesk {

/// The same from this machine's own database. The access outlives it.
class LocalMyDayDesk final : public MyDayDesk {
    Q_OBJECT
public:
    explicit LocalMyDayDesk(LocalAccess &access, QObject *parent = nullptr);

    UserId me() const override { return m_access.actor().userId; }
    int unreadMessages() const override;

private:
    void hear(const QList<Change> &changes);

    LocalAccess &m_access;
    QTimer m_gather;
};

} // namespace frontdesk

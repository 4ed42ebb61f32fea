#pragma once

#include "models/items/calendarmemory.h"
#include "models/items/localaccess.h"

namespace frontdesk {

/// In this machine's own database, with the account. What cannot be kept is logged by the writer and forgotten. The access
/// outlives it.
class LocalCalendarMemory final : public CalendarMemory {
public:
    explicit LocalCalendarMemory(LocalAccess &access) : m_access(access) {}

    QString recall(const QString &key) const override;
    void keep(const QString &key, const QString &value) override;

private:
    LocalAccess &m_access;
    QObject m_context;
};

} // namespace frontdesk

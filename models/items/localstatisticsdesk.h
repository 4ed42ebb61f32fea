#pragma once

#include "models/items/asidereader.h"
#include "models/items/localaccess.h"
#include "models/items/statisticsdesk.h"

namespace frontdesk {

/// Figures from this machine's own database, counted on a thread of their own. The access outlives it.
class LocalStatisticsDesk final : public StatisticsDesk {
    Q_OBJECT
public:
    explicit LocalStatisticsDesk(LocalAccess &access, QObject *parent = nullptr);

    QDate today() const override { return m_access.zone().dateOf(m_access.now()); }
    void figures(const Period &period, QObject *context, Reply<ComparedFigures> done) override;

private:
    LocalAccess &m_access;
    AsideReader m_aside;
};

} // namespace frontdesk

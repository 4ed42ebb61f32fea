#pragma once

#include "models/items/localaccess.h"
#include "models/items/searchdesk.h"

namespace frontdesk {

/// Search in this machine's own database. The access outlives it.
class LocalSearchDesk final : public SearchDesk {
    Q_OBJECT
public:
    explicit LocalSearchDesk(LocalAccess &access, QObject *parent = nullptr) : SearchDesk(parent), m_access(access) {}

    Instant now() const override { return m_access.now(); }
    TimeZone zone() const override { return m_access.zone(); }
    QList<PatientHit> patients(const QString &text, int limit) const override;
    QList<VisitCard> upcomingVisits(const QString &text, int limit) const override;
    QList<FoundMessage> messages(const QString &text, int limit) const override;

private:
    LocalAccess &m_access;
};

} // namespace frontdesk

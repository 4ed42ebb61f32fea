#pragma once

#include "models/items/desk.h"
#include "models/items/searchdesk.h"

namespace frontdesk {

/// A search that knows only the patients whom the calendar's desk finds. The desk outlives it.
class PatientSearch final : public SearchDesk {
    Q_OBJECT
public:
    explicit PatientSearch(const Desk &desk, QObject *parent = nullptr) : SearchDesk(parent), m_desk(desk) {}

    Instant now() const override { return m_desk.now(); }
    TimeZone zone() const override { return m_desk.zone(); }
    QList<PatientHit> patients(const QString &text, int limit) const override
    {
        return m_desk.findPatients(text, limit);
    }
    QList<VisitCard> upcomingVisits(const QString &, int) const override { return {}; }
    QList<FoundMessage> messages(const QString &, int) const override { return {}; }

private:
    const Desk &m_desk;
};

} // namespace frontdesk

#pragma once

#include "models/items/localaccess.h"
#include "models/items/planningdesk.h"

namespace frontdesk {

/// The doctors' time in this machine's own database. The access outlives it.
class LocalPlanningDesk final : public PlanningDesk {
    Q_OBJECT
public:
    explicit LocalPlanningDesk(LocalAccess &access, QObject *parent = nullptr) : PlanningDesk(parent), m_access(access)
    {
    }

    QList<FreeSlot> freeSlots(const FreeSlotQuery &query) const override;
    QList<DoctorTimeOff> absences(UserId doctor, QDate date) const override;
    int visitsWithin(const DoctorTimeOff &absence) const override;
    void addAbsence(UserId doctor, const TimeOff &wanted, QObject *context, Reply<DoctorTimeOff> done) override;
    void removeAbsence(const DoctorTimeOff &absence, QObject *context, Reply<DoctorTimeOff> done) override;

private:
    LocalAccess &m_access;
};

} // namespace frontdesk

#pragma once

#include "models/items/localaccess.h"
#include "models/items/seriesdesk.h"

namespace frontdesk {

/// Series in this machine's own database. The access outlives it.
class LocalSeriesDesk final : public SeriesDesk {
    Q_OBJECT
public:
    explicit LocalSeriesDesk(LocalAccess &access, QObject *parent = nullptr) : SeriesDesk(parent), m_access(access) {}

    Result<QList<Trouble>> check(const PlanAppointments &wanted) const override;
    Violations check(const ReplanAppointments &wanted) const override;
    VisitDetails details(AppointmentId id) const override;
    Result<VisitStory> story(AppointmentId id) const override;
    void plan(const PlanAppointments &command, QObject *context, Reply<SeriesEdit> done) override;
    void replan(const ReplanAppointments &command, QObject *context, Reply<SeriesEdit> done) override;
    void restore(const SeriesMemory &to, const QHash<AppointmentId, int> &versions, QObject *context,
                 Reply<QList<Appointment>> done) override;

private:
    LocalAccess &m_access;
};

} // namespace frontdesk

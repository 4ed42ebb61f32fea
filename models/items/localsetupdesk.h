#pragma once

#include "models/items/localaccess.h"
#include "models/items/setupdesk.h"

namespace frontdesk {

/// Schedules, types and rooms in this machine's own database. The access outlives it.
class LocalSetupDesk final : public SetupDesk {
    Q_OBJECT
public:
    explicit LocalSetupDesk(LocalAccess &access, QObject *parent = nullptr);

    TimeZone zone() const override { return m_access.zone(); }
    QDate today() const override { return zone().dateOf(m_access.now()); }
    QString currency() const override;
    WeeklyHours clinicHours() const override;
    int clinicBufferMinutes() const override;

    QList<DoctorInfo> doctors() const override;
    bool mayPlanFor(UserId doctor) const override;
    Result<DoctorSchedule> schedule(UserId doctor) const override;
    void setSchedule(const DoctorSchedule &wanted, QObject *context, Reply<DoctorSchedule> done) override;
    QList<Absence> absences(UserId doctor) const override;
    void addAbsence(UserId doctor, const TimeOff &wanted, QObject *context, Reply<DoctorTimeOff> done) override;
    void removeAbsence(UserId doctor, TimeOffId id, QObject *context, Reply<DoctorTimeOff> done) override;

    bool mayChangeTypes() const override { return isDesk(m_access.actor().role); }
    QList<AppointmentTypeInfo> types() const override;
    void saveType(const AppointmentTypeInfo &wanted, QObject *context, Reply<AppointmentTypeInfo> done) override;
    QList<RoomInfo> rooms() const override;

private:
    void hear(const QList<Change> &changes);
    LocalAccess &m_access;
};

} // namespace frontdesk

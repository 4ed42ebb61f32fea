#pragma once

#include <QSet>
#include <QTimer>

#include "models/items/desk.h"
#include "models/services/hub.h"

namespace frontdesk {

/// The desk on this machine's own database: questions on a reading connection, orders through the clinic thread.
class LocalDesk final : public Desk {
    Q_OBJECT
public:
    /// The hub outlives it. Lives in the GUI thread.
    LocalDesk(Hub &hub, std::unique_ptr<Reader> reader, Actor actor, QObject *parent = nullptr);

    Instant now() const override { return m_hub.clock().now(); }
    TimeZone zone() const override;
    Result<DaySheet> day(QDate date) const override;
    Result<QList<DaySheet>> days(QDate first, QDate last) const override;
    QList<QDate> busyDates(QDate firstDay, QDate lastDay) const override;
    QList<PatientHit> findPatients(const QString &text, int limit) const override;
    QList<DoctorInfo> doctors() const override;
    QList<RoomInfo> rooms() const override;
    QList<AppointmentTypeInfo> appointmentTypes() const override;
    Violations check(const BookAppointment &wanted) const override;
    Violations check(const ChangeAppointment &wanted) const override;
    std::optional<Instant> nextFreeSlot(UserId doctor, Instant from, int durationMinutes) const override;

    void book(const BookAppointment &command, QObject *context, Reply<Appointment> done) override;
    void change(const ChangeAppointment &command, QObject *context, Reply<Appointment> done) override;
    void changeStatus(const ChangeStatus &command, QObject *context, Reply<Appointment> done) override;
    void setArrived(AppointmentId id, bool arrived, QObject *context, Reply<Appointment> done) override;
    void revert(const RevertAppointment &command, QObject *context, Reply<Appointment> done) override;
    void createPatient(const NewPatient &patient, QObject *context, Reply<PatientHit> done) override;

private:
    template<class T>
    void order(std::function<Result<T>(Session &)> work, QObject *context, Reply<T> done);
    void hear(const QList<Change> &changes);
    void tell();

    Hub &m_hub;
    std::unique_ptr<Reader> m_reader;
    Actor m_actor;
    Mailbox m_mailbox;
    QTimer m_gather; ///< changes are told together, so that a storm of bookings repaints ten times a second at most
    QSet<QDate> m_touched;
    bool m_setupTouched = false;
};

} // namespace frontdesk

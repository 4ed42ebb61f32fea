#pragma once

#include <QHash>

#include "models/items/desk.h"
#include "tests/support/fakeclock.h"

namespace frontdesk::test {

/// A clinic in memory behind the window's questions and orders. Its rules are the real ones (models/domain); answers to
/// orders come through the event loop, as from the clinic thread.
class FakeDesk final : public Desk {
    Q_OBJECT
public:
    FakeDesk(const TimeZone &zone, Instant now);

    FakeClock clock;
    ClinicRules clinic;

    UserId addDoctor(const QString &first, const QString &last, const QString &specialty);
    PatientId addPatient(const QString &first, const QString &last, const QString &phone);
    RoomId addRoom(const QString &name);
    void addType(const QString &name, int minutes);
    DoctorRules &rulesOf(UserId doctor) { return m_rules[doctor]; }
    /// Straight into the book, whatever the rules say; tells nobody.
    AppointmentId put(UserId doctor, PatientId patient, QDate date, QTime time, int minutes,
                      AppointmentStatus status = AppointmentStatus::Scheduled);
    Appointment &at(AppointmentId id) { return m_visits[id]; }
    const QHash<AppointmentId, Appointment> &visits() const { return m_visits; }
    /// As if another program had done it.
    void announce(QDate date) { Q_EMIT daysChanged({date}); }
    Instant instant(QDate date, QTime time) const { return clinic.zone.toInstantOrNext(date, time); }
    int daysRead() const { return m_daysRead; }
    int ordersTaken() const { return m_orders; }

    Instant now() const override { return clock.now(); }
    TimeZone zone() const override { return clinic.zone; }
    Result<DaySheet> day(QDate date) const override;
    QList<QDate> busyDates(QDate firstDay, QDate lastDay) const override;
    QList<PatientHit> findPatients(const QString &text, int limit) const override;
    QList<DoctorInfo> doctors() const override { return m_doctors; }
    QList<RoomInfo> rooms() const override { return m_rooms; }
    QList<AppointmentTypeInfo> appointmentTypes() const override { return m_types; }
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
    QList<BookedVisit> booked(UserId doctor, RoomId room) const;
    Violations against(const Appointment &visit) const;
    Appointment wantedBy(const BookAppointment &command) const;
    Appointment wantedBy(const ChangeAppointment &command) const;
    void store(Appointment visit, QObject *context, const Reply<Appointment> &done);
    void refuse(const Error &error, QObject *context, const Reply<Appointment> &done);
    VisitCard cardOf(const Appointment &visit) const;

    QList<DoctorInfo> m_doctors;
    QHash<UserId, DoctorRules> m_rules;
    QList<PatientHit> m_patients;
    QList<RoomInfo> m_rooms;
    QList<AppointmentTypeInfo> m_types;
    QHash<AppointmentId, Appointment> m_visits;
    mutable int m_daysRead = 0;
    int m_orders = 0;
};

} // namespace frontdesk::test

#pragma once

#include "models/domain/channel.h"
#include "models/domain/patient.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Patients and the index that finds them by name, phone digits and patient number.
class PatientStore {
public:
    explicit PatientStore(Database &database) : m_database(database) {}

    /// Gives the patient a row number and, when it has none, the clinic's next patient number of the year.
    void insert(Patient &patient, int year);
    void update(const Patient &patient);
    /// Empty: none.
    void setSealedDui(PatientId id, const QByteArray &sealed);
    QByteArray sealedDui(PatientId id);
    /// `by` is +1, or -1 when a no-show is undone.
    void countNoShow(PatientId id, int by, Instant at);

    std::optional<Patient> find(ClinicId clinic, PatientId id);
    bool exists(ClinicId clinic, PatientId id);
    std::optional<Patient> findByPhone(ClinicId clinic, const QString &e164);
    std::optional<Patient> findByEmail(ClinicId clinic, const QString &email);
    std::optional<Patient> findByUser(ClinicId clinic, UserId user);
    /// Everybody whom the e-mail address (of mail) or the number reaches, families share one; oldest record first.
    QList<Patient> reachedBy(ClinicId clinic, Channel channel, const QString &address);
    /// Ordered by last name, first name, id.
    QList<Patient> list(ClinicId clinic, int limit, int offset);
    int count(ClinicId clinic);
    /// Every word must begin a word of the name or stand (four digits or more) in the phone or patient number; names in
    /// any order, accents and case ignored. A patient number may be typed as it is written or without its beginning.
    QList<Patient> search(ClinicId clinic, const QString &text, int limit, int offset = 0);
    int countMatches(ClinicId clinic, const QString &text);

private:
    QString nextPatientNumber(ClinicId clinic, int year);
    void index(const Patient &patient);
    void unindex(const Patient &patient);
    Database &m_database;
};

} // namespace frontdesk

#pragma once

#include <QTemporaryDir>

#include "models/services/hub.h"
#include "tests/support/fakeclock.h"

namespace frontdesk {

/// A clinic on disk for tests: one clinic (America/El_Salvador, Monday to Saturday 09:00–17:00, buffer 30) with two
/// doctors, two rooms, a type without buffer and three patients; and a second clinic with one doctor and one patient.
/// The clock stands at Monday 2026-06-01 08:00 local time.
class ClinicFixture {
public:
    ClinicFixture();

    QString directory() const { return m_directory.path(); }
    QString databasePath() const { return Hub::databasePath(directory()); }

    Actor receptionist() const;
    Actor doctorActor() const;
    Actor patientActor() const; ///< signed in as `ahmed`
    Actor otherClinic() const;

    /// A local wall-clock time of the clinic.
    Instant at(const QString &local) const;

    FakeClock clock;
    ClinicId clinic, other;
    UserId khan, garcia, otherDoctor, reception, ahmedUser;
    PatientId ahmed, lucia, jose, otherPatient;
    RoomId room1, room2;

private:
    QTemporaryDir m_directory;
};

/// A session on a connection of its own, in the calling thread: for testing services without the clinic thread.
class DirectSession {
public:
    DirectSession(const ClinicFixture &fixture, Actor actor, Database::StatementHook hook = {});
    ~DirectSession();
    Session *operator->() { return &*m_session; }
    Session &operator*() { return *m_session; }
    const QList<Change> &changes() const { return m_changes; }
    QList<Change> changesOf(const QString &entity) const;
    Database &database() { return *m_database; }
    /// Keeps what was written; without it everything is rolled back.
    void commit();

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<DirectoryCache> m_directories;
    QList<Change> m_changes;
    std::optional<Session> m_session;
};

} // namespace frontdesk

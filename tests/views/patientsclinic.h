#pragma once

#include <QTest>

#include "models/items/localimportdesk.h"
#include "models/items/localpatientdesk.h"
#include "models/services/booking/bookingservice.h"
#include "models/services/patientservice.h"
#include "tests/support/clinicfixture.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

/// A clinic on disk with its writer and the window's access to it, for pages that are tried on the real thing.
struct PatientsClinic {
    explicit PatientsClinic(Role role = Role::Receptionist)
        : hub(Hub::open(fixture.directory(), fixture.clock).value()),
          access(*hub, hub->reader().value(), Actor{fixture.reception, fixture.clinic, role, {}, u"desk"_s}),
          patients(access, keys),
          files(access)
    {
    }

    /// Runs it on the clinic thread and waits.
    template<class T>
    Result<T> run(std::function<Result<T>(Session &)> work)
    {
        std::optional<Result<T>> got;
        access.order<T>(std::move(work), &context, [&got](const Result<T> &result) { got.emplace(result); });
        const bool came = QTest::qWaitFor([&] { return got.has_value(); });
        return came ? *got : Result<T>(Error::of(ErrorCode::StorageFailed, {u"no answer"_s}));
    }
    /// What has to work.
    template<class T>
    T done(std::function<Result<T>(Session &)> work)
    {
        return run<T>(std::move(work)).value();
    }
    Appointment book(PatientId patient, const QString &local)
    {
        BookAppointment command;
        command.patientId = patient;
        command.doctorId = fixture.khan;
        command.start = fixture.at(local);
        return run<Appointment>([command](Session &session) { return BookingService(session).book(command); }).value();
    }
    Patient add(const NewPatient &record)
    {
        return run<Patient>([record](Session &session) { return PatientService(session).create(record); }).value();
    }
    Patient patient(PatientId id)
    {
        return access.ask([id](Session &session) { return PatientService(session).find(id); }).value();
    }

    ClinicFixture fixture;
    KeyRing keys{SecretKey::random()};
    std::unique_ptr<Hub> hub;
    LocalAccess access;
    LocalPatientDesk patients;
    LocalImportDesk files;
    QObject context;
};

} // namespace frontdesk::test

#include "models/services/sample/samplepeople.h"

#include <QJsonArray>

#include <phonenumbers/phonenumberutil.h>

#include "models/services/sample/samplenames.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// ASCII, for addresses: "José" becomes "jose".
QString plain(const QString &name)
{
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 128 && c.isLetter())
            letters += c;
    }
    return letters;
}

} // namespace

QList<AppointmentTypeInfo> sampleTypes(SampleRandom &random, Instant at)
{
    QList<AppointmentTypeInfo> types{{{}, u"Checkup"_s, 30, {}, {3500}, u"#2563EB"_s},
                                     {{}, u"Cleaning"_s, 30, {}, {5000}, u"#059669"_s},
                                     {{}, u"Filling"_s, 60, {}, {8000}, u"#D97706"_s},
                                     {{}, u"Root canal"_s, 90, {}, {25000}, u"#DC2626"_s},
                                     {{}, u"Consultation"_s, 30, {}, {4000}, u"#7C3AED"_s}};
    for (AppointmentTypeInfo &type : types)
        type.id = AppointmentTypeId(random.uuid(at));
    return types;
}

QString samplePhoneStart(const QString &region)
{
    using namespace i18n::phonenumbers;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber example;
    if (!util.GetExampleNumberForType(region.toStdString(), PhoneNumberUtil::MOBILE, &example))
        util.GetExampleNumberForType("SV", PhoneNumberUtil::MOBILE, &example);
    std::string e164;
    util.Format(example, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164).chopped(6);
}

Patient samplePatient(SampleRandom &random, ClinicId clinic, const QString &phoneStart, int number, Instant at)
{
    Patient patient;
    patient.id = PatientId(random.uuid(at));
    patient.clinicId = clinic;
    patient.firstName = random.pick(sampleFirstNames).toString();
    patient.lastName = random.pick(sampleLastNames).toString();
    patient.phone = phoneStart + QString::number(number % 1'000'000).rightJustified(6, u'0');
    if (random.chance(80))
        patient.email = u"%1.%2.%3@example.com"_s.arg(plain(patient.firstName), plain(patient.lastName)).arg(number);
    patient.dateOfBirth = QDate(1940, 1, 1).addDays(random.below(365LL * 78));
    patient.createdAt = at;
    patient.updatedAt = at;
    return patient;
}

PatientId writeSamplePatient(Session &session, Patient patient, int year)
{
    session.stores().patients.insert(patient, year);
    session.record({u"created"_s, u"patient"_s, patient.id.toString(), ChangeOp::Created, patient.id, {}, {}, {}});
    return patient.id;
}

SampleDoctor writeSampleDoctor(Session &session, const DoctorRecord &doctor, const RoomInfo &room, Instant at)
{
    Stores &stores = session.stores();
    const ClinicId clinic = session.actor().clinicId;
    if (!stores.users.find(doctor.id))
        stores.users.insert({doctor.id, doctor.firstName, doctor.lastName, {}, false, false}, {}, at);
    stores.users.join(doctor.id, clinic, Role::Doctor);
    stores.clinics.putDoctor(clinic, doctor);
    stores.clinics.putRoom(clinic, room, doctor.position);
    session.record({u"created"_s,
                    u"doctor"_s,
                    doctor.id.toString(),
                    ChangeOp::Created,
                    {},
                    {},
                    {{u"name"_s, QJsonArray{QJsonValue::Null, doctor.displayName()}}},
                    {}});
    return {doctor.id, room.id};
}

} // namespace frontdesk

#include "sync/faces/mobile/patientroutes.h"

#include "models/services/patientservice.h"
#include "models/services/preferenceservice.h"
#include "sync/faces/jsonreader.h"
#include "sync/faces/mobile/listreply.h"
#include "sync/faces/mobile/thingjson.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestSearch = 200;

Result<PatientId> idOf(const ApiCall &call)
{
    return call.pathId<PatientTag>(u"id", u"Patient"_s);
}

NewPatient readPatient(JsonReader &body)
{
    const auto text = [&body](QLatin1StringView field) { return body.text(field).value_or(QString()); };
    body.require({"firstName"_L1, "lastName"_L1});
    NewPatient patient;
    patient.firstName = text("firstName"_L1);
    patient.lastName = text("lastName"_L1);
    patient.phone = text("phone"_L1);
    patient.email = text("email"_L1);
    patient.dateOfBirth = body.date("dateOfBirth"_L1);
    patient.insurance = text("insurance"_L1);
    patient.notes = text("notes"_L1);
    patient.language = text("language"_L1);
    patient.dui = text("dui"_L1);
    return patient;
}

Result<HttpReply> answer(int status, const Result<Patient> &patient)
{
    return patient ? Result<HttpReply>(HttpReply::json(status, jsonOf(*patient))) : patient.error();
}

Result<HttpReply> answer(const Result<ContactPreferences> &preferences)
{
    return preferences ? Result<HttpReply>(HttpReply::json(200, jsonOf(*preferences))) : preferences.error();
}

/// Given: the value, or for null the default. Left out: untouched.
void readFlag(const ApiCall &call, JsonReader &body, QLatin1StringView field, bool &flag)
{
    if (call.body.contains(field))
        flag = body.boolean(field).value_or(true);
}

void readText(const ApiCall &call, JsonReader &body, QLatin1StringView field, QString &text)
{
    if (!call.body.contains(field))
        return;
    text = body.text(field).value_or(QString());
    if (call.body.value(field).isString() && text.isEmpty())
        body.note(Error::invalid(field, u"a text that is not empty, or null"_s));
}

} // namespace

Result<HttpReply> listPatients(ApiCall &call)
{
    QueryReader query(call.request);
    const Paging paging = readPaging(query);
    const QString search = query.text("search"_L1).value_or(QString());
    if (search.size() > longestSearch)
        query.note(Error::invalid(u"search"_s, u"at most %1 characters"_s.arg(longestSearch)));
    if (const auto valid = query.result(); !valid)
        return valid.error();
    const PatientService::Page page = PatientService(call.session).page(search, paging.limit, paging.offset);
    return listReply(page.patients, paging, page.total,
                     [](JsonWriter &json, const Patient &patient) { write(json, patient); });
}

Result<HttpReply> createPatient(ApiCall &call)
{
    JsonReader body(call.body);
    const NewPatient patient = readPatient(body);
    const auto wantedId = PatientId::parse(call.body.value("id"_L1).toString()).value_or(PatientId());
    // A desk that is linked to this hub may have a patient of one name, from the dashboard's manual booking.
    const bool blank = call.body.value("lastName"_L1).isString() && patient.lastName.trimmed().isEmpty();
    if (wantedId.isNull() && blank)
        body.note(Error::missing(u"lastName"_s));
    if (const auto valid = body.result(); !valid)
        return valid.error();
    return answer(201, PatientService(call.session, call.keys).create(patient, wantedId));
}

Result<HttpReply> getPatient(ApiCall &call)
{
    const auto id = idOf(call);
    return id ? answer(200, PatientService(call.session).find(*id)) : id.error();
}

Result<HttpReply> replacePatient(ApiCall &call)
{
    const auto id = idOf(call);
    if (!id)
        return id.error();
    JsonReader body(call.body);
    const NewPatient patient = readPatient(body);
    if (const auto valid = body.result(); !valid)
        return valid.error();
    const bool keepDui = !call.body.contains("dui"_L1);
    return answer(200, PatientService(call.session, call.keys).replace({*id, patient, keepDui}));
}

Result<HttpReply> getPreferences(ApiCall &call)
{
    const auto id = idOf(call);
    return id ? answer(PreferenceService(call.session).find(*id)) : id.error();
}

Result<HttpReply> putPreferences(ApiCall &call)
{
    const auto id = idOf(call);
    if (!id)
        return id.error();
    PreferenceService service(call.session);
    const Result<ContactPreferences> before = service.find(*id);
    if (!before)
        return before.error();
    JsonReader body(call.body);
    ContactPreferences wanted = *before;
    readFlag(call, body, "sms"_L1, wanted.sms);
    readFlag(call, body, "email"_L1, wanted.email);
    readFlag(call, body, "push"_L1, wanted.push);
    readFlag(call, body, "voice"_L1, wanted.voice);
    readFlag(call, body, "whatsapp"_L1, wanted.whatsapp);
    readText(call, body, "language"_L1, wanted.language);
    readText(call, body, "quietHours"_L1, wanted.quietHours);
    if (const auto valid = body.result(); !valid)
        return valid.error();
    return answer(service.put(*id, wanted));
}

} // namespace frontdesk::mobile

#include "sync/faces/object/appointmentroutes.h"

#include "models/services/series/serieschanges.h"
#include "models/services/series/seriesservice.h"
#include "sync/faces/object/appointmentjson.h"
#include "sync/faces/object/objectreader.h"
#include "sync/faces/queryreader.h"

namespace frontdesk::object {

namespace {

constexpr int defaultLimit = 50;
constexpr int largestLimit = 100;

Result<AppointmentId> idOf(const ApiCall &call, QLatin1StringView prefix, const QString &entity)
{
    const Result<QUuid> uuid = parsePathId(prefix, call.path.value(u"id"), entity);
    return uuid ? Result<AppointmentId>(AppointmentId(*uuid)) : uuid.error();
}

Result<HttpReply> answer(ApiCall &call, int status, AppointmentId id)
{
    const Result<AppointmentView> view = AppointmentViews(call.session).find(id);
    if (!view)
        return view.error();
    JsonWriter json(1024);
    write(json, *view);
    return HttpReply::json(status, json.take());
}

std::optional<AppointmentStatus> status(ObjectReader &body)
{
    return body.word("status"_L1, &appointmentStatusFromString, appointmentStatusNames().join(u", "_s));
}

std::optional<QString> generatedFromType(QStringView text)
{
    return text == "rule"_L1 || text == "override"_L1 ? std::optional(text.toString()) : std::nullopt;
}

void readTexts(ObjectReader &body, PlanAppointments &command)
{
    command.name = body.text("name"_L1).value_or(QString());
    command.description = body.text("description"_L1).value_or(QString());
    command.generatedFromType = body.word("generated_from_type"_L1, &generatedFromType, u"rule or override"_s)
                                    .value_or(QString());
    command.generatedFrom = body.text("generated_from"_L1).value_or(QString());
    command.interaction = body.word("interaction_type"_L1, &interactionTypeFromString, u"video_call or in_person"_s)
                              .value_or(InteractionType::InPerson);
    command.location = body.address("location"_L1).value_or(QString());
    command.overrideReason = body.text("override"_L1);
}

PlanAppointments readPlan(ObjectReader &body, bool byStaff)
{
    PlanAppointments command;
    command.source = AppointmentSource::Mobile;
    command.internal = body.boolean("internal"_L1).value_or(false);
    command.group = body.boolean("group"_L1).value_or(false);
    body.require({"start_time"_L1, "end_time"_L1, "host"_L1});
    if (byStaff && !command.internal)
        body.require({"attendees"_L1});
    command.start = body.instant("start_time"_L1).value_or(Instant());
    command.end = body.instant("end_time"_L1).value_or(Instant());
    command.hostId = body.objectId<UserTag>("host"_L1, personPrefix, u"Doctor"_s).value_or(UserId());
    const auto type = body.objectId<AppointmentTypeTag>("appointment_type"_L1, typePrefix, u"Appointment type"_s);
    if (!command.internal)
        command.typeId = type.value_or(AppointmentTypeId());
    command.attendees = body.attendees("attendees"_L1).value_or(QList<AttendeeMark>());
    command.referencePatients = body.patients("reference_patients"_L1).value_or(QList<PatientId>());
    command.recurrence = body.recurrence("recurring"_L1);
    command.status = status(body);
    readTexts(body, command);
    command.roomId = body.id<RoomTag>("roomId"_L1).value_or(RoomId());
    command.operatory = body.text("operatory"_L1).value_or(QString());
    command.notes = body.text("notes"_L1).value_or(QString());
    body.text("created_by"_L1); // whoever signed in, whatever it says
    return command;
}

ReplanAppointments readReplan(ObjectReader &body)
{
    ReplanAppointments command;
    command.start = body.instant("start_time"_L1);
    command.end = body.instant("end_time"_L1);
    command.hostId = body.objectId<UserTag>("host"_L1, personPrefix, u"Doctor"_s);
    command.status = status(body);
    command.reason = body.text("reason"_L1).value_or(QString());
    command.attendees = body.attendees("attendees"_L1);
    command.referencePatients = body.patients("reference_patients"_L1);
    command.typeId = body.objectId<AppointmentTypeTag>("appointment_type"_L1, typePrefix, u"Appointment type"_s);
    command.name = body.text("name"_L1);
    command.description = body.text("description"_L1);
    command.interaction = body.word("interaction_type"_L1, &interactionTypeFromString, u"video_call or in_person"_s);
    command.location = body.address("location"_L1);
    command.actualStart = body.instant("actual_start_time"_L1);
    command.actualEnd = body.instant("actual_end_time"_L1);
    command.overrideReason = body.text("override"_L1);
    command.roomId = body.id<RoomTag>("roomId"_L1);
    command.operatory = body.text("operatory"_L1);
    command.notes = body.text("notes"_L1);
    body.text("updated_by"_L1); // whoever signed in, whatever it says
    return command;
}

/// By the name that the field has here.
Error named(Error error)
{
    if (error.code == ErrorCode::TooFarAhead)
        error.subject = u"start_time"_s;
    return error;
}

std::optional<Instant> moment(QueryReader &query, QLatin1StringView name)
{
    const auto text = query.text(name);
    if (!text)
        return std::nullopt;
    bool ok = false;
    const double ms = text->toLongLong(&ok);
    const auto instant = ok ? epochMilliseconds(ms) : std::nullopt;
    if (!instant)
        query.note(Error::invalid(name, u"whole epoch milliseconds"_s));
    return instant;
}

std::optional<QUuid> queryId(QueryReader &query, QLatin1StringView name, QLatin1StringView prefix)
{
    const auto text = query.text(name);
    if (!text)
        return std::nullopt;
    const Result<QUuid> uuid = parsePathId(prefix, *text, {});
    if (!uuid)
        query.note(Error::invalid(name, u"an id such as %1…, or a UUID"_s.arg(prefix)));
    return uuid ? std::optional(*uuid) : std::nullopt;
}

} // namespace

Result<HttpReply> createAppointment(ApiCall &call)
{
    ObjectReader body(call.body);
    PlanAppointments command = readPlan(body, call.actor().isStaff());
    command.wantedId = AppointmentId::parse(call.body.value("id"_L1).toString()).value_or(AppointmentId());
    if (const auto valid = body.outcome(); !valid)
        return valid.error();
    const auto planned = SeriesService(call.session).plan(command);
    return planned ? answer(call, 201, planned->constFirst().id) : named(planned.error());
}

Result<HttpReply> getAppointment(ApiCall &call)
{
    const auto id = idOf(call, appointmentPrefix, u"Appointment"_s);
    return id ? answer(call, 200, *id) : id.error();
}

Result<HttpReply> updateAppointment(ApiCall &call)
{
    const auto id = idOf(call, appointmentPrefix, u"Appointment"_s);
    if (!id)
        return id.error();
    QueryReader query(call.request);
    const auto scope = query.word("scope"_L1, &seriesScopeFromString, u"this, following or all"_s);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    ObjectReader body(call.body);
    ReplanAppointments command = readReplan(body);
    if (const auto valid = body.outcome(); !valid)
        return valid.error();
    command.id = *id;
    command.scope = scope.value_or(SeriesScope::This);
    const auto changed = SeriesChanges(call.session).change(command);
    return changed ? answer(call, 200, *id) : named(changed.error());
}

Result<HttpReply> listAppointments(ApiCall &call)
{
    QueryReader query(call.request);
    AttendedFilter filter;
    filter.from = moment(query, "start_time_from"_L1);
    filter.to = moment(query, "start_time_to"_L1);
    filter.host = UserId(queryId(query, "host"_L1, personPrefix).value_or(QUuid()));
    filter.attendee = PersonId(queryId(query, "attendee"_L1, personPrefix).value_or(QUuid()));
    filter.limit = query.integer("limit"_L1, defaultLimit, 1, largestLimit);
    const auto after = queryId(query, "starting_after"_L1, appointmentPrefix);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    AppointmentViews views(call.session);
    if (after) {
        const auto position = views.positionOf(AppointmentId(*after));
        if (!position)
            return position.error();
        filter.after = *position;
    }
    const AppointmentViews::Page page = views.list(filter);
    JsonWriter json(256 + page.views.size() * 1200);
    json.beginObject();
    json.field("object", u"list"_s);
    json.key("data");
    json.beginArray();
    for (const AppointmentView &view : page.views)
        write(json, view);
    json.endArray();
    json.flag("has_more", page.hasMore);
    json.endObject();
    return HttpReply::json(200, json.take());
}

Result<HttpReply> getChangeLog(ApiCall &call)
{
    const auto id = idOf(call, logPrefix, u"Change log"_s);
    if (!id)
        return id.error();
    const auto log = AppointmentViews(call.session).changeLog(*id);
    if (!log)
        return Error::notFound(u"Change log"_s);
    JsonWriter json(1024);
    writeLog(json, *id, *log);
    return HttpReply::json(200, json.take());
}

} // namespace frontdesk::object

#include "sync/faces/mobile/waitlistroutes.h"

#include "models/domain/wallclock.h"
#include "models/services/waitlist/waitlistservice.h"
#include "sync/faces/jsonreader.h"
#include "sync/faces/mobile/listreply.h"
#include "sync/faces/mobile/thingjson.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Edge { Start, End };

Result<Instant> parseEdge(const QString &text, const QString &field, const TimeZone &zone, Edge edge)
{
    if (text.size() == 10) {
        const Result<QDate> date = parseDate(text, field);
        if (!date)
            return date.error();
        const TimeRange day = zone.day(*date);
        return edge == Edge::Start ? day.start : day.end;
    }
    if (hasOffset(text))
        return parseInstant(text, field);
    const Result<LocalTime> local = parseLocalTime(text, field);
    return local ? zone.toInstant(local->date, local->time) : local.error();
}

std::optional<Instant> readEdge(JsonReader &body, QLatin1StringView field, const TimeZone &zone, Edge edge)
{
    const auto text = body.text(field);
    if (!text)
        return std::nullopt;
    const Result<Instant> instant = parseEdge(*text, field, zone, edge);
    if (instant)
        return *instant;
    body.note(instant.error().code == ErrorCode::InvalidField
                  ? Error::invalid(field, u"a date (YYYY-MM-DD) or an ISO 8601 time"_s)
                  : instant.error());
    return std::nullopt;
}

} // namespace

Result<HttpReply> listWaitlist(ApiCall &call)
{
    QueryReader query(call.request);
    const Paging paging = readPaging(query);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    const WaitlistService::Page page = WaitlistService(call.session).list(paging.limit, paging.offset);
    const Directory &directory = call.session.directory();
    return listReply(page.entries, paging, page.total,
                     [&directory](JsonWriter &json, const WaitlistEntry &entry) { write(json, entry, directory); });
}

Result<HttpReply> addToWaitlist(ApiCall &call)
{
    const TimeZone &zone = call.session.directory().rules.zone;
    JsonReader body(call.body);
    if (call.actor().isStaff())
        body.require({"patientId"_L1});
    WaitlistEntry wanted;
    wanted.patientId = body.id<PatientTag>("patientId"_L1).value_or(PatientId());
    wanted.doctorId = body.id<UserTag>("doctorId"_L1).value_or(UserId());
    wanted.from = readEdge(body, "from"_L1, zone, Edge::Start);
    wanted.to = readEdge(body, "to"_L1, zone, Edge::End);
    wanted.notes = body.text("notes"_L1).value_or(QString());
    if (const auto valid = body.result(); !valid)
        return valid.error();
    const Result<WaitlistEntry> entry = WaitlistService(call.session).add(wanted);
    if (!entry)
        return entry.error();
    return HttpReply::json(201, jsonOf(*entry, call.session.directory()));
}

Result<HttpReply> removeFromWaitlist(ApiCall &call)
{
    const auto id = call.pathId<WaitlistTag>(u"id", u"Waitlist entry"_s);
    if (!id)
        return id.error();
    const Result<WaitlistEntry> entry = WaitlistService(call.session).remove(*id);
    if (!entry)
        return entry.error();
    return HttpReply::json(200, jsonOf(*entry, call.session.directory()));
}

} // namespace frontdesk::mobile

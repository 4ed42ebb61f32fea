#include "sync/faces/mobile/offerroutes.h"

#include "models/domain/wallclock.h"
#include "models/services/waitlist/waitlistofferservice.h"
#include "sync/api/problem.h"
#include "sync/faces/mobile/listreply.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(JsonWriter &json, const WaitlistOffer &offer, const Directory &directory)
{
    const LocalTime local = directory.rules.zone.toLocal(offer.range.start);
    const auto minutes = std::chrono::duration_cast<Minutes>(offer.range.end - offer.range.start);
    json.beginObject();
    json.field("id", offer.id.toString());
    json.field("waitlistId", offer.waitlistId.toString());
    json.field("patientId", offer.patientId.toString());
    json.textOrNull("patientName", offer.patientName);
    json.field("doctorId", offer.doctorId.toString());
    json.textOrNull("doctorName", directory.staffNames.value(offer.doctorId));
    json.field("appointmentDate", formatDate(local.date));
    json.field("appointmentTime", formatTime(local.time));
    json.field("durationMinutes", qint64(minutes.count()));
    json.field("startTime", offer.range.start);
    json.field("endTime", offer.range.end);
    json.field("status", toString(offer.status));
    json.textOrNull("appointmentId", offer.bookedAs.isNull() ? QString() : offer.bookedAs.toString());
    json.field("createdAt", offer.createdAt);
    if (offer.answeredAt)
        json.field("answeredAt", *offer.answeredAt);
    else
        json.nullField("answeredAt");
    json.endObject();
}

using Answering = Result<WaitlistOffer> (WaitlistOfferService::*)(WaitlistOfferId);

Result<HttpReply> answer(ApiCall &call, Answering answering)
{
    const auto id = call.pathId<WaitlistOfferTag>(u"id", u"Offer"_s);
    if (!id)
        return id.error();
    WaitlistOfferService service(call.session);
    const Result<WaitlistOffer> offer = (service.*answering)(*id);
    if (!offer)
        return offer.error();
    JsonWriter json(512);
    write(json, *offer, call.session.directory());
    return HttpReply::json(200, json.take());
}

} // namespace

Result<HttpReply> listOffers(ApiCall &call)
{
    QueryReader query(call.request);
    const Paging paging = readPaging(query);
    const auto status = query.word("status"_L1, &offerStatusFromString, u"open, accepted, declined or gone"_s);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    const auto page = WaitlistOfferService(call.session).list(status, paging.limit, paging.offset);
    const Directory &directory = call.session.directory();
    return listReply(page.offers, paging, page.total,
                     [&directory](JsonWriter &json, const WaitlistOffer &offer) { write(json, offer, directory); });
}

Result<HttpReply> acceptOffer(ApiCall &call)
{
    return answer(call, &WaitlistOfferService::accept);
}

Result<HttpReply> declineOffer(ApiCall &call)
{
    return answer(call, &WaitlistOfferService::decline);
}

HttpReply offerProblem(const Error &error, Instant now, const TimeZone &zone)
{
    if (error.code != ErrorCode::SlotConflict && error.code != ErrorCode::PastStart)
        return problemReply(error, now, zone);
    const Refusal refusal{409, "OFFER_GONE", u"This offer is gone: the slot has been taken or the time is past"_s, {}};
    return refusalReply(refusal, now);
}

} // namespace frontdesk::mobile

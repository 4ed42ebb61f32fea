#include "sync/faces/mobile/syncroutes.h"

#include "sync/api/jsonwriter.h"
#include "sync/api/problem.h"
#include "sync/events/changejson.h"
#include "sync/faces/queryreader.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultLimit = 100;
constexpr int largestLimit = 500;
/// A patient hears of few changes among many; this much is looked through for one answer.
constexpr int mostLookedAt = 5000;

struct Heard {
    QList<JournalEntry> entries;
    qint64 next = 0;
    bool hasMore = false;
};

Heard hear(Session &session, qint64 since, int limit)
{
    Heard heard{{}, since, false};
    const int batch = std::max(limit + 1, defaultLimit);
    for (int looked = 0;;) {
        const QList<JournalEntry> entries = session.stores().journal.after(session.actor().clinicId, heard.next, batch);
        for (const JournalEntry &entry : entries) {
            if (heard.entries.size() == limit || looked == mostLookedAt) {
                heard.hasMore = true;
                return heard;
            }
            ++looked;
            heard.next = entry.seq;
            if (mayHear(session.actor(), entry))
                heard.entries.append(entry);
        }
        if (entries.size() < batch)
            return heard;
    }
}

/// Change numbers are larger than an int.
qint64 readSince(QueryReader &query)
{
    const auto text = query.text("since"_L1);
    bool ok = !text;
    const qint64 since = text ? text->toLongLong(&ok) : 0;
    if (!ok || since < 0)
        query.note(Error::invalid(u"since"_s, u"a whole number from 0"_s));
    return ok ? since : 0;
}

} // namespace

Result<HttpReply> listChanges(ApiCall &call)
{
    QueryReader query(call.request);
    const qint64 since = readSince(query);
    const int limit = query.integer("limit"_L1, defaultLimit, 1, largestLimit);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    if (since < call.session.stores().journal.firstSeq() - 1)
        return refusalReply({410, "RESYNC_REQUIRED", u"These changes are no longer kept, read everything again"_s, {}},
                            call.session.now());
    const Heard heard = hear(call.session, since, limit);
    JsonWriter json(256 + heard.entries.size() * 900);
    json.beginObject();
    json.key("changes");
    json.beginArray();
    for (const JournalEntry &entry : heard.entries)
        json.raw(changeJson(call.session, entry));
    json.endArray();
    json.field("next", heard.next);
    json.flag("hasMore", heard.hasMore);
    json.endObject();
    return HttpReply::json(200, json.take());
}

} // namespace frontdesk::mobile

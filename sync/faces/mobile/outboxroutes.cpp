#include "sync/faces/mobile/outboxroutes.h"

#include <QJsonDocument>

#include "models/services/clinictexts/clinictextservice.h"
#include "models/services/clinictexts/quickreplyservice.h"
#include "models/services/settingsservice.h"
#include "models/services/upstream/syncoutbox.h"
#include "sync/api/jsonwriter.h"
#include "sync/faces/jsonreader.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(JsonWriter &json, const SyncChange &change)
{
    json.beginObject();
    json.field("id", change.id);
    json.field("seq", change.seq);
    json.field("entity", change.entity);
    json.field("entityId", change.entityId);
    json.field("op", toString(change.op));
    json.field("status", toString(change.status));
    json.textOrNull("error", change.error);
    json.textOrNull("code", change.code);
    json.key("conflicts");
    json.raw(QJsonDocument(change.conflicts).toJson(QJsonDocument::Compact));
    json.field("createdAt", change.createdAt);
    json.field("updatedAt", change.updatedAt);
    json.endObject();
}

Result<HttpReply> answer(const Result<SyncChange> &change)
{
    if (!change)
        return change.error();
    JsonWriter json;
    write(json, *change);
    return HttpReply::json(200, json.take());
}

QString idOf(const ApiCall &call)
{
    return call.path.value(u"id"_s);
}

} // namespace

Result<HttpReply> listOutbox(ApiCall &call)
{
    const QList<SyncChange> changes = SyncOutbox(call.session).list();
    JsonWriter json(256 + changes.size() * 300);
    json.beginObject();
    json.key("data");
    json.beginArray();
    for (const SyncChange &change : changes)
        write(json, change);
    json.endArray();
    json.endObject();
    return HttpReply::json(200, json.take());
}

Result<HttpReply> retryChange(ApiCall &call)
{
    return answer(SyncOutbox(call.session).retry(idOf(call)));
}

Result<HttpReply> overrideChange(ApiCall &call)
{
    JsonReader body(call.body);
    const QString standard = u"Squeezed in at a linked desk"_s;
    const auto reason = body.text("override"_L1);
    const auto other = body.text("reason"_L1);
    for (const auto &[field, text] : {std::pair("override"_L1, reason), std::pair("reason"_L1, other)}) {
        if (text && text->trimmed().isEmpty())
            body.note(Error::invalid(field, u"a reason, not blank"_s));
    }
    if (const auto valid = body.result(); !valid)
        return valid.error();
    return answer(SyncOutbox(call.session).override(idOf(call), reason.value_or(other.value_or(standard))));
}

Result<HttpReply> discardChange(ApiCall &call)
{
    return answer(SyncOutbox(call.session).discard(idOf(call)));
}

namespace {

void writeTexts(JsonWriter &json, Session &session)
{
    ClinicTextService texts(session);
    json.key("texts");
    json.beginArray();
    for (const ClinicTextKey &key : texts.ownTexts()) {
        const TextTemplate text = texts.effective(key);
        json.beginObject();
        json.field("kind", key.kind);
        json.field("channel", toString(key.channel));
        json.field("language", key.language);
        json.textOrNull("subject", text.subject);
        json.field("text", text.text);
        json.endObject();
    }
    json.endArray();
    json.key("quickReplies");
    json.beginArray();
    for (const QuickReply &reply : QuickReplyService(session).list()) {
        json.beginObject();
        json.field("id", reply.id.toString());
        json.field("name", reply.name);
        json.field("language", reply.language);
        json.field("text", reply.text);
        json.endObject();
    }
    json.endArray();
}

} // namespace

Result<HttpReply> snapshot(ApiCall &call)
{
    const Directory &directory = call.session.directory();
    JsonWriter json(1024);
    json.beginObject();
    json.field("seq", call.session.stores().journal.lastSeq());
    json.key("clinic");
    json.beginObject();
    json.field("id", directory.clinic.id.toString());
    json.field("name", directory.clinic.name);
    json.endObject();
    json.key("settings");
    json.beginObject();
    for (const QLatin1StringView key :
         {"clinic.name"_L1, "clinic.timezone"_L1, "clinic.region"_L1, "clinic.language"_L1, "clinic.currency"_L1,
          "clinic.hours"_L1, "clinic.holidays"_L1, "clinic.buffer_minutes"_L1, "video.url_template"_L1})
        json.field(QByteArrayView(key.data(), key.size()), effectiveSetting(directory, key));
    json.endObject();
    writeTexts(json, call.session);
    json.endObject();
    return HttpReply::json(200, json.take());
}

} // namespace frontdesk::mobile

#include "sync/faces/mobile/auditroutes.h"

#include <QJsonDocument>

#include "models/services/auditservice.h"
#include "sync/faces/mobile/listreply.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeEntry(JsonWriter &json, const JournalEntry &entry)
{
    json.beginObject();
    json.field("id", entry.seq);
    json.field("at", entry.at);
    json.textOrNull("actorId", entry.actorId.isNull() ? QString() : entry.actorId.toString());
    json.textOrNull("actorRole", entry.actorRole);
    json.field("origin", entry.origin);
    json.field("action", entry.action);
    json.field("entity", entry.entity);
    json.field("entityId", entry.entityId);
    json.key("details");
    json.raw(QJsonDocument(entry.changes).toJson(QJsonDocument::Compact));
    json.endObject();
}

} // namespace

Result<HttpReply> listAudit(ApiCall &call)
{
    QueryReader query(call.request);
    const Paging paging = readPaging(query);
    const QString entityId = query.text("entityId"_L1).value_or(QString());
    if (const auto valid = query.result(); !valid)
        return valid.error();
    const Result<AuditService::Page> page = AuditService(call.session).page(entityId, paging.limit, paging.offset);
    return page ? Result<HttpReply>(listReply(page->entries, paging, page->total, &writeEntry)) : page.error();
}

} // namespace frontdesk::mobile

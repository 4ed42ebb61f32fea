#include "sync/faces/mobile/newsjson.h"

#include <QJsonArray>

#include "models/services/inbox/inboxservice.h"
#include "models/services/invoices/invoiceservice.h"
#include "models/services/notifications/notificationservice.h"
#include "sync/faces/mobile/invoicejson.h"
#include "sync/faces/mobile/messagejson.h"
#include "sync/faces/mobile/notificationjson.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class Tag>
Id<Tag> idOf(const JournalEntry &entry)
{
    return Id<Tag>::parse(entry.entityId).value_or(Id<Tag>());
}

bool writeMessage(JsonWriter &json, Session &session, const JournalEntry &entry)
{
    if (entry.action == "read"_L1) {
        json.beginObject();
        json.field("id", entry.entityId);
        json.field("readAt", entry.changes.value("readAt"_L1).toArray().at(1).toString());
        json.endObject();
        return true;
    }
    const Result<MessageCard> card = InboxService(session).announced(idOf<MessageTag>(entry), entry.audience);
    if (card)
        write(json, *card);
    return card.ok();
}

bool writeNotification(JsonWriter &json, Session &session, const JournalEntry &entry)
{
    const Result<NotificationCard> card = NotificationService(session).announced(idOf<NotificationTag>(entry));
    if (card)
        write(json, *card, session.directory());
    return card.ok();
}

bool writeInvoice(JsonWriter &json, Session &session, const JournalEntry &entry)
{
    const Result<Invoice> invoice = InvoiceService(session).find(idOf<InvoiceTag>(entry));
    if (invoice)
        write(json, *invoice);
    return invoice.ok();
}

bool writeReminder(JsonWriter &json, Session &session, const JournalEntry &entry)
{
    const auto reminder = session.stores().reminders.find(session.actor().clinicId, idOf<ReminderTag>(entry));
    if (!reminder)
        return false;
    json.beginObject();
    json.field("id", reminder->id.toString());
    json.field("number", reminder->number);
    json.textOrNull("appointmentId", reminder->appointmentId.isNull() ? QString() : reminder->appointmentId.toString());
    json.field("channel", reminder->channel ? toString(*reminder->channel) : u"all"_s);
    json.field("status", toString(reminder->status));
    json.field("deliveryStatus", toString(reminder->delivery));
    json.field("sendAt", reminder->dueAt);
    json.textOrNull("sentAt", reminder->sentAt ? toIso(*reminder->sentAt) : QString());
    json.textOrNull("error", reminder->error);
    json.field("updatedAt", reminder->updatedAt);
    json.endObject();
    return true;
}

bool writePermission(JsonWriter &json, const JournalEntry &entry)
{
    json.beginObject();
    json.field("role", entry.changes.value("role"_L1).toString());
    json.field("module", entry.changes.value("module"_L1).toString());
    json.flag("enabled", entry.changes.value("enabled"_L1).toArray().at(1).toBool());
    json.field("updatedAt", entry.at);
    json.endObject();
    return true;
}

/// A secret's value is in no entry.
bool writeSetting(JsonWriter &json, const JournalEntry &entry)
{
    const QJsonValue value = entry.changes.value("value"_L1).toArray().at(1);
    json.beginObject();
    json.field("key", entry.entityId);
    json.textOrNull("value", value.toString());
    json.endObject();
    return true;
}

} // namespace

bool writeNews(JsonWriter &json, Session &session, const JournalEntry &entry)
{
    if (entry.entity == "message"_L1)
        return writeMessage(json, session, entry);
    if (entry.entity == "notification"_L1)
        return writeNotification(json, session, entry);
    if (entry.entity == "invoice"_L1)
        return writeInvoice(json, session, entry);
    if (entry.entity == "reminder"_L1)
        return writeReminder(json, session, entry);
    if (entry.entity == "setting"_L1)
        return writeSetting(json, entry);
    return entry.entity == "permission"_L1 && writePermission(json, entry);
}

} // namespace frontdesk::mobile

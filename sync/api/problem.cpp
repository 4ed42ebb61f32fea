#include "sync/api/problem.h"

#include <QLoggingCategory>
#include <QUuid>

#include "sync/api/jsonwriter.h"
#include "sync/api/problemtexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(apiLog, "frontdesk.api")

QByteArray kindName(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::Doctor:
        return "doctor";
    case ConflictKind::Buffer:
        return "buffer";
    case ConflictKind::Room:
        return "room";
    case ConflictKind::Operatory:
        break;
    }
    return "operatory";
}

void writeConflict(JsonWriter &json, const Conflict &conflict, const TimeZone &zone)
{
    const LocalTime start = zone.toLocal(conflict.start);
    json.beginObject();
    json.field("appointmentId", conflict.appointmentId.toString());
    json.field("date", start.date.toString(Qt::ISODate));
    json.field("startTime", start.time.toString(u"HH:mm"_s));
    json.field("endTime", zone.toLocal(conflict.end).time.toString(u"HH:mm"_s));
    json.field("doctorId", conflict.doctorId.toString());
    if (!conflict.roomId.isNull())
        json.field("roomId", conflict.roomId.toString());
    json.key("kind");
    json.ascii(kindName(conflict.kind));
    json.endObject();
}

void writeStandardFields(JsonWriter &json, QStringView error, QStringView message, QByteArrayView code, Instant now)
{
    json.field("error", error);
    json.field("message", message);
    json.key("code");
    json.ascii(code);
    json.field("timestamp", now);
}

QString titleOf(const ProblemText &text)
{
    if (!text.title.isEmpty())
        return text.title;
    return text.documented ? text.message : QString::fromLatin1(reasonPhrase(text.status));
}

HeaderList headersFor(const Error &error)
{
    if (error.code == ErrorCode::Unauthenticated)
        return {{"WWW-Authenticate", "Bearer"}};
    if (error.code == ErrorCode::TooManyAttempts)
        return {{"Retry-After", QByteArray::number(std::max(1, error.args.value(0).toInt()))}};
    return {};
}

} // namespace

HttpReply problemReply(const Error &error, Instant now, const TimeZone &zone)
{
    if (isIncident(error.code))
        return incidentReply(u"error %1: %2"_s.arg(int(error.code)).arg(error.args.join(", "_L1)), now);
    const ProblemText text = problemText(error, zone);
    JsonWriter json;
    json.beginObject();
    writeStandardFields(json, titleOf(text), text.message, text.code, now);
    if (error.code == ErrorCode::SlotConflict) {
        json.key("conflicts");
        json.beginArray();
        for (const Conflict &conflict : error.conflicts)
            writeConflict(json, conflict, zone);
        json.endArray();
    }
    json.endObject();
    return {text.status, "application/json", json.take(), headersFor(error)};
}

HttpReply refusalReply(const Refusal &refusal, Instant now)
{
    JsonWriter json;
    json.beginObject();
    writeStandardFields(json, QString::fromLatin1(reasonPhrase(refusal.status)), refusal.message, refusal.code, now);
    json.endObject();
    return {refusal.status, "application/json", json.take(), refusal.headers};
}

HttpReply incidentReply(const QString &reason, Instant now)
{
    const QString incident = QUuid::createUuid().toString(QUuid::WithoutBraces);
    qCCritical(apiLog).noquote() << "incident" << incident << reason;
    return refusalReply({500, "INTERNAL_ERROR", u"Something went wrong here, incident %1"_s.arg(incident), {}}, now);
}

} // namespace frontdesk

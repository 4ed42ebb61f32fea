#include "sync/upstream/pusher.h"

#include <QJsonDocument>

#include "models/domain/base62.h"
#include "sync/upstream/remotejson.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A server that fails on one change every time does not keep the others waiting for ever.
constexpr int mostFailures = 5;

bool isTemporary(int status)
{
    return status == 408 || status == 425 || status == 429 || status >= 500;
}

SyncRefusal refusalOf(const UpstreamAnswer &answer)
{
    const QJsonObject body = answer.object();
    QString error = body.value("message"_L1).toString();
    if (error.isEmpty())
        error = body.value("error"_L1).toString();
    if (error.isEmpty())
        error = u"The upstream answered %1"_s.arg(answer.status);
    QString code = body.value("code"_L1).toString();
    if (code.isEmpty())
        code = answer.status == 404 || answer.status == 405 ? u"NOT_SUPPORTED"_s : u"HTTP_%1"_s.arg(answer.status);
    return {error, code, body.value("conflicts"_L1).toArray()};
}

/// The invoice that came to be with a change of status: ours and the upstream's are one.
void pairInvoice(Session &session, const SyncRequest &request, const QJsonObject &answer)
{
    const QString remote = answer.value("invoiceId"_L1).toString();
    const auto visit = AppointmentId::parse(request.entityId);
    if (!request.body.contains("invoice"_L1) || remote.isEmpty() || !visit)
        return;
    InvoiceFilter filter;
    filter.clinicId = session.actor().clinicId;
    filter.appointmentId = *visit;
    filter.limit = 1;
    const QList<Invoice> mine = session.stores().invoices.list(filter);
    if (!mine.isEmpty() && mine.constFirst().id.toString() != remote)
        UpstreamStore(session.database()).pair(mine.constFirst().id.toString(), remote);
}

/// As the upstream calls what was made: M's UUID, A's prefixed id, N's number, E's "uuid".
QString idOfAnswer(const QJsonObject &answer)
{
    constexpr QLatin1StringView prefix = "appt_"_L1;
    const QJsonValue id = answer.value("id"_L1);
    if (id.isDouble())
        return QString::number(id.toInteger());
    if (id.toString().startsWith(prefix)) {
        const auto uuid = uuidFromBase62(QStringView(id.toString()).sliced(prefix.size()));
        return uuid ? uuid->toString(QUuid::WithoutBraces) : QString();
    }
    for (const QLatin1StringView field : {"id"_L1, "uuid"_L1, "messageId"_L1}) {
        if (const QString text = answer.value(field).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

void applyAnswer(Session &session, const SyncRequest &request, const QJsonObject &answer)
{
    SyncOutbox(session).accepted(request.changeId, idOfAnswer(answer));
    pairInvoice(session, request, answer);
    const bool whole = answer.contains("appointmentDate"_L1) || answer.contains("firstName"_L1);
    if (whole)
        remotejson::apply(session, request.entity, answer);
}

} // namespace

std::optional<SyncRequest> Pusher::next() const
{
    const auto found = m_copy.ask(
        [&](Session &session) -> Result<std::optional<SyncRequest>> { return SyncOutbox(session).next(m_copy.keys); });
    return found ? *found : std::nullopt;
}

void Pusher::push(const SyncRequest &request, Finished done)
{
    m_copy.write([id = request.changeId](Session &session) { SyncOutbox(session).began(id); },
                 [self = QPointer(this), request, done = std::move(done)](bool written) {
                     if (!self)
                         return;
                     if (written)
                         self->send(request, done);
                     else
                         done(SyncOutcome::Unreachable);
                 });
}

void Pusher::send(const SyncRequest &request, Finished done)
{
    const bool bodiless = request.method == "DELETE"_L1 && request.body.isEmpty();
    const QByteArray body = bodiless ? QByteArray() : QJsonDocument(request.body).toJson(QJsonDocument::Compact);
    m_client.send(request.method.toLatin1(), request.path, body, request.idempotencyKey.toLatin1(),
                  [this, request, done = std::move(done)](const UpstreamAnswer &answer) {
                      take(request, answer, done);
                  });
}

void Pusher::settle(std::function<void(Session &)> work, Finished done)
{
    m_copy.write(std::move(work), [done = std::move(done)](bool written) {
        done(written ? SyncOutcome::Done : SyncOutcome::Unreachable);
    });
}

void Pusher::take(const SyncRequest &request, const UpstreamAnswer &answer, Finished done)
{
    using Kind = UpstreamAnswer::Kind;
    if (answer.kind == Kind::WrongCertificate)
        return done(SyncOutcome::WrongCertificate);
    if (answer.kind == Kind::SignedOut || answer.status == 401)
        return done(SyncOutcome::SignedOut);
    const bool failing = answer.answered() && answer.status >= 500;
    m_failures = failing ? (m_failing == request.changeId ? m_failures + 1 : 1) : 0;
    m_failing = request.changeId;
    const bool givenUp = m_failures >= mostFailures;
    if (!answer.answered() || (isTemporary(answer.status) && !givenUp))
        return done(SyncOutcome::Unreachable);
    const bool goneAlready = request.method == "DELETE"_L1 && answer.status == 404;
    if (answer.ok() || goneAlready) {
        const QJsonObject body = answer.ok() ? answer.object() : QJsonObject();
        return settle([request, body](Session &session) { applyAnswer(session, request, body); }, std::move(done));
    }
    refuse(request, answer, std::move(done));
}

/// A status may be refused because the visit has it already: by an attempt whose answer was lost, or by somebody there.
void Pusher::checkStatus(const SyncRequest &request, std::function<void()> refused, Finished done)
{
    m_client.get(request.path.chopped(7),
                 [this, request, refused = std::move(refused), done = std::move(done)](const UpstreamAnswer &answer) {
                     const QJsonObject visit = answer.ok() ? answer.object() : QJsonObject();
                     if (visit.isEmpty() || visit.value("status"_L1) != request.body.value("status"_L1))
                         return refused();
                     settle([request, visit](Session &session) { applyAnswer(session, request, visit); }, done);
                 });
}

void Pusher::refuse(const SyncRequest &request, const UpstreamAnswer &answer, Finished done)
{
    const auto refused = [this, id = request.changeId, refusal = refusalOf(answer), done] {
        settle([id, refusal](Session &session) { SyncOutbox(session).refused(id, refusal); }, done);
    };
    const QDate date = QDate::fromString(request.body.value("appointmentDate"_L1).toString(), Qt::ISODate);
    if (request.method == "PATCH"_L1 && request.path.endsWith("/status"_L1))
        checkStatus(request, refused, done);
    else if (m_look && request.path == "/appointments"_L1 && date.isValid())
        m_look(date, refused);
    else
        refused();
}

} // namespace frontdesk

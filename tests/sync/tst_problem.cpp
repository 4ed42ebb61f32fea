#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "models/domain/appointment.h"
#include "sync/api/problem.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(frontdesk::Error)

namespace {

const Instant now = fromMs(1'778'409'000'000); // 2026-05-10T10:30Z

Error forbidden(const QString &text)
{
    return {ErrorCode::Forbidden, text, {}, {}, {}};
}

Error about(ErrorCode code, const QString &subject)
{
    return {code, subject, {}, {}, {}};
}

Error missingTwo()
{
    Error error = Error::missing(u"doctorId"_s);
    error.also = {Error::missing(u"appointmentDate"_s), Error::invalid(u"durationMinutes"_s, u"5 to 720"_s)};
    return error;
}

Conflict clash(ConflictKind kind, const QString &resource = {})
{
    Conflict conflict;
    conflict.appointmentId = *AppointmentId::parse(u"550e8400-e29b-41d4-a716-446655440099"_s);
    conflict.doctorId = *UserId::parse(u"550e8400-e29b-41d4-a716-446655440003"_s);
    if (kind == ConflictKind::Room)
        conflict.roomId = *RoomId::parse(u"550e8400-e29b-41d4-a716-446655440004"_s);
    conflict.start = fromMs(1'778'788'800'000); // 2026-05-14T20:00Z, 14:00 in El Salvador
    conflict.end = conflict.start + Minutes(30);
    conflict.resourceName = resource;
    conflict.kind = kind;
    return conflict;
}

Error slotConflict(const QList<Conflict> &conflicts)
{
    return {ErrorCode::SlotConflict, {}, {}, conflicts, {}};
}

TimeZone salvador()
{
    return *TimeZone::fromIana(u"America/El_Salvador"_s);
}

QJsonObject bodyOf(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace

class TestProblem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void listsEveryConflict();
    void namesTheTransition();
    void hidesIncidents();
    void retryAfter();
    void refusals();
};

void TestProblem::answers_data()
{
    QTest::addColumn<Error>("problem");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    const auto row = [](const Error &problem, int status, const char *error, const char *message, const char *code) {
        QTest::newRow(message) << problem << status << QString::fromUtf8(error) << QString::fromUtf8(message)
                               << QString::fromUtf8(code);
    };
    const auto shown = [&row](const Error &problem, int status, const char *text, const char *code) {
        row(problem, status, text, text, code);
    };

    shown(Error::of(ErrorCode::ClosedWeekday, {u"7"_s}), 400, "Clinic is closed on Sundays", "CLINIC_CLOSED");
    shown(Error::of(ErrorCode::ClosedWeekday, {u"1"_s}), 400, "Clinic is closed on Mondays", "CLINIC_CLOSED");
    shown(Error::of(ErrorCode::OutsideHours, {u"09:00"_s, u"17:00"_s}), 400, "Outside clinic hours (09:00-17:00)",
          "OUTSIDE_HOURS");
    shown(Error::of(ErrorCode::ClosedHoliday, {u"2026-12-25"_s, u"Christmas"_s}), 400,
          "Clinic is closed on 2026-12-25 (Christmas)", "CLINIC_CLOSED");
    shown(Error::of(ErrorCode::DoctorUnavailable), 400, "Doctor is not available at this time", "DOCTOR_UNAVAILABLE");
    shown(Error::of(ErrorCode::PastStart), 400, "Cannot move appointments to the past", "PAST_START");
    shown(Error::notFound(u"Doctor"_s), 404, "Doctor not found", "NOT_FOUND");
    shown(Error::notFound(u"Room"_s), 404, "Room not found", "NOT_FOUND");
    shown(Error::notFound(u"Appointment"_s), 404, "Appointment not found", "NOT_FOUND");
    shown(Error::notFound(u"Patient"_s), 404, "Patient not found or not in your clinic", "NOT_FOUND");
    shown(forbidden(u"Patients cannot send direct messages to staff"_s), 403,
          "Patients cannot send direct messages to staff", "FORBIDDEN");

    row(slotConflict({clash(ConflictKind::Doctor), clash(ConflictKind::Room, u"Room 1"_s)}), 409, "Conflict",
        "Time slot conflict: Doctor already has an appointment from 14:00 to 14:30", "SLOT_CONFLICT");
    row(slotConflict({clash(ConflictKind::Room, u"Room 1"_s)}), 409, "Conflict",
        "Time slot conflict: Room 1 is already booked from 14:00 to 14:30", "SLOT_CONFLICT");
    row(Error::of(ErrorCode::StaleVersion), 409, "Conflict", "Somebody else has changed this in the meantime",
        "STALE_VERSION");
    row(about(ErrorCode::AlreadyExists, u"An account with this e-mail"_s), 409, "Conflict",
        "An account with this e-mail already exists", "ALREADY_EXISTS");
    row(Error::missing(u"doctorId"_s), 400, "Bad Request", "doctorId is required", "VALIDATION_ERROR");
    row(Error::invalid(u"status"_s, u"scheduled, requested, confirmed"_s), 400, "Bad Request",
        "status is invalid, allowed: scheduled, requested, confirmed", "VALIDATION_ERROR");
    row(missingTwo(), 400, "Bad Request",
        "doctorId is required; appointmentDate is required; durationMinutes is invalid, allowed: 5 to 720",
        "VALIDATION_ERROR");
    row(Error::of(ErrorCode::TooFarAhead), 400, "Bad Request",
        "appointmentDate is invalid, allowed: within the next five years", "TOO_FAR_AHEAD");
    row(Error::of(ErrorCode::LocalTimeSkipped, {u"2026-03-08 02:30"_s, u"America/New_York"_s}), 400, "Bad Request",
        "The local time 2026-03-08 02:30 does not exist in America/New_York: the clocks go forward over it",
        "LOCAL_TIME_SKIPPED");
    row(Error::of(ErrorCode::AppointmentClosed, {u"completed"_s}), 400, "Bad Request",
        "The appointment is completed and cannot be changed", "APPOINTMENT_CLOSED");
    row(Error::of(ErrorCode::NotArrivable), 400, "Bad Request",
        "Only a scheduled or confirmed appointment of today can be checked in", "NOT_ARRIVABLE");
    row(Error::of(ErrorCode::ConversationExists), 400, "Cannot initiate conversation",
        "Conversation already exists. You can only send the initial message if no conversation exists.",
        "CONVERSATION_EXISTS");
    row(Error::of(ErrorCode::Unreachable, {u"whatsapp"_s, u"no_address"_s}), 400, "Bad Request",
        "The patient has no phone number", "PATIENT_UNREACHABLE");
    row(Error::of(ErrorCode::Unreachable, {u"email"_s, u"no_address"_s}), 400, "Bad Request",
        "The patient has no e-mail address", "PATIENT_UNREACHABLE");
    row(Error::of(ErrorCode::Unreachable, {u"whatsapp"_s, u"opted_out"_s}), 400, "Bad Request",
        "The patient has opted out of whatsapp messages", "PATIENT_UNREACHABLE");
    row(Error::of(ErrorCode::Unauthenticated), 401, "Unauthorized", "A valid token is needed", "UNAUTHENTICATED");
    row(Error::of(ErrorCode::WrongPassword), 401, "Unauthorized", "Wrong e-mail or password", "INVALID_CREDENTIALS");
    row(forbidden({}), 403, "Forbidden", "You are not allowed to do this", "FORBIDDEN");
    row(Error::of(ErrorCode::TooManyAttempts, {u"30"_s}), 429, "Too Many Requests",
        "Too many attempts, try again later", "TOO_MANY_ATTEMPTS");
    row(Error::of(ErrorCode::IdempotencyMismatch), 422, "Unprocessable Entity",
        "This Idempotency-Key was used with another body", "IDEMPOTENCY_KEY_REUSED");
    row(about(ErrorCode::ChannelNotConfigured, u"sms"_s), 503, "Service Unavailable",
        "The channel sms is not configured", "CHANNEL_NOT_CONFIGURED");
}

void TestProblem::answers()
{
    QFETCH(Error, problem);
    const HttpReply reply = problemReply(problem, now, salvador());
    const QJsonObject body = bodyOf(reply);
    QTEST(reply.status, "status");
    QCOMPARE(reply.contentType, QByteArray("application/json"));
    QTEST(body.value("error"_L1).toString(), "error");
    QTEST(body.value("message"_L1).toString(), "message");
    QTEST(body.value("code"_L1).toString(), "code");
    QCOMPARE(body.value("timestamp"_L1).toString(), u"2026-05-10T10:30:00.000Z"_s);
    QCOMPARE(body.size(), problem.code == ErrorCode::SlotConflict ? 5 : 4);
}

void TestProblem::listsEveryConflict()
{
    const Error error = slotConflict({clash(ConflictKind::Buffer), clash(ConflictKind::Room, u"Room 1"_s),
                                      clash(ConflictKind::Operatory, u"Op 2"_s)});
    const QJsonArray conflicts = bodyOf(problemReply(error, now, salvador())).value("conflicts"_L1).toArray();
    QCOMPARE(conflicts.size(), 3);
    QJsonObject expected{{u"appointmentId"_s, u"550e8400-e29b-41d4-a716-446655440099"_s},
                         {u"date"_s, u"2026-05-14"_s},
                         {u"startTime"_s, u"14:00"_s},
                         {u"endTime"_s, u"14:30"_s},
                         {u"doctorId"_s, u"550e8400-e29b-41d4-a716-446655440003"_s},
                         {u"kind"_s, u"buffer"_s}};
    QCOMPARE(conflicts.at(0).toObject(), expected);
    expected[u"kind"_s] = u"operatory"_s;
    QCOMPARE(conflicts.at(2).toObject(), expected);
    expected[u"kind"_s] = u"room"_s;
    expected[u"roomId"_s] = u"550e8400-e29b-41d4-a716-446655440004"_s;
    QCOMPARE(conflicts.at(1).toObject(), expected);
}

/// With the arguments that the domain really gives.
void TestProblem::namesTheTransition()
{
    const auto fromScheduled = checkTransition(AppointmentStatus::Scheduled, AppointmentStatus::Completed);
    QVERIFY_ERROR(fromScheduled, ErrorCode::InvalidTransition);
    const QJsonObject body = bodyOf(problemReply(fromScheduled.error(), now, salvador()));
    QCOMPARE(body.value("code"_L1).toString(), u"INVALID_STATUS_TRANSITION"_s);
    const QString message = body.value("message"_L1).toString();
    for (const QString &name :
         {u"scheduled"_s, u"completed"_s, u"confirmed"_s, u"in_progress"_s, u"cancelled"_s, u"no_show"_s})
        QVERIFY2(message.contains(name), qPrintable(message));

    const auto fromCancelled = checkTransition(AppointmentStatus::Cancelled, AppointmentStatus::Scheduled);
    QVERIFY_ERROR(fromCancelled, ErrorCode::InvalidTransition);
    const HttpReply closed = problemReply(fromCancelled.error(), now, salvador());
    QCOMPARE(bodyOf(closed).value("message"_L1).toString(),
             u"Cannot change status from cancelled to scheduled, allowed: none"_s);
}

void TestProblem::hidesIncidents()
{
    for (const ErrorCode code : {ErrorCode::StorageFailed, ErrorCode::KeyUnavailable, ErrorCode::SchemaTooNew}) {
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"^incident [0-9a-f-]{36} error \\d+: disk on fire$"_s));
        const HttpReply reply = problemReply(Error::of(code, {u"disk on fire"_s}), now, salvador());
        QCOMPARE(reply.status, 500);
        QVERIFY(!reply.body.contains("fire"));
        const QString message = bodyOf(reply).value("message"_L1).toString();
        QVERIFY(QRegularExpression(u"incident [0-9a-f-]{36}$"_s).match(message).hasMatch());
    }
}

void TestProblem::retryAfter()
{
    const HttpReply reply = problemReply(Error::of(ErrorCode::TooManyAttempts, {u"42"_s}), now, salvador());
    const HeaderList expected{{"Retry-After", "42"}};
    QCOMPARE(reply.headers, expected);
    const HeaderList challenge{{"WWW-Authenticate", "Bearer"}};
    QCOMPARE(problemReply(Error::of(ErrorCode::Unauthenticated), now, salvador()).headers, challenge);
}

void TestProblem::refusals()
{
    const HttpReply reply = refusalReply({405, "METHOD_NOT_ALLOWED", u"No"_s, {{"Allow", "GET, HEAD"}}}, now);
    QCOMPARE(reply.body,
             QByteArray("{\"error\":\"Method Not Allowed\",\"message\":\"No\",\"code\":\"METHOD_NOT_ALLOWED\","
                        "\"timestamp\":\"2026-05-10T10:30:00.000Z\"}"));
    const HeaderList expected{{"Allow", "GET, HEAD"}};
    QCOMPARE(reply.headers, expected);
}

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"

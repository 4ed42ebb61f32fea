#include "models/services/calendar/feedservice.h"

#include "models/services/clinicdirectory/scheduleservice.h"
#include "models/services/security/secrettoken.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::days past{31};
constexpr std::chrono::days ahead{366};

} // namespace

void FeedService::record(UserId doctor, const QString &action)
{
    m_session.record({action, u"calendar_feed"_s, doctor.toString(), ChangeOp::Updated, {}, {}, {}, {}});
}

Result<QString> FeedService::makeToken(UserId doctor)
{
    if (const auto allowed = mayPlanFor(m_session, doctor); !allowed)
        return allowed.error();
    const QString token = randomToken();
    m_session.stores().clinics.setFeed(m_session.actor().clinicId, doctor, tokenHash(token, m_keys.pepper()));
    record(doctor, u"made"_s);
    return token;
}

Result<Done> FeedService::revokeToken(UserId doctor)
{
    if (const auto allowed = mayPlanFor(m_session, doctor); !allowed)
        return allowed.error();
    m_session.stores().clinics.setFeed(m_session.actor().clinicId, doctor, {});
    record(doctor, u"revoked"_s);
    return Done{};
}

bool FeedService::hasToken(UserId doctor)
{
    return m_session.stores().clinics.hasFeed(m_session.actor().clinicId, doctor);
}

CalendarEvent FeedService::eventOf(Session &session, const VisitCard &card)
{
    const Appointment &visit = card.appointment;
    const Directory &directory = session.directory();
    CalendarEvent event;
    event.uid = calendarUid(visit.id);
    event.sequence = visit.version - 1;
    event.stamp = visit.updatedAt;
    event.start = visit.start;
    event.end = visit.end;
    event.summary = card.patientName.isEmpty() ? card.name() : QString(card.patientName + u" – " + visit.type);
    const RoomInfo *room = directory.room(visit.roomId);
    event.location = room ? room->name : visit.operatory;
    event.tentative = visit.status == AppointmentStatus::Requested;
    return event;
}

Result<QByteArray> FeedService::calendar(const QString &token)
{
    const auto feed = token.isEmpty() ? std::nullopt
                                      : m_session.stores().clinics.findFeed(tokenHash(token, m_keys.pepper()));
    if (!feed)
        return Error::notFound(u"Calendar"_s);
    const auto &[clinic, doctor] = *feed;
    Session session = m_session.inClinic(clinic);
    return write(session, doctor, {session.now() - past, session.now() + ahead});
}

QByteArray FeedService::write(Session &session, UserId doctor, const TimeRange &within)
{
    AppointmentFilter filter;
    filter.clinicId = session.actor().clinicId;
    filter.doctorId = doctor;
    filter.startsWithin = within;
    QList<CalendarEvent> events;
    for (const VisitCard &card : session.stores().appointments.cards(filter)) {
        if (blocksTime(card.appointment.status))
            events.append(eventOf(session, card));
    }
    const QString whose = session.directory().staffNames.value(doctor);
    const QString clinic = session.directory().clinic.name;
    return writeCalendar({u"PUBLISH"_s, whose.isEmpty() ? clinic : QString(whose + u" – " + clinic)}, events);
}

Result<Done> FeedService::mayExport(UserId doctor)
{
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    if (!doctor.isNull() && !m_session.directory().doctor(doctor))
        return Error::notFound(u"Doctor"_s);
    return Done{};
}

Result<QByteArray> FeedService::exported(UserId doctor, QDate first, QDate last)
{
    if (const auto allowed = mayExport(doctor); !allowed)
        return allowed.error();
    const TimeZone &zone = m_session.directory().rules.zone;
    return write(m_session, doctor, {zone.day(first).start, zone.day(last).end});
}

Result<Done> FeedService::noteExport(UserId doctor)
{
    if (const auto allowed = mayExport(doctor); !allowed)
        return allowed.error();
    record(doctor, u"exported"_s);
    return Done{};
}

} // namespace frontdesk

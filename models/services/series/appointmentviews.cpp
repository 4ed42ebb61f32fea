#include "models/services/series/appointmentviews.h"

#include <QJsonArray>

#include "models/services/calendarservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In a group's log these would tell a patient of the others.
bool tellsOfOthers(const QString &field)
{
    return field == "attendees"_L1 || field == "patientId"_L1 || field == "referencePatients"_L1;
}

} // namespace

PersonId AppointmentViews::personOf(UserId user)
{
    if (user.isNull())
        return {};
    const auto known = m_people.constFind(user);
    if (known != m_people.constEnd())
        return *known;
    PersonId person(user.uuid());
    if (!m_session.directory().staffNames.contains(user)) {
        if (const auto patient = m_session.stores().patients.findByUser(m_session.actor().clinicId, user))
            person = PersonId(patient->id.uuid());
    }
    m_people.insert(user, person);
    return person;
}

Result<AppointmentView> AppointmentViews::find(AppointmentId id)
{
    const Result<VisitCard> card = CalendarService(m_session).find(id);
    if (!card)
        return card.error();
    VisitDetailStore store(m_session.database());
    AppointmentView view{*card, store.find(id), {}, {}, {}, personOf(card->appointment.createdBy)};
    const Actor &actor = m_session.actor();
    QList<Attendee> &attendees = view.details.attendees;
    if (attendees.isEmpty() && !card->appointment.patientId.isNull())
        attendees = {onlyAttendee(card->appointment)};
    if (!actor.isStaff())
        attendees.removeIf([&](const Attendee &one) { return !one.staff && one.patientId() != actor.patientId; });
    for (const StatusStep &step : store.history(id))
        view.history.append({step.status, personOf(step.changedBy), step.changedAt});
    if (const SeriesId seriesId = card->appointment.seriesId; !seriesId.isNull()) {
        auto series = SeriesStore(m_session.database()).find(seriesId);
        if (series)
            view.recurrence = series->recurrence;
        while (series) {
            view.seriesId = series->id;
            series = series->splitFrom.isNull() ? std::nullopt
                                                : SeriesStore(m_session.database()).find(series->splitFrom);
        }
    }
    return view;
}

AppointmentViews::Page AppointmentViews::list(AttendedFilter filter)
{
    const Actor &actor = m_session.actor();
    filter.clinicId = actor.clinicId;
    filter.patientId = actor.patientId;
    if (!actor.isStaff() && actor.patientId.isNull())
        return {};
    const int limit = filter.limit;
    ++filter.limit;
    const QList<AppointmentId> ids = VisitDetailStore(m_session.database()).list(filter);
    Page page{{}, ids.size() > limit};
    for (const AppointmentId &id : ids.first(std::min<qsizetype>(limit, ids.size()))) {
        if (const Result<AppointmentView> view = find(id))
            page.views.append(*view);
    }
    return page;
}

Result<std::pair<Instant, AppointmentId>> AppointmentViews::positionOf(AppointmentId id)
{
    const Result<VisitCard> card = CalendarService(m_session).find(id);
    if (!card)
        return card.error();
    return std::pair(card->appointment.start, id);
}

Result<QList<AppointmentViews::LogEntry>> AppointmentViews::changeLog(AppointmentId id)
{
    const Result<VisitCard> card = CalendarService(m_session).find(id);
    if (!card)
        return card.error();
    const bool hidesOthers = card->appointment.group && !m_session.actor().isStaff();
    QList<LogEntry> log;
    for (const JournalEntry &entry : m_session.stores().journal.ofEntity(id.toString())) {
        for (auto field = entry.changes.begin(); field != entry.changes.end(); ++field) {
            const QJsonArray change = field.value().toArray();
            if (field.key() == "overridden"_L1 || change.size() != 2 || (hidesOthers && tellsOfOthers(field.key())))
                continue;
            log.append({entry.action, field.key(), change[0], change[1], personOf(entry.actorId), entry.at});
        }
    }
    return log;
}

} // namespace frontdesk

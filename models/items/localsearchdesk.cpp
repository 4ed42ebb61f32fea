#include "models/items/localsearchdesk.h"

#include <algorithm>

#include "models/items/conversationname.h"
#include "models/items/fuzzymatch.h"
#include "models/services/calendarservice.h"
#include "models/services/inbox/inboxservice.h"
#include "models/services/patientservice.h"

namespace frontdesk {

namespace {

constexpr int patientsLookedAt = 8;
constexpr int messagesLookedAt = 400;
constexpr int yearsAhead = 5;

bool isAhead(const VisitCard &card)
{
    return card.appointment.status != AppointmentStatus::Cancelled
           && card.appointment.status != AppointmentStatus::NoShow;
}

FoundMessage found(const MessageCard &card, UserId reader)
{
    const bool ofPatient = !card.message.patientId.isNull();
    const bool mine = card.message.sentBy == reader;
    const QString person = ofPatient ? card.patient.name() : mine ? card.recipient.name() : card.sender.name();
    return {conversationOf(card.message, reader).toString(), person, card.message.body.simplified(),
            card.message.createdAt};
}

} // namespace

QList<PatientHit> LocalSearchDesk::patients(const QString &text, int limit) const
{
    return m_access.askOr(QList<PatientHit>(),
                          [&](Session &session) { return PatientService(session).hits(text, limit); });
}

QList<VisitCard> LocalSearchDesk::upcomingVisits(const QString &text, int limit) const
{
    return m_access.askOr(QList<VisitCard>(), [&](Session &session) {
        QList<VisitCard> cards;
        for (const PatientHit &patient : PatientService(session).hits(text, patientsLookedAt)) {
            AppointmentFilter filter;
            filter.patientId = patient.id;
            filter.startsWithin = TimeRange{session.now(), session.now() + std::chrono::days(366 * yearsAhead)};
            filter.limit = limit;
            cards += CalendarService(session).list(filter).visits;
        }
        cards.removeIf([](const VisitCard &card) { return !isAhead(card); });
        std::ranges::stable_sort(cards, {}, [](const VisitCard &card) { return card.appointment.start; });
        return cards.mid(0, limit);
    });
}

QList<FoundMessage> LocalSearchDesk::messages(const QString &text, int limit) const
{
    return m_access.askOr(QList<FoundMessage>(), [&](Session &session) {
        MessageFilter filter;
        filter.limit = messagesLookedAt;
        const QString wanted = foldedText(text).simplified();
        QList<FoundMessage> all;
        for (const MessageCard &card : InboxService(session).list(filter).messages) {
            const FoundMessage message = found(card, session.actor().userId);
            const QString hay = foldedText(message.person + u' ' + message.text);
            if (all.size() < limit && hay.contains(wanted))
                all.append(message);
        }
        return all;
    });
}

} // namespace frontdesk

#include "models/services/delivery/letterwriter.h"

#include "models/domain/deliveryreason.h"
#include "models/services/clinictexts/clinictextservice.h"
#include "models/services/delivery/unsubscribetoken.h"
#include "models/services/reminders/reminderplanner.h"
#include "models/services/settingsservice.h"
#include "models/storage/reachstore.h"
#include "models/storage/visitdetailstore.h"

#include "models/domain/icalendar.h"
#include "models/domain/smstext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How late what follows an event may still go.
constexpr std::chrono::hours followUpPatience{24};

NotSent withdrawn(ReasonCode code, const QString &about = {})
{
    return {NotSent::End::Withdrawn, spelled(code, about)};
}

NotSent tooLate(ReasonCode code)
{
    return {NotSent::End::Failed, spelled(code)};
}

} // namespace

Letter LetterWriter::write(const Reminder &reminder)
{
    return reminder.eventReminderId.isNull() ? writeForVisit(reminder) : writeForEvent(reminder);
}

Letter LetterWriter::writeForVisit(const Reminder &reminder)
{
    const auto visit = m_session.stores().appointments.find(reminder.clinicId, reminder.appointmentId);
    if (!visit)
        return withdrawn(ReasonCode::VisitGone);
    if (!isRemindable(*visit))
        return withdrawn(ReasonCode::VisitIs, toString(visit->status));
    if (visit->start <= m_session.now())
        return tooLate(ReasonCode::VisitBegun);
    const PatientId patient = reminder.addressee(*visit);
    if (!isExpected(*visit, patient))
        return withdrawn(ReasonCode::NotAttending);
    const auto reach = reachOf(patient);
    if (!reach)
        return withdrawn(ReasonCode::RecordGone);
    const QString language = textLanguage(reminder.language, reach->language, m_session.directory().clinic.language);
    Letter letter = addressed(*reminder.channel, *reach, language);
    if (Outgoing *outgoing = std::get_if<Outgoing>(&letter)) {
        const TextValues values = valuesOf(*visit, *reach, language);
        WrittenText written = text(u"reminder"_s, *outgoing, values);
        if (!reminder.message.isEmpty())
            written.text = filledText(reminder.message, values);
        fill(*outgoing, written);
        if (reminder.channel == Channel::Email)
            outgoing->invitation = invitationTo(*visit, false);
    }
    return letter;
}

Letter LetterWriter::writeForEvent(const Reminder &reminder)
{
    const auto target = m_session.stores().reminders.eventTarget(reminder.eventReminderId);
    const QString state = reminder.kind == ReminderKind::EventNoShow ? u"no_show"_s : u"active"_s;
    if (!target || target->state != state)
        return withdrawn(ReasonCode::EventClosed);
    const bool ahead = reminder.kind == ReminderKind::EventReminder;
    if (ahead && target->eventAt <= m_session.now())
        return tooLate(ReasonCode::EventBegun);
    if (!ahead && reminder.dueAt + followUpPatience < m_session.now())
        return tooLate(ReasonCode::DueLongAgo);
    Reach reach;
    reach.name = target->name;
    reach.phone = target->phone;
    if (m_session.stores().reminders.optedOut(reminder.clinicId, *reminder.channel, target->phone))
        reach.unwanted.append(*reminder.channel);
    Letter letter = addressed(*reminder.channel, reach,
                              textLanguage(reminder.language, {}, m_session.directory().clinic.language));
    if (Outgoing *outgoing = std::get_if<Outgoing>(&letter))
        fill(*outgoing, {m_session.directory().clinic.name, reminder.message});
    return letter;
}

bool LetterWriter::isExpected(const Appointment &visit, PatientId patient)
{
    return expectedPatients(visit, VisitDetailStore(m_session.database()).attendees(visit.id)).contains(patient);
}

std::optional<Reach> LetterWriter::reachOf(PatientId patient)
{
    return ReachStore(m_session.database()).find(m_session.directory().clinic.id, patient);
}

Letter LetterWriter::addressed(Channel channel, const Reach &reach, const QString &language)
{
    if (!reach.wants(channel))
        return NotSent{NotSent::End::Unsubscribed, spelled(ReasonCode::Unwanted, toString(channel))};
    if (reach.address(channel).isEmpty())
        return NotSent{NotSent::End::Unsubscribed, spelled(ReasonCode::NoAddress, toString(channel))};
    Outgoing outgoing = envelope(channel, reach.address(channel), reach.name, language);
    if (channel == Channel::Push)
        outgoing.alsoTo = reach.pushTokens.mid(1);
    if (channel == Channel::Email)
        outgoing.unsubscribeToken = unsubscribeToken(m_keys, {outgoing.clinicId, channel, outgoing.to});
    return outgoing;
}

Outgoing LetterWriter::envelope(Channel channel, const QString &to, const QString &name, const QString &language)
{
    Outgoing outgoing;
    outgoing.clinicId = m_session.directory().clinic.id;
    outgoing.clinicName = m_session.directory().clinic.name;
    outgoing.channel = channel;
    outgoing.to = to;
    outgoing.toName = name;
    outgoing.language = language;
    return outgoing;
}

WrittenText LetterWriter::text(const QString &kind, const Outgoing &letter, const TextValues &values)
{
    return written(ClinicTextService(m_session).effective({kind, letter.channel, letter.language}), values);
}

void LetterWriter::fill(Outgoing &letter, const WrittenText &written)
{
    const bool plain = letter.channel == Channel::Sms && flagSetting(m_session.directory(), u"sms.transliterate"_s);
    letter.subject = written.subject;
    letter.text = plain ? transliterated(written.text) : written.text;
}

TextValues LetterWriter::valuesOf(const Appointment &visit, const Reach &reach, const QString &language)
{
    const Directory &directory = m_session.directory();
    const LocalTime start = directory.rules.zone.toLocal(visit.start);
    return {reach.name,
            directory.staffNames.value(visit.doctorId),
            directory.clinic.name,
            writtenDate(start.date, language, directory.clinic.region),
            writtenTime(start.time, language, directory.clinic.region),
            VisitDetailStore(m_session.database()).find(visit.id).joinUrl};
}

CalendarInvitation LetterWriter::invitationTo(const Appointment &visit, bool cancelled)
{
    const Directory &directory = m_session.directory();
    CalendarInvitation invitation;
    invitation.method = cancelled ? CalendarInvitation::Method::Cancel : CalendarInvitation::Method::Request;
    invitation.uid = calendarUid(visit.id);
    invitation.sequence = visit.version;
    invitation.start = visit.start;
    invitation.end = visit.end;
    invitation.zone = directory.rules.zone.name();
    invitation.summary = QStringList{directory.clinic.name, directory.staffNames.value(visit.doctorId)}.join(u", "_s);
    invitation.location = directory.clinic.name;
    invitation.organizerName = directory.clinic.name;
    return invitation;
}

} // namespace frontdesk

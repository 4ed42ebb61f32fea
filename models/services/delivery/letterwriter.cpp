#include "models/services/delivery/letterwriter.h"

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

NotSent withdrawn(const QString &reason)
{
    return {NotSent::End::Withdrawn, reason};
}

NotSent tooLate(const QString &what)
{
    return {NotSent::End::Failed, u"too late: %1"_s.arg(what)};
}

QString statusInWords(AppointmentStatus status)
{
    return u"the appointment is "_s + toString(status).replace(u'_', u' ');
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
        return withdrawn(u"the appointment is gone"_s);
    if (!isRemindable(*visit))
        return withdrawn(statusInWords(visit->status));
    if (visit->start <= m_session.now())
        return tooLate(u"the appointment has begun"_s);
    const auto reach = reachOf(visit->patientId);
    if (!reach)
        return withdrawn(u"the patient's record is gone"_s);
    const QString language = textLanguage(reminder.language, reach->language, m_session.directory().clinic.language);
    Letter letter = addressed(*reminder.channel, *reach, language);
    if (Outgoing *outgoing = std::get_if<Outgoing>(&letter)) {
        const TextValues values = valuesOf(*visit, *reach, language);
        WrittenText written = writeText(u"reminder"_s, *reminder.channel, language, values);
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
        return withdrawn(u"the event is cancelled or closed"_s);
    const bool ahead = reminder.kind == ReminderKind::EventReminder;
    if (ahead && target->eventAt <= m_session.now())
        return tooLate(u"the event has begun"_s);
    if (!ahead && reminder.dueAt + followUpPatience < m_session.now())
        return tooLate(u"it was due more than a day ago"_s);
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

std::optional<Reach> LetterWriter::reachOf(PatientId patient)
{
    return ReachStore(m_session.database()).find(m_session.directory().clinic.id, patient);
}

Letter LetterWriter::addressed(Channel channel, const Reach &reach, const QString &language)
{
    if (!reach.wants(channel))
        return NotSent{NotSent::End::Unsubscribed,
                       u"the patient does not want to be reached by %1"_s.arg(toString(channel))};
    if (reach.address(channel).isEmpty())
        return NotSent{NotSent::End::Unsubscribed, u"the patient has no address for %1"_s.arg(toString(channel))};
    Outgoing outgoing = envelope(channel, reach.address(channel), reach.name, language);
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

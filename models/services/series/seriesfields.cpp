#include "models/services/series/seriesfields.h"

#include "models/services/booking/bookingfields.h"
#include "models/services/fielderrors.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 4000;
constexpr qsizetype mostPeople = 100;
constexpr int longestMeetingMinutes = 1440;

void checkTexts(FieldErrors &errors, const QString &name, const QString &description, const QString &location)
{
    errors.atMost(name, u"name"_s, longestName);
    errors.atMost(description, u"description"_s, longestText);
    errors.atMost(location, u"location"_s, longestText);
}

void checkPlace(FieldErrors &errors, const QString &operatory, const QString &notes)
{
    errors.atMost(operatory, u"operatory"_s, longestName);
    errors.atMost(notes, u"notes"_s, longestText);
}

void checkPeople(FieldErrors &errors, qsizetype attendees, qsizetype patients)
{
    errors.require(attendees <= mostPeople, u"attendees"_s, u"at most %1 people"_s.arg(mostPeople));
    errors.require(patients <= mostPeople, u"reference_patients"_s, u"at most %1 patients"_s.arg(mostPeople));
}

void checkOverride(FieldErrors &errors, const std::optional<QString> &reason)
{
    errors.require(!reason || !reason->trimmed().isEmpty(), u"override"_s, u"the reason for the override, not blank"_s);
    errors.atMost(reason.value_or(QString()), u"override"_s, longestText);
}

} // namespace

QString toString(SeriesScope scope)
{
    switch (scope) {
    case SeriesScope::This:
        return u"this"_s;
    case SeriesScope::Following:
        return u"following"_s;
    case SeriesScope::All:
        return u"all"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SeriesScope> seriesScopeFromString(QStringView text)
{
    for (const SeriesScope scope : {SeriesScope::This, SeriesScope::Following, SeriesScope::All}) {
        if (toString(scope) == text)
            return scope;
    }
    return std::nullopt;
}

Result<Done> checkLength(const TimeRange &range, bool internal)
{
    const int most = internal ? longestMeetingMinutes : longestVisitMinutes;
    const auto length = range.end - range.start;
    if (length < Minutes(shortestVisitMinutes) || length > Minutes(most))
        return Error::invalid(u"end_time"_s,
                              u"from %1 to %2 minutes after start_time"_s.arg(shortestVisitMinutes).arg(most));
    return Done{};
}

Result<Done> checkFields(const PlanAppointments &command)
{
    FieldErrors errors;
    if (const auto length = checkLength({command.start, command.end}, command.internal); !length)
        errors.add(length.error());
    checkTexts(errors, command.name, command.description, command.location);
    checkPlace(errors, command.operatory, command.notes);
    checkPeople(errors, command.attendees.size(), command.referencePatients.size());
    errors.atMost(command.generatedFrom, u"generated_from"_s, longestName);
    const auto status = command.status.value_or(AppointmentStatus::Scheduled);
    errors.require(status == AppointmentStatus::Requested || status == AppointmentStatus::Scheduled
                       || status == AppointmentStatus::Confirmed,
                   u"status"_s, u"requested, scheduled or confirmed"_s);
    errors.require(command.internal || command.referencePatients.isEmpty(), u"reference_patients"_s,
                   u"patients of an internal appointment"_s);
    errors.require(command.location.isEmpty() || command.interaction == InteractionType::InPerson, u"location"_s,
                   u"an address where interaction_type is in_person"_s);
    for (const AttendeeMark &mark : command.attendees)
        errors.require(!mark.noShow.value_or(false), u"attendees"_s, u"no_show false before the appointment"_s);
    checkOverride(errors, command.overrideReason);
    return errors.result();
}

Result<Done> checkFields(const ReplanAppointments &command)
{
    FieldErrors errors;
    checkTexts(errors, command.name.value_or(QString()), command.description.value_or(QString()),
               command.location.value_or(QString()));
    checkPlace(errors, command.operatory.value_or(QString()), command.notes.value_or(QString()));
    errors.atMost(command.reason, u"reason"_s, longestText);
    checkPeople(errors, command.attendees ? command.attendees->size() : 0,
                command.referencePatients ? command.referencePatients->size() : 0);
    const bool actual = command.actualStart || command.actualEnd;
    errors.require(!actual || command.scope == SeriesScope::This, u"actual_start_time"_s,
                   u"a time of one appointment, scope this"_s);
    checkOverride(errors, command.overrideReason);
    return errors.result();
}

} // namespace frontdesk

#include "models/domain/bookingrules.h"

#include <algorithm>
#include <tuple>

#include "models/domain/wallclock.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using RangesOfDay = QList<TimeRange> (*)(QDate, const ClinicRules &, const DoctorRules &);

/// The ranges of every date that the visit touches, joined over midnight.
QList<TimeRange> rangesAround(const TimeRange &visit, const ClinicRules &clinic, const DoctorRules &doctor,
                              RangesOfDay rangesOfDay)
{
    QList<TimeRange> ranges;
    const QDate last = clinic.zone.dateOf(std::max(visit.start, visit.end - Milliseconds(1)));
    for (QDate date = clinic.zone.dateOf(visit.start); date <= last; date = date.addDays(1))
        ranges += rangesOfDay(date, clinic, doctor);
    return united(ranges);
}

/// Within the whole span the visit lies in a break, and all stretches are named, so that the text shows the break.
Error outsideHours(const TimeRange &visit, const QList<OpenStretch> &stretches, QDate date, const TimeZone &zone)
{
    const bool inBreak = visit.start >= zone.toInstantOrNext(date, stretches.first().opensMinute)
                         && visit.end <= zone.toInstantOrNext(date, stretches.last().closesMinute);
    QString closes = formatMinuteOfDay(stretches.last().closesMinute);
    if (inBreak) {
        closes = formatMinuteOfDay(stretches.first().closesMinute);
        for (const OpenStretch &stretch : stretches.sliced(1))
            closes += ", "_L1 + formatMinuteOfDay(stretch.opensMinute) + u'-' + formatMinuteOfDay(stretch.closesMinute);
    }
    return Error::of(ErrorCode::OutsideHours, {formatMinuteOfDay(stretches.first().opensMinute), closes});
}

std::optional<Error> checkClinicHours(const TimeRange &visit, const ClinicRules &clinic)
{
    const QDate date = clinic.zone.dateOf(visit.start);
    const QList<OpenStretch> stretches = normalized(clinic.hours.on(date));
    if (stretches.isEmpty())
        return Error::of(ErrorCode::ClosedWeekday, {QString::number(date.dayOfWeek())});
    if (const auto holiday = holidayOn(clinic.holidays, date))
        return Error::of(ErrorCode::ClosedHoliday, {date.toString(Qt::ISODate), holiday->name});
    const auto open = [](QDate day, const ClinicRules &rules, const DoctorRules &) {
        return clinicOpenRanges(day, rules);
    };
    if (holds(rangesAround(visit, clinic, {}, open), visit))
        return std::nullopt;
    return outsideHours(visit, stretches, date, clinic.zone);
}

Conflict conflictWith(const BookedVisit &booked, ConflictKind kind, const QString &resource = {})
{
    return {booked.id, booked.range.start, booked.range.end, booked.doctorId, booked.roomId, resource, kind};
}

bool isSameVisit(const WantedVisit &wanted, const BookedVisit &booked)
{
    return !wanted.id.isNull() && wanted.id == booked.id;
}

QList<Conflict> doctorConflicts(const WantedVisit &wanted, UserId doctor, const QList<BookedVisit> &booked,
                                int doctorBuffer)
{
    QList<Conflict> conflicts;
    for (const BookedVisit &visit : booked) {
        if (visit.doctorId != doctor || isSameVisit(wanted, visit))
            continue;
        const int wantedGap = wanted.bufferMinutes.value_or(doctorBuffer);
        const Minutes gap(std::max({wantedGap, visit.bufferMinutes.value_or(doctorBuffer), 0}));
        const TimeRange kept{visit.range.start - gap, visit.range.end + gap};
        if (visit.range.overlaps(wanted.range))
            conflicts.append(conflictWith(visit, ConflictKind::Doctor));
        else if (kept.overlaps(wanted.range))
            conflicts.append(conflictWith(visit, ConflictKind::Buffer));
    }
    return conflicts;
}

QString operatoryKey(const QString &operatory)
{
    return operatory.trimmed().toCaseFolded();
}

/// A meeting stands in `booked` once per doctor, and still takes its room only once.
QList<Conflict> placeConflicts(const WantedVisit &wanted, const QList<BookedVisit> &booked)
{
    QList<Conflict> conflicts;
    const QString operatory = operatoryKey(wanted.operatory);
    const auto append = [&conflicts](const Conflict &conflict) {
        const bool known = std::any_of(conflicts.begin(), conflicts.end(), [&conflict](const Conflict &other) {
            return !other.appointmentId.isNull() && other.appointmentId == conflict.appointmentId
                   && other.kind == conflict.kind;
        });
        if (!known)
            conflicts.append(conflict);
    };
    for (const BookedVisit &visit : booked) {
        if (isSameVisit(wanted, visit) || !visit.range.overlaps(wanted.range))
            continue;
        if (!wanted.roomId.isNull() && visit.roomId == wanted.roomId)
            append(conflictWith(visit, ConflictKind::Room, visit.roomName));
        if (!operatory.isEmpty() && operatoryKey(visit.operatory) == operatory)
            append(conflictWith(visit, ConflictKind::Operatory, visit.operatory.trimmed()));
    }
    return conflicts;
}

void order(QList<Conflict> &conflicts)
{
    std::stable_sort(conflicts.begin(), conflicts.end(), [](const Conflict &a, const Conflict &b) {
        return std::tie(a.kind, a.start, a.appointmentId) < std::tie(b.kind, b.start, b.appointmentId);
    });
}

DoctorRules rulesOf(UserId doctor, const QList<DoctorRules> &doctors)
{
    const auto found = std::find_if(doctors.begin(), doctors.end(),
                                    [&doctor](const DoctorRules &rules) { return rules.id == doctor; });
    if (found != doctors.end())
        return *found;
    DoctorRules plain;
    plain.id = doctor;
    return plain;
}

std::optional<Error> checkHoursOfAll(const WantedVisit &wanted, const ClinicRules &clinic,
                                     const QList<DoctorRules> &doctors)
{
    if (auto error = checkClinicHours(wanted.range, clinic))
        return error;
    for (const UserId &doctor : wanted.doctorIds) {
        if (auto error = checkHours(wanted.range, clinic, rulesOf(doctor, doctors)))
            return error;
    }
    return std::nullopt;
}

} // namespace

int bufferOf(const ClinicRules &clinic, const DoctorRules &doctor)
{
    return std::max(0, doctor.bufferMinutes.value_or(clinic.bufferMinutes));
}

QList<TimeRange> clinicOpenRanges(QDate date, const ClinicRules &clinic)
{
    if (holidayOn(clinic.holidays, date))
        return {};
    return openRanges(clinic.hours, date, clinic.zone);
}

QList<TimeRange> doctorOpenRanges(QDate date, const ClinicRules &clinic, const DoctorRules &doctor)
{
    const QList<TimeRange> open = clinicOpenRanges(date, clinic);
    return doctor.hours ? intersected(open, openRanges(*doctor.hours, date, clinic.zone)) : open;
}

QList<TimeRange> workingRanges(QDate date, const ClinicRules &clinic, const DoctorRules &doctor)
{
    QList<TimeRange> away;
    for (const TimeOff &timeOff : doctor.timeOff) {
        if (const auto range = timeOffOn(timeOff, date, clinic.zone))
            away.append(*range);
    }
    return subtracted(doctorOpenRanges(date, clinic, doctor), united(away));
}

std::optional<Error> checkMoment(Instant start, Instant now)
{
    using namespace std::chrono;
    if (start < now)
        return Error::of(ErrorCode::PastStart);
    const sys_days today = floor<days>(now);
    const year_month_day then = year_month_day(today) + years(5);
    const sys_days lastDay = then.ok() ? sys_days(then) : sys_days(then.year() / then.month() / last);
    if (start > lastDay + (now - today))
        return Error::of(ErrorCode::TooFarAhead);
    return std::nullopt;
}

std::optional<Error> checkHours(const TimeRange &visit, const ClinicRules &clinic, const DoctorRules &doctor)
{
    if (auto error = checkClinicHours(visit, clinic))
        return error;
    if (holds(rangesAround(visit, clinic, doctor, workingRanges), visit))
        return std::nullopt;
    return Error::of(ErrorCode::DoctorUnavailable);
}

QList<Conflict> findConflicts(const WantedVisit &wanted, const QList<BookedVisit> &booked, int doctorBufferMinutes)
{
    QList<Conflict> conflicts;
    for (const UserId &doctor : wanted.doctorIds)
        conflicts += doctorConflicts(wanted, doctor, booked, doctorBufferMinutes);
    conflicts += placeConflicts(wanted, booked);
    order(conflicts);
    return conflicts;
}

Violations checkBooking(const WantedVisit &wanted, const QList<BookedVisit> &booked, const ClinicRules &clinic,
                        const QList<DoctorRules> &doctors, Instant now)
{
    Violations violations;
    if (auto error = checkMoment(wanted.range.start, now))
        violations.errors.append(*error);
    if (auto error = checkHoursOfAll(wanted, clinic, doctors))
        violations.errors.append(*error);
    Error clash = Error::of(ErrorCode::SlotConflict);
    for (const UserId &doctor : wanted.doctorIds)
        clash.conflicts += doctorConflicts(wanted, doctor, booked, bufferOf(clinic, rulesOf(doctor, doctors)));
    clash.conflicts += placeConflicts(wanted, booked);
    order(clash.conflicts);
    if (!clash.conflicts.isEmpty())
        violations.errors.append(clash);
    return violations;
}

} // namespace frontdesk

#include "models/domain/waitlistoffer.h"

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString toString(OfferStatus status)
{
    switch (status) {
    case OfferStatus::Open:
        return u"open"_s;
    case OfferStatus::Accepted:
        return u"accepted"_s;
    case OfferStatus::Declined:
        return u"declined"_s;
    case OfferStatus::Gone:
        return u"gone"_s;
    }
    Q_UNREACHABLE();
}

std::optional<OfferStatus> offerStatusFromString(QStringView text)
{
    for (const OfferStatus status :
         {OfferStatus::Open, OfferStatus::Accepted, OfferStatus::Declined, OfferStatus::Gone}) {
        if (toString(status) == text)
            return status;
    }
    return std::nullopt;
}

bool fits(const WaitlistEntry &entry, const FreedSlot &slot)
{
    const bool waits = entry.status == "waiting"_L1 || entry.status == "offered"_L1;
    return waits && entry.clinicId == slot.clinicId && entry.patientId != slot.formerPatient
           && (entry.doctorId.isNull() || entry.doctorId == slot.doctorId)
           && (!entry.from || *entry.from <= slot.range.start) && (!entry.to || slot.range.start < *entry.to);
}

bool mayBeOffered(const FreedSlot &slot, const WaitlistRules &rules, Instant now)
{
    return rules.enabled && now < slot.range.start && now <= slot.range.start - rules.stopBefore;
}

QList<WaitlistEntry> nextGroup(const QList<WaitlistEntry> &waiting, const FreedSlot &slot, const QSet<PatientId> &asked,
                               int groupSize)
{
    QList<WaitlistEntry> fitting;
    for (const WaitlistEntry &entry : waiting) {
        if (fits(entry, slot))
            fitting.append(entry);
    }
    std::ranges::stable_sort(fitting, {}, &WaitlistEntry::createdAt);
    QList<WaitlistEntry> group;
    QSet<PatientId> chosen = asked;
    for (const WaitlistEntry &entry : fitting) {
        if (group.size() >= groupSize)
            break;
        if (chosen.contains(entry.patientId))
            continue;
        chosen.insert(entry.patientId);
        group.append(entry);
    }
    return group;
}

Instant afterQuietHours(Instant instant, const std::optional<QuietHours> &quiet, const TimeZone &zone)
{
    if (!quiet || pulledOutOfQuietHours(instant, quiet, zone) == instant)
        return instant;
    const LocalTime local = zone.toLocal(instant);
    const Instant today = zone.toInstantOrNext(local.date, quiet->toMinute);
    return today >= instant ? today : zone.toInstantOrNext(local.date.addDays(1), quiet->toMinute);
}

} // namespace frontdesk

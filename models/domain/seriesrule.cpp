#include "models/domain/seriesrule.h"

#include <QStringList>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList partsOf(const QString &rrule)
{
    const QString bare = rrule.startsWith("RRULE:"_L1) ? rrule.sliced(6) : rrule;
    return bare.split(u';', Qt::SkipEmptyParts);
}

/// The rule without its end, and another end instead.
QString endedBy(const QString &rrule, const QString &end)
{
    QStringList parts = partsOf(rrule);
    parts.removeIf([](const QString &part) { return part.startsWith("COUNT="_L1) || part.startsWith("UNTIL="_L1); });
    parts.append(end);
    return parts.join(u';');
}

QString untilOf(Instant last)
{
    QString text = toIso(last).first(19);
    text.remove(u'-').remove(u':');
    return u"UNTIL="_s + text + u'Z';
}

/// How often the rule occurs from the first slot to the last, exdates included.
int matches(const QString &rrule, const QList<Instant> &slots, const TimeZone &zone)
{
    const Instant end = slots.constLast() + std::chrono::seconds(1);
    const auto found = occurrencesOf({endedBy(rrule, untilOf(end)), {}, {}},
                                     {slots.constFirst(), slots.constFirst() + Minutes(1)}, zone);
    return found ? int(found->size()) : int(slots.size());
}

QString shiftedDays(const QString &days, qint64 by)
{
    static const QStringList week{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    QStringList shifted;
    for (const QString &day : days.split(u',')) {
        const qsizetype index = week.indexOf(day);
        shifted.append(index < 0 ? day : week[(index + by % 7 + 7) % 7]);
    }
    return shifted.join(u',');
}

} // namespace

Recurrence partOf(const Recurrence &whole, const QList<Instant> &slots, const TimeZone &zone)
{
    const QString count = u"COUNT="_s + QString::number(matches(whole.rrule, slots, zone));
    Recurrence part{endedBy(whole.rrule, count), {}, {}};
    for (const Instant instant : whole.exceptInstants) {
        if (instant >= slots.constFirst() && instant <= slots.constLast())
            part.exceptInstants.append(instant);
    }
    for (const QDate date : whole.exceptDates) {
        if (date >= zone.dateOf(slots.constFirst()) && date <= zone.dateOf(slots.constLast()))
            part.exceptDates.append(date);
    }
    return part;
}

Recurrence movedAlike(const Recurrence &recurrence, Instant from, Instant to, const TimeZone &zone)
{
    const qint64 days = zone.dateOf(from).daysTo(zone.dateOf(to));
    QStringList parts = partsOf(recurrence.rrule);
    const bool weekly = parts.contains("FREQ=WEEKLY"_L1) || parts.contains("FREQ=DAILY"_L1);
    for (QString &part : parts) {
        if (weekly && part.startsWith("BYDAY="_L1))
            part = u"BYDAY="_s + shiftedDays(part.sliced(6), days);
    }
    Recurrence moved{parts.join(u';'), {}, {}};
    for (const Instant instant : recurrence.exceptInstants)
        moved.exceptInstants.append(movedAlike(instant, from, to, zone));
    for (const QDate date : recurrence.exceptDates)
        moved.exceptDates.append(date.addDays(days));
    return moved;
}

} // namespace frontdesk

#include "models/domain/isoduration.h"

#include <QRegularExpression>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 maximumDays = 36'525; // a hundred years

Instant shifted(Instant instant, const IsoDuration &duration, const TimeZone &zone, int sign)
{
    if (duration.months != 0 || duration.days != 0) {
        const LocalTime local = zone.toLocal(instant);
        const QDate date = local.date.addMonths(sign * duration.months).addDays(qint64(sign) * duration.days);
        instant = zone.toInstantOrNext(date, local.time);
    }
    return instant + sign * duration.elapsed;
}

} // namespace

Result<IsoDuration> parseIsoDuration(QStringView text, const QString &field)
{
    static const QRegularExpression weeks(u"\\AP([0-9]{1,6})W\\z"_s);
    static const QRegularExpression form(u"\\AP(?=[0-9T])(?:([0-9]{1,3})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,6})D)?"
                                         "(?:T(?=[0-9])(?:([0-9]{1,7})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,10})S)?)?\\z"_s);
    const Error bad = Error::invalid(field, u"an ISO 8601 duration such as PT24H, P1D or PT30M"_s);
    const QString spelled = text.toString();
    qint64 months = 0;
    qint64 days = 0;
    qint64 seconds = 0;
    if (const auto match = weeks.match(spelled); match.hasMatch()) {
        days = match.captured(1).toLongLong() * 7;
    } else if (const auto parts = form.match(spelled); parts.hasMatch()) {
        const auto part = [&parts](int index) { return parts.captured(index).toLongLong(); };
        months = part(1) * 12 + part(2);
        days = part(3);
        seconds = part(4) * 3600 + part(5) * 60 + part(6);
    } else {
        return bad;
    }
    if (months * 31 + days + seconds / 86'400 > maximumDays)
        return bad;
    return IsoDuration{int(months), int(days), std::chrono::seconds(seconds)};
}

QString toString(const IsoDuration &duration)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(duration.elapsed).count();
    const auto part = [](qint64 count, char16_t unit) {
        return count == 0 ? QString() : QString(QString::number(count) + QChar(unit));
    };
    const QString calendar = part(duration.months, u'M') + part(duration.days, u'D');
    const QString time = part(seconds / 3600, u'H') + part(seconds / 60 % 60, u'M') + part(seconds % 60, u'S');
    if (calendar.isEmpty() && time.isEmpty())
        return u"PT0S"_s;
    return u'P' + calendar + (time.isEmpty() ? QString() : QString(u'T' + time));
}

Instant before(Instant instant, const IsoDuration &duration, const TimeZone &zone)
{
    return shifted(instant, duration, zone, -1);
}

Instant after(Instant instant, const IsoDuration &duration, const TimeZone &zone)
{
    return shifted(instant, duration, zone, 1);
}

} // namespace frontdesk

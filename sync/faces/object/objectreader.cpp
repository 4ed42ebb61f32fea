#include "sync/faces/object/objectreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

#include "models/domain/wallclock.h"

namespace frontdesk::object {

namespace {

constexpr double latestMs = 253'402'300'799'999;
constexpr qsizetype mostExdates = 1000;

bool hasControlCharacters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
}

/// In any of its texts, however deep.
bool hasControlCharacters(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &one) { return hasControlCharacters(one); });
    }
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (hasControlCharacters(field.key()) || hasControlCharacters(QJsonValue(field.value())))
            return true;
    }
    return hasControlCharacters(value.toString());
}

} // namespace

std::optional<Instant> epochMilliseconds(const QJsonValue &value)
{
    const double ms = value.toDouble(-1);
    if (!(ms >= 0 && ms <= latestMs) || ms != std::floor(ms))
        return std::nullopt;
    return fromMs(qint64(ms));
}

std::optional<Instant> ObjectReader::instant(QLatin1StringView field)
{
    if (!has(field))
        return std::nullopt;
    const auto moment = epochMilliseconds(m_object.value(field));
    if (!moment)
        note(Error::invalid(field, u"whole epoch milliseconds"_s));
    return moment;
}

std::optional<QUuid> ObjectReader::keep(const Result<QUuid> &parsed)
{
    if (parsed)
        return *parsed;
    if (parsed.error().code != ErrorCode::NotFound)
        note(parsed.error());
    else if (!m_unknown)
        m_unknown = parsed.error();
    return std::nullopt;
}

std::optional<QJsonArray> ObjectReader::array(QLatin1StringView field)
{
    if (!has(field))
        return std::nullopt;
    if (!m_object.value(field).isArray()) {
        note(Error::invalid(field, u"an array"_s));
        return std::nullopt;
    }
    return m_object.value(field).toArray();
}

std::optional<AttendeeMark> ObjectReader::attendee(const QJsonValue &value, QLatin1StringView field)
{
    const QJsonObject object = value.isObject() ? value.toObject() : QJsonObject{{u"id"_s, value}};
    if (!object.value("id"_L1).isString()) {
        note(Error::invalid(field, u"ids, or objects with an id"_s));
        return std::nullopt;
    }
    const auto id = keep(parseId(personPrefix, object.value("id"_L1).toString(), field, u"Patient"_s));
    ObjectReader marks(object);
    AttendeeMark mark{PersonId(id.value_or(QUuid())), {}, {}};
    mark.status = marks.word("attendance_status"_L1, &attendanceStatusFromString,
                             u"invited, going, declined or attended"_s);
    mark.noShow = marks.boolean("no_show"_L1);
    if (const auto valid = marks.result(); !valid) {
        Error error = valid.error();
        error.subject = QString(field + u'.' + error.subject);
        note(error);
    }
    return id ? std::optional(mark) : std::nullopt;
}

std::optional<QList<AttendeeMark>> ObjectReader::attendees(QLatin1StringView field)
{
    const auto all = array(field);
    if (!all)
        return std::nullopt;
    QList<AttendeeMark> marks;
    for (const QJsonValue &value : *all) {
        if (const auto mark = attendee(value, field))
            marks.append(*mark);
    }
    return marks;
}

std::optional<QList<PatientId>> ObjectReader::patients(QLatin1StringView field)
{
    const auto all = array(field);
    if (!all)
        return std::nullopt;
    QList<PatientId> ids;
    for (const QJsonValue &value : *all) {
        if (!value.isString()) {
            note(Error::invalid(field, u"ids"_s));
            continue;
        }
        const auto id = keep(parseId(personPrefix, value.toString(), field, u"Patient"_s));
        if (id && !ids.contains(PatientId(*id)))
            ids.append(PatientId(*id));
    }
    return ids;
}

std::optional<QString> ObjectReader::address(QLatin1StringView field)
{
    const auto given = object(field);
    if (!given)
        return std::nullopt;
    if (hasControlCharacters(QJsonValue(*given))) {
        note(Error::invalid(field, u"an address without control characters"_s));
        return std::nullopt;
    }
    return given->isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(*given).toJson(QJsonDocument::Compact));
}

void ObjectReader::exdate(const QJsonValue &value, Recurrence &recurrence)
{
    const Result<QDate> date = parseDate(value.toString(), u"recurring.exdates"_s);
    const auto moment = epochMilliseconds(value);
    if (value.isString() && date)
        recurrence.exceptDates.append(*date);
    else if (value.isDouble() && moment)
        recurrence.exceptInstants.append(*moment);
    else
        note(Error::invalid(u"recurring.exdates"_s, u"epoch milliseconds or YYYY-MM-DD"_s));
}

std::optional<Recurrence> ObjectReader::recurrence(QLatin1StringView field)
{
    const auto given = object(field);
    if (!given)
        return std::nullopt;
    const auto prefixed = [&](const Error &error) {
        Error named = error;
        named.subject = QString(field + u'.' + error.subject);
        note(named);
    };
    ObjectReader fields(*given);
    const auto recurs = fields.boolean("is_recurring"_L1);
    const auto rrule = fields.text("rrule"_L1);
    const auto exdates = fields.array("exdates"_L1);
    if (const auto valid = fields.result(); !valid)
        prefixed(valid.error());
    if (!recurs.value_or(rrule.has_value()))
        return std::nullopt;
    if (!rrule)
        prefixed(Error::missing(u"rrule"_s));
    Recurrence recurrence{rrule.value_or(QString()), {}, {}};
    if (exdates && exdates->size() > mostExdates)
        prefixed(Error::invalid(u"exdates"_s, u"at most %1"_s.arg(mostExdates)));
    else if (exdates)
        for (const QJsonValue &value : *exdates)
            exdate(value, recurrence);
    return recurrence;
}

Result<Done> ObjectReader::outcome() const
{
    if (const auto valid = result(); !valid)
        return valid;
    return m_unknown ? Result<Done>(*m_unknown) : Done{};
}

} // namespace frontdesk::object

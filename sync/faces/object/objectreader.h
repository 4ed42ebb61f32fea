#pragma once

#include <QJsonArray>

#include "models/services/series/seriescommands.h"
#include "sync/faces/jsonreader.h"
#include "sync/faces/object/objectids.h"

namespace frontdesk::object {

/// JsonReader for face A: prefixed ids, epoch milliseconds, attendees. What is malformed comes before what is unknown.
class ObjectReader : public JsonReader {
public:
    explicit ObjectReader(const QJsonObject &object) : JsonReader(object), m_object(object) {}

    std::optional<Instant> instant(QLatin1StringView field); ///< whole epoch milliseconds up to the year 9999
    template<class Tag>
    std::optional<Id<Tag>> objectId(QLatin1StringView field, QLatin1StringView prefix, const QString &entity)
    {
        const auto given = text(field);
        const auto uuid = given ? keep(parseId(prefix, *given, field, entity)) : std::nullopt;
        return uuid ? std::optional(Id<Tag>(*uuid)) : std::nullopt;
    }
    /// Ids, or objects of which id, attendance_status and no_show are read.
    std::optional<QList<AttendeeMark>> attendees(QLatin1StringView field);
    std::optional<QList<PatientId>> patients(QLatin1StringView field);
    /// An object in its compact spelling; empty for an empty one.
    std::optional<QString> address(QLatin1StringView field);
    /// {is_recurring, rrule, exdates}; nothing where it does not recur.
    std::optional<Recurrence> recurrence(QLatin1StringView field);

    Result<Done> outcome() const;

private:
    std::optional<QUuid> keep(const Result<QUuid> &parsed);
    std::optional<QJsonArray> array(QLatin1StringView field);
    std::optional<AttendeeMark> attendee(const QJsonValue &value, QLatin1StringView field);
    void exdate(const QJsonValue &value, Recurrence &recurrence);

    const QJsonObject &m_object;
    std::optional<Error> m_unknown;
};

/// Unset when the value is no moment.
std::optional<Instant> epochMilliseconds(const QJsonValue &value);

} // namespace frontdesk::object

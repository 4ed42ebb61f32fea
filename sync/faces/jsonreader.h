#pragma once

#include <QJsonObject>

#include "sync/faces/fieldreader.h"

namespace frontdesk {

/// Reads the fields of a request's body. A field that is missing or null is "not given". Texts with control characters
/// (other than line breaks and tabs) are refused.
class JsonReader : public FieldReader<JsonReader> {
public:
    explicit JsonReader(const QJsonObject &object) : m_object(object) {}

    bool has(QLatin1StringView field) const;
    std::optional<QString> text(QLatin1StringView field);
    std::optional<int> integer(QLatin1StringView field); ///< whole numbers only
    std::optional<double> number(QLatin1StringView field);
    std::optional<bool> boolean(QLatin1StringView field);
    std::optional<QJsonObject> object(QLatin1StringView field);

    /// Notes every one of the fields that was not given.
    void require(std::initializer_list<QLatin1StringView> fields);

private:
    QJsonValue value(QLatin1StringView field) const { return m_object.value(field); }
    const QJsonObject &m_object;
};

} // namespace frontdesk

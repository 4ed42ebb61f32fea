#include "sync/faces/jsonreader.h"

#include <cmath>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasControlCharacters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
    });
}

} // namespace

bool JsonReader::has(QLatin1StringView field) const
{
    const QJsonValue found = value(field);
    return !found.isUndefined() && !found.isNull();
}

std::optional<QString> JsonReader::text(QLatin1StringView field)
{
    if (!has(field))
        return std::nullopt;
    const QJsonValue found = value(field);
    if (!found.isString() || hasControlCharacters(found.toString())) {
        note(Error::invalid(field, found.isString() ? u"a text without control characters"_s : u"a text"_s));
        return std::nullopt;
    }
    return found.toString();
}

std::optional<int> JsonReader::integer(QLatin1StringView field)
{
    if (!has(field))
        return std::nullopt;
    const double number = value(field).toDouble(std::nan(""));
    if (!(std::abs(number) <= 1e9) || number != std::floor(number)) {
        note(Error::invalid(field, u"a whole number"_s));
        return std::nullopt;
    }
    return int(number);
}

std::optional<double> JsonReader::number(QLatin1StringView field)
{
    if (!has(field))
        return std::nullopt;
    if (!value(field).isDouble()) {
        note(Error::invalid(field, u"a number"_s));
        return std::nullopt;
    }
    return value(field).toDouble();
}

std::optional<bool> JsonReader::boolean(QLatin1StringView field)
{
    if (!has(field))
        return std::nullopt;
    if (!value(field).isBool()) {
        note(Error::invalid(field, u"true or false"_s));
        return std::nullopt;
    }
    return value(field).toBool();
}

std::optional<QJsonObject> JsonReader::object(QLatin1StringView field)
{
    if (!has(field))
        return std::nullopt;
    if (!value(field).isObject()) {
        note(Error::invalid(field, u"an object"_s));
        return std::nullopt;
    }
    return value(field).toObject();
}

void JsonReader::require(std::initializer_list<QLatin1StringView> fields)
{
    for (const QLatin1StringView field : fields) {
        if (!has(field))
            note(Error::missing(field));
    }
}

} // namespace frontdesk

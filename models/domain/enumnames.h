#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace frontdesk {

/// The values of an enumeration with their words in the API and the database, each value once.
template<class Value, std::size_t N>
using EnumNames = std::array<std::pair<Value, QLatin1StringView>, N>;

template<class Value, std::size_t N>
QString nameOf(const EnumNames<Value, N> &names, Value wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted)
            return name;
    }
    Q_UNREACHABLE();
}

/// The value of exactly this word.
template<class Value, std::size_t N>
std::optional<Value> valueOf(const EnumNames<Value, N> &names, QStringView text)
{
    for (const auto &[value, name] : names) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace frontdesk

#pragma once

#include <QString>

#include <optional>

namespace frontdesk {

/// An amount in the currency's minor unit (cents). Never a floating-point number, except at the JSON edge.
struct Money {
    qint64 minor = 0;
    auto operator<=>(const Money &) const = default;
    Money operator+(Money other) const { return {minor + other.minor}; }
    Money operator-(Money other) const { return {minor - other.minor}; }
};

} // namespace frontdesk

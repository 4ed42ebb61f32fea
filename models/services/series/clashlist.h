#pragma once

#include <optional>

#include "models/domain/error.h"

namespace frontdesk {

/// What stands against the occurrences of a series, gathered so that one answer tells all: what cannot be at all (the past,
/// hours) comes first, else every clash of every occurrence. CONTRACT §5, §11.14, §11.33.
class ClashList {
public:
    void add(const Error &error);
    bool isEmpty() const { return !m_refusal && m_clashes.isEmpty(); }
    Error error() const;

private:
    std::optional<Error> m_refusal;
    QList<Conflict> m_clashes;
};

} // namespace frontdesk

#pragma once

#include <optional>

#include "app/keys/keysource.h"

namespace frontdesk {

/// What a clinic's database remembers of its key, so that a wrong or lost one is noticed before anything is sealed with
/// it. One-way: tells nothing about the key.
QByteArray keyCheckValue(const QByteArray &key);

/// The key of a clinic. A new clinic (`check` unset) takes the key that is there, or has one made. An existing clinic
/// takes only the key that its check value fits: a missing key is never replaced, since a locked keychain also looks empty.
Result<QByteArray> obtainKey(KeySource &source, const std::optional<QByteArray> &check);

} // namespace frontdesk

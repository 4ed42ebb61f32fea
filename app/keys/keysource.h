#pragma once

#include <optional>

#include "models/domain/result.h"
#include "models/services/security/secretkey.h"

namespace frontdesk {

/// A place that keeps a clinic's master key outside the clinic's data folder. Used on the main thread, before its event loop
/// runs. Errors are KeyUnavailable with one sentence for the person, saying what to do next.
class KeySource {
public:
    KeySource() = default;
    KeySource(const KeySource &) = delete;
    KeySource &operator=(const KeySource &) = delete;
    virtual ~KeySource() = default;

    /// The key, or nothing when this place works but holds none yet.
    virtual Result<std::optional<SecretKey>> read() = 0;
    /// Keeps a key where none is.
    virtual Result<Done> write(const SecretKey &key) = 0;
    /// The place, as a person knows it: "key file /path", "system keychain".
    virtual QString description() const = 0;
};

Error keyUnavailable(const QString &sentence);

} // namespace frontdesk

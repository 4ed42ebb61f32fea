#pragma once

#include "app/keys/keysource.h"

namespace frontdesk {

/// The key for a new clinic: the one that is there, or a new one.
Result<SecretKey> obtainNewKey(KeySource &source);

/// The key of an existing clinic, which must be there: a missing key is never replaced, since a locked keychain also looks
/// empty. Whether it is the right one, verifyKey() tells.
Result<SecretKey> obtainKey(KeySource &source);

} // namespace frontdesk

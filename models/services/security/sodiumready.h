#pragma once

#include <QtGlobal>

#include <sodium.h>

namespace frontdesk {

/// libsodium wants this before its first use; cheap afterwards and safe from any thread.
inline void makeSodiumReady()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
}

/// What libsodium's functions take, for bytes that Qt holds.
inline const unsigned char *sodiumBytes(const char *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}
inline unsigned char *sodiumBytes(char *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}

} // namespace frontdesk

#pragma once

#include <QByteArray>

#include <array>
#include <optional>

#include <sodium.h>

namespace frontdesk {

/// 32 bytes that are wiped when they go out of scope. Never logged, never compared with ==.
class SecretKey {
public:
    static constexpr qsizetype size = 32;

    SecretKey() = default;
    SecretKey(const SecretKey &) = default;
    SecretKey &operator=(const SecretKey &) = default;
    ~SecretKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

    /// From the system's generator.
    static SecretKey random();
    /// nullopt unless it is exactly 32 bytes.
    static std::optional<SecretKey> fromBytes(const QByteArray &bytes);
    /// For the keychain and the key file only; the copy is the caller's to wipe.
    QByteArray toBytes() const;

    const unsigned char *data() const { return m_bytes.data(); }
    unsigned char *data() { return m_bytes.data(); }

private:
    std::array<unsigned char, size> m_bytes{};
};

} // namespace frontdesk

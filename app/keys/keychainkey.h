#pragma once

#include "app/keys/keysource.h"

namespace frontdesk {

/// The key in the desktop's keychain (GNOME Keyring, KWallet …), one entry for each clinic database. A locked or missing
/// keychain reads as empty, so emptiness is believed only after a trial entry could be written, read back and deleted.
class KeychainKey final : public KeySource {
public:
    /// `databaseId` tells the entries of several clinics apart.
    explicit KeychainKey(const QString &databaseId);

    Result<std::optional<SecretKey>> read() override;
    Result<Done> write(const SecretKey &key) override;
    QString description() const override;

private:
    QString m_entry;
};

} // namespace frontdesk

#pragma once

#include "app/keys/keysource.h"

namespace frontdesk {

/// The key in a file of its own (64 hexadecimal digits), for machines without a desktop keychain. Made 0600 from the
/// first moment; refused when anybody else may read it or it belongs to somebody else.
class KeyFile final : public KeySource {
public:
    explicit KeyFile(QString path) : m_path(std::move(path)) {}

    Result<std::optional<SecretKey>> read() override;
    Result<Done> write(const SecretKey &key) override;
    QString description() const override;

private:
    QString m_path;
};

} // namespace frontdesk

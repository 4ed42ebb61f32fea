#pragma once

#include <QString>

#include <memory>

#include "models/domain/result.h"

namespace frontdesk {

/// The folder that holds a clinic: its database, the server's certificate, and a lock for the one hub or window that may
/// run on it. Value type; touches the disk only when asked.
class ClinicFolder {
public:
    explicit ClinicFolder(const QString &path);

    QString path() const { return m_path; }
    QString databasePath() const;
    bool holdsClinic() const;
    bool isEmptyOrMissing() const;
    /// Makes the folder, for its owner's eyes only.
    Result<Done> create() const;

    /// Held for as long as it lives; the system lets go of it however the process ends.
    class Lock {
    public:
        explicit Lock(int descriptor) : m_descriptor(descriptor) {}
        Lock(const Lock &) = delete;
        Lock &operator=(const Lock &) = delete;
        ~Lock();

    private:
        int m_descriptor;
    };
    /// Null when another process has it.
    std::unique_ptr<Lock> lock() const;

    /// Where the window keeps its clinic unless told otherwise.
    static QString defaultPath();

private:
    QString m_path;
};

} // namespace frontdesk

#pragma once

#include <QString>

#include "models/domain/result.h"

namespace frontdesk {

/// The folder that holds a clinic, before anything in it is opened. Value type; touches the disk only when asked.
class ClinicFolder {
public:
    explicit ClinicFolder(const QString &path);

    QString path() const { return m_path; }
    QString databasePath() const;
    bool holdsClinic() const;
    bool isEmptyOrMissing() const;
    /// Makes the folder, for its owner's eyes only.
    Result<Done> create() const;

    /// Takes back a database that could not be finished.
    void removeDatabase() const;

    /// Where the window keeps its clinic unless told otherwise.
    static QString defaultPath();

private:
    QString m_path;
};

} // namespace frontdesk

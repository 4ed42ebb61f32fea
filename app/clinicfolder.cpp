#include "app/clinicfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "models/services/hub.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ClinicFolder::ClinicFolder(const QString &path) : m_path(QDir(path).absolutePath()) {}

QString ClinicFolder::databasePath() const
{
    return Hub::databasePath(m_path);
}

bool ClinicFolder::holdsClinic() const
{
    return QFileInfo::exists(databasePath());
}

bool ClinicFolder::isEmptyOrMissing() const
{
    const QFileInfo info(m_path);
    return !info.exists()
           || (info.isDir()
               && QDir(m_path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
}

Result<Done> ClinicFolder::create() const
{
    if (QDir().mkpath(m_path) && QFileInfo(m_path).isWritable())
        return Done{};
    return Error::invalid(u"--data %1"_s.arg(m_path), u"a folder that you may write to"_s);
}

void ClinicFolder::removeDatabase() const
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(databasePath() + suffix);
}

QString ClinicFolder::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/frontdesk"_s;
}

} // namespace frontdesk

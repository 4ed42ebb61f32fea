#include "app/clinicfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ClinicFolder::ClinicFolder(const QString &path) : m_path(QDir(path).absolutePath()) {}

QString ClinicFolder::databasePath() const
{
    return m_path + u"/clinic.db"_s;
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

ClinicFolder::Lock::~Lock()
{
    ::close(m_descriptor);
}

std::unique_ptr<ClinicFolder::Lock> ClinicFolder::lock() const
{
    const QByteArray name = QFile::encodeName(m_path + u"/lock"_s);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return nullptr;
    auto lock = std::make_unique<Lock>(descriptor);
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? std::move(lock) : nullptr;
}

QString ClinicFolder::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/frontdesk"_s;
}

} // namespace frontdesk

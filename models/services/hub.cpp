#include "models/services/hub.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<DirectoryLock>> DirectoryLock::take(const QString &directory)
{
    const QByteArray path = QFile::encodeName(directory + u"/frontdesk.lock"_s);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Error::of(ErrorCode::StorageFailed, {u"cannot write to "_s + directory});
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return Error{ErrorCode::AlreadyExists, u"lock"_s, {directory}, {}, {}};
    }
    return std::unique_ptr<DirectoryLock>(new DirectoryLock(descriptor));
}

DirectoryLock::~DirectoryLock()
{
    ::close(m_descriptor);
}

Hub::Hub(QString directory, const Clock &clock, std::unique_ptr<DirectoryLock> lock)
    : m_directory(std::move(directory)),
      m_clock(clock),
      m_lock(std::move(lock))
{
}

Hub::~Hub()
{
    if (m_writer)
        m_writer->close();
}

Result<std::unique_ptr<Hub>> Hub::open(const QString &directory, const Clock &clock, ClinicThread::Tick tick,
                                       Database::StatementHook hook)
{
    if (!QFile::exists(databasePath(directory)))
        return Error{ErrorCode::NotFound, u"clinic"_s, {directory}, {}, {}};
    auto lock = DirectoryLock::take(directory);
    if (!lock)
        return lock.error();
    std::unique_ptr<Hub> hub(new Hub(directory, clock, std::move(lock).value()));
    ClinicThread::Options options;
    options.databasePath = databasePath(directory);
    options.generation = hub->m_generation;
    options.statementHook = std::move(hook);
    hub->m_writer = std::make_unique<ClinicThread>(options, clock, hub->m_feed);
    hub->m_writer->setTick(std::move(tick));
    if (const auto opened = hub->m_writer->open(); !opened)
        return opened.error();
    return hub;
}

Result<std::unique_ptr<Reader>> Hub::reader() const
{
    return Reader::open(databasePath(m_directory), m_generation, m_clock);
}

} // namespace frontdesk

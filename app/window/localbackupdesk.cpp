#include "app/window/localbackupdesk.h"

#include <QDir>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>

#include "app/restore.h"
#include "models/services/settingsservice.h"
#include "models/storage/backup.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

LocalBackupDesk::LocalBackupDesk(LocalAccess &access, QObject *parent) : BackupDesk(parent), m_access(access)
{
    m_pool.setMaxThreadCount(1);
}

LocalBackupDesk::~LocalBackupDesk()
{
    m_pool.waitForDone();
}

bool LocalBackupDesk::mayBackUp() const
{
    return isAdmin(m_access.actor().role);
}

QString LocalBackupDesk::noteFile() const
{
    return m_access.hub().directory() + u"/last-backup.ini"_s;
}

void LocalBackupDesk::note(const QString &file)
{
    QSettings kept(noteFile(), QSettings::IniFormat);
    kept.setValue(u"at"_s, toMs(m_access.now()));
    kept.setValue(u"file"_s, file);
}

std::optional<BackupDesk::Last> LocalBackupDesk::lastBackup() const
{
    const QSettings kept(noteFile(), QSettings::IniFormat);
    bool known = false;
    const qint64 at = kept.value(u"at"_s).toLongLong(&known);
    return known ? std::optional(Last{fromMs(at), kept.value(u"file"_s).toString()}) : std::nullopt;
}

std::optional<int> LocalBackupDesk::daysSince() const
{
    const auto last = lastBackup();
    if (!last)
        return std::nullopt;
    return int(zone().dateOf(last->at).daysTo(zone().dateOf(m_access.now())));
}

bool LocalBackupDesk::isDue() const
{
    const int allowed = m_access.askOr(0, [](Session &session) {
        return numberSetting(session.directory(), u"desk.backup_reminder_days"_s);
    });
    return mayBackUp() && allowed > 0 && daysSince().value_or(allowed + 1) > allowed;
}

QString LocalBackupDesk::suggestedName() const
{
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N} _-]+"_s);
    const QString clinic = m_access.askOr(QString(), [](Session &session) { return session.directory().clinic.name; });
    return u"%1 %2.db"_s.arg(QString(clinic).remove(unfit).simplified(),
                             zone().dateOf(m_access.now()).toString(Qt::ISODate));
}

void LocalBackupDesk::run(std::function<Result<Done>()> work, QObject *context, Reply<Done> done)
{
    m_pool.start([work = std::move(work), back = m_mailbox.address(), context = QPointer<QObject>(context),
                  done = std::move(done)] {
        const Result<Done> result = work();
        back.deliver({[context, done, result] {
            if (context)
                done(result);
        }});
    });
}

void LocalBackupDesk::backUp(const QString &file, QObject *context, Reply<Done> done)
{
    if (!mayBackUp())
        return done(Error::of(ErrorCode::Forbidden));
    const auto tell = [this, back = m_mailbox.address()](int copied, int total) {
        const int percent = total > 0 ? int(100LL * copied / total) : 100;
        back.deliver({[this, percent] { Q_EMIT progressed(percent); }});
    };
    const auto work = [path = Hub::databasePath(m_access.hub().directory()), file, tell]() -> Result<Done> {
        const auto database = Database::open(path, Database::Mode::ReadOnly);
        return database ? frontdesk::backUp(**database, file, tell) : Result<Done>(database.error());
    };
    run(work, this, [this, file, context = QPointer<QObject>(context), done = std::move(done)](const auto &result) {
        if (result)
            note(file);
        if (context)
            done(result);
    });
}

void LocalBackupDesk::restore(const QString &file, const QString &folder, QObject *context, Reply<Done> done)
{
    if (!mayBackUp())
        return done(Error::of(ErrorCode::Forbidden));
    const Clock &clock = m_access.hub().clock();
    run([file, folder, &clock] { return restoreClinic(file, ClinicFolder(folder), clock); }, context, std::move(done));
}

} // namespace frontdesk

#include "models/services/session.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

bool isSetup(const QString &entity)
{
    static const QStringList entities{u"clinic"_s, u"setting"_s, u"doctor"_s,           u"time_off"_s,
                                      u"room"_s,   u"user"_s,    u"appointment_type"_s, u"schedule"_s};
    return entities.contains(entity);
}

bool forgetChanges(QList<Change> &changes, qsizetype first, DirectoryCache &directories)
{
    const bool setup = std::any_of(changes.cbegin() + first, changes.cend(),
                                   [](const Change &change) { return isSetup(change.entry.entity); });
    if (setup)
        directories.forget();
    changes.resize(first);
    return setup;
}

const Directory &Session::directory()
{
    if (!m_directory)
        m_directory = m_parts.directories.of(m_actor.clinicId);
    if (!m_directory)
        throw StorageError(StorageError::Kind::Other, u"the session's clinic is not in the database"_s);
    return *m_directory;
}

qint64 Session::record(const Record &record)
{
    Q_ASSERT(m_parts.changes);
    Change change;
    change.touched = record.touched;
    JournalEntry &entry = change.entry;
    entry.clinicId = m_actor.clinicId;
    entry.at = m_now;
    entry.actorId = m_actor.userId;
    entry.actorRole = m_actor.userId.isNull() ? QString() : toString(m_actor.role);
    entry.origin = m_actor.origin;
    entry.action = record.action;
    entry.entity = record.entity;
    entry.entityId = record.entityId;
    entry.op = record.op;
    entry.patientId = record.patientId;
    entry.audience = record.audience;
    entry.changes = record.changes;
    entry.seq = m_parts.stores.journal.append(entry);
    m_parts.changes->append(change);
    if (isSetup(record.entity)) {
        m_parts.directories.forget();
        m_directory.reset();
    }
    return entry.seq;
}

void Session::takeBack(qsizetype recorded)
{
    if (forgetChanges(*m_parts.changes, recorded, m_parts.directories))
        m_directory.reset();
}

Session Session::inClinic(ClinicId clinic) const
{
    Actor actor = m_actor;
    actor.clinicId = clinic;
    return as(actor);
}

Session Session::as(const Actor &actor) const
{
    Session other = *this;
    other.m_actor = actor;
    other.m_directory.reset();
    return other;
}

} // namespace frontdesk

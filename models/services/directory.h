#pragma once

#include <QHash>

#include <atomic>
#include <memory>

#include "models/domain/bookingrules.h"
#include "models/domain/reminderplan.h"
#include "models/services/daysheet.h"
#include "models/storage/stores.h"

namespace frontdesk {

/// What every booking asks of the settings about telling its patient, read once.
struct OutreachRules {
    QList<ReminderRule> schedule;
    std::optional<QuietHours> quietHours; ///< nullopt: off
    Milliseconds undoTime{0};             ///< how long notices about a change made at the desk wait
    QList<Channel> noticeChannels;        ///< e-mail and WhatsApp, as far as there is a gateway
};

/// What a clinic is made of and what its rules are: read often, changed seldom, so kept in memory. Immutable.
struct Directory {
    Clinic clinic;
    ClinicRules rules;
    QList<DoctorInfo> doctors;
    QHash<UserId, DoctorRules> doctorRules;
    QHash<UserId, QString> staffNames; ///< doctors with title, as the API shows them
    QList<RoomInfo> rooms;
    QList<AppointmentTypeInfo> types;
    QHash<QString, QString> settings; ///< those that differ from their default; sealed ones are not here
    int largestBuffer = 0;            ///< of clinic, doctors and types: how far around a visit clashes can lie
    OutreachRules outreach;

    const DoctorInfo *doctor(UserId id) const;
    const RoomInfo *room(RoomId id) const;
    const AppointmentTypeInfo *type(const QString &name) const; ///< by name, case ignored
};

using DirectoryPtr = std::shared_ptr<const Directory>;

/// Rises whenever something a Directory holds has changed; shared by all connections of the process.
using SetupGeneration = std::shared_ptr<std::atomic<quint64>>;

/// The directories of one connection, read again when the generation has risen. Used in one thread.
///
/// The generation rises after the commit. So it is looked at before a transaction begins: what is then read may be newer
/// than the generation says, and is read once more; it is never older.
class DirectoryCache {
public:
    DirectoryCache(Stores &stores, SetupGeneration generation) : m_stores(stores), m_generation(std::move(generation))
    {
    }

    /// To be called before each transaction.
    void keepUp();
    /// Null when there is no such clinic. Throws StorageError.
    DirectoryPtr of(ClinicId clinic);
    void forget() { m_known.clear(); }
    quint64 generation() const { return m_seen; }

private:
    DirectoryPtr load(ClinicId clinic);
    Stores &m_stores;
    SetupGeneration m_generation;
    quint64 m_seen = 0;
    QHash<ClinicId, DirectoryPtr> m_known;
};

} // namespace frontdesk

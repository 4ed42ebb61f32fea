#include "models/services/directory.h"

#include "models/services/settingcodec.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultBufferMinutes = 30;
constexpr std::chrono::seconds defaultUndoTime{60};

ClinicRules rulesOf(const Clinic &clinic, const QHash<QString, QString> &settings)
{
    const Result<TimeZone> zone = TimeZone::fromIana(clinic.timezone);
    ClinicRules rules{clinic.id, zone ? *zone : TimeZone::utc(), defaultWeeklyHours(), {}, defaultBufferMinutes};
    // Values were checked when they were set; one that a newer program wrote falls back to the default.
    if (const auto hours = weeklyHoursFromJson(settings.value(u"clinic.hours"_s)))
        rules.hours = *hours;
    if (const auto holidays = holidaysFromJson(settings.value(u"clinic.holidays"_s)))
        rules.holidays = *holidays;
    bool ok = false;
    if (const int buffer = settings.value(u"clinic.buffer_minutes"_s).toInt(&ok); ok)
        rules.bufferMinutes = buffer;
    return rules;
}

/// Whether somebody could be handed a notice: a url is set, or Twilio, which has its own.
bool hasGateway(const QHash<QString, QString> &settings, const QString &channel)
{
    return !settings.value(channel + u".url"_s).isEmpty() || settings.value(channel + u".provider"_s) == "twilio"_L1;
}

OutreachRules outreachOf(const QHash<QString, QString> &settings)
{
    OutreachRules rules{defaultReminderSchedule(), QuietHours(), defaultUndoTime, {}};
    if (const auto schedule = reminderScheduleFromJson(settings.value(u"reminders.schedule"_s)))
        rules.schedule = *schedule;
    if (const auto quiet = parseQuietHours(settings.value(u"reminders.quiet_hours"_s), {}))
        rules.quietHours = *quiet;
    bool ok = false;
    if (const int seconds = settings.value(u"notifications.undo_seconds"_s).toInt(&ok); ok)
        rules.undoTime = std::chrono::seconds(seconds);
    for (const Channel channel : {Channel::Email, Channel::WhatsApp}) {
        if (hasGateway(settings, toString(channel)))
            rules.noticeChannels.append(channel);
    }
    return rules;
}

} // namespace

const DoctorInfo *Directory::doctor(UserId id) const
{
    const auto found = std::ranges::find(doctors, id, &DoctorInfo::id);
    return found == doctors.end() ? nullptr : &*found;
}

const RoomInfo *Directory::room(RoomId id) const
{
    const auto found = std::ranges::find(rooms, id, &RoomInfo::id);
    return found == rooms.end() ? nullptr : &*found;
}

const AppointmentTypeInfo *Directory::type(const QString &name) const
{
    const auto found = std::ranges::find_if(types, [&](const AppointmentTypeInfo &type) {
        return type.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == types.end() ? nullptr : &*found;
}

void DirectoryCache::keepUp()
{
    const quint64 generation = m_generation->load();
    if (generation != m_seen) {
        m_known.clear();
        m_seen = generation;
    }
}

DirectoryPtr DirectoryCache::of(ClinicId clinic)
{
    if (const auto known = m_known.constFind(clinic); known != m_known.constEnd())
        return *known;
    const DirectoryPtr loaded = load(clinic);
    if (loaded)
        m_known.insert(clinic, loaded);
    return loaded;
}

DirectoryPtr DirectoryCache::load(ClinicId id)
{
    const std::optional<Clinic> clinic = m_stores.clinics.find(id);
    if (!clinic)
        return nullptr;
    auto directory = std::make_shared<Directory>(Directory{*clinic,
                                                           rulesOf(*clinic, m_stores.settings.values(id)),
                                                           {},
                                                           {},
                                                           {},
                                                           m_stores.clinics.rooms(id),
                                                           m_stores.clinics.types(id),
                                                           m_stores.settings.values(id),
                                                           0,
                                                           outreachOf(m_stores.settings.values(id))});
    directory->largestBuffer = directory->rules.bufferMinutes;
    for (const auto &[user, role] : m_stores.users.staff(id))
        directory->staffNames.insert(user.id, user.name());
    for (const DoctorRecord &doctor : m_stores.clinics.doctors(id)) {
        DoctorRules rules{
            doctor.id, doctor.slotMinutes, doctor.bufferMinutes, m_stores.clinics.doctorHours(id, doctor.id), {}};
        for (const auto &[timeOffId, timeOff] : m_stores.clinics.timeOff(id, doctor.id))
            rules.timeOff.append(timeOff);
        directory->doctorRules.insert(doctor.id, rules);
        directory->doctors.append({doctor.id, doctor.firstName, doctor.lastName, doctor.displayName(), doctor.specialty,
                                   doctor.slotMinutes, doctor.bufferMinutes});
        directory->staffNames.insert(doctor.id, doctor.displayName());
        directory->largestBuffer = std::max(directory->largestBuffer, doctor.bufferMinutes.value_or(0));
    }
    for (const AppointmentTypeInfo &type : directory->types)
        directory->largestBuffer = std::max(directory->largestBuffer, type.bufferMinutes.value_or(0));
    return directory;
}

} // namespace frontdesk

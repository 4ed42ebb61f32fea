#include "models/services/settingsservice.h"

#include <QJsonArray>

#include "models/services/security/sealer.h"
#include "models/services/settingcodec.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Error unknownSetting(const QString &key)
{
    return Error::invalid(key, u"a setting that frontdesk config list names"_s);
}

/// What a sealed setting is sealed for: a value copied to another clinic or key does not open.
QString fieldName(ClinicId clinic, const QString &key)
{
    return u"settings:"_s + clinic.toString() + u':' + key;
}

QString valueOf(const Directory &directory, const SettingSpec &spec)
{
    return spec.ofClinic ? directory.clinic.*spec.ofClinic : directory.settings.value(spec.key, spec.fallback);
}

} // namespace

QString effectiveSetting(const Directory &directory, const QString &key)
{
    const SettingSpec *spec = findSetting(key);
    Q_ASSERT(spec);
    return spec && !spec->secret ? valueOf(directory, *spec) : QString();
}

int numberSetting(const Directory &directory, const QString &key)
{
    return effectiveSetting(directory, key).toInt();
}

bool flagSetting(const Directory &directory, const QString &key)
{
    return effectiveSetting(directory, key) == "true"_L1;
}

QList<ReminderRule> reminderSchedule(const Directory &directory)
{
    return directory.outreach.schedule;
}

std::optional<QuietHours> quietHours(const Directory &directory)
{
    return directory.outreach.quietHours;
}

Result<Done> SettingsService::set(const QString &key, const QString &value)
{
    const Actor &actor = m_session.actor();
    if (!actor.userId.isNull() && !isAdmin(actor.role))
        return Error::of(ErrorCode::Forbidden);
    const SettingSpec *spec = findSetting(key);
    if (!spec)
        return unknownSetting(key);
    const bool reset = value.trimmed().isEmpty();
    const auto canonical = reset ? std::optional(QString()) : spec->canonical(value);
    if (!canonical || (reset && spec->ofClinic))
        return Error::invalid(key, spec->allowed);
    const QString before = lineOf(*spec).value;
    store(*spec, *canonical);
    const QString after = reset ? spec->fallback : *canonical;
    QJsonObject changes;
    if (!spec->secret)
        changes.insert(u"value"_s, QJsonArray{before, after});
    m_session.record({u"changed"_s, u"setting"_s, key, ChangeOp::Updated, {}, {}, changes, {}});
    return Done{};
}

void SettingsService::store(const SettingSpec &spec, const QString &value)
{
    SettingsStore &settings = m_session.stores().settings;
    const ClinicId clinic = m_session.actor().clinicId;
    if (spec.ofClinic)
        storeInClinic(spec, value);
    else if (value.isEmpty())
        settings.remove(clinic, spec.key);
    else if (spec.secret)
        settings.putSealed(clinic, spec.key, Sealer(m_keys.sealing()).seal(value.toUtf8(), fieldName(clinic, spec.key)),
                           m_session.now());
    else
        settings.put(clinic, spec.key, value, m_session.now());
}

void SettingsService::storeInClinic(const SettingSpec &spec, const QString &value)
{
    Clinic clinic = m_session.directory().clinic;
    clinic.*spec.ofClinic = value;
    m_session.stores().clinics.update(clinic);
}

SettingLine SettingsService::lineOf(const SettingSpec &spec)
{
    const Directory &directory = m_session.directory();
    SettingLine line{spec.key, {}, spec.allowed, spec.secret, true};
    if (spec.secret) {
        line.isDefault = m_session.stores().settings.sealed(directory.clinic.id, spec.key).isEmpty();
        line.value = line.isDefault ? QString() : u"********"_s;
    } else {
        line.isDefault = !spec.ofClinic && !directory.settings.contains(spec.key);
        line.value = valueOf(directory, spec);
    }
    return line;
}

Result<QString> SettingsService::get(const QString &key)
{
    const SettingSpec *spec = findSetting(key);
    return spec ? Result<QString>(lineOf(*spec).value) : unknownSetting(key);
}

QList<SettingLine> SettingsService::list()
{
    QList<SettingLine> lines;
    for (const SettingSpec &spec : settingsTable())
        lines.append(lineOf(spec));
    return lines;
}

Result<QString> SettingsService::secret(const QString &key)
{
    const SettingSpec *spec = findSetting(key);
    if (!spec || !spec->secret)
        return unknownSetting(key);
    const ClinicId clinic = m_session.actor().clinicId;
    const QByteArray sealed = m_session.stores().settings.sealed(clinic, key);
    if (sealed.isEmpty())
        return QString();
    const Result<QByteArray> plain = Sealer(m_keys.sealing()).open(sealed, fieldName(clinic, key));
    return plain ? Result<QString>(QString::fromUtf8(*plain)) : plain.error();
}

} // namespace frontdesk

#pragma once

#include "models/domain/reminderplan.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"
#include "models/services/settingstable.h"

namespace frontdesk {

/// The effective value in canonical spelling: what is set, else the default. The key is one of settingsTable(), and no
/// secret: those give an empty text. Asks no database.
QString effectiveSetting(const Directory &directory, const QString &key);
int numberSetting(const Directory &directory, const QString &key);
bool flagSetting(const Directory &directory, const QString &key);
QList<ReminderRule> reminderSchedule(const Directory &directory);
std::optional<QuietHours> quietHours(const Directory &directory); ///< nullopt: off

/// One line of `config list` and of the settings window.
struct SettingLine {
    QString key;
    QString value; ///< effective; of a secret only whether there is one ("********" or empty)
    QString allowed;
    bool secret = false;
    bool isDefault = true;
};

/// The settings of the actor's clinic. CONTRACT §1 (config), §8, §11.1.
class SettingsService {
public:
    SettingsService(Session &session, const KeyRing &keys) : m_session(session), m_keys(keys) {}

    /// Checks, stores and journals (entity "setting", the key as id, never a secret's value). An empty value goes back to the
    /// default. InvalidField(key, what is allowed), also for an unknown key; Forbidden unless admin or the program.
    Result<Done> set(const QString &key, const QString &value);
    /// As SettingLine::value. InvalidField for an unknown key.
    Result<QString> get(const QString &key);
    QList<SettingLine> list();

    /// A secret in the clear, empty when unset; for gateways, never for an answer or a log. InvalidField when the key is not
    /// a secret's, KeyUnavailable when it does not open.
    Result<QString> secret(const QString &key);

private:
    SettingLine lineOf(const SettingSpec &spec);
    void store(const SettingSpec &spec, const QString &value);
    void storeInClinic(const SettingSpec &spec, const QString &value);

    Session &m_session;
    const KeyRing &m_keys;
};

} // namespace frontdesk

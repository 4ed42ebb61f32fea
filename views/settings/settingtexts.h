#pragma once

#include <QString>

namespace frontdesk {

/// What a setting is to a person.
struct SettingText {
    QString label;
    QString help;    ///< below the field, may be empty
    QString problem; ///< when its value is not allowed
};

/// The words for a setting of settingsTable(); its key where there are none yet.
SettingText settingText(const QString &key);

} // namespace frontdesk

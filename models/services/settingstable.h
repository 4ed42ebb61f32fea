#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

#include "models/domain/clinic.h"

namespace frontdesk {

/// One setting of a clinic. CONTRACT §8, §11.1.
struct SettingSpec {
    QString key;
    QString fallback; ///< what holds while nothing is set, in canonical spelling
    QString allowed;  ///< for people: what a value may be
    /// The canonical one-line spelling of a value, nullopt when it is not allowed. Never called with an empty text.
    std::function<std::optional<QString>(const QString &text)> canonical;
    bool secret = false;                 ///< sealed, never printed
    QString Clinic::*ofClinic = nullptr; ///< kept in the clinic itself; cannot be empty
};

/// All settings by key, in the order in which they are listed.
const QList<SettingSpec> &settingsTable();
/// Null when there is no such setting.
const SettingSpec *findSetting(const QString &key);

} // namespace frontdesk

#pragma once

#include "models/services/settingstable.h"

namespace frontdesk {

/// Makers of settings, one for each kind of value.
namespace settingkind {

SettingSpec text(const QString &key, const QString &fallback = {});
SettingSpec secret(const QString &key);
SettingSpec flag(const QString &key, bool fallback); ///< true or false
SettingSpec number(const QString &key, int fallback, int least, int most);
SettingSpec choice(const QString &key, const QStringList &choices, const QString &fallback = {});
SettingSpec url(const QString &key, const QStringList &schemes);
SettingSpec sender(const QString &key);                                 ///< an e-mail address, also "Name <address>"
SettingSpec listenAddress(const QString &key, const QString &fallback); ///< HOST:PORT
SettingSpec videoTemplate(const QString &key, const QString &fallback); ///< a URL with {token}

} // namespace settingkind

} // namespace frontdesk

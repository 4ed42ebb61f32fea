#pragma once

#include <QDate>

#include "models/domain/channel.h"
#include "views/settings/settingsform.h"

namespace frontdesk {

/// The sections of the settings that are forms; each is made with its editors. `today` is the clinic's.
SettingsForm *clinicSection(SettingsDesk &desk);
SettingsForm *hoursSection(SettingsDesk &desk, QDate today);
SettingsForm *remindersSection(SettingsDesk &desk);
SettingsForm *waitlistSection(SettingsDesk &desk);
SettingsForm *downtimeSection(SettingsDesk &desk);
SettingsForm *networkSection(SettingsDesk &desk);
SettingsForm *gatewaySection(SettingsDesk &desk, Channel channel);
/// Every setting that none of the above has.
bool hasOtherSettings(const SettingsDesk &desk);
SettingsForm *otherSection(SettingsDesk &desk);

} // namespace frontdesk

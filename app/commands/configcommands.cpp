#include "app/commands/configcommands.h"

#include "app/commands/clinicaccess.h"
#include "models/services/settingsservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Runs `work` on the clinic's settings.
template<class F>
auto withSettings(const Result<ClinicAccess> &access, F &&work) -> decltype(work(std::declval<SettingsService &>()))
{
    if (!access)
        return access.error();
    return access->open->write(access->clinic, [&](Session &session) {
        SettingsService settings(session, access->keys);
        return work(settings);
    });
}

} // namespace

ExitCode runSetSetting(const SetSetting &command, const Console &console, const Clock &clock)
{
    const auto access = accessClinic(command.where, command.clinic, clock);
    const bool piped = access && command.value == "-"_L1;
    const QString value = piped ? console.readSecret(command.key).value_or(QString()) : command.value;
    const auto set = withSettings(access, [&](SettingsService &settings) { return settings.set(command.key, value); });
    return set ? ExitCode::Done : console.fail(set.error());
}

ExitCode runGetSetting(const GetSetting &command, const Console &console, const Clock &clock)
{
    const auto access = accessClinic(command.where, command.clinic, clock);
    const auto value = withSettings(access, [&](SettingsService &settings) { return settings.get(command.key); });
    if (!value)
        return console.fail(value.error());
    console.printLine(*value);
    return ExitCode::Done;
}

ExitCode runListSettings(const ListSettings &command, const Console &console, const Clock &clock)
{
    const auto access = accessClinic(command.where, command.clinic, clock);
    const auto lines = withSettings(access, [](SettingsService &settings) {
        return Result<QList<SettingLine>>(settings.list());
    });
    if (!lines)
        return console.fail(lines.error());
    for (const SettingLine &line : *lines)
        console.printLine(line.key + u" = "_s + line.value);
    return ExitCode::Done;
}

} // namespace frontdesk

#include "app/commands/clinicaccess.h"

namespace frontdesk {

Result<ClinicAccess> accessClinic(const DataFolder &where, const QString &clinic, const Clock &clock)
{
    auto open = OpenClinic::open(ClinicFolder(where.path), clock);
    if (!open)
        return open.error();
    const auto keys = (*open)->unlock(where.keyFile);
    if (!keys)
        return keys.error();
    const auto id = (*open)->findClinic(clinic);
    if (!id)
        return id.error();
    return ClinicAccess{std::move(open).value(), *keys, *id};
}

} // namespace frontdesk

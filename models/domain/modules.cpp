#include "models/domain/modules.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QStringList moduleNames()
{
    return {u"appointments"_s,  u"patients"_s,        u"medical_history"_s, u"clinical_notes"_s, u"dental_charts"_s,
            u"prescriptions"_s, u"treatment_plans"_s, u"messages"_s,        u"invoices"_s,       u"notifications"_s};
}

bool isModule(const QString &name)
{
    return moduleNames().contains(name);
}

QStringList defaultModules(Role role)
{
    switch (role) {
    case Role::Patient:
        return {u"appointments"_s,  u"medical_history"_s, u"messages"_s,
                u"prescriptions"_s, u"invoices"_s,        u"notifications"_s};
    case Role::Doctor:
        return {u"appointments"_s, u"patients"_s, u"clinical_notes"_s,  u"dental_charts"_s, u"prescriptions"_s,
                u"messages"_s,     u"invoices"_s, u"treatment_plans"_s, u"notifications"_s};
    case Role::Receptionist:
        return {u"appointments"_s, u"patients"_s, u"messages"_s, u"invoices"_s, u"notifications"_s};
    case Role::Admin:
    case Role::Superadmin:
        return moduleNames();
    }
    Q_UNREACHABLE();
}

} // namespace frontdesk

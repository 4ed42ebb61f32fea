#include "views/common/roletexts.h"

#include <QCoreApplication>
#include <QStringList>

namespace frontdesk {

QString roleName(Role role)
{
    switch (role) {
    case Role::Patient:
        return QCoreApplication::translate("Role", "Patient");
    case Role::Doctor:
        return QCoreApplication::translate("Role", "Doctor");
    case Role::Receptionist:
        return QCoreApplication::translate("Role", "Receptionist");
    case Role::Admin:
        return QCoreApplication::translate("Role", "Administrator");
    case Role::Superadmin:
        return QCoreApplication::translate("Role", "Administrator of all clinics");
    }
    Q_UNREACHABLE();
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString letters = words.first().left(1);
    if (words.size() > 1)
        letters += words.last().left(1);
    return letters.toUpper();
}

} // namespace frontdesk

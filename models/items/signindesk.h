#pragma once

#include <QObject>

#include "models/domain/role.h"
#include "models/items/reply.h"
#include "models/services/actor.h"

namespace frontdesk {

/// Somebody who can sign in at this desk.
struct DeskPerson {
    QString email;
    QString name;
    Role role = Role::Receptionist;
    bool operator==(const DeskPerson &) const = default;
};

/// Who works here and whether a password is theirs. Nobody is signed in. Lives in the GUI thread and never holds it up.
class SignInDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QString clinicName() const = 0;
    /// Staff with an account, by name.
    virtual QList<DeskPerson> people() const = 0;
    /// WrongPassword; TooManyAttempts (args: seconds to wait); Forbidden for patients.
    virtual void signIn(const QString &email, const QString &password, QObject *context, Reply<Actor> done) = 0;
};

} // namespace frontdesk

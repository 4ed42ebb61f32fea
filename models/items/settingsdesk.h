#pragma once

#include <QObject>

#include "models/items/reply.h"
#include "models/services/settingsservice.h"

namespace frontdesk {

/// What the window asks and orders about the clinic's settings, for the person signed in. Lives in the GUI thread.
class SettingsDesk : public QObject {
    Q_OBJECT
public:
    struct NewValue {
        QString key;
        QString value; ///< empty: back to the default; of a secret: away with it
    };

    using QObject::QObject;

    virtual QList<SettingLine> settings() const = 0;
    virtual bool mayChange() const = 0;
    /// All or none. The error is an InvalidField of the first bad key with the others in `also`.
    virtual void change(const QList<NewValue> &values, QObject *context, Reply<Done> done) = 0;

Q_SIGNALS:
    void settingsChanged(); ///< by whomever
};

} // namespace frontdesk

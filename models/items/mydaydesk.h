#pragma once

#include <QObject>

#include "models/domain/id.h"

namespace frontdesk {

/// What a doctor's page asks beyond the calendar's desk: who looks, and what waits in their inbox. GUI thread.
class MyDayDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual UserId me() const = 0;
    virtual int unreadMessages() const = 0; ///< of the person signed in

Q_SIGNALS:
    void messagesChanged();
};

} // namespace frontdesk

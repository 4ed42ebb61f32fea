#pragma once

#include <QString>

namespace frontdesk {

/// Where the calendar keeps what the person signed in wants to find again. GUI thread.
class CalendarMemory {
public:
    virtual ~CalendarMemory() = default;

    virtual QString recall(const QString &key) const = 0; ///< empty when there is nothing
    virtual void keep(const QString &key, const QString &value) = 0;

protected:
    CalendarMemory() = default;
    Q_DISABLE_COPY_MOVE(CalendarMemory)
};

} // namespace frontdesk

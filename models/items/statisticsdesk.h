#pragma once

#include <QObject>

#include "models/domain/statistics.h"
#include "models/domain/timezone.h"
#include "models/items/reply.h"

namespace frontdesk {

/// The figures of a period and of the one before it.
struct ComparedFigures {
    ClinicFigures now;
    ClinicFigures before;
};

/// What the statistics page asks, for the person signed in. Lives in the GUI thread; answers come later, in order.
class StatisticsDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QDate today() const = 0;
    virtual void figures(const Period &period, QObject *context, Reply<ComparedFigures> done) = 0;
};

} // namespace frontdesk

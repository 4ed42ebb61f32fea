#include "app/eventloop.h"

#include <QCoreApplication>

#include "app/stopsignals.h"

namespace frontdesk {

int runEventLoop()
{
    const StopSignals signals;
    QObject::connect(&signals, &StopSignals::received, QCoreApplication::instance(), &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace frontdesk

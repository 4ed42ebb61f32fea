#pragma once

namespace frontdesk {

/// Runs the application's event loop until it is asked to quit, by itself or by the system (SIGTERM, SIGINT).
int runEventLoop();

} // namespace frontdesk

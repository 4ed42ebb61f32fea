// A preload shim: fsync and fdatasync take FRONTDESK_FLUSH_DELAY_US (default 2000) microseconds longer than they do.

#include <dlfcn.h>

#include <chrono>
#include <cstdlib>
#include <thread>

namespace {

using Flush = int (*)(int);

Flush realFlush(const char *name)
{
    return reinterpret_cast<Flush>(::dlsym(RTLD_NEXT, name));
}

void delay()
{
    static const char *const wanted = std::getenv("FRONTDESK_FLUSH_DELAY_US");
    static const std::chrono::microseconds time(wanted ? std::atoi(wanted) : 2000);
    std::this_thread::sleep_for(time);
}

} // namespace

extern "C" int fsync(int descriptor)
{
    static const Flush real = realFlush("fsync");
    delay();
    return real(descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    static const Flush real = realFlush("fdatasync");
    delay();
    return real(descriptor);
}

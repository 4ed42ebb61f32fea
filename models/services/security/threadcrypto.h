#pragma once

namespace frontdesk {

/// Gives back what OpenSSL keeps for the calling thread. For the end of a thread that hashes or encrypts: QThread::wait()
/// returns before such a thread has cleaned up by itself, and the program may end in between.
void releaseThreadCrypto();

} // namespace frontdesk

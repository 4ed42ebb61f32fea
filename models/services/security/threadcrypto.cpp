#include "models/services/security/threadcrypto.h"

#include <openssl/crypto.h>

namespace frontdesk {

void releaseThreadCrypto()
{
    OPENSSL_thread_stop();
}

} // namespace frontdesk

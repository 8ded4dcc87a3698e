// SPDX-License-Identifier: Apache-2.0
#include "app/process_protection.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace cirrusgrid {

void protectProcess()
{
    ::umask(S_IRWXG | S_IRWXO);
#ifdef NDEBUG
    const rlimit none{};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace cirrusgrid

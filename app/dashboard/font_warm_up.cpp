// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/font_warm_up.h"

#ifdef CIRRUSGRID_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace cirrusgrid {

std::jthread warmUpFonts()
{
#ifdef CIRRUSGRID_HAS_FONTCONFIG
    // Safe to be called from any thread, and more than once.
    return std::jthread([] { FcInit(); });
#else
    return {};
#endif
}

} // namespace cirrusgrid

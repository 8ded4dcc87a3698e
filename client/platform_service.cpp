// SPDX-License-Identifier: Apache-2.0
// The interface's meta-object is built in its own room.
#include "client/platform_service.h"

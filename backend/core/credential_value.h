// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/random_source.h"
#include "domain/credential_form.h"
#include "domain/secret.h"

namespace cirrusgrid {

//! New credentials of a CredentialForm.
Secret makeTokenValue(RandomSource &random);
Secret makeSessionValue(RandomSource &random);

} // namespace cirrusgrid

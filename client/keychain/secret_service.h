// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace cirrusgrid {

//! Whether the Secret Service has an entry of \a key under \a program that is locked. Nobody is
//! asked to unlock anything. \a answer is called later, unless \a context is gone by then; with
//! false where there is no Secret Service.
void findLocked(const QString &program, const QString &key, QObject *context,
                std::function<void(bool)> answer);

} // namespace cirrusgrid

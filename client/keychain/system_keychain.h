// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/keychain/keychain.h"

namespace cirrusgrid {

//! The system's: Secret Service or KWallet on Linux, Keychain on macOS, the credential store on
//! Windows.
class SystemKeychain final : public Keychain
{
    Q_OBJECT

public:
    using Keychain::Keychain;

    QFuture<Result<void>> save(QString key, Secret secret) override;
    QFuture<Result<Secret>> read(QString key) override;
    QFuture<Result<void>> remove(QString key) override;
};

} // namespace cirrusgrid

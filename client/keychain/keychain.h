// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"
#include "domain/service_error.h"

#include <QFuture>
#include <QObject>

namespace cirrusgrid {

//! Where secrets are kept for the user between runs. Calls return at once, from the thread that
//! this lives in. Errors: Unsupported where the system has no keychain or it is locked, NotFound.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<void>> save(QString key, Secret secret) = 0;
    virtual QFuture<Result<Secret>> read(QString key) = 0;
    virtual QFuture<Result<void>> remove(QString key) = 0;

signals:
    //! What was to be removed is not there any more, at once or after it was tried again.
    void removed(const QString &key);
    //! It is still there, and nobody else will tell.
    void notRemoved(const QString &key, const cirrusgrid::ServiceError &error);
};

} // namespace cirrusgrid

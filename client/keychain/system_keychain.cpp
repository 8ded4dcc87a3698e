// SPDX-License-Identifier: Apache-2.0
#include "client/keychain/system_keychain.h"

#include "client/keychain/secret_service.h"
#include "domain/promise.h"

#include <qt6keychain/keychain.h>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Under which the system's own keychain program lists our entries.
const QString ServiceName = u"CirrusGrid Dashboard"_s;

ServiceError errorOf(const QKeychain::Job &job)
{
    const auto kind =
        job.error() == QKeychain::EntryNotFound ? ErrorKind::NotFound : ErrorKind::Unsupported;
    return {kind, job.errorString()};
}

template<typename T>
Result<T> resultOf(const QKeychain::Job &job, const std::function<T()> &value)
{
    if (job.error() != QKeychain::NoError)
        return tl::unexpected(errorOf(job));
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return value();
}

//! Whether \a done may say so of an entry that is still there, and locked: one whose unlocking was
//! dismissed is reported as not being there, or as removed.
bool isInDoubt(const QKeychain::Job &done)
{
    return done.error() == QKeychain::EntryNotFound
        || (done.error() == QKeychain::NoError
            && qobject_cast<const QKeychain::DeletePasswordJob *>(&done));
}

template<typename T>
using PromisePtr = std::shared_ptr<Promise<Result<T>>>;

//! \a result, or that the entry of \a key is locked.
template<typename T>
void keepUnlessLocked(const PromisePtr<T> &promise, Result<T> result, const QString &key,
                      QObject *context)
{
    auto kept = std::make_shared<Result<T>>(std::move(result));
    findLocked(ServiceName, key, context, [promise, kept](bool isLocked) {
        if (isLocked)
            promise->keep(failure(ErrorKind::Unsupported, u"the keychain is locked"_s));
        else
            promise->keep(std::move(*kept));
    });
}

//! Starts \a job for \a key, which deletes itself when it is done.
template<typename T>
QFuture<Result<T>> start(QKeychain::Job *job, const QString &key, QObject *context,
                         std::function<T()> value)
{
    const auto promise = std::make_shared<Promise<Result<T>>>();
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [promise, value, key, context](QKeychain::Job *done) {
                         auto result = resultOf<T>(*done, value);
                         if (isInDoubt(*done))
                             keepUnlessLocked<T>(promise, std::move(result), key, context);
                         else
                             promise->keep(std::move(result));
                     });
    job->setKey(key);
    job->start();
    return promise->future();
}

} // namespace

QFuture<Result<void>> SystemKeychain::save(QString key, Secret secret)
{
    auto *job = new QKeychain::WritePasswordJob(ServiceName, this);
    job->setBinaryData(secret.view().toByteArray());
    return start<void>(job, key, this, {});
}

QFuture<Result<Secret>> SystemKeychain::read(QString key)
{
    auto *job = new QKeychain::ReadPasswordJob(ServiceName, this);
    return start<Secret>(job, key, this, [job] {
        QByteArray data = job->binaryData();
        Secret secret{QByteArrayView(data)};
        wipe(data);
        return secret;
    });
}

QFuture<Result<void>> SystemKeychain::remove(QString key)
{
    auto *job = new QKeychain::DeletePasswordJob(ServiceName, this);
    return start<void>(job, key, this, {});
}

} // namespace cirrusgrid

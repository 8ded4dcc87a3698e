// SPDX-License-Identifier: Apache-2.0
#include "client/keychain/system_keychain.h"

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

//! Starts \a job, which deletes itself when it is done.
template<typename T>
QFuture<Result<T>> start(QKeychain::Job *job, std::function<T()> value)
{
    auto promise = std::make_shared<Promise<Result<T>>>();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, value](QKeychain::Job *done) {
        promise->keep(resultOf<T>(*done, value));
    });
    job->start();
    return promise->future();
}

} // namespace

QFuture<Result<void>> SystemKeychain::save(QString key, Secret secret)
{
    auto *job = new QKeychain::WritePasswordJob(ServiceName, this);
    job->setKey(key);
    job->setBinaryData(secret.view().toByteArray());
    return start<void>(job, {});
}

QFuture<Result<Secret>> SystemKeychain::read(QString key)
{
    auto *job = new QKeychain::ReadPasswordJob(ServiceName, this);
    job->setKey(key);
    return start<Secret>(job, [job] {
        QByteArray data = job->binaryData();
        Secret secret{QByteArrayView(data)};
        wipe(data);
        return secret;
    });
}

QFuture<Result<void>> SystemKeychain::remove(QString key)
{
    auto *job = new QKeychain::DeletePasswordJob(ServiceName, this);
    job->setKey(key);
    return start<void>(job, {});
}

} // namespace cirrusgrid

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/promise.h"

#include <QObject>

#include <memory>

namespace cirrusgrid {

//! One call of a remote platform while it is under way. Deleted before its end, it takes the
//! requests made for it along, and its future is cancelled.
template<typename T>
class Job final : public QObject
{
public:
    //! The promise is kept in the thread of \a context.
    Job(QObject *context, std::shared_ptr<Promise<Result<T>>> promise, QObject *parent)
        : QObject(parent)
        , m_context(context)
        , m_promise(std::move(promise))
    {
    }

    void finish(Result<T> result)
    {
        keepInThreadOf(m_context, std::move(m_promise), std::move(result));
        deleteLater();
    }
    void fail(const ServiceError &error) { finish(tl::unexpected(error)); }

private:
    QObject *m_context;
    std::shared_ptr<Promise<Result<T>>> m_promise;
};

} // namespace cirrusgrid

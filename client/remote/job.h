// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"

#include <QObject>

#include <memory>

namespace cirrusgrid {

//! One call of RemotePlatformService while it is under way. Deleted before its end, it takes the
//! requests made for it along, and its future is cancelled.
template<typename T>
class Job final : public QObject
{
public:
    //! The answer is given in the thread of \a service.
    Job(QObject *service, std::shared_ptr<Answer<T>> answer, QObject *parent)
        : QObject(parent)
        , m_service(service)
        , m_answer(std::move(answer))
    {
    }

    void give(Result<T> result)
    {
        giveInThreadOf(m_service, std::move(m_answer), std::move(result));
        deleteLater();
    }
    void fail(const ServiceError &error) { give(tl::unexpected(error)); }

private:
    QObject *m_service;
    std::shared_ptr<Answer<T>> m_answer;
};

} // namespace cirrusgrid

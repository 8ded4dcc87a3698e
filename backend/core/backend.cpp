// SPDX-License-Identifier: Apache-2.0
#include "backend/core/backend.h"

namespace cirrusgrid {

namespace {

//! A database that is away is told by every call; a log that has a line for each fills a disk.
constexpr std::chrono::milliseconds ReportInterval{std::chrono::minutes(1)};

} // namespace

Result<std::unique_ptr<Backend>> Backend::open(const BackendSetup &setup)
{
    auto operations = Operations::open(setup);
    if (!operations)
        return tl::unexpected(operations.error());
    return std::unique_ptr<Backend>(new Backend(std::move(*operations)));
}

Backend::Backend(std::unique_ptr<Operations> operations)
    : m_operations(std::move(operations))
    , m_upkeep(*m_operations, Upkeep::Scope::Everything)
    , m_passwordWorker(m_operations->setup())
{
    m_operations->setListener([this](const Change &change) { emit changed(change); });
    connect(&m_passwordWorker, &PasswordWorker::changed, this, &Backend::changed);
    connect(&m_passwordWorker, &PasswordWorker::upkeepFailed, this, &Backend::report);
    connect(&m_upkeep, &Upkeep::failed, this, &Backend::report);
    connect(&m_upkeep, &Upkeep::changedOutside, this, [this] {
        for (const auto kind : {ChangeKind::Tokens, ChangeKind::Environments, ChangeKind::Activity})
            emit changed({kind, 0});
    });
}

void Backend::postPasswordCall(PasswordWorker::Body body, CallerRank rank,
                               std::function<bool()> isWanted)
{
    flushEarlierCalls();
    m_passwordWorker.post(std::move(body), rank, std::move(isWanted));
}

void Backend::flushEarlierCalls()
{
    if (const auto flushed = m_operations->flush(); !flushed)
        report(flushed.error().text);
}

void Backend::report(const QString &problem)
{
    if (problem == m_reported && !m_sinceReport.hasExpired(ReportInterval.count()))
        return;
    m_reported = problem;
    m_sinceReport.start();
    emit upkeepFailed(problem);
}

} // namespace cirrusgrid

// SPDX-License-Identifier: Apache-2.0
#include "client/local/local_worker.h"

#include "backend/core/administration.h"
#include "backend/core/sample_data.h"
#include "domain/built_in_catalogue.h"
#include "wire/paths.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHostAddress>
#include <QUrl>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr int PortsTried = 20;

} // namespace

LocalWorker::LocalWorker(LocalPlatformOptions options, std::shared_ptr<const Clock> clock)
    : m_options(std::move(options))
    , m_clock(std::move(clock))
{
}

LocalWorker::~LocalWorker() = default;

ClientInfo LocalWorker::client()
{
    return {u"localhost"_s, u"CirrusGrid Dashboard"_s, u"localhost"_s};
}

Result<Backend *> LocalWorker::backend() const
{
    if (!m_backend)
        return failure(ErrorKind::Offline, u"the platform is not open"_s);
    return m_backend.get();
}

Result<PlatformState> LocalWorker::open()
{
    if (!m_backend) {
        if (auto opened = openBackend(); !opened)
            return tl::unexpected(opened.error());
        if (auto served = serveApi(); !served)
            return tl::unexpected(served.error());
    }
    return m_backend->operations().hasAccounts().map([this](bool hasAccounts) {
        return PlatformState{hasAccounts, m_apiBaseUrl};
    });
}

Result<BackendSetup> LocalWorker::makeSetup() const
{
    auto catalogue = builtInCatalogue();
    if (!catalogue)
        return failure(ErrorKind::Storage, catalogue.error().text);
    std::shared_ptr<RandomSource> random = std::make_shared<SystemRandom>();
    if (m_options.seed)
        random = std::make_shared<SeededRandom>(*m_options.seed);
    return BackendSetup{.database = DatabaseAddress::sqlite(m_options.sqliteFile),
                        .catalogue = *catalogue,
                        .clock = m_clock,
                        .random = random};
}

Result<void> LocalWorker::openBackend()
{
    const auto setup = makeSetup();
    if (!setup)
        return tl::unexpected(setup.error());
    if (m_options.demo && !QFileInfo::exists(m_options.sqliteFile)) {
        if (auto filled = addDemoData(*setup, *m_options.demo); !filled)
            return filled;
    }
    auto backend = Backend::open(*setup);
    if (!backend)
        return tl::unexpected(backend.error());
    m_backend = std::move(*backend);
    connect(m_backend.get(), &Backend::changed, this, &LocalWorker::changed);
    m_endpoints = std::make_unique<EndpointTable>(*setup->catalogue);
    return {};
}

Result<void> LocalWorker::serveApi()
{
    if (m_options.apiAddress.isEmpty())
        return {};
    const QUrl url(u"http://"_s + m_options.apiAddress);
    const QHostAddress address(url.host());
    if (address.isNull() || !address.isLoopback() || url.port() < 0) {
        return failure(ErrorKind::InvalidInput,
                       u"%1 isn't a loopback address with a port, such as 127.0.0.1:8480"_s.arg(
                           m_options.apiAddress),
                       u"serve-api"_s);
    }
    m_server = std::make_unique<HttpServer>(*m_backend);
    Checked<quint16> port = problem({});
    const int tries = m_options.triesNextPorts ? PortsTried : 1;
    for (int i = 0; i < tries && !port; ++i)
        port = m_server->listenOn(address, static_cast<quint16>(url.port() + i));
    if (!port)
        return failure(ErrorKind::Offline, port.error().text);
    m_apiBaseUrl = u"http://%1:%2"_s.arg(url.host()).arg(*port);
    return {};
}

Result<void> LocalWorker::registerAccount(Credentials credentials)
{
    const auto opened = backend();
    if (!opened)
        return tl::unexpected(opened.error());
    auto administration = Administration::open((*opened)->operations().setup());
    if (!administration)
        return tl::unexpected(administration.error());
    NewAccount account{.login = credentials.login, .password = std::move(credentials.password)};
    account.hasSampleEnvironments = true;
    return withMethod<void>({}, (*administration)->addAccount(account));
}

Result<SignedIn> LocalWorker::resume(Secret session)
{
    const auto opened = backend();
    if (!opened)
        return tl::unexpected(opened.error());
    auto account = (*opened)->operations().account(session.view());
    if (!account)
        return withMethod<SignedIn>({}, tl::unexpected(account.error()));
    return SignedIn{.account = *account, .session = std::move(session)};
}

Result<ApiResponse> LocalWorker::callWithToken(const Secret &token, const ApiRequest &request)
{
    const auto opened = backend();
    if (!opened)
        return tl::unexpected(opened.error());
    auto &operations = (*opened)->operations();
    const QByteArray path = wire::pathOf(request.method);
    const auto *entry = m_endpoints->find(path);
    if (!entry) {
        return withMethod<ApiResponse>(
            request.method,
            failure(ErrorKind::NotFound, u"there is no method %1"_s.arg(request.method)));
    }
    wire::Parameters parameters;
    auto added = parameters.add("session", token.view().toByteArray());
    for (const auto &[name, value] : request.parameters) {
        if (added)
            added = parameters.add(name.toUtf8(), value.toUtf8());
    }
    if (!added)
        return withMethod<ApiResponse>(request.method, tl::unexpected(added.error()));
    QElapsedTimer timer;
    timer.start();
    const auto result =
        EndpointTable::call(*entry, operations, parameters, {{}, client().userAgent.toUtf8()});
    // A seeded run is the same every time, to the digit.
    const std::chrono::milliseconds took(m_options.seed ? 1 : timer.elapsed());
    // So that the activity shows the call at once; what can't be written now is kept, and told by
    // the upkeep.
    (void)operations.flush();
    return ApiResponse{result.code, result.body, took};
}

} // namespace cirrusgrid

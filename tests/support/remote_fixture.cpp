// SPDX-License-Identifier: Apache-2.0
#include "tests/support/remote_fixture.h"

#include "tests/support/driver.h"

#include <QApplication>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

ConnectionPtr connectionOver(const FaultProxy &proxy)
{
    auto options = proxy.remote();
    options.readTime = std::chrono::milliseconds(2000);
    options.changeTime = std::chrono::milliseconds(2000);
    // So that a slow machine meets it before the time is over.
    options.maxResponseBytes = 4ll * 1024 * 1024;
    options.readPauses = QList<std::chrono::milliseconds>(1, std::chrono::milliseconds(20));
    return std::make_shared<RemoteConnection>(options);
}

} // namespace

RemoteFixture::RemoteFixture(CertificateFlaw flaw)
    : m_platform(PlatformProcess::Transport::Http, {}, "demo")
    , m_proxy(makeCertificate(m_folder.path(), flaw), m_platform.port())
    , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_host(std::make_unique<DashboardHost>(connectionOver(m_proxy), &m_settings))
{
    const auto id = m_host->platforms().add(u"Acme Cloud"_s, m_proxy.remote().url.toString(), {});
    m_host->openWindow(id.value());
    auto &window = m_host->window();
    window.resize(1180, 760);
    window.show();
    drive::activate(&window);
    m_host->controller().start(std::nullopt);
    drive::find<QWidget>(u"connectDialog"_s);
}

void RemoteFixture::enterCredentials()
{
    drive::type(u"loginEdit"_s, u"op@example.com"_s);
    drive::type(u"passwordEdit"_s, u"demo"_s);
    drive::click(u"connectButton"_s);
}

void RemoteFixture::openTokens()
{
    enterCredentials();
    drive::waitUntilGone(u"connectDialog"_s);
    drive::waitFor("the platform's data", [this] {
        return models().catalogue() && models().environments()->rowCount() == 3;
    });
    page().showSettings(true);
    drive::find<QWidget>(u"accessTokensTab"_s);
}

QStringList RemoteFixture::tokensThere()
{
    m_proxy.clearFaults();
    RemoteConnection beside(m_proxy.remote());
    const auto session =
        drive::answerOf(beside.call(calls::SignIn{{u"op@example.com"_s, Secret("demo")}}));
    if (!session)
        return QStringList(u"can't sign in"_s);
    const auto tokens = drive::answerOf((*session)->call(calls::GetTokens{}));
    QStringList names;
    for (const auto &token : *tokens)
        names.append(token.description);
    return names;
}

} // namespace cirrusgrid

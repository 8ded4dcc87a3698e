// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dashboard_host.h"

#include <QApplication>

namespace cirrusgrid {

DashboardHost::DashboardHost(ConnectionPtr connection, QSettings *settings)
    : m_settings(settings)
    , m_preferences(settings)
    , m_platforms(settings)
    , m_directory(std::move(connection))
{
}

DashboardHost::~DashboardHost() { closeWindow(); }

DashboardPage *DashboardHost::makePage()
{
    return new DashboardPage({.controller = *m_controller,
                              .directory = m_directory,
                              .platforms = m_platforms,
                              .preferences = m_preferences,
                              .clipboard = m_clipboard,
                              .settings = m_settings});
}

void DashboardHost::openWindow(const QString &platformId)
{
    closeWindow();
    m_controller =
        std::make_unique<SessionController>(m_directory, m_platforms, nullptr, platformId);
    connect(m_controller.get(), &SessionController::modelsReplaced, this, [this] {
        m_page = makePage();
        m_window->setPage(m_page);
    });
    m_window = std::make_unique<DashboardWindow>(m_settings);
    m_page = makePage();
    m_window->setPage(m_page);
}

void DashboardHost::closeWindow()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_controller.reset();
}

void DashboardHost::remakePage()
{
    auto *page = makePage();
    page->continueFrom(*m_page);
    m_window->setPage(page);
    m_page = page;
}

} // namespace cirrusgrid

// SPDX-License-Identifier: Apache-2.0
#include "tests/monkey/stage.h"

#include "tests/support/driver.h"

#include <QApplication>

namespace cirrusgrid::monkey {

Stage::Stage()
    : m_language(m_demo.preferences(), {}, nullptr)
    , m_theme(m_demo.preferences(), std::nullopt, nullptr)
{
    QObject::connect(
        &m_language, &LanguageSwitch::languageChanged, &m_demo.host(),
        [this] { m_demo.host().remakePage(); }, Qt::QueuedConnection);
    m_demo.openTokens();
    settle();
    m_stalls.restart();
}

QWidget *Stage::topWindow()
{
    if (auto *popup = QApplication::activePopupWidget())
        return popup;
    if (auto *modal = QApplication::activeModalWidget())
        return modal;
    return m_demo.window().isVisible() ? &m_demo.window() : nullptr;
}

void Stage::setFaults(const QString &faults)
{
    m_faults = faults;
    m_demo.setFaults(faults);
    // What was lost meanwhile is read again: from now on the list has to be the platform's.
    if (faults.isEmpty())
        m_demo.models().refreshAll();
}

void Stage::settle()
{
    // The platform works one call after the other, so what was asked before this one is answered,
    // too. What an answer makes the window ask is in the second round.
    for (int round = 0; round < 2; ++round) {
        QCoreApplication::processEvents();
        if (m_demo.sessionPtr())
            drive::answerOf(m_demo.session().call(calls::GetTokens{}));
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

std::optional<QList<Token>> Stage::tokensOfPlatform()
{
    if (hasFaults() || !m_demo.sessionPtr() || !m_demo.models().isStarted())
        return {};
    auto tokens = drive::answerOf(m_demo.session().call(calls::GetTokens{}));
    if (!tokens)
        return {};
    return std::move(*tokens);
}

} // namespace cirrusgrid::monkey

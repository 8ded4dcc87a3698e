// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo_fixture.h"

#include "tests/support/driver.h"
#include "domain/built_in_catalogue.h"
#include "backend/core/sample_data.h"
#include "backend/core/totp.h"
#include "backend/store/account_store.h"
#include "ui/accessibility/accessibility.h"
#include "ui/style/cirrus_style.h"
#include "ui/accessibility/focus_order.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QListWidget>
#include <QTranslator>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

void setUpLook(bool isDark)
{
    auto *words = new QTranslator(qApp);
    if (words->load(u":/cirrusgrid/translations/cirrusgrid_en.qm"_s))
        QApplication::installTranslator(words);
    installAccessibility();
    new FocusOrder(qApp);
    QApplication::setStyle(new CirrusStyle);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    qApp->setProperty(FixedFontProperty, u"DejaVu Sans Mono"_s);
    QApplication::setPalette(themePalette(isDark));
    QApplication::setCursorFlashTime(0);
}

DemoFixture::DemoFixture(FixtureAccount account, int extraTokens)
    : m_settings(
        std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat))
{
    m_preferences = std::make_unique<Preferences>(m_settings.get());
    LocalPlatformOptions options;
    options.sqliteFile = m_folder.filePath(u"platform.sqlite"_s);
    if (account == FixtureAccount::Demo)
        fillDemo(extraTokens);
    options.fixedTime = DemoTime;
    options.seed = 1;
    m_service = std::make_unique<LocalPlatformService>(options);
    m_faulty = std::make_unique<FaultyPlatformService>(*m_service);
    m_platforms = std::make_unique<Platforms>(m_settings.get());
    m_directory = std::make_unique<SinglePlatform>(*m_faulty);
    openWindow();
    switch (account) {
    case FixtureAccount::Demo:
        signIn(7 + extraTokens);
        return;
    case FixtureAccount::None:
        m_page->start(std::nullopt);
        return;
    }
}

void DemoFixture::openWindow()
{
    m_window = std::make_unique<DashboardWindow>(m_settings.get());
    m_page = new DashboardPage({*m_directory, *m_platforms, *m_preferences, m_settings.get()},
                               LocalPlatformId);
    m_window->setPage(m_page);
    // As on a screen of 1920 by 1080.
    const QSize room(1900, 1016);
    m_window->resize((QSize(1180, 760) * m_window->font().pixelSize() / 13).boundedTo(room));
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

void DemoFixture::signIn(int tokens)
{
    m_page->start(Credentials{DemoLogin, Secret(DemoPassword)});
    drive::waitFor("the demo's tokens", [this, tokens] {
        return models().catalogue() && models().tokens()->rowCount() == tokens
            && models().environments()->rowCount() == 5 && models().activity()->rowCount() > 0;
    });
}

void DemoFixture::openAgain()
{
    const int tokens = models().tokens()->rowCount();
    m_window->close();
    openWindow();
    signIn(tokens);
}

void DemoFixture::fillDemo(int extraTokens)
{
    const auto catalogue = *builtInCatalogue();
    const QString file = m_folder.filePath(u"platform.sqlite"_s);
    const auto filled = addDemoData({DatabaseAddress::sqlite(file),
                                     catalogue,
                                     std::make_shared<FixedClock>(DemoTime),
                                     std::make_shared<SeededRandom>(2),
                                     {}},
                                    DemoState::Usual, extraTokens);
    if (!filled)
        throw std::runtime_error(filled.error().text.toStdString());
}

void DemoFixture::setFaults(const QString &text) { m_faulty->setFaults(*faultsFromText(text)); }

QString DemoFixture::appCode(int halfMinutes) const
{
    Database database(DatabaseAddress::sqlite(m_folder.filePath(u"platform.sqlite"_s)));
    const auto row = AccountStore(database).byLogin(DemoLogin);
    return totpCode(row->totpKey, DemoTime + std::chrono::seconds(30 * halfMinutes)).revealed();
}

void DemoFixture::openTokens()
{
    m_page->showSettings(true);
    drive::find<QWidget>(u"accessTokensTab"_s);
}

void DemoFixture::openSection(const QString &key)
{
    m_page->openSection(key);
    const auto *sections = drive::find<QListWidget>(u"settingsTabs"_s);
    if (sections->currentItem()->data(Qt::UserRole) != key)
        throw std::runtime_error("no section " + key.toStdString());
}

} // namespace cirrusgrid

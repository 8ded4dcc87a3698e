// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo_fixture.h"

#include "backend/core/sample_data.h"
#include "backend/core/totp.h"
#include "backend/store/account_store.h"
#include "domain/built_in_catalogue.h"
#include "tests/support/driver.h"
#include "ui/accessibility/accessibility.h"
#include "ui/accessibility/focus_order.h"
#include "ui/style/cirrus_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/screen_fit.h"

#include <QApplication>
#include <QListWidget>
#include <QTranslator>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

void setUpLook(Theme theme)
{
    auto *words = new QTranslator(qApp);
    if (words->load(u":/cirrusgrid/translations/cirrusgrid_en.qm"_s))
        QApplication::installTranslator(words);
    installAccessibility();
    new FocusOrder(qApp);
    new ScreenFit(qApp);
    qApp->setProperty(ScreenSizeProperty, QSize(4000, 3000));
    QApplication::setStyle(new CirrusStyle);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    qApp->setProperty(FixedFontProperty, u"DejaVu Sans Mono"_s);
    QApplication::setPalette(themePalette(theme));
    QApplication::setCursorFlashTime(0);
}

DemoFixture::DemoFixture(FixtureAccount account, int extraTokens)
    : m_settings(
        std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat))
{
    LocalPlatformOptions options;
    options.sqliteFile = m_folder.filePath(u"platform.sqlite"_s);
    if (account == FixtureAccount::Demo)
        fillDemo(extraTokens);
    options.fixedTime = DemoTime;
    options.seed = 1;
    m_local = std::make_shared<LocalConnection>(options);
    m_faults = std::make_shared<FaultPlan>();
    const auto kept = std::make_shared<ForwardingConnection>(m_local, [this](SessionPtr session) {
        m_session = session;
        return session;
    });
    m_host = std::make_unique<DashboardHost>(std::make_shared<FaultyConnection>(kept, m_faults),
                                             m_settings.get());
    openWindow();
    switch (account) {
    case FixtureAccount::Demo:
        signIn(7 + extraTokens);
        return;
    case FixtureAccount::None:
        m_host->controller().start(std::nullopt);
        return;
    }
}

void DemoFixture::openWindow()
{
    m_host->openWindow();
    auto &window = m_host->window();
    // As on a screen of 1920 by 1080; once it was closed, its place is remembered.
    const QSize room(1900, 1016);
    if (!m_settings->contains(u"window/geometry"_s))
        window.resize((QSize(1180, 760) * window.font().pixelSize() / 13).boundedTo(room));
    window.show();
    drive::activate(&window);
}

void DemoFixture::signIn(int tokens)
{
    m_host->controller().start(Credentials{DemoLogin, Secret(DemoPassword)});
    drive::waitFor("the demo's tokens", [this, tokens] {
        return models().catalogue() && models().tokens()->rowCount() == tokens
            && models().environments()->rowCount() == 5 && models().activity()->rowCount() > 0;
    });
}

void DemoFixture::openAgain()
{
    const int tokens = models().tokens()->rowCount();
    openWindow();
    signIn(tokens);
}

void DemoFixture::fillDemo(int extraTokens)
{
    const auto catalogue = *builtInCatalogue();
    const QString file = m_folder.filePath(u"platform.sqlite"_s);
    const auto filled = addDemoData({.database = DatabaseAddress::sqlite(file),
                                     .catalogue = catalogue,
                                     .clock = std::make_shared<FixedClock>(DemoTime),
                                     .random = std::make_shared<SeededRandom>(2)},
                                    DemoState::Default, extraTokens);
    if (!filled)
        throw std::runtime_error(filled.error().text.toStdString());
}

void DemoFixture::setFaults(const QString &text) { m_faults->setFaults(*faultsFromText(text)); }

QString DemoFixture::appCode(int halfMinutes) const
{
    Database database(DatabaseAddress::sqlite(m_folder.filePath(u"platform.sqlite"_s)));
    const auto row = AccountStore(database).byLogin(DemoLogin);
    return totpCode(row->totpKey, DemoTime + std::chrono::seconds(30 * halfMinutes)).revealed();
}

void DemoFixture::openTokens()
{
    page().showSettings(true);
    drive::find<QWidget>(u"accessTokensTab"_s);
}

void DemoFixture::openSection(const QString &key)
{
    page().openSection(key);
    const auto *sections = drive::find<QListWidget>(u"settingsTabs"_s);
    if (sections->currentItem()->data(Qt::UserRole) != key)
        throw std::runtime_error("no section " + key.toStdString());
}

} // namespace cirrusgrid

// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo_stage.h"

#include "services/core/sample_data.h"
#include "tests/support/driver.h"
#include "ui/common/cirrus_style.h"
#include "ui/common/combo_box_accessibility.h"
#include "ui/common/theme.h"

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
    installComboBoxAccessibility();
    QApplication::setStyle(new CirrusStyle);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setPalette(themePalette(isDark));
    QApplication::setCursorFlashTime(0);
}

DemoStage::DemoStage(StageAccount account)
    : m_settings(
        std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat))
{
    m_preferences = std::make_unique<Preferences>(m_settings.get());
    LocalPlatformOptions options;
    options.sqliteFile = m_folder.filePath(u"platform.sqlite"_s);
    options.isDemo = account == StageAccount::Demo;
    options.fixedTime = DemoTime;
    options.seed = 1;
    m_service = std::make_unique<LocalPlatformService>(options);
    m_window = std::make_unique<DashboardWindow>(*m_service, *m_preferences, m_settings.get());
    m_window->resize(1180, 760);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    switch (account) {
    case StageAccount::Demo:
        m_window->start(Credentials{DemoLogin, Secret(DemoPassword)});
        drive::waitFor("the demo's tokens", [this] {
            return models().catalogue() && models().tokens()->rowCount() == 7
                && models().environments()->rowCount() == 5 && models().activity()->rowCount() > 0;
        });
        return;
    case StageAccount::None:
        m_window->start(std::nullopt);
        return;
    }
}

void DemoStage::openTokens()
{
    m_window->showSettings(true);
    drive::find<QWidget>(u"tokenTable"_s);
}

void DemoStage::openSection(const QString &title)
{
    m_window->showSettings(true);
    auto *sections = drive::find<QListWidget>(u"settingsTabs"_s);
    const auto found = sections->findItems(title, Qt::MatchExactly);
    if (found.size() != 1)
        throw std::runtime_error("no section " + title.toStdString());
    sections->setCurrentItem(found.first());
}

} // namespace cirrusgrid

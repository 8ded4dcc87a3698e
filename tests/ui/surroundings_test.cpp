// SPDX-License-Identifier: Apache-2.0
#include "models/preferences.h"
#include "models/token_model.h"
#include "tests/support/catch.h"
#include "tests/ui/steps.h"
#include "ui/shell/language_switch.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

QString chosen(const QString &combo) { return drive::find<QComboBox>(combo)->currentText(); }

//! The columns of a list as another version would keep them.
QByteArray columnsOf(int count)
{
    QStandardItemModel model(1, count);
    QTableView table;
    table.setModel(&model);
    table.horizontalHeader()->hideSection(1);
    table.horizontalHeader()->hideSection(2);
    return table.horizontalHeader()->saveState();
}

} // namespace

TEST_CASE("settings of a newer version are used as far as they are known, and the rest is kept")
{
    const QList<std::pair<QString, QVariant>> newer{
        {u"preferences/theme"_s, u"sepia"_s},    {u"preferences/density"_s, u"roomy"_s},
        {u"settings/section"_s, u"billing"_s},   {u"environments/groups"_s, u"by owner"_s},
        {u"preferences/clipboardSeconds"_s, 45}, {u"preferences/expiryNoticeDays"_s, 21}};
    DemoFixture fixture;
    QSettings settings(fixture.folder() + u"/settings.ini"_s, QSettings::IniFormat);
    for (const auto &[key, value] : newer)
        settings.setValue(key, value);
    fixture.openAgain();
    // The section is unknown, too.
    fixture.page().showSettings(true);
    drive::find<QWidget>(u"accountTab"_s);
    fixture.openSection(u"preferences"_s);
    CHECK(chosen(u"themeCombo"_s) == u"System default"_s);
    CHECK(chosen(u"densityCombo"_s) == u"Comfortable"_s);
    // What is in effect is what is shown.
    CHECK(fixture.preferences().clipboardTime() == std::chrono::seconds(45));
    CHECK(chosen(u"clipboardTimeCombo"_s) == u"45 seconds"_s);
    CHECK(fixture.preferences().expiryNotice() == std::chrono::days(21));
    CHECK(chosen(u"expiryNoticeCombo"_s) == u"21 days"_s);
    fixture.preferences().setExpiryNotice(std::chrono::days(7));
    for (const auto &[key, value] : newer.first(5)) {
        INFO(key.toStdString());
        CHECK((key == "settings/section"_L1 || settings.value(key) == value));
    }
}

TEST_CASE("a language that this version has no words for is the system's, with its numbers")
{
    const auto usual = QLocale();
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Preferences preferences(&settings);
    preferences.setLanguage({});
    const LanguageSwitch system(preferences, {}, nullptr);
    const QLocale systems;
    // From right to left, with digits of its own.
    preferences.setLanguage(u"fa"_s);
    const LanguageSwitch unknown(preferences, {}, nullptr);
    CHECK(QApplication::layoutDirection() == systems.textDirection());
    CHECK(QLocale() == systems);
    CHECK(preferences.language() == u"fa"_s);
    QLocale::setDefault(usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE(
    "a list whose columns another version kept has its own columns, and hides what was hidden")
{
    for (const int count : {5, 9}) {
        INFO(count << " columns");
        DemoFixture fixture;
        fixture.openTokens();
        const int columns = steps::tokenTable()->model()->columnCount();
        REQUIRE(columns != count);
        QSettings settings(fixture.folder() + u"/settings.ini"_s, QSettings::IniFormat);
        settings.setValue(u"accessTokens/columns"_s, columnsOf(count));
        settings.setValue(u"accessTokens/columnsSized"_s, QVariantList{42, -3, u"x"_s});
        fixture.openAgain();
        fixture.openTokens();
        const auto *header = steps::tokenTable()->horizontalHeader();
        CHECK(header->count() == columns);
        for (int column = 0; column < columns; ++column) {
            INFO("column " << column);
            CHECK(header->isSectionHidden(column) == (column == 1 || column == 2));
            CHECK((header->isSectionHidden(column) || header->sectionSize(column) > 0));
        }
        CHECK(steps::shownTokens().size() == 7);
    }
}

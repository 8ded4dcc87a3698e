// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/ui/steps.h"
#include "ui/shell/environment_delegate.h"
#include "ui/shell/language_switch.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSet>
#include <QTableView>

//! What lists look like, and the room they have.

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

int wholeRows(const QTableView &table)
{
    int count = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QRect place = table.visualRect(table.model()->index(row, 0));
        count += table.viewport()->rect().contains(place) ? 1 : 0;
    }
    return count;
}

//! How far the darkest pixel of the line is from the ground.
int inkIn(const QImage &picture, int y)
{
    int most = 0;
    for (int x = 8; x < picture.width() - 8; ++x)
        most = std::max(most, 255 - qGray(picture.pixel(x, y)));
    return most;
}

} // namespace

TEST_CASE("each status of an environment has a mark of its own")
{
    QSet<QByteArray> marks;
    int statuses = 0;
    for (int number = 0; number < 64; ++number) {
        const auto status = static_cast<EnvironmentStatus>(number);
        if (statusText(status) == statusText(EnvironmentStatus::Unknown)
            && status != EnvironmentStatus::Unknown)
            continue;
        ++statuses;
        QImage picture(64, 64, QImage::Format_ARGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintIcon(&painter, picture.rect(), statusIcon(status), Qt::black);
        painter.end();
        marks.insert(
            QByteArray(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes()));
    }
    CHECK(statuses == 15);
    CHECK(marks.size() == statuses);
}

TEST_CASE("on a small screen the settings can be given the room of the environments, and keep it")
{
    DemoFixture fixture;
    fixture.window().resize(1024, 640);
    fixture.openTokens();
    CHECK(wholeRows(*steps::tokenTable()) < 5);
    drive::press(steps::tokenTable(), Qt::Key_F11);
    drive::waitUntilGone(u"environmentTable"_s);
    QCoreApplication::processEvents();
    CHECK(wholeRows(*steps::tokenTable()) >= 5);
    CHECK(drive::find<QAbstractButton>(u"expandSettingsButton"_s)->isChecked());
    drive::press(steps::tokenTable(), Qt::Key_Escape);
    drive::find<QWidget>(u"environmentTable"_s);

    fixture.openAgain();
    fixture.openTokens();
    CHECK_FALSE(drive::visibleWidget(u"environmentTable"_s));
    drive::click(u"expandSettingsButton"_s);
    drive::find<QWidget>(u"environmentTable"_s);
    fixture.openAgain();
    fixture.openTokens();
    CHECK(drive::visibleWidget(u"environmentTable"_s));
}

TEST_CASE("the keyboard is never left in what the settings cover")
{
    DemoFixture fixture;
    fixture.openTokens();
    auto *environments = drive::find<QTableView>(u"environmentTable"_s);
    drive::focus(environments);
    drive::press(environments, Qt::Key_F11);
    drive::waitUntilGone(u"environmentTable"_s);
    drive::waitFor("the keyboard in the settings", [] { return steps::tokenTable()->hasFocus(); });
}

TEST_CASE("a row that the list's edge cuts fades out, and whole ones don't")
{
    DemoFixture fixture(FixtureAccount::Demo, 60);
    fixture.openTokens();
    auto *table = steps::tokenTable();
    const int row = table->rowHeight(0);
    const auto bottomInk = [&] {
        const QImage picture = table->viewport()->grab().toImage();
        return inkIn(picture, picture.height() - 2);
    };
    // Any text at the last lines, wherever the list is scrolled to.
    int faded = 0;
    int whole = 0;
    for (int offset = 0; offset < row; ++offset) {
        table->verticalScrollBar()->setValue(offset);
        const int cut = (table->viewport()->height() + offset) % row;
        if (cut > row / 3 && cut < 2 * row / 3)
            faded = std::max(faded, bottomInk());
    }
    table->verticalScrollBar()->setValue(0);
    const QImage picture = table->viewport()->grab().toImage();
    for (int y = row / 3; y < 2 * row / 3; ++y)
        whole = std::max(whole, inkIn(picture, row + y));
    CHECK(whole > 120);
    CHECK(faded < 60);
}

TEST_CASE("large numbers have the language's separators, and Latin digits")
{
    const auto before = QLocale();
    const auto again = qScopeGuard([&] { QLocale::setDefault(before); });
    DemoFixture fixture(FixtureAccount::Demo, 1500);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    fixture.openTokens();
    steps::tokenTable()->selectAll();
    CHECK(drive::textOf(u"tokenStatusLabel"_s).startsWith(u"1,507 of 100 tokens"_s));
    CHECK(drive::textOf(u"tokenStatusLabel"_s).endsWith(u"1,507 selected"_s));
    QLocale::setDefault(QLocale(QLocale::German));
    steps::tokenTable()->clearSelection();
    CHECK(drive::textOf(u"tokenStatusLabel"_s).startsWith(u"1.507 of 100"_s));
    {
        const auto leftAgain =
            qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        const LanguageSwitch arabic(fixture.preferences(), u"ar"_s, nullptr);
        CHECK(QLocale().toString(10000) == u"10,000"_s);
    }
}

// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/ui/steps.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QToolButton>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

void chooseAction(const QString &beginning)
{
    const auto actions = drive::find<QToolButton>(u"savedSetsButton"_s)->menu()->actions();
    for (auto *action : actions) {
        if (action->text().startsWith(beginning)) {
            REQUIRE(action->isEnabled());
            action->trigger();
            return;
        }
    }
    FAIL("no action " << beginning.toStdString());
}

QString preset() { return drive::find<QComboBox>(u"presetCombo"_s)->currentText(); }

void openWithStop()
{
    drive::click(u"generateButton"_s);
    drive::type(u"methodSearchEdit"_s, u"stop env"_s);
    steps::clickBox(steps::methodRow(u"StopEnv"_s));
}

void saveAs(const QString &name)
{
    chooseAction(u"Save"_s);
    drive::type(u"textEdit"_s, name);
    drive::click(u"textSubmitButton"_s);
}

} // namespace

TEST_CASE("a selection is saved under a name, chosen again in another dialog, and tells what it "
          "was changed by")
{
    DemoFixture fixture;
    fixture.openTokens();
    openWithStop();
    saveAs(u"Maven Plugin"_s);
    CHECK(drive::textOf(u"textMessage"_s).contains("name of a platform preset"_L1));
    drive::type(u"textEdit"_s, u"Night shift"_s);
    drive::click(u"textSubmitButton"_s);
    drive::waitUntilGone(u"textDialog"_s);
    CHECK(preset() == u"Night shift"_s);
    drive::click(u"cancelButton"_s);
    drive::click(u"discardButton"_s);
    drive::waitUntilGone(u"tokenDialog"_s);

    drive::click(u"generateButton"_s);
    auto *combo = drive::find<QComboBox>(u"presetCombo"_s);
    combo->setCurrentIndex(combo->findText(u"Night shift"_s));
    emit combo->activated(combo->currentIndex());
    CHECK(drive::textOf(u"selectionSummary"_s).startsWith("1 of 298"_L1));
    drive::type(u"methodSearchEdit"_s, u"StartEnv"_s);
    steps::clickBox(steps::methodRow(u"StartEnv"_s));
    CHECK(preset() == u"Custom (based on Night shift, +1)"_s);
}

TEST_CASE("a set is renamed and removed, and the methods stay checked")
{
    DemoFixture fixture;
    fixture.openTokens();
    openWithStop();
    saveAs(u"Night"_s);
    drive::waitUntilGone(u"textDialog"_s);
    chooseAction(u"Rename"_s);
    drive::type(u"textEdit"_s, u"Day"_s);
    drive::click(u"textSubmitButton"_s);
    drive::waitUntilGone(u"textDialog"_s);
    CHECK(preset() == u"Day"_s);
    chooseAction(u"Remove"_s);
    drive::click(u"removeSetButton"_s);
    drive::waitUntilGone(u"questionDialog"_s);
    CHECK(preset() == u"Custom"_s);
    CHECK(drive::textOf(u"selectionSummary"_s).startsWith("1 of 298"_L1));
}

TEST_CASE("sets are exported and imported, and a bad file is told and changes nothing")
{
    DemoFixture fixture;
    fixture.openTokens();
    openWithStop();
    saveAs(u"Night"_s);
    drive::waitUntilGone(u"textDialog"_s);
    const QString name = fixture.folder() + u"/sets.json"_s;
    const auto withChooser = [&](const QString &action) {
        chooseAction(action);
        auto *chooser = drive::find<QWidget>(u"tokenDialog"_s)->findChild<QFileDialog *>();
        REQUIRE(chooser);
        emit chooser->fileSelected(name);
        chooser->close();
        drive::waitFor("the chooser to go", [] {
            return !drive::find<QWidget>(u"tokenDialog"_s)->findChild<QFileDialog *>();
        });
    };
    withChooser(u"Export"_s);
    CHECK(drive::textOf(u"savedSetsMessage"_s).contains(name));
    withChooser(u"Import"_s);
    CHECK(drive::textOf(u"savedSetsMessage"_s) == u"1 set imported. Replaced: Night."_s);
    QFile file(name);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write("nonsense");
    file.close();
    withChooser(u"Import"_s);
    CHECK(drive::textOf(u"savedSetsMessage"_s)
              .startsWith("Nothing was imported. The file isn't valid JSON"_L1));
    CHECK(preset() == u"Night"_s);
}

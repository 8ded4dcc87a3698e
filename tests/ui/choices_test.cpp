// SPDX-License-Identifier: Apache-2.0
#include "models/preferences.h"
#include "tests/support/catch.h"
#include "tests/support/screen_walk.h"
#include "tests/ui/steps.h"
#include "ui/widgets/choice_box.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QWheelEvent>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! One notch over the middle of \a widget, as the system sends it.
void turnWheel(QWidget *widget, int notches)
{
    const QPointF place = widget->rect().center();
    QWheelEvent event(place, widget->mapToGlobal(place), {}, QPoint(0, -120 * notches),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

void choose(const QString &text)
{
    auto *combo = drive::find<QComboBox>(u"presetCombo"_s);
    const int index = combo->findText(text);
    REQUIRE(index >= 0);
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

QString selection() { return drive::textOf(u"selectionSummary"_s); }

void openWithStop()
{
    drive::click(u"generateButton"_s);
    drive::type(u"methodSearchEdit"_s, u"stop env"_s);
    steps::clickBox(steps::methodRow(u"StopEnv"_s));
}

} // namespace

TEST_CASE("the wheel over the API box in passing grants nothing")
{
    DemoFixture fixture;
    fixture.openTokens();
    openWithStop();
    const QString before = selection();
    auto *combo = drive::find<QComboBox>(u"presetCombo"_s);
    for (const int notches : {1, -1, -3}) {
        turnWheel(combo, notches);
        CHECK_FALSE(combo->hasFocus());
        CHECK(selection() == before);
    }
    drive::focus(combo);
    const int index = combo->currentIndex();
    turnWheel(combo, -1);
    CHECK(combo->currentIndex() == index - 1);
}

TEST_CASE("the wheel over the preferences and the status filter changes nothing in passing")
{
    DemoFixture fixture;
    fixture.openTokens();
    auto *filter = drive::find<QComboBox>(u"tokenStatusFilter"_s);
    turnWheel(filter, 1);
    CHECK(filter->currentIndex() == 0);
    fixture.openSection(u"preferences"_s);
    const auto theme = fixture.preferences().theme();
    const auto time = fixture.preferences().clipboardTime();
    for (const auto &name : {u"languageCombo"_s, u"themeCombo"_s, u"densityCombo"_s}) {
        auto *combo = drive::find<QComboBox>(name);
        const int index = combo->currentIndex();
        turnWheel(combo, 1);
        turnWheel(combo, -2);
        CHECK(combo->currentIndex() == index);
    }
    CHECK(fixture.preferences().theme() == theme);
    CHECK(fixture.preferences().clipboardTime() == time);
}

TEST_CASE("every box to choose from leaves the wheel alone until it has the keyboard")
{
    QStringList others;
    walkScreens([&](QWidget *window, const QString &screen) {
        if (qobject_cast<QFileDialog *>(window))
            return;
        for (auto *combo : window->findChildren<QComboBox *>()) {
            if (!qobject_cast<ChoiceBox *>(combo))
                others.append(screen + u": "_s + combo->objectName());
        }
    });
    CHECK(others.join(u'\n').toStdString().empty());
}

TEST_CASE("a preset chosen over methods that were checked by hand is undone with one click")
{
    DemoFixture fixture;
    fixture.openTokens();
    openWithStop();
    const QString byHand = selection();
    choose(u"Maven Plugin"_s);
    choose(u"IDE Plugins"_s);
    CHECK(selection() != byHand);
    CHECK(drive::textOf(u"savedSetsMessage"_s)
          == u"\u201cIDE Plugins\u201d replaced the methods you selected."_s);
    drive::click(u"undoPresetButton"_s);
    CHECK(selection() == byHand);
    CHECK(drive::find<QComboBox>(u"presetCombo"_s)->currentText() == u"Custom"_s);
    CHECK_FALSE(drive::visibleWidget(u"undoPresetButton"_s));
    CHECK_FALSE(drive::visibleWidget(u"savedSetsMessage"_s));
}

TEST_CASE("nothing is offered back where nothing was lost, nor what was edited since")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    choose(u"Maven Plugin"_s);
    choose(u"IDE Plugins"_s);
    CHECK_FALSE(drive::visibleWidget(u"undoPresetButton"_s));
    drive::type(u"methodSearchEdit"_s, u"stop env"_s);
    steps::clickBox(steps::methodRow(u"StopEnv"_s));
    choose(u"Maven Plugin"_s);
    CHECK(drive::visibleWidget(u"undoPresetButton"_s));
    steps::clickBox(steps::methodRow(u"StopEnv"_s));
    CHECK_FALSE(drive::visibleWidget(u"undoPresetButton"_s));
}

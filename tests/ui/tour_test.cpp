// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/driver.h"
#include "ui/tour/tour.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTableView>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

QString statusOf(DemoFixture &fixture, const QString &name)
{
    const auto *model = fixture.models().environments();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, 1).data().toString();
    }
    return {};
}

bool pointsAt(const QString &objectName)
{
    const auto *target = visibleWidget(objectName);
    const auto *ring = visibleWidget(u"tourRing"_s);
    if (!target || !ring || !visibleWidget(u"tourCallout"_s))
        return false;
    return QRect(ring->mapToGlobal(QPoint()), ring->size())
        .contains(QRect(target->mapToGlobal(QPoint()), target->size()));
}

} // namespace

TEST_CASE("the tour by itself makes a token, uses it, and removes it")
{
    DemoFixture fixture;
    Tour tour(Tour::Mode::Auto);
    tour.setPace(std::chrono::milliseconds(1));
    bool hasEnded = false;
    bool wantsRestart = false;
    QObject::connect(&tour, &Tour::ended, [&] { hasEnded = true; });
    QObject::connect(&tour, &Tour::restartRequested, [&] { wantsRestart = true; });
    QSet<QString> texts;
    tour.start();
    drive::waitFor("the end of the tour", [&] {
        if (const auto *text = qobject_cast<QLabel *>(visibleWidget(u"tourText"_s)))
            texts.insert(text->text());
        return hasEnded;
    });
    CHECK(wantsRestart);
    CHECK(texts.size() > 10);
    CHECK(statusOf(fixture, u"my-project"_s) == u"Stopped"_s);
    CHECK(fixture.models().tokens()->rowCount() == 7);
    drive::waitUntilGone(u"tourCallout"_s);
}

TEST_CASE("the tour points at the controls, and moves on when the user does a step")
{
    DemoFixture fixture;
    Tour tour(Tour::Mode::Guided);
    tour.start();
    drive::waitFor("the first step", [] { return pointsAt(u"settingsButton"_s); });
    drive::click(u"settingsButton"_s);
    fixture.openTokens();
    drive::waitFor("the third step", [] { return pointsAt(u"generateButton"_s); });
    drive::click(u"generateButton"_s);
    drive::waitFor("the form", [] { return pointsAt(u"descriptionEdit"_s); });
    drive::type(u"descriptionEdit"_s, u"Mine"_s);
    drive::press(Qt::Key_Tab);
    drive::waitFor("the date", [] { return pointsAt(u"expiresAtEdit"_s); });
    drive::press(drive::find<QWidget>(u"expiresAtEdit"_s), Qt::Key_F8);
    drive::waitFor("the search", [] { return pointsAt(u"methodSearchEdit"_s); });
    drive::press(drive::find<QWidget>(u"methodSearchEdit"_s), Qt::Key_F8);
    drive::waitFor("the tree", [] { return pointsAt(u"methodTree"_s); });
    CHECK(drive::textOf(u"methodSearchEdit"_s) == u"stop env"_s);
}

TEST_CASE("the tour goes back when its dialog is closed, and ends when it is asked to")
{
    DemoFixture fixture;
    Tour tour(Tour::Mode::Guided);
    bool hasEnded = false;
    QObject::connect(&tour, &Tour::ended, [&] { hasEnded = true; });
    fixture.openTokens();
    tour.start();
    drive::click(u"generateButton"_s);
    drive::waitFor("the form", [] { return pointsAt(u"descriptionEdit"_s); });
    drive::click(u"cancelButton"_s);
    drive::waitUntilGone(u"tokenDialog"_s);
    drive::waitFor("the step before", [] { return pointsAt(u"generateButton"_s); });
    drive::click(u"endTourButton"_s);
    drive::waitFor("the end", [&] { return hasEnded; });
    drive::waitUntilGone(u"tourCallout"_s);
}

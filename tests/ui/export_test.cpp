// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/ui/steps.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QToolButton>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! What the export whose name begins so writes.
QByteArray exported(const QString &beginning, const QString &fileName)
{
    auto *button = drive::find<QToolButton>(u"exportMenuButton"_s);
    REQUIRE(button->isEnabled());
    for (auto *action : button->menu()->actions()) {
        if (action->text().startsWith(beginning))
            action->trigger();
    }
    auto *chooser = button->findChild<QFileDialog *>();
    REQUIRE(chooser);
    emit chooser->fileSelected(fileName);
    chooser->close();
    drive::waitFor("the chooser to go", [&] { return !button->findChild<QFileDialog *>(); });
    QFile file(fileName);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("what the list shows is exported, readable by its owner, and where to is told")
{
    DemoFixture fixture;
    fixture.openTokens();
    const QString name = fixture.folder() + u"/list"_s;
    CHECK(exported(u"List as CSV"_s, name).count("\r\n") == 8);
    CHECK(drive::textOf(u"tokenMessage"_s) == u"Exported to %1."_s.arg(name));
    CHECK(QFile::permissions(name).testFlag(QFile::ReadOwner));
    CHECK_FALSE(QFile::permissions(name).testFlag(QFile::ReadOther));
    drive::type(u"tokenFilterEdit"_s, u"CI deploys"_s);
    const auto all = QJsonDocument::fromJson(exported(u"List as JSON"_s, name)).object();
    REQUIRE(all[u"tokens"_s].toArray().size() == 1);
    CHECK(all[u"tokens"_s].toArray()[0].toObject()[u"description"_s] == u"CI deploys"_s);
    CHECK(all[u"account"_s] == u"demo@cirrusgrid.example"_s);
    drive::type(u"tokenFilterEdit"_s, {});
    const auto calendar = exported(u"Calendar"_s, name);
    CHECK(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(calendar.count("BEGIN:VALARM") == 3 * calendar.count("BEGIN:VEVENT"));
    CHECK(calendar.count("BEGIN:VEVENT") > 0);
}

TEST_CASE("an export that can't be written says so, and an empty list has none")
{
    DemoFixture fixture;
    fixture.openTokens();
    CHECK(exported(u"List as CSV"_s, u"/nowhere/list"_s).isEmpty());
    CHECK(drive::textOf(u"tokenMessage"_s).startsWith("Couldn't write to /nowhere/list"_L1));
    drive::type(u"tokenFilterEdit"_s, u"nothing like it"_s);
    CHECK_FALSE(drive::find<QToolButton>(u"exportMenuButton"_s)->isEnabled());
}

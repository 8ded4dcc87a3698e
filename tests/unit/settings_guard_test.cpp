// SPDX-License-Identifier: Apache-2.0
#include "models/settings_guard.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("settings that can't be written are told once, with their place")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"settings.ini"_s);
    QDir(folder.path()).mkdir(u"settings.ini"_s);
    QSettings settings(name, QSettings::IniFormat);
    SettingsGuard guard(&settings);
    QSignalSpy told(&guard, &SettingsGuard::troubled);
    settings.setValue(u"a"_s, 1);
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }));
    const auto trouble = guard.takeTrouble();
    REQUIRE(trouble);
    CHECK(trouble->kind == SettingsGuard::Trouble::Kind::NotWritten);
    CHECK(trouble->fileName == name);
    settings.setValue(u"a"_s, 2);
    settings.sync();
    QTest::qWait(20);
    CHECK(told.size() == 1);
    CHECK_FALSE(guard.takeTrouble());
}

TEST_CASE("a settings file that is damaged is kept beside the one that is written")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"settings.ini"_s);
    const QByteArray damaged = "[general]\nkept=1\nhalf of a li";
    for (const auto &copyName : {name + u".damaged"_s, name + u".damaged-2"_s}) {
        QFile file(name);
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(damaged);
        file.close();
        QSettings settings(name, QSettings::IniFormat);
        SettingsGuard guard(&settings);
        const auto trouble = guard.takeTrouble();
        REQUIRE(trouble);
        CHECK(trouble->kind == SettingsGuard::Trouble::Kind::Damaged);
        CHECK(trouble->copy == copyName);
        settings.setValue(u"new"_s, 1);
        settings.sync();
        QFile copy(copyName);
        REQUIRE(copy.open(QFile::ReadOnly));
        CHECK(copy.readAll() == damaged);
    }
}

TEST_CASE("settings that are read and written are no trouble")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    SettingsGuard guard(&settings);
    QSignalSpy told(&guard, &SettingsGuard::troubled);
    settings.setValue(u"a"_s, 1);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(told.isEmpty());
    CHECK_FALSE(guard.takeTrouble());
}

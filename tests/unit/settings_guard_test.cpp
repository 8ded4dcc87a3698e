// SPDX-License-Identifier: Apache-2.0
#include "models/settings_guard.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/fsuid.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! Root may write everything; this thread may not while this lives.
class AsAnybody
{
public:
    AsAnybody()
    {
        if (::geteuid() == 0)
            ::setfsuid(Nobody);
    }
    ~AsAnybody() { ::setfsuid(::geteuid()); }

private:
    static constexpr uid_t Nobody = 65534;
};

//! No file grows beyond a kilobyte while this lives, as on a disk that is full.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_usual);
        const rlimit little{1024, m_usual.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &little);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_usual); }

private:
    rlimit m_usual{};
};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

//! Writes the settings as the event loop does, and what the guard then tells.
std::optional<SettingsGuard::Trouble> troubleOf(QSettings &settings, SettingsGuard &guard)
{
    QSignalSpy told(&guard, &SettingsGuard::troubled);
    settings.setValue(u"window/geometry"_s, QByteArray(4000, 'x'));
    const bool wasTold = QTest::qWaitFor([&] { return !told.isEmpty(); });
    return wasTold ? guard.takeTrouble() : std::nullopt;
}

} // namespace

TEST_CASE("a settings file that is read-only is told with its place, and is left as it is")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"settings.ini"_s);
    const QByteArray before = "[preferences]\ntheme=dark\n";
    QFile file(name);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(before);
    file.close();
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0777) == 0);
    std::optional<SettingsGuard::Trouble> trouble;
    QString theme;
    {
        const AsAnybody anybody;
        QSettings settings(name, QSettings::IniFormat);
        SettingsGuard guard(&settings);
        theme = settings.value(u"preferences/theme"_s).toString();
        trouble = troubleOf(settings, guard);
    }
    CHECK(theme == u"dark"_s);
    REQUIRE(trouble);
    CHECK(trouble->kind == SettingsGuard::Trouble::Kind::NotWritten);
    CHECK(trouble->fileName == name);
    CHECK(contentOf(name) == before);
}

TEST_CASE(
    "settings on a full disk are told, keep what was there, and are written once there is room")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"settings.ini"_s);
    QSettings settings(name, QSettings::IniFormat);
    settings.setValue(u"preferences/theme"_s, u"dark"_s);
    settings.sync();
    const QByteArray before = contentOf(name);
    REQUIRE(before.contains("theme=dark"));
    SettingsGuard guard(&settings);
    std::optional<SettingsGuard::Trouble> trouble;
    {
        const FullDisk full;
        trouble = troubleOf(settings, guard);
    }
    REQUIRE(trouble);
    CHECK(trouble->kind == SettingsGuard::Trouble::Kind::NotWritten);
    CHECK(trouble->fileName == name);
    CHECK(contentOf(name) == before);
    settings.setValue(u"preferences/density"_s, u"compact"_s);
    settings.sync();
    for (const auto &written : {"theme=dark", "density=compact", "geometry="})
        CHECK(contentOf(name).contains(written));
}

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

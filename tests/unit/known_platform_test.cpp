// SPDX-License-Identifier: Apache-2.0
#include "models/platforms.h"
#include "tests/support/catch.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

class SettingsFixture
{
public:
    Platforms platforms() { return Platforms(&m_settings); }
    QSettings &settings() { return m_settings; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

} // namespace

TEST_CASE("a platform's domain becomes its address, and a full address stays")
{
    const auto addressOf = [](const QString &text) {
        const auto url = platformUrlFrom(text);
        return url ? url->toString() : u"refused"_s;
    };
    CHECK(addressOf(u" example.com "_s) == u"https://app.example.com"_s);
    CHECK(addressOf(u"https://cloud.example.com:8443/"_s) == u"https://cloud.example.com:8443"_s);
    CHECK(addressOf(u"http://127.0.0.1:8480"_s) == u"http://127.0.0.1:8480"_s);
    CHECK(addressOf(u"http://localhost"_s) == u"http://localhost"_s);
    for (const auto &text : {u""_s, u"cloud"_s, u"http://example.com"_s, u"ftp://example.com"_s,
                             u"https://user:secret@example.com"_s,
                             u"https://example.com/?session=1"_s, u"exa mple.com"_s, u"https://"_s})
        CHECK(addressOf(text) == u"refused"_s);
}

TEST_CASE("platforms are kept in the settings, each with a name of its own")
{
    SettingsFixture fixture;
    const auto acme = fixture.platforms().add(u" Acme  Cloud "_s, u"acme.example"_s, "PEM");
    REQUIRE(acme);
    CHECK(fixture.platforms().add(u"acme cloud"_s, u"other.example"_s, {}).error().field
          == u"name"_s);
    CHECK(fixture.platforms().add(u"Local platform"_s, u"other.example"_s, {}).error().field
          == u"name"_s);
    CHECK(fixture.platforms().add(u"Other"_s, u"nowhere"_s, {}).error().field == u"domain"_s);
    CHECK(*fixture.platforms().byId(*acme)
          == PlatformProfile{*acme, u"Acme Cloud"_s, QUrl(u"https://app.acme.example"_s), "PEM"});
    REQUIRE(fixture.platforms().change(*acme, u"Acme"_s, u"https://acme.example"_s, {}));
    CHECK(fixture.platforms().nameOf(*acme) == u"Acme"_s);
    CHECK(fixture.platforms().added().size() == 1);
}

TEST_CASE("accounts of a platform that can't be read outlive what is written of others")
{
    SettingsFixture fixture;
    auto platforms = fixture.platforms();
    const auto id = platforms.add(u"Acme"_s, u"acme.example"_s, {});
    REQUIRE(id);
    platforms.noteConnected({*id, u"op@acme.example"_s});
    const QString key = u"platforms/"_s + *id + u"/url"_s;
    const auto url = fixture.settings().value(key);
    fixture.settings().setValue(key, u"::damaged::"_s);
    CHECK(platforms.accounts().isEmpty());
    platforms.noteConnected({LocalPlatformId, u"me@example.com"_s});
    fixture.settings().setValue(key, url);
    CHECK(platforms.accounts().size() == 2);
}

TEST_CASE("a platform can't be called like another that it looks like, nor by nothing that is seen")
{
    SettingsFixture fixture;
    auto platforms = fixture.platforms();
    REQUIRE(platforms.add(u"Acme Cloud"_s, u"acme.example"_s, {}));
    CHECK_FALSE(platforms.add(u"Acme\u200B Cloud"_s, u"other.example"_s, {}));
    CHECK_FALSE(platforms.add(u"A\u0441me Cloud"_s, u"other.example"_s, {}));
    CHECK_FALSE(platforms.add(u"\u2060"_s, u"other.example"_s, {}));
}

TEST_CASE("accounts are known latest first, and go with their platform")
{
    SettingsFixture fixture;
    auto platforms = fixture.platforms();
    const auto acme = *platforms.add(u"Acme"_s, u"acme.example"_s, {});
    const KnownAccount local{LocalPlatformId, u"op@example.com"_s};
    const KnownAccount remote{acme, u"op/2@example.com"_s};
    platforms.noteConnected(local);
    platforms.noteConnected(remote);
    platforms.noteConnected(local);
    platforms.setKept(remote, true);
    CHECK(platforms.accounts() == QList<KnownAccount>{local, remote});
    CHECK(platforms.isKept(remote));
    CHECK_FALSE(platforms.isKept(local));
    platforms.remove(acme);
    CHECK(platforms.accounts() == QList<KnownAccount>{local});
    CHECK_FALSE(platforms.isKept(remote));
}

TEST_CASE("an address that was put into the settings by hand is no way around the rules")
{
    SettingsFixture fixture;
    const auto acme = *fixture.platforms().add(u"Acme"_s, u"acme.example"_s, {});
    fixture.settings().setValue(u"platforms/%1/url"_s.arg(acme), u"http://acme.example"_s);
    CHECK_FALSE(fixture.platforms().byId(acme));
}

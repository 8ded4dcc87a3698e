// SPDX-License-Identifier: Apache-2.0
#include "domain/promise.h"
#include "models/saved_values.h"
#include "models/thorough_keychain.h"
#include "tests/support/catch.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! Open, locked, or never answering; what is in it can be seen.
class FakeKeychain final : public Keychain
{
public:
    enum class State { Open, Locked, Silent };

    State state = State::Open;
    std::map<QString, QByteArray> entries;
    int removals = 0;

    QFuture<Result<void>> save(QString key, Secret secret) override
    {
        return answer<void>([this, key, value = secret.view().toByteArray()] {
            entries[key] = value;
            return Result<void>();
        });
    }
    QFuture<Result<Secret>> read(QString key) override
    {
        return answer<Secret>([this, key]() -> Result<Secret> {
            if (!entries.contains(key))
                return failure(ErrorKind::NotFound, u"no entry"_s);
            return Secret(QByteArrayView(entries[key]));
        });
    }
    QFuture<Result<void>> remove(QString key) override
    {
        ++removals;
        return answer<void>([this, key]() -> Result<void> {
            if (entries.erase(key) == 0)
                return failure(ErrorKind::NotFound, u"no entry"_s);
            return {};
        });
    }
    //! Everything that was asked while it was silent.
    void answerLate()
    {
        state = State::Open;
        for (const auto &late : std::exchange(m_late, {}))
            late();
    }

private:
    template<typename T, typename Act>
    QFuture<Result<T>> answer(Act act)
    {
        auto promise = std::make_shared<Promise<Result<T>>>();
        switch (state) {
        case State::Open:
            promise->keep(act());
            break;
        case State::Locked:
            promise->keep(failure(ErrorKind::Unsupported, u"locked"_s));
            break;
        case State::Silent:
            m_late.append([promise, act]() mutable { promise->keep(act()); });
            break;
        }
        return promise->future();
    }

    QList<std::function<void()>> m_late;
};

struct KeychainFixture {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    FakeKeychain system;
    ThoroughKeychain keychain{&settings, system, std::chrono::milliseconds(50)};
    SavedValues values{&settings, keychain};
    SavedValue about{{LocalPlatformId, u"op@example.com"_s}, 12, u"CI deploys"_s};

    void save()
    {
        auto saved = values.save(about, Secret("cgpat_value"));
        REQUIRE(QTest::qWaitFor([&] { return saved.isFinished(); }));
        REQUIRE(saved.takeResult());
        REQUIRE(system.entries.size() == 1);
    }
};

} // namespace

TEST_CASE("a value that a locked keychain keeps stays in the list, is told, and goes once it opens")
{
    KeychainFixture fixture;
    fixture.save();
    QSignalSpy told(&fixture.keychain, &Keychain::notRemoved);
    fixture.system.state = FakeKeychain::State::Locked;
    fixture.values.remove(fixture.about.account, 12);
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }));
    CHECK(fixture.system.entries.size() == 1);
    REQUIRE(fixture.values.list().size() == 1);
    CHECK(fixture.values.list().first().isToBeRemoved);

    fixture.system.state = FakeKeychain::State::Open;
    auto read = fixture.keychain.read(u"session/local/op@example.com"_s);
    // Not found is an answer, too, of a keychain that is open.
    REQUIRE(QTest::qWaitFor([&] { return fixture.system.entries.empty(); }));
    REQUIRE(QTest::qWaitFor([&] { return fixture.values.list().isEmpty(); }));
    CHECK(fixture.keychain.unremoved().isEmpty());
}

TEST_CASE("what could not be removed is tried again in the next run")
{
    KeychainFixture fixture;
    fixture.save();
    fixture.system.state = FakeKeychain::State::Locked;
    auto removed = fixture.keychain.remove(u"token/local/op@example.com/12"_s);
    REQUIRE(QTest::qWaitFor([&] { return removed.isFinished(); }));
    CHECK_FALSE(removed.takeResult());
    fixture.system.state = FakeKeychain::State::Open;
    ThoroughKeychain next(&fixture.settings, fixture.system, std::chrono::milliseconds(50));
    REQUIRE(next.unremoved().size() == 1);
    auto saved = next.save(u"session/local/op@example.com"_s, Secret("cgses_x"));
    REQUIRE(QTest::qWaitFor([&] { return next.unremoved().isEmpty(); }));
    CHECK(fixture.system.entries.size() == 1);
    CHECK(fixture.system.entries.contains(u"session/local/op@example.com"_s));
}

TEST_CASE("a value that is gone from the keychain already leaves the list at once")
{
    KeychainFixture fixture;
    fixture.save();
    fixture.system.entries.clear();
    fixture.values.remove(fixture.about.account, 12);
    REQUIRE(QTest::qWaitFor([&] { return fixture.values.list().isEmpty(); }));
    CHECK(fixture.keychain.unremoved().isEmpty());
}

TEST_CASE("a value that is saved again is not removed any more")
{
    KeychainFixture fixture;
    fixture.save();
    fixture.system.state = FakeKeychain::State::Locked;
    fixture.values.remove(fixture.about.account, 12);
    REQUIRE(QTest::qWaitFor([&] { return fixture.values.list().first().isToBeRemoved; }));
    fixture.system.state = FakeKeychain::State::Open;
    fixture.save();
    REQUIRE(QTest::qWaitFor([&] { return !fixture.values.list().first().isToBeRemoved; }));
    CHECK(fixture.keychain.unremoved().isEmpty());
    CHECK(fixture.system.entries.size() == 1);
}

TEST_CASE("a keychain that never answers is given up, and a late answer saves nothing behind one's "
          "back")
{
    KeychainFixture fixture;
    fixture.system.state = FakeKeychain::State::Silent;
    auto read = fixture.keychain.read(u"session/local/op@example.com"_s);
    auto saved = fixture.values.save(fixture.about, Secret("cgpat_value"));
    REQUIRE(QTest::qWaitFor([&] { return read.isFinished() && saved.isFinished(); }));
    const auto result = read.takeResult();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Unsupported);
    CHECK_FALSE(saved.takeResult());
    fixture.system.answerLate();
    REQUIRE(QTest::qWaitFor([&] { return fixture.system.removals == 1; }));
    CHECK(fixture.system.entries.empty());
    CHECK(fixture.values.list().isEmpty());
}

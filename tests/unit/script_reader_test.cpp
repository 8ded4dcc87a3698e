// SPDX-License-Identifier: Apache-2.0
#include "models/script_reader.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"
#include "tests/support/driver.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    ScriptReader reader{testCatalogue()};
    int finished = 0;
    QTemporaryDir folder;

    Fixture()
    {
        QObject::connect(&reader, &ScriptReader::finished, &reader, [this] { ++finished; });
    }

    QString write(const QByteArray &content)
    {
        const QString name = folder.filePath(u"script"_s);
        QFile file(name);
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(content);
        return name;
    }

    void wait()
    {
        drive::waitFor("the script", [this] { return !reader.isBusy(); });
    }
};

} // namespace

TEST_CASE("a script is read on another thread, and tells its lines")
{
    Fixture fixture;
    fixture.reader.readFile(fixture.write("a\r\n  environment.control.StopEnv\r\nb"));
    CHECK(fixture.reader.isBusy());
    CHECK(fixture.finished == 0);
    fixture.wait();
    CHECK(fixture.finished == 1);
    REQUIRE(fixture.reader.scan().methods.size() == 1);
    CHECK(fixture.reader.lineText(fixture.reader.scan().methods[0].lines[0])
          == u"  environment.control.StopEnv"_s);
}

TEST_CASE("a file in UTF-16 is read as what it says")
{
    Fixture fixture;
    const auto encoding = GENERATE(QStringConverter::Utf16LE, QStringConverter::Utf16BE);
    QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray content = encode(u"curl /environment/control/rest/stopenv"_s);
    fixture.reader.readFile(fixture.write(content));
    fixture.wait();
    CHECK(fixture.reader.scan().methods.size() == 1);
}

TEST_CASE("a file that can't be read is told, and a later script takes the place of an earlier one")
{
    Fixture fixture;
    fixture.reader.readFile(u"/nowhere/script"_s);
    fixture.wait();
    CHECK_FALSE(fixture.reader.error().isEmpty());
    fixture.reader.readText("environment.control.StopEnv");
    fixture.reader.readText("nothing");
    fixture.wait();
    CHECK(fixture.reader.error().isEmpty());
    CHECK(fixture.reader.text() == "nothing");
    CHECK(fixture.reader.scan().methods.isEmpty());
    CHECK(fixture.finished == 2);
    fixture.reader.readText("environment.control.StopEnv");
    fixture.reader.clear();
    CHECK_FALSE(fixture.reader.isBusy());
    CHECK(fixture.reader.text().isEmpty());
}

TEST_CASE("a line that is longer than anybody reads is cut")
{
    Fixture fixture;
    fixture.reader.readText("environment.control.StopEnv " + QByteArray(100'000, 'x'));
    fixture.wait();
    const auto line = fixture.reader.lineText(fixture.reader.scan().methods[0].lines[0]);
    CHECK(line.size() < 1000);
    CHECK(line.endsWith(u'\u2026'));
}

// SPDX-License-Identifier: Apache-2.0
#include "models/secret_file.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE(
    "a downloaded value is alone in its file, readable by its owner alone, with no other file left")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"token.txt"_s);
    REQUIRE(saveSecretFile(name, Secret("cgpat_value")));
    QFile file(name);
    REQUIRE(file.open(QFile::ReadOnly));
    CHECK(file.readAll() == "cgpat_value");
    CHECK((file.permissions()
           & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
          == 0);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"token.txt"_s});
}

TEST_CASE("a value that can't be saved is told with the reason, and an older file stays")
{
    const auto saved = saveSecretFile(u"/proc/nowhere/token.txt"_s, Secret("cgpat_value"));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().text.contains("/proc/nowhere"_L1));
    CHECK_FALSE(saved.error().text.contains("cgpat_value"_L1));
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"token.txt"_s);
    CHECK_FALSE(saveSecretFile(folder.filePath(u"token.txt"_s), Secret("x")));
    CHECK(QDir(folder.filePath(u"token.txt"_s)).exists());
}

TEST_CASE("the suggested file name comes from the description and can't leave its folder")
{
    CHECK(secretFileName(u"CI deploys"_s) == u"ci-deploys-token.txt"_s);
    CHECK(secretFileName(u"../../etc/passwd"_s) == u"etc-passwd-token.txt"_s);
    CHECK(secretFileName(u"///"_s) == u"token.txt"_s);
    CHECK(secretFileName(u"cafe\u0301 \U0001F600 \U00010330"_s)
          == u"cafe\u0301-\U00010330-token.txt"_s);
    const QString accented = secretFileName(u"e\u0301"_s.repeated(70));
    CHECK(accented == u"e\u0301"_s.repeated(60) + u"-token.txt"_s);
}

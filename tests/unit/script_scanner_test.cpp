// SPDX-License-Identifier: Apache-2.0
#include "backend/core/credential_value.h"
#include "domain/script_scanner.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

ScriptScan scan(QByteArrayView text)
{
    static const ScriptScanner scanner(testCatalogue());
    const std::atomic_bool isCancelled = false;
    return scanner.scan(text, isCancelled);
}

//! "environment.control.StopEnv 1,3", one for each method.
QStringList found(QByteArrayView text)
{
    QStringList result;
    for (const auto &method : scan(text).methods) {
        QStringList lines;
        for (const auto &line : method.lines)
            lines.append(QString::number(line.number));
        result.append(testCatalogue()->byNumber(method.number)->fullName() + u' '
                      + lines.join(u','));
    }
    return result;
}

QStringList unknown(QByteArrayView text)
{
    QStringList result;
    for (const auto &call : scan(text).unknown)
        result.append(call.name);
    return result;
}

const QStringList StopInLine1{u"environment.control.StopEnv 1"_s};

} // namespace

TEST_CASE("a method is found by its path in any letter case, however the path is escaped")
{
    for (const char *text : {
             "curl https://app.example.com/1.0/environment/control/rest/stopenv -d session=$T",
             "POST /1.0/Environment/Control/REST/StopEnv HTTP/1.1",
             "\"https:\\/\\/app.example.com\\/1.0\\/environment\\/control\\/rest\\/stopenv\"",
             "{\"url\": "
             "\"https:\\\\\\/\\\\\\/a\\\\\\/environment\\\\\\/control\\\\\\/rest\\\\\\/stopenv\"}",
             "?next=%2F1.0%2Fenvironment%2Fcontrol%2frest%2FStopEnv%3Fa%3Db",
             "\"cmd\": \"a\\nenvironment/control/rest/stopenv\\u0026session=b\"",
             "http://h/JElastic/env/control/rest/stopenv?envName=a",
         }) {
        INFO(text);
        CHECK(found(text) == StopInLine1);
    }
}

TEST_CASE("a method is found by its name in the ways in which languages write it")
{
    for (const char *text : {
             "apiList=environment.control.StopEnv",
             "client.environment.Control.StopEnv(env_name='a')",
             "jelastic.env.control.StopEnv(envName, session)",
             "$client->environment->control->stopEnv('a');",
             "Environment::Control::StopEnv",
             "client.environment().control().stopEnv(\"a\");",
             "client?.environment?.control?.stopEnv('a')",
             "  - env.control.StopEnv [cp]:",
             "api.environmentControlRestStopenvPost(body)",
             "api.environment_control_rest_stopenv_post(body)",
             "$api->environmentControlRestStopenvPostAsyncWithHttpInfo($a)",
             "/root/jelastic/environment/control/stopenv --envName a",
             "$JELASTIC_HOME/environment/control/stopenv",
             "task: environment/control/stopenv",
         }) {
        INFO(text);
        CHECK(found(text) == StopInLine1);
    }
    CHECK(found("client.environment.Control\n    .StopEnv('a')")
          == QStringList{u"environment.control.StopEnv 2"_s});
}

TEST_CASE("a method is found through a variable that holds its service, and through no other")
{
    CHECK(found("var e = 1, c = jelastic.env.control, s = 2;\nc.StopEnv(e);\nd.StartEnv(e);")
          == QStringList{u"environment.control.StopEnv 2"_s});
    CHECK(found("self.control = client.environment.Control\nself.control.StopEnv()")
          == QStringList{u"environment.control.StopEnv 2"_s});
    CHECK(found("control = client.environment.Control\nother.control.StopEnv()").isEmpty());
    CHECK(found("c = env.file\nc.StopEnv()").isEmpty());
}

TEST_CASE("an address that a collection repeats in parts counts once, and in parts alone it counts")
{
    const QByteArray parts =
        "\"path\": [\n\"1.0\",\n\"environment\",\n\"control\",\n\"rest\",\n\"stopenv\"]";
    CHECK(found(parts) == QStringList{u"environment.control.StopEnv 6"_s});
    const auto both =
        scan("\"raw\": \"https://a/1.0/environment/control/rest/stopenv\",\n" + parts);
    REQUIRE(both.methods.size() == 1);
    CHECK(both.methods[0].times == 1);
}

TEST_CASE("each method tells how often and in which lines it is called, in the order of the script")
{
    const auto result = scan("a/environment/control/rest/startenv\r\n"
                             "environment.control.StopEnv environment.control.StopEnv\r\n\r\n"
                             "environment.control.StopEnv");
    REQUIRE(result.methods.size() == 2);
    CHECK(testCatalogue()->byNumber(result.methods[0].number)->name == u"StartEnv"_s);
    CHECK(result.methods[1].times == 3);
    CHECK(result.methods[1].lines == QList<ScriptLine>{{2, 37}, {4, 96}});
}

TEST_CASE("calls of the platform that no token can be granted are listed apart")
{
    CHECK(unknown("/1.0/storage/uploader/rest/upload")
          == QStringList{u"storage.uploader.upload"_s});
    CHECK(unknown("/1.0/environment/control/rest/adddockervolume")
          == QStringList{u"environment.control.adddockervolume"_s});
    CHECK(unknown("jelastic.system.service.GetVersion()")
          == QStringList{u"system.service.GetVersion"_s});
    CHECK(unknown("client.environment.Control.Explode(1)")
          == QStringList{u"environment.Control.Explode"_s});
    const auto signIn = scan("/1.0/users/authentication/rest/signin").unknown;
    REQUIRE(signIn.size() == 1);
    CHECK(signIn[0].isSignIn);
}

TEST_CASE("a method that a script puts together is told as one that can't be known")
{
    const QStringList composed{u"environment.control.\u2026"_s};
    CHECK(unknown("\"/1.0/environment/control/rest/\" + action") == composed);
    CHECK(unknown("`${base}/environment/control/rest/${action}`") == composed);
    CHECK(unknown("url=https://a/1.0/environment/control/rest/") == composed);
}

TEST_CASE("what other programs name is no call of the platform")
{
    for (const char *text : {
             "import org.eclipse.ptp.remotetools.environment.control.ITargetControl;",
             "this.environment.control.editSVG.cursor.addEventListener('click')",
             "environment.control.resume_interrupted()",
             "if (_environment.Control.Controls(manager, organization))",
             "https://docs.example.com/api/#!/api/environment.Control-method-StopEnv",
             "jelastic.environment.Control",
             "The environment. Control. StopEnv",
             "src/environment/file/read.js",
             "lib/marketplace/app/install/index.php",
             "/wp-json/wp/v2/rest/posts /jira/rest/api/2 a/b/rest/c",
             "StopEnv stopenv rest control environment",
             "client.message.author.send('hi')",
             "interestingly forrest restaurant",
         }) {
        INFO(text);
        CHECK(found(text).isEmpty());
        CHECK(unknown(text).isEmpty());
    }
}

TEST_CASE("the lines that hold a token's value are told, and what only looks like one is not")
{
    SystemRandom random;
    const QByteArray value = makeTokenValue(random).view().toByteArray();
    const auto result = scan("T=1\nsession=" + value + "\n\nurl?session%3D" + value + "&a\n"
                             + "cgpat_00000000000000000000000000000000000000");
    CHECK(result.valueLines == QList<ScriptLine>{{2, 4}, {4, 58}});
}

TEST_CASE("values in a text are found with what is wrong with them")
{
    SystemRandom random;
    const QByteArray value = makeTokenValue(random).view().toByteArray();
    const QByteArray text = value + "rest of it, " + value.chopped(2) + " and cgpat_ alone";
    const auto values = findTokenValues(text, 10);
    REQUIRE(values.size() == 3);
    CHECK(values[0] == TokenValueSpan{0, 44, CredentialForm::Token});
    CHECK(values[1].form == CredentialForm::Mistyped);
    CHECK(values[1].size == 42);
    CHECK(values[2].size == 6);
    CHECK(findTokenValues(text, 1).size() == 1);
    CHECK(findTokenValues("nothing like it", 10).empty());
}

TEST_CASE("a scan that is cancelled stops, and any bytes can be scanned")
{
    const ScriptScanner scanner(testCatalogue());
    const std::atomic_bool isCancelled = true;
    QByteArray many;
    for (int line = 0; line < 100'000; ++line)
        many += "a/environment/control/rest/stopenv\n";
    CHECK(scanner.scan(many, isCancelled).methods[0].times < 100'000);
    QByteArray bytes;
    for (int round = 0; round < 4; ++round) {
        for (int byte = 0; byte < 256; ++byte)
            bytes.append(static_cast<char>(byte));
    }
    CHECK(found(bytes).isEmpty());
    CHECK(found("").isEmpty());
    CHECK(found("%").isEmpty());
    CHECK(found("a\\").isEmpty());
    CHECK(found("environment/control/rest/stopenv") == StopInLine1);
}

// SPDX-License-Identifier: Apache-2.0
// What public programs call of the platform's API, and in which lines: facts, read from them with
// other means than the scanner. The text around them is made here.
#include "domain/script_scanner.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

#include <set>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

struct Fact {
    int line;
    //! The call as it is written there.
    const char *spelling;
    //! "environment.control.StopEnv"; one of another platform begins with "?". Empty for what
    //! calls nothing by itself.
    const char *method;
};

struct Source {
    const char *about;
    QList<Fact> facts;
};

const QList<Source> Sources{
    {"TRIMM/jelastic-deployer, Api.php: a client in PHP",
     {{27, "/environment/control/rest/getenvs", "environment.control.GetEnvs"},
      {32, "/environment/control/rest/getenvinfo", "environment.control.GetEnvInfo"},
      {39, "/environment/binder/rest/bindextdomain", "environment.binder.BindExtDomain"},
      {47, "/environment/control/rest/execcmdbyid", "environment.control.ExecCmdById"},
      {57, "/environment/control/rest/cloneenv", "environment.control.CloneEnv"},
      {104, "/users/authentication/rest/signin", "users.authentication.Signin"}}},
    {"visualitypl/jelastic, control.rb: a client in Ruby",
     {{6, "environment/control/rest/attachenvgroup", "environment.control.AttachEnvGroup"},
      {15, "environment/control/rest/createenvironment", "environment.control.CreateEnvironment"},
      {20, "environment/control/rest/deleteenv", "environment.control.DeleteEnv"},
      {27, "environment/control/rest/adddockervolume", "?environment.control.adddockervolume"},
      {34, "environment/control/rest/adddockervolumebygroup",
       "?environment.control.adddockervolumebygroup"},
      {43, "environment/control/rest/setdockerenvvars", "?environment.control.setdockerenvvars"},
      {50, "environment/control/rest/getdockerenvvars", "?environment.control.getdockerenvvars"},
      {56, "environment/control/rest/getenvinfo", "environment.control.GetEnvInfo"},
      {60, "environment/control/rest/getenvs", "environment.control.GetEnvs"},
      {65, "environment/control/rest/redeploycontainersbygroup",
       "environment.control.RedeployContainersByGroup"},
      {72, "environment/control/rest/redeploycontainerbyid",
       "environment.control.RedeployContainerById"},
      {79, "environment/control/rest/restartcontainerbyid",
       "environment.control.RestartContainerById"}}},
    {"visualitypl/jelastic, authentication.rb: signing in, in Ruby",
     {{5, "users/authentication/rest/signin", "users.authentication.Signin"},
      {9, "users/authentication/rest/signout", "users.authentication.Signout"}}},
    {"yoanbernabeu/GoJelastic, jelastic_environment_control.go: a client in Go",
     {{55, "/environment/control/rest/getenvs", "environment.control.GetEnvs"},
      {73, "/environment/control/rest/getenvinfo", "environment.control.GetEnvInfo"},
      {91, "/environment/control/rest/startenv", "environment.control.StartEnv"},
      {109, "/environment/control/rest/stopenv", "environment.control.StopEnv"},
      {129, "/environment/control/rest/redeploycontainerbyid",
       "environment.control.RedeployContainerById"},
      {147, "/environment/control/rest/getregions", "environment.control.GetRegions"},
      {166, "/environment/control/rest/getcontainerenvvars",
       "environment.control.GetContainerEnvVars"}}},
    {"yoanbernabeu/GoJelastic, jelastic_billing_account.go: a client in Go",
     {{36, "/billing/account/rest/getaccount", "billing.account.GetAccount"},
      {56, "/billing/account/rest/getextendedaccountbillinghistorybyperiod",
       "billing.account.GetExtendedAccountBillingHistoryByPeriod"}}},
    {"jelastic-jps/lets-encrypt, ssl-manager.js: a script of the platform",
     {{268, "jelastic.dev.scripting.Eval(", "?dev.scripting.Eval"},
      {345, "jelastic.marketplace.jps.install(", "marketplace.jps.Install"},
      {534, "api.dev.scripting.CreateScript(", "?dev.scripting.CreateScript"},
      {600, "jelastic.utils.scheduler.AddTask(", "?utils.scheduler.AddTask"},
      {753, "jelastic.env.binder.GetExtDomains", "environment.binder.GetExtDomains"},
      {778, "jelastic.env.binder.GetExtDomains(", "environment.binder.GetExtDomains"},
      {824, "jelastic.env.binder.BindExtDomains(", "environment.binder.BindExtDomains"},
      {838, "jelastic.environment.binder.CheckExtDomain(", "environment.binder.CheckExtDomain"},
      {999, "api.dev.scripting.DeleteScript(", "?dev.scripting.DeleteScript"},
      {1002, "api.dev.scripting.CreateScript(", "?dev.scripting.CreateScript"},
      {1006, "jelastic.dev.scripting.Build(", "?dev.scripting.Build"},
      {1032, "api.dev.scripting.GetScript(", "?dev.scripting.GetScript"},
      {1066, "api.dev.scripting.Eval(", "?dev.scripting.Eval"},
      {1524, "jelastic.dev.scripting.EvalCode(", "?dev.scripting.EvalCode"},
      {1533, "jelastic.env.binder.GetSSLCerts(", "environment.binder.GetSSLCerts"},
      {1536, "jelastic.env.binder.BindSSLCert(", "environment.binder.BindSSLCert"},
      {1557, "jelastic.env.binder.BindSSL(", "environment.binder.BindSSL"},
      {1566, "jelastic.env.binder.AddSSLCert(", "environment.binder.AddSSLCert"},
      {1611, "jelastic.env.binder.RemoveSSL(", "environment.binder.RemoveSSL"},
      {1618, "jelastic.env.binder.GetSSLCerts(", "environment.binder.GetSSLCerts"},
      {1624, "jelastic.env.binder.RemoveSSLCerts(", "environment.binder.RemoveSSLCerts"},
      {1683, "jelastic.dev.scripting.Eval(", "?dev.scripting.Eval"},
      {1744, "jelastic.message.email.Send(", "?message.email.Send"},
      {1801, "api.dev.scripting.Eval(", "?dev.scripting.Eval"},
      {2033, "jelastic.env.control.GetEnvInfo(", "environment.control.GetEnvInfo"},
      {2065, "binderService = api.env.binder ||", ""},
      {2070, "binderService.AttachExtIp(", "environment.binder.AttachExtIp"},
      {2073, "binderService.AttachExtIp(", "environment.binder.AttachExtIp"},
      {2091, "jelastic.env.control.ExecCmdByGroup(", "environment.control.ExecCmdByGroup"},
      {2093, "jelastic.env.control.ExecCmdById(", "environment.control.ExecCmdById"},
      {2101, "jelastic.env.file.Read(", "environment.file.Read"},
      {2103, "jelastic.env.file.Read(", "environment.file.Read"},
      {2151, "jelastic.env.control.EditEnvSettings(", "?env.control.EditEnvSettings"},
      {2169, "api.system.service.GetVersion(", "?system.service.GetVersion"},
      {2201, "api.dev.scripting.GetScript(", "?dev.scripting.GetScript"},
      {2217, "api.marketplace.console.WriteLog(", "marketplace.console.WriteLog"},
      {2224, "jelastic.users.account.GetUserInfo(", "users.account.GetUserInfo"}}},
    {"jelastic-jps/lets-encrypt, manifest.jps: a manifest with scripts in it",
     {{197, "api.dev.scripting.Eval(", "?dev.scripting.Eval"},
      {251, "api.dev.scripting.DeleteScript(", "?dev.scripting.DeleteScript"},
      {273, "api.dev.scripting.CreateScript(", "?dev.scripting.CreateScript"}}},
    {"jelastic/jelastic-maven-plugin, JelasticMojo.java: a client in Java",
     {{8, "/1.0/users/authentication/rest/signin", "users.authentication.Signin"},
      {9, "/1.0/storage/uploader/rest/upload", "?storage.uploader.upload"},
      {10, "/1.0/data/base/rest/createobject", "?data.base.createobject"},
      {79, "/users/authentication/rest/signin", "users.authentication.Signin"},
      {80, "/storage/uploader/rest/upload", "?storage.uploader.upload"},
      {83, "/users/authentication/rest/signout", "users.authentication.Signout"}}},
    {"lindar-open/teamcity-jelastic, JelasticService.java: a CI plug-in in Java",
     {{79, "/users/authentication/rest/signin", "users.authentication.Signin"},
      {80, "/storage/uploader/rest/upload", "?storage.uploader.upload"}}},
    {"jelastic-jps/start-stop-scheduler, start-stop.js: through a variable",
     {{4, "c = jelastic.env.control,", ""},
      {9, "c.GetEnvInfo(", "environment.control.GetEnvInfo"},
      {18, "c.StartEnv(", "environment.control.StartEnv"},
      {23, "c.StopEnv(", "environment.control.StopEnv"},
      {26, "c.SleepEnv(", "environment.control.SleepEnv"}}},
    {"jelastic-jps/start-stop-scheduler, create-service.js: a script",
     {{10, "jelastic.system.service.GetVersion(", "?system.service.GetVersion"},
      {17, "jelastic.dev.scripting.DeleteScript(", "?dev.scripting.DeleteScript"},
      {20, "jelastic.dev.scripting.CreateScript(", "?dev.scripting.CreateScript"},
      {24, "jelastic.utils.scheduler.GetTasks(", "utils.scheduler.GetTasks"},
      {29, "jelastic.utils.scheduler.RemoveTask(", "?utils.scheduler.RemoveTask"},
      {62, "jelastic.utils.scheduler.CreateEnvTask(", "utils.scheduler.CreateEnvTask"},
      {64, "jelastic.utils.scheduler.AddTask(", "?utils.scheduler.AddTask"}}},
    {"jelastic-jps/start-stop-scheduler, manifest.jps: a manifest",
     {{214, "jelastic.dev.scripting.CreateScript(", "?dev.scripting.CreateScript"},
      {229, "jelastic.utils.scheduler.CreateEnvTask(", "utils.scheduler.CreateEnvTask"}}},
    {"CustomScripts/jelastic-api, FavoriteServiceApi.php: a generated client",
     {{74, "marketplaceFavoriteRestAddPost", "marketplace.favorite.Add"},
      {77, "marketplaceFavoriteRestAddmanifestPost", "marketplace.favorite.AddManifest"},
      {80, "marketplaceFavoriteRestDeletePost", "marketplace.favorite.Delete"},
      {83, "marketplaceFavoriteRestGetlistPost", "marketplace.favorite.GetList"},
      {146, "marketplaceFavoriteRestAddPostWithHttpInfo", "marketplace.favorite.Add"},
      {162, "marketplaceFavoriteRestAddPostRequest", "marketplace.favorite.Add"},
      {249, "marketplaceFavoriteRestAddPostAsync", "marketplace.favorite.Add"},
      {259, "marketplaceFavoriteRestAddPostAsyncWithHttpInfo", "marketplace.favorite.Add"},
      {343, "/marketplace/favorite/rest/add", "marketplace.favorite.Add"},
      {423, "marketplaceFavoriteRestAddmanifestPostWithHttpInfo",
       "marketplace.favorite.AddManifest"},
      {439, "marketplaceFavoriteRestAddmanifestPostRequest", "marketplace.favorite.AddManifest"},
      {526, "marketplaceFavoriteRestAddmanifestPostAsync", "marketplace.favorite.AddManifest"},
      {536, "marketplaceFavoriteRestAddmanifestPostAsyncWithHttpInfo",
       "marketplace.favorite.AddManifest"},
      {620, "/marketplace/favorite/rest/addmanifest", "marketplace.favorite.AddManifest"},
      {700, "marketplaceFavoriteRestDeletePostWithHttpInfo", "marketplace.favorite.Delete"},
      {716, "marketplaceFavoriteRestDeletePostRequest", "marketplace.favorite.Delete"},
      {803, "marketplaceFavoriteRestDeletePostAsync", "marketplace.favorite.Delete"},
      {813, "marketplaceFavoriteRestDeletePostAsyncWithHttpInfo", "marketplace.favorite.Delete"},
      {897, "/marketplace/favorite/rest/delete", "marketplace.favorite.Delete"},
      {978, "marketplaceFavoriteRestGetlistPostWithHttpInfo", "marketplace.favorite.GetList"},
      {995, "marketplaceFavoriteRestGetlistPostRequest", "marketplace.favorite.GetList"},
      {1082, "marketplaceFavoriteRestGetlistPostAsync", "marketplace.favorite.GetList"},
      {1093, "marketplaceFavoriteRestGetlistPostAsyncWithHttpInfo", "marketplace.favorite.GetList"},
      {1180, "/marketplace/favorite/rest/getlist", "marketplace.favorite.GetList"}}},
    {"DovnarAlexander/github-actions-jelastic, README.md: a CI file and commands",
     {{24, "environment/control/getenvs", "environment.control.GetEnvs"},
      {30, "environment/control/getenvs", "environment.control.GetEnvs"},
      {35, "environment/control/getenvs", "environment.control.GetEnvs"},
      {44, "environment/control/getenvs", "environment.control.GetEnvs"},
      {49, "environment/control/getenvs", "environment.control.GetEnvs"}}},
    {"softozor/jelastic-client, api_client.py: a client in Python",
     {{59, "Environment.Control.GetEnvs", "environment.control.GetEnvs"}}},
    {"jelasticozor/hasura-jps, remove-application.yml: YAML",
     {{34, "environment.control.ExecCmdByGroup", "environment.control.ExecCmdByGroup"},
      {53, "jelastic.environment.control.GetContainerEnvVarsByGroup(",
       "environment.control.GetContainerEnvVarsByGroup"},
      {79, "jelastic.environment.control.AddContainerEnvVars(",
       "environment.control.AddContainerEnvVars"},
      {93, "environment.control.ExecCmdByGroup", "environment.control.ExecCmdByGroup"}}},
    {"jelasticozor/hasura-jps, add-application.yml: YAML",
     {{43, "environment.control.ExecCmdByGroup", "environment.control.ExecCmdByGroup"},
      {59, "jelastic.environment.control.GetContainerEnvVarsByGroup(",
       "environment.control.GetContainerEnvVarsByGroup"},
      {83, "jelastic.environment.control.AddContainerEnvVars(",
       "environment.control.AddContainerEnvVars"}}},
};

QByteArray textOf(const Source &source)
{
    QByteArrayList lines;
    for (const auto &fact : source.facts) {
        while (lines.size() < fact.line)
            lines.append("  # it does something");
        lines[fact.line - 1].append(QByteArray(" \"") + fact.spelling + "\"");
    }
    return lines.join('\n');
}

using Found = std::set<std::pair<int, QString>>;

Found factsOf(const Source &source)
{
    Found found;
    for (const auto &fact : source.facts) {
        const auto name = QString::fromLatin1(fact.method).toLower();
        if (!name.isEmpty())
            found.emplace(fact.line, name);
    }
    return found;
}

Found factsIn(const ScriptScan &scan)
{
    Found found;
    for (const auto &method : scan.methods) {
        const QString name = testCatalogue()->byNumber(method.number)->fullName().toLower();
        for (const auto &line : method.lines)
            found.emplace(line.number, name);
    }
    for (const auto &call : scan.unknown) {
        // The platform has those for signing in, and grants none.
        const QString name = (call.isSignIn ? QString() : u"?"_s) + call.name.toLower();
        for (const auto &line : call.lines)
            found.emplace(line.number, name);
    }
    return found;
}

} // namespace

TEST_CASE(
    "the methods that public scripts and clients call are found in their lines, and no others")
{
    REQUIRE(Sources.size() >= 12);
    const ScriptScanner scanner(testCatalogue());
    const std::atomic_bool isCancelled = false;
    for (const auto &source : Sources) {
        INFO(source.about);
        const auto found = factsIn(scanner.scan(textOf(source), isCancelled));
        const auto facts = factsOf(source);
        for (const auto &[line, name] : facts) {
            INFO(line << ' ' << name.toStdString());
            CHECK(found.contains({line, name}));
        }
        for (const auto &[line, name] : found) {
            INFO(line << ' ' << name.toStdString());
            CHECK(facts.contains({line, name}));
        }
    }
}

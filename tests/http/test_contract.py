# SPDX-License-Identifier: Apache-2.0
"""What a script meets: every rule of the contract that a token user can run into, over real HTTP."""
import datetime
import json
import pathlib
import subprocess
import tempfile
import time
import unittest
import urllib.parse

import jsonschema

from platform_process import DESCRIPTION, LOGIN, PASSWORD, Platform, add_account

RUNNING, DOWN, SLEEP = 1, 2, 4
STOP = "environment.control.StopEnv"
AUTHENTICATION = "users.authentication."


class ContractTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.database = pathlib.Path(cls.folder.name) / "platform.sqlite"
        added = add_account(cls.database, "--sample-environments", "--name", "Olga Operator")
        assert added.returncode == 0, added.stderr
        cls.platform = Platform(cls.database)
        cls.session = cls.platform.sign_in()

    @classmethod
    def tearDownClass(cls):
        cls.platform.stop()
        cls.folder.cleanup()

    def call(self, method, **parameters):
        return self.platform.call(method, **parameters)

    def token(self, **parameters):
        return self.platform.create_token(self.session, **parameters)

    def tokens(self):
        return self.call(AUTHENTICATION + "GetTokens", session=self.session)["apiTokens"]

    def test_a_token_stops_an_environment_and_the_answer_is_result_0(self):
        key = self.token()["key"]
        self.call("environment.control.StartEnv", session=self.session, envName="my-project")
        self.assertEqual(self.call(STOP, session=key, envName="my-project"), {"result": 0})
        self.assertEqual(self.platform.status_of(self.session, "my-project"), DOWN)

    def test_signing_in_tells_all_that_the_contract_names(self):
        answer = self.call(AUTHENTICATION + "Signin", login=LOGIN, password=PASSWORD)
        self.assertEqual({name: answer[name] for name in answer if name not in ("uid", "session")},
                         {"result": 0, "email": LOGIN, "name": "Olga Operator", "authType": "BASIC", "status": "ENABLED",
                          "accessType": "FULL_ACCESS", "attemptsLeft": 5})
        self.assertIsInstance(answer["uid"], int)

    def test_the_description_of_the_api_is_strict(self):
        path = "/1.0/users/authentication/rest/gettokens"
        DESCRIPTION.check(path, self.call(AUTHENTICATION + "GetTokens", session=self.session))
        for wrong in ({"result": 0}, {"result": 0, "apiTokens": [], "key": "x"}, {"result": 0, "apiTokens": None},
                      {"result": 702}):
            with self.assertRaises(jsonschema.ValidationError):
                DESCRIPTION.check(path, wrong)

    def test_curl_can_do_it_by_post_and_a_browser_by_get_in_any_letter_case(self):
        key = self.token()["key"]
        for arguments in (
            ["--data-urlencode", f"session={key}", "-d", "envName=shop", "/1.0/environment/control/rest/stopenv"],
            [f"/1.0/Environment/Control/REST/StopEnv?session={key}&envName=shop&appid=1&ruk=x"],
        ):
            *options, path = arguments
            answer = subprocess.run(["curl", "-sS", *options, self.platform.url + path], capture_output=True,
                                    text=True, timeout=20, check=True)
            self.assertEqual(json.loads(answer.stdout), {"result": 0})

    def test_a_token_without_the_method_is_refused_with_8202(self):
        key = self.token()["key"]
        answer = self.call("environment.control.StartEnv", session=key, envName="blog")
        self.assertEqual(answer["result"], 8202)
        self.assertIn("environment.control.StartEnv", answer["error"])

    def test_a_token_never_works_on_users_authentication(self):
        key = self.create_extended()["key"]
        for method in ("CreateToken", "EditToken", "RegenerateToken", "DeleteTokens", "GetTokens", "GetSessions",
                       "GetTokenTemplates", "Signout"):
            answer = self.call(AUTHENTICATION + method, session=key, password=PASSWORD, id="1", ids="*",
                               description="x", apiList=STOP)
            self.assertEqual(answer["result"], 8202, method)

    def create_extended(self):
        answer = self.call(AUTHENTICATION + "CreateToken", session=self.session, description="All",
                           tokenTemplate="Extended Access", password=PASSWORD)
        self.assertEqual(answer["result"], 0)
        self.assertEqual(answer["token"]["tokenTemplate"]["name"], "Extended Access")
        return answer["token"]

    def test_an_expired_a_removed_and_an_unknown_token_get_702(self):
        removed = self.token()
        self.assertEqual(self.call(STOP, session=removed["key"], envName="blog")["result"], 0)
        answer = self.call(AUTHENTICATION + "DeleteTokens", session=self.session, ids=str(removed["id"]),
                           password=PASSWORD)
        self.assertEqual(answer, {"result": 0})
        self.assertEqual(self.call(STOP, session=removed["key"], envName="blog")["result"], 702)
        for nonsense in ("", "cgpat_x", "nonsense"):
            self.assertEqual(self.call(STOP, session=nonsense, envName="blog")["result"], 702)

    def test_a_value_from_a_file_with_a_line_break_is_told_as_that(self):
        key = self.token()["key"]
        for stray, told in (("{}\n", "a line break at the end"), ("{}\r\n", "a line break at the end"),
                            ("{} ", "a space at the end"), ("\ufeff{}", "a byte order mark at the beginning"),
                            ("\t{}", "a tab at the beginning")):
            answer = self.call(STOP, session=stray.format(key), envName="blog")
            self.assertEqual(answer["result"], 702)
            self.assertIn(told, answer["error"])
            self.assertNotIn(key, answer["error"])

    def test_regenerate_stops_the_old_value_and_keeps_the_rest(self):
        before = self.token()
        answer = self.call(AUTHENTICATION + "RegenerateToken", session=self.session, id=before["id"],
                           password=PASSWORD)
        after = answer["token"]
        self.assertNotEqual(before["key"], after["key"])
        self.assertEqual({k: v for k, v in before.items() if k != "key"},
                         {k: v for k, v in after.items() if k != "key"})
        self.assertEqual(self.call(STOP, session=before["key"], envName="shop")["result"], 702)
        self.assertEqual(self.call(STOP, session=after["key"], envName="shop")["result"], 0)

    def test_the_value_is_in_the_answers_of_create_and_regenerate_alone(self):
        token = self.token()
        self.assertTrue(all("key" not in listed for listed in self.tokens()))
        edited = self.call(AUTHENTICATION + "EditToken", session=self.session, id=token["id"], description="CI 2",
                           password=PASSWORD)
        self.assertEqual(edited["token"]["description"], "CI 2")
        self.assertNotIn("key", edited["token"])

    def test_what_a_token_has_not_is_left_out(self):
        token = self.token()
        self.assertNotIn("expiresAt", token)
        self.assertNotIn("lastUsed", token)
        self.assertNotIn("tokenTemplate", token)
        dated = self.token(expiresAt="2099-12-31 23:59:59")
        self.assertEqual(dated["expiresAt"], "2099-12-31 23:59:59")
        edited = self.call(AUTHENTICATION + "EditToken", session=self.session, id=dated["id"], expiresAt="",
                           password=PASSWORD)
        self.assertNotIn("expiresAt", edited["token"])

    def test_a_wrong_password_changes_nothing_and_tells_the_attempts_left(self):
        before = len(self.tokens())
        answer = self.call(AUTHENTICATION + "CreateToken", session=self.session, description="CI", apiList=STOP,
                           password="wrong")
        self.assertEqual(answer["result"], 701)
        self.assertEqual(answer["attemptsLeft"], 4)
        self.assertEqual(len(self.tokens()), before)
        self.token()  # the right one sets the count back

    def test_bad_input_is_refused_with_41001_and_named(self):
        create = AUTHENTICATION + "CreateToken"
        for name, value in (("description", ""), ("description", "   "), ("description", "x" * 256),
                            ("expiresAt", "tomorrow"), ("expiresAt", "2026-02-30 00:00:00"),
                            ("expiresAt", "2001-01-01 00:00:00"), ("apiList", "environment.control.Explode"),
                            ("apiList", "users.authentication.Signin"), ("apiList", "")):
            parameters = {"description": "CI", "apiList": STOP, "password": PASSWORD, name: value}
            answer = self.call(create, session=self.session, **parameters)
            self.assertEqual(answer["result"], 41001, (name, value, answer))
            self.assertIn(name, answer["error"])
        answer = self.call(create, session=self.session, description="CI", tokenTemplate="Nonsense", password=PASSWORD)
        self.assertEqual(answer["result"], 41001)
        self.assertIn("tokenTemplate", answer["error"])

    def test_broken_utf8_is_refused_and_named(self):
        body = f"session={self.session}&password={PASSWORD}&apiList={STOP}&description=%FF%FE".encode()
        status, answer = self.platform.request("/1.0/users/authentication/rest/createtoken", body)
        self.assertEqual(status, 200)
        self.assertEqual(json.loads(answer)["result"], 41001)
        self.assertIn("description", json.loads(answer)["error"])

    def test_a_parameter_of_10_mb_is_refused_and_the_service_goes_on(self):
        body = urllib.parse.urlencode({"session": self.session, "description": "x" * 10_000_000}).encode()
        status, answer = self.platform.request("/1.0/users/authentication/rest/createtoken", body)
        self.assertEqual(status, 413)
        self.assertEqual(json.loads(answer)["result"], 41001)
        self.assertEqual(self.call("users.account.GetUserInfo", session=self.session)["name"], "Olga Operator")

    def test_a_header_that_is_too_large_is_refused(self):
        status, _ = self.platform.request("/1.0/users/account/rest/getuserinfo", headers={"X-Long": "x" * 20_000})
        self.assertEqual(status, 431)

    def test_an_unknown_object_gets_5_an_unknown_method_404_and_an_unsupported_one_41004(self):
        key = self.token()["key"]
        self.assertEqual(self.call(STOP, session=key, envName="nowhere")["result"], 5)
        self.assertEqual(self.call(AUTHENTICATION + "RegenerateToken", session=self.session, id=99999,
                                   password=PASSWORD)["result"], 5)
        self.assertEqual(self.platform.request("/1.0/environment/control/rest/explode")[0], 404)
        self.assertEqual(self.platform.request("/")[0], 404)
        self.assertEqual(self.call("billing.account.GetAccount", session=self.session)["result"], 41004)
        self.assertEqual(self.call("billing.account.GetAccount", session=key)["result"], 8202)

    def test_environments_start_stop_and_sleep(self):
        for method, status in (("StopEnv", DOWN), ("SleepEnv", SLEEP), ("StartEnv", RUNNING)):
            self.assertEqual(self.call(f"environment.control.{method}", session=self.session, envName="blog"),
                             {"result": 0})
            self.assertEqual(self.platform.status_of(self.session, "blog"), status)
        names = {info["env"]["envName"]
                 for info in self.call("environment.control.GetEnvs", session=self.session)["infos"]}
        self.assertEqual(names, {"my-project", "shop", "blog"})

    def test_the_catalogue_offers_what_can_be_granted(self):
        items = self.call(AUTHENTICATION + "GetTokenApiList", session=self.session)["tokenPermissions"]
        self.assertEqual(len(items), 298)
        self.assertFalse([item for item in items if item["method"].startswith("users.authentication.")])
        self.assertEqual(set(items[0]), {"id", "method", "isSafe", "isCollaborationAccessible"})
        templates = self.call(AUTHENTICATION + "GetTokenTemplates", session=self.session)["templates"]
        self.assertEqual([template["name"] for template in templates],
                         ["Extended Access", "IDE Plugins", "Marketplace", "Maven Plugin"])

    def test_sessions_are_listed_and_ended(self):
        other = self.platform.sign_in()
        sessions = self.call(AUTHENTICATION + "GetSessions", session=other)["sessions"]
        current = [session for session in sessions if session["current"]]
        self.assertEqual(len(current), 1)
        self.assertEqual(self.call(AUTHENTICATION + "SignoutSessions", session=self.session, ids=current[0]["id"]),
                         {"result": 0})
        self.assertEqual(self.call("users.account.GetUserInfo", session=other)["result"], 702)
        third = self.platform.sign_in()
        self.assertEqual(self.call(AUTHENTICATION + "Signout", session=third), {"result": 0})
        self.assertEqual(self.call("users.account.GetUserInfo", session=third)["result"], 702)

    def test_a_wrong_login_gets_701(self):
        answer = self.call(AUTHENTICATION + "Signin", login="nobody@example.com", password=PASSWORD)
        self.assertEqual(answer["result"], 701)
        self.assertNotIn("session", answer)

    def test_a_token_that_reaches_its_end_gets_702(self):
        with tempfile.TemporaryDirectory() as folder:
            database = pathlib.Path(folder) / "platform.sqlite"
            self.assertEqual(add_account(database, "--sample-environments").returncode, 0)
            with Platform(database) as platform:
                session = platform.sign_in()
                clock = platform.call("environment.tracking.GetServerUTCTime", session=session)["time"]
                # Long enough to be used once; its end is waited for by asking.
                token = platform.create_token(session, expiresAt=plus_seconds(clock, 3))
                self.assertEqual(platform.call(STOP, session=token["key"], envName="shop")["result"], 0)
                answer = {"result": 0}
                deadline = time.monotonic() + 20
                while answer["result"] == 0 and time.monotonic() < deadline:
                    answer = platform.call(STOP, session=token["key"], envName="shop")
                self.assertEqual(answer["result"], 702)
                self.assertIn("expired", answer["error"])


def plus_seconds(instant, seconds):
    form = "%Y-%m-%d %H:%M:%S"
    return (datetime.datetime.strptime(instant, form) + datetime.timedelta(seconds=seconds)).strftime(form)


if __name__ == "__main__":
    unittest.main(verbosity=2)

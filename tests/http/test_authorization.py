# SPDX-License-Identifier: Apache-2.0
"""However a call is spelled, and wherever its parameters stand, who may make it is the same; and what belongs to another account
is not there."""
import concurrent.futures
import itertools
import json
import pathlib
import subprocess
import tempfile
import threading
import unittest
import urllib.parse

import yaml

from platform_process import LOGIN, PASSWORD, PROGRAM, ROOT, Platform, add_account

AUTHENTICATION = "users.authentication."
OTHER = "other@example.com"
# What ends the session that asks, or makes one.
ONCE = {"/1.0/users/authentication/rest/signout", "/1.0/users/authentication/rest/signin"}


def paths():
    document = yaml.safe_load((ROOT / "docs/openapi.yaml").read_text(encoding="utf-8"))
    return sorted(path for path in document["paths"] if path.startswith("/1.0/") and path not in ONCE)


def spellings(path):
    """Others than the path itself."""
    start, name = path.rsplit("/", 1)
    yield path.upper()
    yield f"{start}/{name.title()}"
    yield f"{start}/%{ord(name[0]):02x}{name[1:]}"
    yield f"{start}//{name}"
    yield f"/{path}"
    yield f"{path}/"
    yield f"{path}."
    yield f"{path};x"
    yield f"{start}/./{name}"
    yield f"{start}/x/../{name}"
    yield path.replace("/environment/", "/env/").replace("/users/", "/user/")


class AuthorizationTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.database = pathlib.Path(cls.folder.name) / "platform.sqlite"
        for login in (LOGIN, OTHER, "suspended@example.com"):
            added = add_account(cls.database, "--sample-environments", login=login)
            assert added.returncode == 0, added.stderr
        cls.platform = Platform(cls.database)

        def session_of(login):
            return cls.platform.call(AUTHENTICATION + "Signin", login=login, password=PASSWORD)["session"]
        cls.session, cls.other = session_of(LOGIN), session_of(OTHER)
        cls.token = cls.platform.create_token(cls.session, apiList="environment.control.GetEnvInfo")
        cls.others_token = cls.platform.create_token(cls.other)
        revoked = cls.platform.create_token(cls.session)
        cls.platform.call(AUTHENTICATION + "DeleteTokens", session=cls.session, ids=revoked["id"], password=PASSWORD)
        suspended = session_of("suspended@example.com")
        subprocess.run([PROGRAM, "account", "suspend", "suspended@example.com", "--database", f"sqlite:{cls.database}"],
                       check=True, timeout=30)
        cls.callers = {"session": cls.session, "token": cls.token["key"], "revoked": revoked["key"], "suspended": suspended,
                       "nobody": "", "garbage": "cgses_x"}

    @classmethod
    def tearDownClass(cls):
        code = cls.platform.stop()
        cls.folder.cleanup()
        assert code == 0, code

    def verdict(self, path, parameters, query=()):
        """The result code, or the HTTP status where it is not 200. A wrong password and arguments that are missing keep what is
        allowed from being done."""
        target = path + ("?" + urllib.parse.urlencode(query) if query else "")
        status, body = self.platform.request(target, urllib.parse.urlencode(parameters).encode())
        return json.loads(body)["result"] if status == 200 else -status

    def test_no_spelling_allows_more(self):
        seen = set()
        for path, (caller, credential) in itertools.product(paths(), self.callers.items()):
            expected = self.verdict(path, [("session", credential)])
            seen.add(expected)
            for spelled in spellings(path):
                self.assertIn(self.verdict(spelled, [("session", credential)]), (expected, -404), (spelled, caller))
            self.assertEqual(self.verdict(path.upper(), [("session", credential)]), expected, (path, caller))
        # Somebody was let in, somebody was not, for more than one reason.
        self.assertGreater(len(seen), 3, seen)

    def test_the_first_of_several_credentials_counts_wherever_they_stand(self):
        path = "/1.0/environment/control/rest/getenvs"
        names = list(self.callers)
        alone = {name: self.verdict(path, [("session", self.callers[name])]) for name in names}
        self.assertEqual(len({alone["session"], alone["token"], alone["revoked"]}), 3)
        for first, second in itertools.permutations(names, 2):
            pair = [("session", self.callers[first]), ("session", self.callers[second])]
            self.assertEqual(self.verdict(path, pair), alone[first], (first, second))
            self.assertEqual(self.verdict(path, pair[1:], query=pair[:1]), alone[first], (first, second))
            self.assertEqual(self.verdict(path, [], query=pair), alone[first], (first, second))
        for name in ("Session", "SESSION", "session ", "session[]", "sessio%6e"):
            self.assertEqual(self.verdict(path, [(name, self.session)]), alone["nobody"], name)

    def test_what_is_another_accounts_is_not_there(self):
        theirs = self.others_token["id"]
        strange = (theirs, -1, 0, 2**31, 2**31 - 1, 2**64, "x", f"{theirs} ", f"{self.token['id']},{theirs}", "' OR 1=1 --", "%")
        before = self.platform.call(AUTHENTICATION + "GetTokens", session=self.other)
        for value in strange:
            for method, name in (("EditToken", "id"), ("RegenerateToken", "id"), ("DeleteTokens", "ids"), ("GetTokens", "ids")):
                answer = self.platform.call(AUTHENTICATION + method, **{"session": self.session, name: value,
                                                                         "password": PASSWORD, "description": "taken"})
                self.assertNotEqual(answer["result"], 0, (method, value))
        sessions = self.platform.call(AUTHENTICATION + "GetSessions", session=self.other)["sessions"]
        self.platform.call(AUTHENTICATION + "SignoutSessions", session=self.session, ids=sessions[0]["id"])
        self.assertEqual(self.platform.call(AUTHENTICATION + "GetTokens", session=self.other), before)
        self.assertEqual(len(self.platform.call(AUTHENTICATION + "GetTokens", session=self.session)["apiTokens"]), 1)

    def test_of_two_who_take_the_last_place_for_a_token_at_once_one_does(self):
        count = len(self.platform.call(AUTHENTICATION + "GetTokens", session=self.session)["apiTokens"])
        with Platform(self.database, options=("--tokens-per-account", str(count + 1))) as first, \
                Platform(self.database, options=("--tokens-per-account", str(count + 1))) as second:
            for _ in range(4):
                barrier = threading.Barrier(2)

                def create(platform, barrier=barrier):
                    barrier.wait(20)
                    return platform.call(AUTHENTICATION + "CreateToken", session=self.session, password=PASSWORD,
                                         description="last", apiList="environment.control.StopEnv")
                with concurrent.futures.ThreadPoolExecutor(2) as pool:
                    answers = list(pool.map(create, (first, second)))
                won = [answer for answer in answers if answer["result"] == 0]
                self.assertEqual(len(won), 1, answers)
                self.assertIn("reached its limit of", next(answer for answer in answers if answer["result"] != 0)["error"])
                first.call(AUTHENTICATION + "DeleteTokens", session=self.session, ids=won[0]["token"]["id"], password=PASSWORD)


if __name__ == "__main__":
    unittest.main()

# SPDX-License-Identifier: Apache-2.0
"""Signing in with a second factor, as a script does it over HTTP."""
import pathlib
import tempfile
import unittest

import second_factor
from platform_process import LOGIN, PASSWORD, Platform, add_account
from second_factor import code

AUTHENTICATION = "users.authentication."


class TwoFactorTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        database = pathlib.Path(self.folder.name) / "platform.sqlite"
        added = add_account(database)
        self.assertEqual(added.returncode, 0, added.stderr)
        second_factor.turn_on(database)
        self.platform = Platform(database)
        self.addCleanup(self.platform.stop)

    def sign_in(self):
        return self.platform.call(AUTHENTICATION + "Signin", login=LOGIN, password=PASSWORD)

    def verify(self, session, digits):
        return self.platform.call(AUTHENTICATION + "Verify2FACode", session=session, code=digits)

    def tokens(self, session):
        return self.platform.call(AUTHENTICATION + "GetTokens", session=session)["result"]

    def test_the_session_is_unusable_until_the_code(self):
        answer = self.sign_in()
        self.assertEqual(answer["result"], 0)
        self.assertEqual(answer["authType"], "TFA")
        self.assertEqual({name: answer["requiredAuthCheck"][name] for name in ("type", "isActive", "isConfigured")},
                         {"type": "TOTP", "isActive": True, "isConfigured": True})
        self.assertIsInstance(answer["requiredAuthCheck"]["id"], int)
        session = answer["session"]
        self.assertEqual(self.tokens(session), 702)
        self.assertEqual(self.verify(session, code()), {"result": 0})
        self.assertEqual(self.tokens(session), 0)

    def test_a_wrong_code_is_told_with_the_attempts_left_and_a_used_one_is_wrong(self):
        session = self.sign_in()["session"]
        wrong = self.verify(session, "000000" if code() != "000000" else "000001")
        self.assertEqual((wrong["result"], wrong["attemptsLeft"]), (701, 4))
        used = code()
        self.assertEqual(self.verify(session, used)["result"], 0)
        self.assertEqual(self.verify(self.sign_in()["session"], used)["result"], 701)

    def test_what_is_missing_or_no_session_is_told(self):
        self.assertEqual(self.platform.call(AUTHENTICATION + "Verify2FACode", code="123456")["result"], 702)
        session = self.sign_in()["session"]
        answer = self.platform.call(AUTHENTICATION + "Verify2FACode", session=session)
        self.assertEqual(answer["result"], 41001)
        self.assertIn("code", answer["error"])

    def test_a_token_needs_no_code_and_can_not_be_verified(self):
        session = self.sign_in()["session"]
        self.verify(session, code())
        key = self.platform.create_token(session)["key"]
        self.assertEqual(self.verify(key, code(1))["result"], 8202)
        self.assertEqual(self.platform.call("environment.control.StopEnv", session=key, envName="x")["result"], 5)


if __name__ == "__main__":
    unittest.main()

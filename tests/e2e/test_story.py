# SPDX-License-Identifier: Apache-2.0
"""The main job, in the real window with real keys, and curl for the script."""
import pathlib
import tempfile
import unittest

import script
from pages.application import Application
from pages.dashboard import DashboardPage
from pages.dialogs import ConnectPage

LOGIN = "op@example.com"
PASSWORD = "correct horse"
STOP = script.STOP
START = "environment.control.StartEnv"


class StoryTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.profile = pathlib.Path(folder.name) / "profile"
        self.application = Application("--profile", str(self.profile), "--serve-api", "127.0.0.1:0")
        self.addCleanup(self.application.close)
        ConnectPage(self.application).create_account(LOGIN, PASSWORD)
        self.dashboard = DashboardPage(self.application)
        self.url = self.dashboard.api_url()
        self.tokens = self.dashboard.open_access_tokens()

    def fill(self, description, *methods):
        dialog = self.tokens.generate()
        dialog.describe(description)
        for method in methods:
            dialog.search(method)
            dialog.toggle(method)
        return dialog

    def generate(self, description, *methods):
        """The value of a new token."""
        reveal = self.fill(description, *methods).submit().confirm_and_reveal(PASSWORD)
        value = reveal.value
        reveal.copy()
        reveal.close()
        self.tokens.wait_for_token(description)
        return value

    def stop(self, token, environment="shop"):
        return script.call(self.url, STOP, session=token, envName=environment)

    def session(self):
        answer = script.call(self.url, "users.authentication.Signin", login=LOGIN, password=PASSWORD)
        return answer["session"]

    def test_a_script_stops_an_environment_and_the_dashboard_shows_it(self):
        self.dashboard.wait_for_status("my-project", "Running")
        value = self.generate("Nightly stop", "StopEnv")
        self.assertRegex(value, r"^cgpat_[0-9A-Za-z]{38}$")
        self.assertEqual(self.stop(value, "my-project"), {"result": 0})
        self.dashboard.wait_for_status("my-project", "Stopped")
        self.dashboard.wait_for_activity("StopEnv", "my-project", "Nightly stop")

    def test_a_wrong_password_creates_nothing_and_loses_nothing(self):
        dialog = self.fill("Never made", "StopEnv")
        confirmation = dialog.submit()
        confirmation.give("wrong")
        self.assertIn("4 attempts left", confirmation.wait_for_message("Wrong password"))
        confirmation.cancel()
        self.assertEqual(dialog.description, "Never made")
        self.assertIn("1 of 298 methods", dialog.summary())
        self.assertNotIn("Never made", self.tokens.rows())
        reveal = dialog.submit().confirm_and_reveal(PASSWORD)
        self.assertEqual(self.stop(reveal.value)["result"], 0)
        reveal.copy()
        reveal.close()

    def test_a_token_without_the_method_is_refused(self):
        value = self.generate("Start only", "StartEnv")
        self.assertEqual(self.stop(value)["result"], 8202)
        self.assertEqual(script.call(self.url, START, session=value, envName="shop")["result"], 0)

    def test_a_token_never_works_on_authentication(self):
        value = self.generate("Curious", "StopEnv")
        for method in ("GetTokens", "CreateToken", "DeleteTokens"):
            answer = script.call(self.url, "users.authentication." + method, session=value, password=PASSWORD, ids="*")
            self.assertEqual(answer["result"], 8202)

    def test_regenerate_replaces_the_value_and_keeps_the_rest(self):
        old = self.generate("Rotated", "StopEnv")
        before = self.tokens.wait_for_token("Rotated")
        reveal = self.tokens.edit("Rotated").regenerate().confirm_and_reveal(PASSWORD)
        new = reveal.value
        reveal.copy()
        reveal.close()
        self.assertEqual(self.stop(old)["result"], 702)
        self.assertEqual(self.stop(new)["result"], 0)
        after = self.tokens.wait_for_token("Rotated")
        self.assertEqual([after[1], after[2], after[-1]], [before[1], before[2], before[-1]])

    def test_a_removed_token_stops_working_at_once(self):
        value = self.generate("Short-lived", "StopEnv")
        self.assertEqual(self.stop(value)["result"], 0)
        self.tokens.remove("Short-lived").confirm(PASSWORD)
        self.assertEqual(self.stop(value)["result"], 702)
        self.tokens.wait_until_gone("Short-lived")

    def test_an_edited_token_grants_what_it_says_now(self):
        value = self.generate("Changing", "StopEnv")
        dialog = self.tokens.edit("Changing")
        dialog.search("StartEnv")
        dialog.toggle("StartEnv")
        dialog.wait_for_summary("methods: +1")
        dialog.submit("Apply").confirm(PASSWORD)
        self.assertEqual(script.call(self.url, START, session=value, envName="shop")["result"], 0)

    def test_the_list_of_tokens_never_holds_a_value(self):
        self.generate("Listed", "StopEnv")
        answer = script.call(self.url, "users.authentication.GetTokens", session=self.session())
        self.assertGreater(len(answer["apiTokens"]), 0)
        self.assertFalse([token for token in answer["apiTokens"] if "key" in token])

    def test_no_value_is_in_any_file_of_the_profile(self):
        value = self.generate("Kept in no file", "StopEnv")
        self.assertEqual(self.stop(value)["result"], 0)
        self.dashboard.wait_for_activity("StopEnv", "Kept in no file")
        searched = self.files_with(value)
        self.assertEqual(searched["found"], [])
        self.assertIn("platform.sqlite", searched["names"])
        self.assertIn("settings.ini", searched["names"])
        # The search itself is shown to work on what the profile does hold.
        self.assertTrue(self.files_with("Kept in no file")["found"])

    def files_with(self, text):
        found, names = [], []
        wanted = [text.encode(), text.encode("utf-16-le")]
        for file in self.profile.rglob("*"):
            if file.is_file():
                names.append(file.name)
                content = file.read_bytes()
                found += [file.name for form in wanted if form in content]
        return {"found": found, "names": names}


class ExpiryTest(unittest.TestCase):
    """A token that has reached its end, after a restart on a later day."""

    def test_an_expired_token_is_refused_and_shown_as_expired(self):
        with tempfile.TemporaryDirectory() as profile:
            arguments = ("--profile", profile, "--serve-api", "127.0.0.1:0", "--clock")
            with Application(*arguments, "2026-11-24 09:41:00") as application:
                ConnectPage(application).create_account(LOGIN, PASSWORD)
                dashboard = DashboardPage(application)
                dialog = dashboard.open_access_tokens().generate()
                dialog.describe("One day")
                dialog.expire("25-11-2026")
                dialog.search("StopEnv")
                dialog.toggle("StopEnv")
                value = dialog.submit().confirm_and_reveal(PASSWORD).value
                answer = script.call(dashboard.api_url(), STOP, session=value, envName="shop")
                self.assertEqual(answer, {"result": 0})
            with Application(*arguments, "2026-11-26 00:00:00") as application:
                ConnectPage(application).connect(LOGIN, PASSWORD)
                dashboard = DashboardPage(application)
                answer = script.call(dashboard.api_url(), STOP, session=value, envName="shop")
                self.assertEqual(answer["result"], 702)
                self.assertIn("expired", answer["error"])
                row = dashboard.open_access_tokens().wait_for_token("One day")
                self.assertEqual(row[2:4], ["25-11-2026", "Expired"])


class DemoTest(unittest.TestCase):
    """--demo: credible data at once, an expired token among it, and the API on loopback."""

    def test_the_demo_is_populated_and_its_script_works(self):
        with Application("--demo") as application:
            dashboard = DashboardPage(application)
            dashboard.wait_for_status("shop", "Running")
            tokens = dashboard.open_access_tokens()
            tokens.wait_for_token("CI deploys")
            self.assertEqual(len(tokens.rows()), 7)
            self.assertEqual(set(dashboard.environments()), {"my-project", "shop", "blog", "staging", "archive"})
            self.assertEqual(tokens.rows()["Old laptop"][3], "Expired")
            dialog = tokens.generate()
            dialog.describe("Demo")
            dialog.search("StopEnv")
            dialog.toggle("StopEnv")
            reveal = dialog.submit().confirm_and_reveal("demo")
            answer = script.call(dashboard.api_url(), STOP, session=reveal.value, envName="shop")
            self.assertEqual(answer, {"result": 0})
            dashboard.wait_for_status("shop", "Stopped")


if __name__ == "__main__":
    unittest.main(verbosity=2)

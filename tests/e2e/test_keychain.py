# SPDX-License-Identifier: Apache-2.0
"""A real Secret Service keeps the session and a token's value; without one, the dashboard says so and goes on."""
import pathlib
import signal
import tempfile
import unittest

import secret_service
from pages.application import Application, wait_for
from pages.dashboard import DashboardPage
from pages.dialogs import ConnectPage
from secret_service import answer_prompt, is_locked, kept, lock_keyring, prompts, start_keyring

LOGIN = "op@example.com"
PASSWORD = "correct horse"


class KeychainTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.profile = self.folder.name

    def tearDown(self):
        self.folder.cleanup()

    def start(self):
        return Application("--profile", self.profile)

    def keep_session_and_value(self):
        """A first run, which leaves both in a keyring. The keyring's process."""
        daemon = start_keyring(self)
        with self.start() as application:
            ConnectPage(application).create_account(LOGIN, PASSWORD, keep=True)
            dashboard = DashboardPage(application)
            dashboard.wait_for_status("shop", "Running")
            reveal = self.generate(dashboard)
            reveal.save_to_keychain()
            reveal.wait_for_message("Saved to the system keychain")
            reveal.close()
            wait_for("the session in the keychain", lambda: kept(f"session/local/{LOGIN}").startswith("cgses_"))
        return daemon

    def generate(self, dashboard):
        dialog = dashboard.open_access_tokens().generate()
        dialog.describe("Kept")
        dialog.search("StopEnv")
        dialog.toggle("StopEnv")
        return dialog.submit().confirm_and_reveal(PASSWORD)

    def test_without_a_keychain_it_is_said_and_the_rest_goes_on(self):
        with self.start() as application:
            ConnectPage(application).create_account(LOGIN, PASSWORD, keep=True)
            dashboard = DashboardPage(application)
            dashboard.wait_for_message("keychain isn't available")
            dashboard.wait_for_status("shop", "Running")
            reveal = self.generate(dashboard)
            reveal.save_to_keychain()
            reveal.wait_for_message("The value wasn't saved")

    def test_the_session_and_a_value_are_kept(self):
        start_keyring(self)
        with self.start() as application:
            ConnectPage(application).create_account(LOGIN, PASSWORD, keep=True)
            dashboard = DashboardPage(application)
            dashboard.wait_for_status("shop", "Running")
            reveal = self.generate(dashboard)
            value = reveal.value
            reveal.save_to_keychain()
            reveal.wait_for_message("Saved to the system keychain")
            reveal.close()
            wait_for("the session in the keychain", lambda: kept(f"session/local/{LOGIN}").startswith("cgses_"))
        self.assertEqual(kept(f"token/local/{LOGIN}/1"), value)
        with self.start() as application:
            dashboard = DashboardPage(application)
            dashboard.wait_for_status("shop", "Running")
            self.assertFalse(application.has_window(ConnectPage.TITLE))
            dashboard.sign_out()
            ConnectPage(application)
            wait_for("the session to be forgotten", lambda: kept(f"session/local/{LOGIN}") == "")
        files = {file.name: file.read_bytes() for file in pathlib.Path(self.profile).rglob("*")}
        # What is looked for would be found.
        self.assertTrue([name for name, content in files.items() if LOGIN.encode() in content])
        for secret in (value.encode(), b"cgses_"):
            self.assertEqual([name for name, content in files.items() if secret in content], [])

    def test_a_locked_keychain_is_unlocked_where_the_system_asks_and_the_session_continues(self):
        self.keep_session_and_value()
        lock_keyring(self)
        with self.start() as application:
            answer_prompt(secret_service.PASSWORD)
            DashboardPage(application).wait_for_status("shop", "Running")
            self.assertFalse(application.has_window(ConnectPage.TITLE))
            self.assertEqual(prompts(), [])

    def test_a_question_of_a_locked_keychain_that_is_dismissed_is_not_asked_again(self):
        self.keep_session_and_value()
        lock_keyring(self)
        with self.start() as application:
            answer_prompt(None)
            connect = ConnectPage(application)
            connect.wait_for_message("the system keychain is locked or isn't available")
            connect.sign_in(LOGIN, PASSWORD)
            dashboard = DashboardPage(application)
            dashboard.wait_for_status("shop", "Running")
            self.assertEqual(prompts(), [])
        self.assertTrue(is_locked())

    def test_what_a_locked_keychain_holds_is_still_there_and_said_so_when_its_token_is_removed(self):
        self.keep_session_and_value()
        with self.start() as application:
            dashboard = DashboardPage(application)
            dashboard.wait_for_status("shop", "Running")
            lock_keyring(self)
            dashboard.open_access_tokens().remove("Kept").confirm(PASSWORD)
            dashboard.wait_for_message("The saved token value is still in the system keychain")
            # Removing does not ask for the password; the next that reads does.
            self.assertEqual(prompts(), [])

    def test_a_keychain_that_never_answers_is_given_up_with_a_sentence(self):
        daemon = self.keep_session_and_value()
        daemon.send_signal(signal.SIGSTOP)
        with self.start() as application:
            # The window can be used meanwhile.
            DashboardPage(application).window.find("push button", "Help").focus()
            connect = ConnectPage(application)
            connect.wait_for_message("the system keychain is locked or isn't available")
            connect.sign_in(LOGIN, PASSWORD)
            DashboardPage(application).wait_for_status("shop", "Running")


if __name__ == "__main__":
    unittest.main(verbosity=2)

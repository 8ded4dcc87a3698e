# SPDX-License-Identifier: Apache-2.0
"""A real Secret Service keeps the session and a token's value; without one, the dashboard says so and goes on."""
import pathlib
import tempfile
import unittest

from pages.application import Application, wait_for
from pages.dashboard import DashboardPage
from pages.dialogs import ConnectPage
from secret_service import kept, start_keyring

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


if __name__ == "__main__":
    unittest.main(verbosity=2)

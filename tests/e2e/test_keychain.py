# SPDX-License-Identifier: Apache-2.0
"""A real Secret Service keeps the session and a token's value; without one, the dashboard says so and goes on."""
import base64
import pathlib
import subprocess
import tempfile
import unittest

from pages.application import Application, wait_for
from pages.dashboard import DashboardPage
from pages.dialogs import ConnectPage

LOGIN = "op@example.com"
PASSWORD = "correct horse"


def start_keyring():
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets", "--daemonize"], input=b"keyring",
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=30)


def kept(key):
    """What the system's keychain holds under the key, asked for with another program."""
    done = subprocess.run(["secret-tool", "lookup", "server", "CirrusGrid Dashboard", "user", key],
                          capture_output=True, text=True, timeout=30)
    # QtKeychain keeps bytes as base64.
    return base64.b64decode(done.stdout).decode("ascii")


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

    def test_1_without_a_keychain_it_is_said_and_the_rest_goes_on(self):
        with self.start() as application:
            ConnectPage(application).create_account(LOGIN, PASSWORD, keep=True)
            dashboard = DashboardPage(application)
            dashboard.wait_for_message("keychain can't be used")
            dashboard.wait_for_status("shop", "Running")
            reveal = self.generate(dashboard)
            reveal.save_to_keychain()
            reveal.wait_for_message("The value was not saved")

    def test_2_the_session_and_a_value_are_kept(self):
        start_keyring()
        with self.start() as application:
            ConnectPage(application).create_account(LOGIN, PASSWORD, keep=True)
            dashboard = DashboardPage(application)
            dashboard.wait_for_status("shop", "Running")
            reveal = self.generate(dashboard)
            value = reveal.value
            reveal.save_to_keychain()
            reveal.wait_for_message("Saved to the system's keychain")
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
        for file in pathlib.Path(self.profile).rglob("*"):
            self.assertNotIn(value.encode(), file.read_bytes())
            self.assertNotIn(b"cgses_", file.read_bytes())


if __name__ == "__main__":
    unittest.main(verbosity=2)

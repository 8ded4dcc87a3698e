# SPDX-License-Identifier: Apache-2.0
"""A real window on a real platform over TLS: added, signed in to with a second factor, used, and still there after a restart."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "http"))
import second_factor  # noqa: E402
from certificates import make_certificate  # noqa: E402
from platform_process import LOGIN, PASSWORD, Platform, add_account  # noqa: E402

from pages.application import Application, wait_for  # noqa: E402
from pages.dashboard import DashboardPage  # noqa: E402
from pages.dialogs import ConnectPage, RevealPage  # noqa: E402
from secret_service import kept, start_keyring  # noqa: E402
import script  # noqa: E402

STOP = "environment.control.StopEnv"
START = "environment.control.StartEnv"


class RemoteTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.profile = self.folder / "profile"
        self.certificate, key = make_certificate(self.folder, "platform", "Own authority")
        database = self.folder / "platform.sqlite"
        added = add_account(database, "--sample-environments")
        self.assertEqual(added.returncode, 0, added.stderr)
        second_factor.turn_on(database)
        self.platform = Platform(database, options=("--tls-certificate", str(self.certificate), "--tls-key", str(key),
                                                    "--access-log", "json"))
        self.addCleanup(self.platform.kill)

    def start(self):
        return Application("--profile", str(self.profile))

    def call(self, method, **parameters):
        """As curl has it, with the authority of the test's own."""
        return script.call(self.platform.url, method, authority=self.certificate, **parameters)

    def test_without_a_keychain_it_works_for_this_run(self):
        with self.start() as application:
            page = ConnectPage(application)
            page.add_platform("Acme Cloud", self.platform.url, self.certificate)
            page.sign_in(LOGIN, PASSWORD, keep=True)
            page.give_code(second_factor.code())
            dashboard = DashboardPage(application)
            dashboard.wait_for_message("keychain isn't available")
            dashboard.wait_for_status("shop", "Running")
        with self.start() as application:
            page = ConnectPage(application)
            self.assertEqual(page.platform(), "Acme Cloud")
            self.assertEqual(page.login(), LOGIN)

    def test_a_token_is_made_used_regenerated_and_removed_and_a_restart_stays_signed_in(self):
        start_keyring(self)
        secrets = [PASSWORD]
        with self.start() as application:
            page = ConnectPage(application)
            page.add_platform("Acme Cloud", self.platform.url, self.certificate)
            page.sign_in(LOGIN, PASSWORD, keep=True)
            page.give_code(second_factor.code())
            dashboard = DashboardPage(application)
            dashboard.wait_for_status("shop", "Running")
            tokens = dashboard.open_access_tokens()
            dialog = tokens.generate()
            dialog.describe("Night shift")
            dialog.search("StopEnv")
            dialog.toggle("StopEnv")
            reveal = dialog.submit().confirm_and_reveal(PASSWORD)
            value = reveal.value
            secrets.append(value)
            reveal.save_to_keychain()
            reveal.wait_for_message("Saved to the system keychain")
            self.assert_not_in_arguments(application, secrets)
            reveal.close()
            self.assertEqual(self.call(STOP, session=value, envName="shop"), {"result": 0})
            self.assertEqual(self.call(START, session=value, envName="shop")["result"], 8202)
            dashboard.refresh()
            dashboard.wait_for_status("shop", "Stopped")
            tokens.edit("Night shift").regenerate().confirm(PASSWORD)
            reveal = RevealPage(application)
            fresh = reveal.value
            secrets.append(fresh)
            reveal.copy()
            reveal.close()
            self.assertNotEqual(fresh, value)
            self.assertEqual(self.call(STOP, session=value, envName="blog")["result"], 702)
            self.assertEqual(self.call(STOP, session=fresh, envName="blog"), {"result": 0})
            session = wait_for("the session in the keychain", self.kept_session)
            secrets.append(session)
        with self.start() as application:
            dashboard = DashboardPage(application)
            dashboard.wait_for_status("blog", "Stopped")
            self.assertFalse(application.has_window(ConnectPage.TITLE))
            tokens = dashboard.open_access_tokens()
            tokens.wait_for_token("Night shift")
            tokens.remove("Night shift").confirm(PASSWORD)
            tokens.wait_until_gone("Night shift")
            self.assertEqual(self.call(STOP, session=fresh, envName="blog")["result"], 702)
            dashboard.sign_out()
            ConnectPage(application)
            wait_for("the session to be forgotten", lambda: not self.kept_session())
        self.assertEqual(kept(f"token/{self.account()}/1"), "")
        for file in self.profile.rglob("*"):
            for secret in secrets:
                self.assertNotIn(secret.encode(), file.read_bytes(), file)
        self.assertIn(b"Acme Cloud", (self.profile / "settings.ini").read_bytes())
        log = self.platform.stop_and_read_errors()
        self.assertIn("createtoken", log.lower())
        for secret in secrets:
            self.assertNotIn(secret, log)

    def account(self):
        settings = (self.profile / "settings.ini").read_text(encoding="utf-8")
        group = next(line for line in settings.splitlines() if line.endswith("name=Acme Cloud"))
        return f"{group.split(chr(92))[0]}/{LOGIN}"

    def kept_session(self):
        session = kept(f"session/{self.account()}")
        return session if session.startswith("cgses_") else ""

    def assert_not_in_arguments(self, application, secrets):
        arguments = pathlib.Path(f"/proc/{application.process.pid}/cmdline").read_bytes()
        self.assertIn(b"--profile", arguments)
        for secret in secrets:
            self.assertNotIn(secret.encode(), arguments)


if __name__ == "__main__":
    unittest.main(verbosity=2)

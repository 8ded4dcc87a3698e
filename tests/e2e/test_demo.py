# SPDX-License-Identifier: Apache-2.0
"""What helps to show the dashboard to an audience, in the real window."""
import os
import pathlib
import signal
import tempfile
import unittest
import unittest.mock

from pages.application import Application, run, wait_for

TITLE = "CirrusGrid Dashboard"


class DemoTest(unittest.TestCase):
    def open(self, *arguments):
        application = Application("--demo", *arguments)
        self.addCleanup(application.close)
        return application, application.window(TITLE)

    def tokens(self, window):
        return window.find("table", "Access tokens").names("table cell")

    def wait_for_token(self, window, description):
        wait_for(description, lambda: description in self.tokens(window))

    def choose_help(self, window, item):
        window.find("push button", "Help").press()
        window.find("menu item", item).click()

    def test_presenter_mode_comes_and_goes(self):
        _, window = self.open("--open", "access-tokens", "--presenter")
        self.wait_for_token(window, "Token 1")
        self.assertNotIn("CI deploys", self.tokens(window))
        self.assertIsNone(window.look_for("push button", "demo@cirrusgrid.example"))
        window.find("push button", "Presenter")
        window.find("table", "Access tokens").focus()
        run("xdotool", "key", "ctrl+shift+p")
        self.wait_for_token(window, "CI deploys")
        run("xdotool", "key", "ctrl+shift+p")
        self.wait_for_token(window, "Token 1")

    def test_the_demo_starts_over_at_the_same_address(self):
        application, window = self.open("--open", "access-tokens")
        self.wait_for_token(window, "CI deploys")
        address = wait_for("the address", lambda: "API at" in window.find("label", "Connection").description
                           and window.find("label", "Connection").description)
        table = window.find("table", "Access tokens")
        table.focus()
        run("xdotool", "key", "ctrl+a", "Delete")
        application.window("Remove access tokens").find("push button", "Remove").press()
        dialog = application.window("Confirm with password")
        dialog.find("password text", "Password").type("demo")
        dialog.find("push button", "Confirm").press()
        wait_for("no tokens", lambda: window.look_for("push button", "Generate First Token"))
        self.choose_help(window, "Restart Demo")
        self.wait_for_token(window, "CI deploys")
        wait_for("the address", lambda: window.find("label", "Connection").description == address)

    def test_every_state_of_the_demo_is_there_at_once(self):
        for state, names in (("empty", ("push button", "Generate First Token")), ("full", ("table cell", "Script 92 of team 18"))):
            _, window = self.open("--open", "access-tokens", "--state", state)
            wait_for(state, lambda: names[1] in window.names(names[0]))
        application, _ = self.open("--state", "first-start")
        application.window("Connect").find("push button", "Create Account")
        application, _ = self.open("--state", "two-factor")
        application.window("Connect").find("password text", "Password")
        _, window = self.open("--state", "suspended")
        wait_for("the suspension", lambda: any("is suspended" in name for name in window.names("label")))

    def test_being_told_to_end_leaves_nothing_behind(self):
        for told in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            with self.subTest(told=told.name), tempfile.TemporaryDirectory() as folder:
                with unittest.mock.patch.dict(os.environ, TMPDIR=folder):
                    application, window = self.open("--open", "access-tokens")
                self.wait_for_token(window, "CI deploys")
                self.assertTrue(list(pathlib.Path(folder).glob("*/platform.sqlite")))
                application.process.send_signal(told)
                self.assertEqual(application.process.wait(timeout=20), 0)
                self.assertEqual(list(pathlib.Path(folder).iterdir()), [])

    def test_the_tour_is_said_and_waits_for_the_user(self):
        application, window = self.open("--tour", "guided")
        callout = application.window("Tour")
        self.assertIn("Open Settings to find your access tokens.", callout.names("label"))
        window.find("check box", "Settings").press() if window.look_for("check box", "Settings") else \
            window.find("push button", "Settings").press()
        wait_for("the next step", lambda: any("Choose Access Tokens." in name for name in callout.names("label"))
                 or any("for each script" in name for name in callout.names("label")))


if __name__ == "__main__":
    unittest.main()

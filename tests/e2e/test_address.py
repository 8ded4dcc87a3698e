# SPDX-License-Identifier: Apache-2.0
"""Following a cirrusgrid:// address."""
import pathlib
import signal
import subprocess
import tempfile
import unittest

from pages.application import BINARIES, Application, run, wait_for
from pages.dialogs import ConnectPage

ADDRESS = "cirrusgrid://tokens"


class AddressTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.profile = ("--profile", str(pathlib.Path(self.folder.name) / "profile"))

    def open(self, *arguments):
        application = Application(*self.profile, *arguments)
        self.addCleanup(application.close)
        return application

    def follow(self):
        """A second dashboard that is given the address: how it ends."""
        program = [str(BINARIES / "cirrusgrid-dashboard"), *self.profile, ADDRESS]
        return subprocess.run(program, capture_output=True, text=True, timeout=20).returncode

    def wait_for_tokens(self, application):
        window = application.window("CirrusGrid Dashboard")
        wait_for("the access tokens", lambda: window.look_for("push button", "Generate First Token"))

    def test_the_dashboard_that_runs_shows_the_tokens_and_no_second_one_opens(self):
        application = self.open()
        ConnectPage(application).create_account("op@example.com", "correct horse")
        window = application.window("CirrusGrid Dashboard")
        self.assertIsNone(window.look_for("push button", "Generate First Token"))
        run("xdotool", "search", "--sync", "--name", "^CirrusGrid Dashboard$", "windowminimize", "--sync", "%@")
        self.assertEqual(self.follow(), 0)
        self.wait_for_tokens(application)
        shown = run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^CirrusGrid Dashboard$").split()
        self.assertEqual(len(shown), 1)

    def test_where_none_runs_a_window_opens_though_one_crashed(self):
        crashed = self.open()
        ConnectPage(crashed).create_account("op@example.com", "correct horse")
        crashed.process.send_signal(signal.SIGKILL)
        crashed.process.wait(timeout=20)
        application = self.open(ADDRESS)
        ConnectPage(application).connect("op@example.com", "correct horse")
        self.wait_for_tokens(application)
        # It is the one that is asked now.
        self.assertEqual(self.follow(), 0)


if __name__ == "__main__":
    unittest.main()

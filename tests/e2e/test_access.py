# SPDX-License-Identifier: Apache-2.0
"""What screen readers and drivers get from the real window."""
import unittest

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from pages.application import Application, run, wait_for

TITLE = "CirrusGrid Dashboard"


class Listener:
    """Collects what is in alerts when they are shown, as a screen reader does."""

    def __init__(self, test):
        self.said = []
        self.listener = Atspi.EventListener.new(self._hear)
        self.listener.register("object:state-changed:showing")
        test.addCleanup(self.listener.deregister, "object:state-changed:showing")

    def _hear(self, event):
        if event.detail1 and event.source.get_role_name() == "alert":
            for index in range(event.source.get_child_count()):
                self.said.append(event.source.get_child_at_index(index).get_name())

    def heard(self, text):
        while GLib.MainContext.default().iteration(False):
            pass
        return any(text in one for one in self.said)


def clipboard():
    return run("xclip", "-selection", "clipboard", "-out")


class AccessTest(unittest.TestCase):
    def setUp(self):
        self.application = Application("--demo", "--open", "access-tokens")
        self.addCleanup(self.application.close)
        self.window = self.application.window(TITLE)
        wait_for("the tokens", lambda: "CI deploys" in self.window.find("table", "Access tokens").names("table cell"))

    def test_a_refusal_is_announced(self):
        listener = Listener(self)
        self.window.find("list item", "Change Password").click()
        for name in ("Current password", "New password", "Repeat new password"):
            self.window.find("password text", name).type("correct horse battery")
        self.window.find("push button", "Change password").press()
        wait_for("the announcement", lambda: listener.heard("Wrong password"))

    def test_the_path_of_the_control_under_the_pointer_is_copied(self):
        self.window.find("push button", "Generate").hover()
        run("xdotool", "key", "ctrl+shift+u")
        wait_for("the path", lambda: clipboard() == (
            'frame "CirrusGrid Dashboard" (dashboardWindow) > panel "Settings" (settingsFrame) > '
            'filler "Access Tokens" (accessTokensTab) > push button "Generate" (generateButton)'))


if __name__ == "__main__":
    unittest.main()

# SPDX-License-Identifier: Apache-2.0
"""What screen readers and drivers get from the real window."""
import unittest

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from pages.application import Application, run, wait_for
from pages.token_dialog import TokenDialogPage

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


class CheckListener:
    """Collects which boxes tell that they changed, and how they are then."""

    def __init__(self, test):
        self.heard = []
        self.listener = Atspi.EventListener.new(self._hear)
        self.listener.register("object:state-changed:checked")
        test.addCleanup(self.listener.deregister, "object:state-changed:checked")

    def _hear(self, event):
        self.heard.append((event.source.get_name(), bool(event.detail1)))

    def wait_for(self, *wanted):
        def are_there():
            while GLib.MainContext.default().iteration(False):
                pass
            return all(one in self.heard for one in wanted)
        wait_for(f"the changes {wanted} among {self.heard}", are_there)
        self.heard.clear()


def is_half_checked(element):
    return element.node.get_state_set().contains(Atspi.StateType.INDETERMINATE)


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
        for name in ("Current password", "New password", "Confirm new password"):
            self.window.find("password text", name).type("correct horse battery")
        self.window.find("push button", "Change Password").press()
        wait_for("the announcement", lambda: listener.heard("Wrong password"))

    def test_boxes_of_methods_and_groups_tell_of_their_changes(self):
        self.window.find("push button", "Generate").press()
        page = TokenDialogPage(self.application, "Generate Access Token")
        page.search("stopenv")
        tree = page.window.find("tree", "API methods")
        listener = CheckListener(self)
        tree.find("table cell", "StopEnv").act("Toggle")
        listener.wait_for(("StopEnv", True), ("control", False), ("environment", False))
        page.wait_for_summary("1 of 298 methods")
        for group in ("control", "environment"):
            self.assertTrue(is_half_checked(tree.find("table cell", group)))
            self.assertFalse(tree.find("table cell", group).is_checked)
        self.assertFalse(is_half_checked(tree.find("table cell", "StopEnv")))
        # The same by the keyboard, in the other direction.
        tree.find("table cell", "StopEnv").act("SetFocus")
        wait_for("the keyboard on StopEnv", lambda: tree.find("table cell", "StopEnv").has_focus)
        run("xdotool", "key", "space")
        listener.wait_for(("StopEnv", False), ("control", False))
        self.assertFalse(is_half_checked(tree.find("table cell", "control")))
        # A group's box acts on what is shown, and says so.
        group = tree.find("table cell", "control")
        self.assertIn("0 of 91 granted", group.description)
        self.assertIn("only the 1 method shown", group.description)
        group.act("Toggle")
        listener.wait_for(("StopEnv", True), ("control", False))
        page.wait_for_summary("1 of 298 methods")
        group.act("Toggle")
        listener.wait_for(("StopEnv", False))

    def test_the_path_of_the_control_under_the_pointer_is_copied(self):
        self.window.find("push button", "Generate").hover()
        run("xdotool", "key", "ctrl+shift+u")
        wait_for("the path", lambda: clipboard() == (
            'frame "CirrusGrid Dashboard" (dashboardWindow) > panel "Settings" (settingsFrame) > '
            'filler "Access Tokens" (accessTokensTab) > push button "Generate" (generateButton)'))


if __name__ == "__main__":
    unittest.main()

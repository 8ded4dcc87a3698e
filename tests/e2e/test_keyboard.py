# SPDX-License-Identifier: Apache-2.0
"""Everything that can be done with tokens, by keyboard alone: no click, and nothing pressed through accessibility."""
import unittest

from pages.access_tokens import AccessTokensPage
from pages.application import Application, run, wait_for
from pages.dashboard import DashboardPage
from pages.dialogs import PasswordPage, RemovePage, RevealPage
from pages.token_dialog import TokenDialogPage

PASSWORD = "demo"


def keys(*names):
    run("xdotool", "key", "--delay", "15", *names)


def write(text):
    run("xdotool", "type", "--delay", "10", text)


class KeyboardTest(unittest.TestCase):
    def setUp(self):
        self.application = Application("--demo")
        dashboard = DashboardPage(self.application)
        dashboard.wait_for_status("shop", "Running")
        keys("ctrl+comma")
        self.tokens = AccessTokensPage(self.application, dashboard.window)
        self.tokens.wait_for_token("CI deploys")
        self.wait_for_focus("table", "Access tokens")

    def tearDown(self):
        self.application.close()

    def wait_for_focus(self, role, name):
        window = self.application.window(DashboardPage.TITLE)
        wait_for(f"the keyboard to be in {name!r}", lambda: window.find(role, name).has_focus)

    def go_to(self, description):
        """Typing jumps to the token."""
        write(description)
        wait_for(f"{description!r} to be selected", lambda: "1 selected" in self.tokens.summary())

    def confirm(self):
        page = PasswordPage(self.application)
        page.wait_for_focus()
        write(PASSWORD)
        keys("Return")
        self.application.wait_until_gone(PasswordPage.TITLE)

    def take_value(self):
        """The new value; Enter copies it, Esc closes."""
        reveal = RevealPage(self.application)
        value = reveal.value
        keys("Return")
        reveal.wait_for_message("Copied.")
        keys("Escape")
        self.application.wait_until_gone(RevealPage.TITLE)
        return value

    def open_form(self, title, *shortcut):
        keys(*shortcut)
        page = TokenDialogPage(self.application, title)
        page.wait_for_focus("Description")
        return page

    def test_generate(self):
        page = self.open_form("Generate Access Token", "ctrl+n")
        write("By keyboard")
        keys("ctrl+f")
        page.wait_for_focus("Search")
        write("stopenv")
        # Down goes into the tree, on to environment's control, and to StopEnv in it.
        keys("Down", "Down", "Down", "space")
        page.wait_for_summary("1 of 298 methods")
        # Behind the tree: Cancel, Generate.
        keys("Tab", "Tab", "space")
        self.confirm()
        self.assertTrue(self.take_value().startswith("cgpat_"))
        self.tokens.wait_for_token("By keyboard")

    def test_edit(self):
        self.go_to("Nightly")
        page = self.open_form("Edit Access Token", "Return")
        keys("End")
        write(" of all")
        page.wait_for_summary("new description")
        keys("Return")
        self.confirm()
        self.tokens.wait_for_token("Nightly stop of all")

    def test_copy(self):
        self.go_to("Nightly")
        self.open_form("Copy Access Token", "ctrl+d")
        keys("Return")
        self.confirm()
        self.take_value()
        self.tokens.wait_for_token("Copy of Nightly stop")

    def test_regenerate(self):
        self.go_to("Nightly")
        self.open_form("Edit Access Token", "Return")
        # Backwards from the first field: Apply can't be reached while nothing differs, so Cancel, then the link.
        keys("shift+Tab", "shift+Tab", "space")
        self.confirm()
        self.assertTrue(self.take_value().startswith("cgpat_"))

    def test_remove(self):
        self.go_to("Nightly")
        keys("Delete")
        RemovePage(self.application)
        keys("Return")
        self.confirm()
        self.tokens.wait_until_gone("Nightly stop")
        self.assertEqual(len(self.tokens.rows()), 6)

    def test_leave(self):
        keys("Escape")
        wait_for("the settings to close", lambda: not self.tokens.window.look_for("frame", "Settings"))


if __name__ == "__main__":
    unittest.main(verbosity=2)

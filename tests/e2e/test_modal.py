# SPDX-License-Identifier: Apache-2.0
"""A window that has to be answered first has the keyboard, whatever is clicked while it opens and afterwards."""
import unittest

from pages.access_tokens import AccessTokensPage
from pages.application import Application, run, wait_for
from pages.dashboard import DashboardPage
from pages.dialogs import PasswordPage, RemovePage, RevealPage
from pages.token_dialog import TokenDialogPage

PASSWORD = "demo"
# Milliseconds between the clicks: fast and slow hands.
DELAYS = (30, 60, 100, 150, 300)


def click_twice(button, delay):
    button.hover()
    run("xdotool", "click", "--repeat", "2", "--delay", str(delay), "1")


def write(text):
    run("xdotool", "type", "--delay", "10", text)


class ModalTest(unittest.TestCase):
    def setUp(self):
        self.application = Application("--demo", "--open", "access-tokens")
        self.addCleanup(self.application.close)
        self.dashboard = DashboardPage(self.application)
        self.tokens = AccessTokensPage(self.application, self.dashboard.window)
        self.tokens.wait_for_token("CI deploys")

    def confirm(self):
        """Types into whatever has the keyboard."""
        page = PasswordPage(self.application)
        page.wait_for_focus()
        write(PASSWORD)
        field = page.window.find("password text", "Password")
        wait_for("the password to be typed", lambda: field.length == len(PASSWORD))
        run("xdotool", "key", "Return")
        self.application.wait_until_gone(PasswordPage.TITLE)

    def test_two_clicks_on_generate(self):
        for delay in DELAYS:
            with self.subTest(delay=delay):
                page = self.tokens.generate()
                page.describe(f"Clicked within {delay}")
                page.search("stopenv")
                page.toggle("StopEnv")
                click_twice(page.window.find("push button", "Generate"), delay)
                self.confirm()
                RevealPage(self.application)
                run("xdotool", "key", "Return", "Escape")
                self.application.wait_until_gone(RevealPage.TITLE)

    def test_two_clicks_on_remove(self):
        for delay, token in zip(DELAYS, ("CI deploys", "Nightly stop", "Old laptop")):
            with self.subTest(delay=delay):
                self.tokens.select(token)
                click_twice(self.tokens.window.find("push button", "Remove"), delay)
                RemovePage(self.application)
                run("xdotool", "key", "Return")
                self.confirm()
                self.tokens.wait_until_gone(token)

    def test_two_clicks_on_the_confirmation_of_a_removal(self):
        self.tokens.select("Nightly stop")
        self.tokens.window.find("push button", "Remove").press()
        dialog = RemovePage(self.application)
        click_twice(dialog.window.find("push button", "Remove"), 60)
        self.confirm()
        self.tokens.wait_until_gone("Nightly stop")

    def test_the_second_click_does_not_answer_what_the_first_one_asked(self):
        """Wherever the password dialog's buttons come to be under the pointer."""
        self.tokens.select("Nightly stop")
        self.tokens.window.find("push button", "Remove").press()
        dialog = RemovePage(self.application)
        remove = dialog.window.find("push button", "Remove")
        for delay in DELAYS[:4]:
            with self.subTest(delay=delay):
                click_twice(remove, delay)
                password = PasswordPage(self.application)
                password.wait_for_focus()
                run("xdotool", "key", "Escape")
                self.application.wait_until_gone(PasswordPage.TITLE)
                self.tokens.window.find("push button", "Remove").press()
                remove = RemovePage(self.application).window.find("push button", "Remove")

    def test_closing_the_window_under_a_form_asks_what_the_form_asks(self):
        page = self.tokens.generate()
        page.describe("Not to be lost")
        run("wmctrl", "-c", "CirrusGrid Dashboard")
        question = self.application.window("Discard your changes?")
        question.find("push button", "Keep Editing").press()
        self.application.wait_until_gone("Discard your changes?")
        self.assertEqual(page.description, "Not to be lost")
        run("wmctrl", "-c", "CirrusGrid Dashboard")
        self.application.window("Discard your changes?").find("push button", "Discard").press()
        wait_for("the end of the program", lambda: self.application.process.poll() is not None)

    def test_a_click_on_what_is_behind_leaves_the_keyboard(self):
        page = self.tokens.generate()
        page.wait_for_focus("Description")
        search = self.dashboard.window.find("text", "Search environments")
        for number in range(3):
            search.click()
            write(str(number))
        wait_for("the typed digits", lambda: page.description == "012")
        page.search("stopenv")
        page.toggle("StopEnv")
        password = page.submit()
        password.wait_for_focus()
        # The form is blocked, and so is what is behind it.
        page.window.find("label", "Selected methods").click()
        search.click()
        self.confirm()
        RevealPage(self.application)


if __name__ == "__main__":
    unittest.main(verbosity=2)

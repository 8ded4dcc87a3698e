# SPDX-License-Identifier: Apache-2.0
from pages.application import IS_WAYLAND, run, wait_for
from pages.dialogs import PasswordPage


class TokenDialogPage:
    """Generate, Edit and Copy."""

    def __init__(self, application, title):
        self.application = application
        self.title = title
        self.window = application.window(title, "dialog")

    def wait_for_focus(self, field):
        wait_for(f"the keyboard to be in {field!r}", lambda: self.window.find("text", field).has_focus)

    def describe(self, text):
        self.window.find("text", "Description").type(text)

    @property
    def description(self):
        return self.window.find("text", "Description").text

    def expire(self, date):
        self.window.find("text", "Expires At").type(date)

    def never_expires(self):
        self.window.find("check box", "Never expires").press()

    def search(self, text):
        self.window.find("text", "Search").type(text)

    def toggle(self, method):
        cell = self.window.find("tree", "API methods").find("table cell", method)
        was_checked = cell.is_checked
        if IS_WAYLAND:
            cell.act("Toggle")
        else:
            cell.click()
            run("xdotool", "key", "space")
        wait_for(f"the box of {method!r} to change", lambda: cell.is_checked != was_checked)

    def summary(self):
        return self.window.find("label", "Selected methods").description

    def wait_for_summary(self, words):
        wait_for(f"the summary {words!r}", lambda: words in self.summary())

    def submit(self, button="Generate"):
        self.window.find("push button", button).press()
        return PasswordPage(self.application)

    def regenerate(self):
        self.window.find("push button", "Regenerate token").press()
        return PasswordPage(self.application)

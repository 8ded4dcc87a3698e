# SPDX-License-Identifier: Apache-2.0
from pages.application import run, wait_for
from pages.dialogs import PasswordPage, RemovePage
from pages.token_dialog import TokenDialogPage


class AccessTokensPage:
    """Settings → Access Tokens."""

    def __init__(self, application, window):
        self.application = application
        self.window = window

    @property
    def table(self):
        return self.window.find("table", "Access tokens")

    def rows(self):
        """The cells of each token, by its description; none where a page tells that there are no tokens."""
        table = self.window.look_for("table", "Access tokens")
        return {row[0]: row for row in table.rows()} if table else {}

    def wait_for_token(self, description):
        return wait_for(f"the token {description!r}", lambda: self.rows().get(description))

    def wait_until_gone(self, description):
        wait_for(f"{description!r} to go", lambda: description not in self.rows())

    def generate(self):
        self.window.find("push button", "Generate").press()
        return TokenDialogPage(self.application, "Generate Access Token")

    def select(self, description):
        self.wait_for_token(description)
        self.table.find("table cell", description).click()
        status = self.window.find("label", "Token summary")
        wait_for("the selection", lambda: "1 selected" in status.description)

    def edit(self, description):
        self.select(description)
        run("xdotool", "key", "Return")
        return TokenDialogPage(self.application, "Edit Access Token")

    def remove(self, description):
        self.select(description)
        self.window.find("push button", "Remove").press()
        RemovePage(self.application).confirm()
        return PasswordPage(self.application)

    def summary(self):
        return self.window.find("label", "Token summary").description

# SPDX-License-Identifier: Apache-2.0
import re

from pages.access_tokens import AccessTokensPage
from pages.application import Application, run, wait_for


class DashboardPage:
    """The main window: environments, activity, the way into the settings."""

    TITLE = "CirrusGrid Dashboard"

    def __init__(self, application: Application):
        self.application = application
        self.window = application.window(self.TITLE)

    def open_access_tokens(self):
        self.window.find("check box", "Settings").press()
        self.window.find("list", "Settings sections").find("list item", "Access Tokens")
        return AccessTokensPage(self.application, self.window)

    def environments(self):
        """Status by name, as the table shows it."""
        return {row[0]: row[1] for row in self.window.find("table", "Environments").rows()}

    def wait_for_status(self, environment, status):
        wait_for(f"{environment} to be {status}", lambda: self.environments().get(environment) == status)

    def newest_activity(self):
        """Empty while there is none."""
        return next(iter(self.window.find("list", "Activity").names("list item")), "")

    def wait_for_activity(self, *words):
        wait_for(f"an activity with {words}", lambda: all(word in self.newest_activity() for word in words))

    def api_url(self):
        """Where the connection line says that the API is."""
        line = self.window.find("label", "Connection")
        found = wait_for("the API's address", lambda: re.search(r"API at (http://\S+)", line.description))
        return found[1]

    def wait_for_message(self, words):
        wait_for(f"the message {words!r}", lambda: any(words in name for name in self.window.names("label")))

    def refresh(self):
        self.window.find("push button", "Refresh").press()

    def sign_out(self):
        """By the user menu."""
        login = next(name for name in self.window.names("push button") if "@" in name)
        self.window.find("push button", login).press()
        self.window.find("menu item", "Sign Out").click()

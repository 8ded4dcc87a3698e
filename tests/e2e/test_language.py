# SPDX-License-Identifier: Apache-2.0
"""The language, chosen on the command line and changed while the program runs."""
import unittest

from pages.application import Application, run, wait_for

TITLE = "CirrusGrid Dashboard"


class LanguageTest(unittest.TestCase):
    def test_the_window_changes_its_language_at_once(self):
        application = Application("--demo", "--open", "access-tokens")
        self.addCleanup(application.close)
        window = application.window(TITLE)
        window.find("table", "Access tokens")
        window.find("list item", "Preferences").click()
        window.find("combo box", "Language").focus()
        run("xdotool", "type", "Deutsch")
        window.find("combo box", "Sprache")
        window.find("list item", "Zugriffstoken").click()
        tokens = window.find("table", "Zugriffstoken")
        wait_for("the tokens", lambda: "CI deploys" in tokens.names("table cell"))
        self.assertIn("Läuft ab am", tokens.names("table column header"))

    def test_the_command_line_chooses_a_language_for_one_run(self):
        application = Application("--demo", "--open", "access-tokens", "--language", "de")
        self.addCleanup(application.close)
        window = application.window(TITLE)
        window.find("push button", "Erzeugen")


if __name__ == "__main__":
    unittest.main()

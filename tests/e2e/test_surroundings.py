# SPDX-License-Identifier: Apache-2.0
"""The dashboard starts and can be used in unusual surroundings: languages, fonts, folders, screens."""
import os
import pathlib
import tempfile
import unittest
from unittest import mock

from pages.application import Application, run, wait_for
from pages.dashboard import DashboardPage
from pages.dialogs import ConnectPage

TITLE = DashboardPage.TITLE


def size_of_screen():
    width, height = run("xdotool", "getdisplaygeometry").split()
    return int(width), int(height)


def place_of(window):
    from gi.repository import Atspi
    return window.node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)


class SurroundingsTest(unittest.TestCase):
    def start(self, *arguments, **variables):
        with mock.patch.dict(os.environ, variables):
            application = Application(*arguments)
        self.addCleanup(application.close)
        return application

    def check_demo(self, **variables):
        application = self.start("--demo", "--language", "en", **variables)
        dashboard = DashboardPage(application)
        dashboard.wait_for_status("shop", "Running")
        place = place_of(dashboard.window)
        width, height = size_of_screen()
        self.assertLessEqual(place.x + place.width, width)
        self.assertLessEqual(place.y + place.height, height)
        application.close()

    def test_languages_of_the_system(self):
        for language in ("C", "POSIX", "C.UTF-8", "tr_TR.UTF-8", "xx_YY.UTF-8", "de_AT@euro"):
            with self.subTest(language=language):
                self.check_demo(LC_ALL=language, LANG=language)

    def test_the_system_language_is_taken_where_it_is_known_and_english_otherwise(self):
        for language, settings in (("de_DE.UTF-8", "Einstellungen"), ("xx_YY.UTF-8", "Settings")):
            with self.subTest(language=language):
                application = self.start("--demo", LC_ALL=language, LANG=language, LANGUAGE="")
                window = application.window(application.root.get_child_at_index(0).get_name())
                self.assertTrue(window.find("check box", settings))
                application.close()

    def test_large_and_small_fonts(self):
        for dpi in ("48", "192", "256"):
            with self.subTest(dpi=dpi):
                self.check_demo(QT_FONT_DPI=dpi)

    def test_a_font_that_is_missing(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "fonts.conf"
            file.write_text('<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir><cachedir>' + folder
                            + '</cachedir><alias><family>sans-serif</family><prefer><family>No Such Font</family></prefer></alias>'
                              '</fontconfig>', encoding="utf-8")
            self.check_demo(FONTCONFIG_FILE=str(file))

    def test_a_profile_behind_a_link_with_an_odd_name(self):
        with tempfile.TemporaryDirectory() as folder:
            real = pathlib.Path(folder) / "a b % ü 'x'"
            real.mkdir()
            link = pathlib.Path(folder) / "link"
            link.symlink_to(real, target_is_directory=True)
            application = self.start("--profile", str(link), "--language", "en")
            ConnectPage(application).create_account("op@example.com", "correct horse battery")
            DashboardPage(application)
            application.close()
            self.assertTrue((real / "platform.sqlite").exists())
            self.assertTrue(link.is_symlink())


if __name__ == "__main__":
    unittest.main(verbosity=2)

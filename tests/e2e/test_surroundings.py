# SPDX-License-Identifier: Apache-2.0
"""The dashboard starts and can be used in unusual surroundings: languages, fonts, folders, screens."""
import os
import pathlib
import subprocess
import tempfile
import unittest
from unittest import mock

from pages.application import BINARIES, Application, run, wait_for
from pages.dashboard import DashboardPage
from pages.dialogs import ConnectPage

TITLE = DashboardPage.TITLE
LOGIN = "op@example.com"
PASSWORD = "correct horse battery"
# Root may write everything; without this right it is as any user.
AS_ANYBODY = ("setpriv", "--bounding-set=-dac_override") if os.geteuid() == 0 else ()
FAKETIME = next(iter(sorted(pathlib.Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))), None)


def size_of_screen():
    width, height = run("xdotool", "getdisplaygeometry").split()
    return int(width), int(height)


def place_of(window):
    from gi.repository import Atspi
    return window.node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)


class SurroundingsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def start(self, *arguments, prefix=(), **variables):
        with mock.patch.dict(os.environ, variables):
            application = Application(*arguments, prefix=prefix)
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
        for dpi in ("48", "75", "192", "256"):
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

    def start_in(self, profile, **how):
        return self.start("--profile", str(profile), "--language", "en", **how)

    def make_account(self, profile):
        """A first run, and its end."""
        application = self.start_in(profile)
        ConnectPage(application).create_account(LOGIN, PASSWORD)
        DashboardPage(application).wait_for_status("shop", "Running")
        application.close()

    def sign_in(self, application):
        ConnectPage(application).connect(LOGIN, PASSWORD)
        dashboard = DashboardPage(application)
        dashboard.wait_for_status("shop", "Running")
        return dashboard

    def test_a_settings_file_that_is_read_only_is_told_with_its_place_and_left_as_it_is(self):
        self.make_account(self.folder)
        settings = self.folder / "settings.ini"
        before = settings.read_bytes()
        settings.chmod(0o444)
        application = self.start_in(self.folder, prefix=AS_ANYBODY)
        self.sign_in(application).wait_for_message(f"Couldn't save settings to {settings}.")
        application.close()
        self.assertEqual(settings.read_bytes(), before)

    def test_a_profile_in_a_folder_that_is_read_only_is_told_with_its_place(self):
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        application = self.start_in(self.folder, prefix=AS_ANYBODY)
        DashboardPage(application).wait_for_message(f"{self.folder}/platform.sqlite")
        application.close()
        missing = subprocess.run([*AS_ANYBODY, str(BINARIES / "cirrusgrid-dashboard"), "--profile", str(self.folder / "new")],
                                 capture_output=True, text=True, timeout=30)
        self.assertNotEqual(missing.returncode, 0)
        self.assertEqual(missing.stderr, f"error: can't create the profile folder {self.folder}/new\n")

    def test_settings_on_a_full_disk_are_told_and_keep_what_was_there(self):
        if os.geteuid() != 0:
            self.skipTest("only root can mount a small disk")
        run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(self.folder))
        self.addCleanup(run, "umount", "-l", str(self.folder))
        # The database is on another disk: it would tell, too, and the window shows one message at a time.
        elsewhere = tempfile.TemporaryDirectory()
        self.addCleanup(elsewhere.cleanup)
        (self.folder / "platform.sqlite").symlink_to(pathlib.Path(elsewhere.name) / "platform.sqlite")
        self.make_account(self.folder)
        settings = self.folder / "settings.ini"
        application = self.start_in(self.folder)
        dashboard = self.sign_in(application)
        self.fill_disk()
        dashboard.open_access_tokens()
        dashboard.wait_for_message(f"Couldn't save settings to {settings}.")
        application.close()
        # What could not be written has cost nothing that was.
        self.assertIn(LOGIN.encode("ascii"), settings.read_bytes())
        (self.folder / "filler").unlink()
        self.sign_in(self.start_in(self.folder))

    def fill_disk(self):
        with open(self.folder / "filler", "wb", buffering=0) as filler:
            try:
                while True:
                    filler.write(b"x" * 512)
            except OSError:
                pass

    def larger_display(self):
        """Another one, without a window manager, until the end of the test."""
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0", "2560x1600x24", "-nolisten", "tcp"],
                                  pass_fds=(write,), stderr=subprocess.DEVNULL)
        self.addCleanup(server.wait, 20)
        self.addCleanup(server.terminate)
        os.close(write)
        with os.fdopen(read) as number:
            return f":{number.readline().strip()}"

    def test_a_window_whose_screen_has_gone_opens_on_the_one_that_is_there(self):
        display = self.larger_display()
        application = self.start_in(self.folder, DISPLAY=display)
        window = application.window(TITLE)
        with mock.patch.dict(os.environ, DISPLAY=display):
            number = run("xdotool", "search", "--sync", "--onlyvisible", "--name", f"^{TITLE}$").split()[0]
            run("xdotool", "windowsize", number, "1100", "900", "windowmove", number, "1400", "650")
        wait_for("the window to be elsewhere", lambda: place_of(window).x >= 1400)
        application.close()
        place = place_of(self.start_in(self.folder).window(TITLE))
        width, height = size_of_screen()
        self.assertGreaterEqual(place.x, 0)
        self.assertGreaterEqual(place.y, 0)
        self.assertLessEqual(place.x + place.width, width)
        self.assertLessEqual(place.y + place.height, height)

    def test_a_clock_that_jumps_forward_and_back_takes_nothing_away(self):
        clock = self.folder / "clock"
        clock.write_text("+0", encoding="ascii")
        application = self.start_in(
            self.folder, LD_PRELOAD=str(FAKETIME), FAKETIME_TIMESTAMP_FILE=str(clock), FAKETIME_NO_CACHE="1",
            FAKETIME_DONT_FAKE_MONOTONIC="1")
        ConnectPage(application).create_account(LOGIN, PASSWORD)
        dashboard = DashboardPage(application)
        tokens = dashboard.open_access_tokens()
        dialog = tokens.generate()
        dialog.describe("Kept")
        dialog.search("StopEnv")
        dialog.toggle("StopEnv")
        reveal = dialog.submit().confirm_and_reveal(PASSWORD)
        reveal.copy()
        reveal.close()
        for offset, status in (("+1h", "Active"), ("+0", "Active"), ("-1h", "Active"), ("+0", "Active"), ("+1d", "Active"),
                               ("+0", "Active"), ("-1d", "Active"), ("+0", "Active")):
            with self.subTest(offset=offset):
                clock.write_text(offset, encoding="ascii")
                self.refresh(tokens)
                self.assertIn(status, tokens.wait_for_token("Kept"))
                self.assertFalse(application.has_window(ConnectPage.TITLE))
        for offset, status in (("+1y", "Expired"), ("+0", "Active"), ("-1y", "Active"), ("+0", "Active")):
            with self.subTest(offset=offset):
                # First: whatever is read by the new clock, also without being asked for, brings the dialog.
                tokens.table.focus()
                clock.write_text(offset, encoding="ascii")
                run("xdotool", "key", "F5")
                # By this clock, the session has expired or is from the future.
                ConnectPage(application).continue_with(PASSWORD)
                wait_for(f"{status} after {offset}", lambda: status in tokens.rows().get("Kept", ()))

    def refresh(self, tokens):
        tokens.table.focus()
        run("xdotool", "key", "F5")


if __name__ == "__main__":
    unittest.main(verbosity=2)

# SPDX-License-Identifier: Apache-2.0
"""What compares the pictures tells a change, and nothing where there is none."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

COMPARE = pathlib.Path(os.environ["CIRRUSGRID_BIN"]) / "compare_pictures"
ACCEPTED = pathlib.Path(__file__).resolve().parent / "light"


class CompareTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.fresh = self.folder / "fresh"
        shutil.copytree(ACCEPTED, self.fresh)

    def compare(self, *report, accepted=ACCEPTED):
        done = subprocess.run([COMPARE, accepted, self.fresh, *report], capture_output=True, text=True, timeout=120)
        return done.returncode, done.stdout

    def paint_over(self, rows):
        """So many of the first picture's rows become red; its name."""
        name = "dashboard.png"
        subprocess.run(["convert", self.fresh / name, "-fill", "red", "-draw", f"rectangle 0,0 9999,{rows - 1}", self.fresh / name],
                       check=True, timeout=60)
        return name

    def test_the_same_pictures_pass(self):
        code, told = self.compare()
        self.assertEqual(code, 0, told)
        self.assertIn("0 failures", told)

    def test_a_change_is_told_with_the_name_and_shown(self):
        name = self.paint_over(rows=20)
        code, told = self.compare(self.folder / "report")
        self.assertNotEqual(code, 0)
        self.assertIn(f"ALTERED {name}", told)
        self.assertIn("dashboard-difference.png", (self.folder / "report/index.html").read_text())

    def test_what_is_below_the_tolerance_passes_and_is_told(self):
        name = self.paint_over(rows=1)
        code, told = self.compare()
        self.assertEqual(code, 0, told)
        self.assertIn(f"passed  {name}", told)

    def test_a_picture_that_is_missing_new_or_broken_is_told(self):
        (self.fresh / "dashboard.png").unlink()
        self.assertNotEqual(self.compare()[0], 0)
        shutil.copy(ACCEPTED / "dashboard.png", self.fresh)
        self.assertEqual(self.compare()[0], 0)
        shutil.copy(ACCEPTED / "dashboard.png", self.fresh / "of-no-screen.png")
        self.assertNotEqual(self.compare()[0], 0)
        (self.fresh / "of-no-screen.png").unlink()
        (self.fresh / "dashboard.png").write_bytes(b"no picture")
        self.assertNotEqual(self.compare()[0], 0)

    def test_two_empty_folders_do_not_pass(self):
        empty = self.folder / "empty"
        empty.mkdir()
        shutil.rmtree(self.fresh)
        self.fresh.mkdir()
        self.assertNotEqual(self.compare(accepted=empty)[0], 0)


if __name__ == "__main__":
    unittest.main()
